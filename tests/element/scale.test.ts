import { expect } from '@open-wc/testing';
import { withLessMotion } from '../support/engine.js';
import { all, button, one, textOf, theButton } from '../support/find.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click, middleOf } from '../support/mouse.js';
import { afghanistan, daily, timelineOf } from '../support/timelines.js';
import { lengthOf, windowOf } from '../support/window.js';

describe('the scale', () => {
  usePage();

  it('is condensed by itself for decades, then days, and the axis says so', async () => {
    const timeline = await mount({ data: afghanistan });
    expect(button(timeline, 'Condensed').getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(one(timeline, '[part~=key]'))).to.match(/distances are not to be compared/);
    expect(all(timeline, '.gap').map(textOf).join()).to.match(/\d+ years/);
  });

  it('is the calendar by itself where events are spread evenly', async () => {
    const timeline = await mount({ data: timelineOf(daily(10)) });
    expect(button(timeline, 'Calendar').getAttribute('aria-pressed')).to.equal('true');
  });

  it('true to the calendar gives equal times equal room', async () => {
    const timeline = await mount({ data: timelineOf(daily(9)), attributes: { scale: 'time' } });
    const xs = [0, 1, 2, 3].map((i) => {
      const dot = theButton(timeline, `e${i}`).querySelector('.dot');
      return dot ? middleOf(dot).x : Number.NaN;
    });
    const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    for (const step of steps) expect(step).to.be.closeTo(steps[0] ?? 0, 0.5);
  });

  it('is switched by the reader, and the window stays', async () => {
    const timeline = await mount({ data: afghanistan });
    await timeline.zoomTo('2021', '2024');
    const before = windowOf(timeline);
    for (const name of ['Calendar', 'Condensed']) {
      await click(button(timeline, name));
      await rest(timeline);
      expect(button(timeline, name).getAttribute('aria-pressed')).to.equal('true');
      expect(windowOf(timeline).from).to.be.closeTo(before.from, 60_000);
      expect(windowOf(timeline).to).to.be.closeTo(before.to, 60_000);
    }
  });

  it('is zoomed by the buttons of the toolbar', async () => {
    const timeline = await mount({ data: afghanistan });
    const whole = windowOf(timeline);
    await click(button(timeline, 'Zoom in'));
    const closer = lengthOf(timeline);
    expect(closer).to.be.lessThan(whole.to - whole.from);
    await click(button(timeline, 'Zoom in'));
    await click(button(timeline, 'Zoom out'));
    expect(lengthOf(timeline)).to.be.closeTo(closer, closer / 1000);
    await click(button(timeline, 'Show the whole timeline'));
    expect(windowOf(timeline)).to.deep.equal(whole);
  });

  withLessMotion('moves nothing by itself where the reader wants less motion', async () => {
    const timeline = await mount({ data: afghanistan });
    await click(button(timeline, 'Calendar'));
    await timeline.updateComplete;
    expect(timeline.shadowRoot?.getAnimations()).to.deep.equal([]);
  });
});
