import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { all, button } from '../support/find.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { daily, timelineOf } from '../support/timelines.js';

const data = timelineOf(daily(450));

const shown = (timeline: NewsTimeline) =>
  all(timeline, '[part~=list-item]').map(({ dataset }) => dataset.id);

async function press(timeline: NewsTimeline, name: RegExp): Promise<void> {
  const target = button(timeline, name);
  target.scrollIntoView({ block: 'center' });
  await rest(timeline);
  await click(target);
  await rest(timeline);
}

describe('a list of 450 events', () => {
  usePage();

  it('shows 200, and offers the rest', async () => {
    const timeline = await mount({ data, widthPx: 400 });
    expect(shown(timeline)).to.have.length(200);
    expect(() => button(timeline, /earlier/)).to.throw();
    await press(timeline, /^250 later events$/);
    expect(shown(timeline)[0]).to.equal('e200');
    expect(shown(timeline)).to.have.length(200);
    await press(timeline, /^50 later events$/);
    expect(shown(timeline)).to.have.length(50);
    await press(timeline, /^400 earlier events$/);
    expect(shown(timeline)[0]).to.equal('e200');
  });

  it('numbers its items as the timeline does', async () => {
    const timeline = await mount({ data, widthPx: 400 });
    await press(timeline, /later/);
    expect(all(timeline, '.list ol')[0]?.getAttribute('start')).to.equal('201');
  });

  it('begins around the chosen event', async () => {
    const timeline = await mount({ data, widthPx: 400, attributes: { selected: 'e300' } });
    expect(shown(timeline)).to.include('e300');
    expect(shown(timeline)).to.have.length(200);
    timeline.selected = 'e3';
    await rest(timeline);
    expect(shown(timeline)).to.include('e3');
  });

  it('shows the later events from their beginning', async () => {
    const timeline = await mount({ data, widthPx: 400 });
    await press(timeline, /later/);
    const { top, bottom } = all(timeline, '[part~=list-item]')[0]?.getBoundingClientRect() ?? {
      top: -1,
      bottom: -1,
    };
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('ends in the earlier events where the later ones begin', async () => {
    const timeline = await mount({ data, widthPx: 400, attributes: { selected: 'e440' } });
    timeline.selected = undefined;
    const first = shown(timeline)[0];
    await press(timeline, /earlier/);
    expect(shown(timeline)).not.to.include(first);
    const last = all(timeline, '[part~=list-item]').at(-1)?.getBoundingClientRect();
    expect(last?.bottom).to.be.within(0, innerHeight);
  });
});
