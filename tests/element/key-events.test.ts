import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { all, eventButton, indexOf, one, theButton } from '../support/find.js';
import { mount, usePage } from '../support/mount.js';
import { middleOf } from '../support/mouse.js';
import { afghanistan, keyEvents } from '../support/timelines.js';

describe('the real timeline', () => {
  usePage(1280, 900);

  it('shows its five key events with their own buttons in the chart at 1200 px', async () => {
    const timeline = await mount({ data: afghanistan, widthPx: 1200 });
    for (const id of keyEvents) {
      const event = theButton(timeline, id);
      expect(event.matches('[part~=card], [part~=span]'), id).to.equal(true);
    }
  });

  it('shows its five key events in the list at 360 px', async () => {
    const timeline = await mount({ data: afghanistan, widthPx: 360 });
    for (const id of keyEvents) {
      const { width, height } = one(timeline, `[data-id="${id}"]`).getBoundingClientRect();
      expect(width * height, id).to.be.greaterThan(0);
    }
  });

  for (const height of [720, 900]) {
    it(`has cards for the delisting and the recognition at 1200 × ${height}`, async () => {
      await setViewport({ width: 1200, height });
      const timeline = await mount({ data: afghanistan, widthPx: 1200 });
      const cards = all(timeline, '[part~=card]').map(({ dataset }) => Number(dataset.index));
      expect(cards).to.include(indexOf(timeline, 'delisting'));
      expect(cards).to.include(indexOf(timeline, 'recognition'));
    });
  }

  it('keeps the marks of spring and summer 2025 at least 8 px apart beside 1989', async () => {
    const timeline = await mount({ data: afghanistan, widthPx: 1200 });
    expect(eventButton(timeline, 'soviet-withdrawal'), '1989 is in view').to.not.equal(undefined);
    const ids = ['delisting', 'pakistan-upgrade', 'ambassador', 'recognition', 'icc-warrants'];
    const xs = ids.map((id) => {
      const dot = theButton(timeline, id).querySelector('.dot');
      if (!dot) throw new Error(`${id} has no mark`);
      return middleOf(dot).x;
    });
    for (const [i, x] of xs.entries()) {
      if (i > 0) expect(x - (xs[i - 1] ?? 0), ids[i]).to.be.at.least(8);
    }
  });

  it('begins the story on the first screen of 1280 × 720', async () => {
    await setViewport({ width: 1280, height: 720 });
    const timeline = await mount({
      data: afghanistan,
      widthPx: 1280,
      attributes: { selected: 'recognition' },
    });
    const { bottom } = one(timeline, '.story-title').getBoundingClientRect();
    expect(bottom).to.be.at.most(720);
  });
});
