import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { one } from '../support/find.js';
import { press } from '../support/keys.js';
import { mount, record, rest, usePage } from '../support/mount.js';
import { drag, middleOf, releaseMouse } from '../support/mouse.js';
import { daily, timelineOf } from '../support/timelines.js';
import { lengthOf, windowOf } from '../support/window.js';

const data = timelineOf(daily(100));

async function closer(dir: 'ltr' | 'rtl' = 'ltr'): Promise<NewsTimeline> {
  const timeline = await mount({ data, dir });
  await timeline.zoomTo('2000-02-01', '2000-03-01');
  await rest(timeline);
  return timeline;
}

describe('the overview', () => {
  usePage();
  afterEach(releaseMouse);

  it('has three sliders that say in words where the window is', async () => {
    const timeline = await closer();
    for (const part of ['from', 'both', 'to']) {
      const handle = one(timeline, `.handle.${part}`);
      expect(handle.getAttribute('role')).to.equal('slider');
      expect(handle.getAttribute('aria-label')).to.match(/window/i);
      expect(handle.getAttribute('aria-valuetext')).to.contain('2000');
      expect(Number(handle.getAttribute('aria-valuenow'))).to.be.within(0, 100);
    }
  });

  it('moves the start and the end of the window by keys', async () => {
    const timeline = await closer();
    const before = windowOf(timeline);
    one(timeline, '.handle.from').focus();
    await press('ArrowRight');
    const shorter = windowOf(timeline);
    expect(shorter.from).to.be.greaterThan(before.from);
    expect(shorter.to).to.be.closeTo(before.to, 1000);
    one(timeline, '.handle.to').focus();
    await press('ArrowLeft');
    expect(windowOf(timeline).to).to.be.lessThan(shorter.to);
    expect(windowOf(timeline).from).to.be.closeTo(shorter.from, 1000);
  });

  it('moves the whole window by keys, to the very ends with Home and End', async () => {
    const timeline = await closer();
    const before = windowOf(timeline);
    const changes = record(timeline, 'timeline-range-change');
    one(timeline, '.handle.both').focus();
    await press('ArrowRight');
    expect(windowOf(timeline).from).to.be.greaterThan(before.from);
    expect(lengthOf(timeline)).to.be.closeTo(before.to - before.from, 60_000);
    await press('Home');
    expect(windowOf(timeline).from).to.be.lessThan(Date.UTC(2000, 0, 1));
    await press('End');
    expect(windowOf(timeline).to).to.be.greaterThan(Date.UTC(2000, 3, 8));
    expect(changes).to.have.length(3);
  });

  it('mirrors its keys where the text runs from right to left', async () => {
    const timeline = await closer('rtl');
    const before = windowOf(timeline);
    one(timeline, '.handle.both').focus();
    await press('ArrowLeft');
    expect(windowOf(timeline).from).to.be.greaterThan(before.from);
  });

  it('never lets start and end of the window cross', async () => {
    const timeline = await closer();
    one(timeline, '.handle.from').focus();
    await press('End');
    expect(lengthOf(timeline)).to.be.greaterThan(0);
    one(timeline, '.handle.to').focus();
    await press('Home');
    expect(lengthOf(timeline)).to.be.greaterThan(0);
  });

  it('moves the window by a drag, and says when it has settled', async () => {
    const timeline = await closer();
    const before = windowOf(timeline);
    const changes = record(timeline, 'timeline-range-change');
    const from = middleOf(one(timeline, '.window'));
    await drag(from, { x: from.x + 100, y: from.y });
    expect(windowOf(timeline).from).to.be.greaterThan(before.from + 5 * 86_400_000);
    expect(lengthOf(timeline)).to.be.closeTo(before.to - before.from, 60_000);
    expect(changes).to.have.length(1);
  });

  it('resizes the window by a drag of its handles', async () => {
    const timeline = await closer();
    const before = windowOf(timeline);
    const from = middleOf(one(timeline, '.handle.to'));
    await drag(from, { x: from.x + 100, y: from.y });
    expect(windowOf(timeline).to).to.be.greaterThan(before.to + 5 * 86_400_000);
    expect(windowOf(timeline).from).to.be.closeTo(before.from, 60_000);
  });

  it('shows the window where the chart looks', async () => {
    const timeline = await closer();
    const narrow = one(timeline, '.window').getBoundingClientRect();
    const whole = one(timeline, '.overview').getBoundingClientRect();
    expect(narrow.width / whole.width).to.be.closeTo(0.27, 0.05);
    await timeline.fit();
    await rest(timeline);
    expect(one(timeline, '.window').getBoundingClientRect().width).to.be.closeTo(whole.width, 3);
  });
});
