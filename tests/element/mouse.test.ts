import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { all, one, storyTitle, theButton } from '../support/find.js';
import { mount, record, rest, usePage } from '../support/mount.js';
import { click, drag, middleOf, moveTo, releaseMouse, type Point } from '../support/mouse.js';
import { daily, event, timelineOf } from '../support/timelines.js';
import { lengthOf, windowOf } from '../support/window.js';

const data = timelineOf([...daily(60), event('era', '2000-01-20/2000-02-20')]);

/** A place of the chart where nothing is but chart. */
function emptyPlace(timeline: NewsTimeline): Point {
  const { left, width, bottom } = one(timeline, '.chart').getBoundingClientRect();
  return { x: left + width / 2, y: bottom - 3 };
}

const part = (target: Element, selector: string) => target.querySelector(selector) ?? target;

describe('the mouse in the chart', () => {
  usePage();
  afterEach(releaseMouse);

  it('opens the story of a card', async () => {
    const timeline = await mount({ data });
    const card = one(timeline, '[part~=card]');
    await click(part(card, '.title'));
    await rest(timeline);
    expect(storyTitle(timeline)).to.equal(part(card, '.title').textContent?.trim());
    expect(card.getAttribute('aria-current')).to.equal('true');
  });

  it('opens the story of a mark', async () => {
    const timeline = await mount({ data });
    const mark = one(timeline, '[part~=mark]');
    const selects = record(timeline, 'timeline-select');
    await click(part(mark, '.dot'));
    await rest(timeline);
    expect(selects).to.have.length(1);
    const index = Number(mark.dataset.index);
    expect(timeline.selected).to.equal(timeline.timeline?.events.at(index)?.id);
  });

  it('opens the story of a span by its bar', async () => {
    const timeline = await mount({ data });
    await click(part(theButton(timeline, 'era'), '.bar'));
    await rest(timeline);
    expect(timeline.selected).to.equal('era');
  });

  it('drags the window along, and chooses nothing', async () => {
    const timeline = await mount({ data });
    await timeline.zoomTo('2000-01-20', '2000-02-10');
    await rest(timeline);
    const before = windowOf(timeline);
    const selects = record(timeline, 'timeline-select');
    const from = emptyPlace(timeline);
    let wasPanning = false;
    await drag(from, { x: from.x - 200, y: from.y }, () => {
      wasPanning = timeline.matches(':state(panning)');
    });
    await rest(timeline);
    const day = 86_400_000;
    const moved = windowOf(timeline).from - before.from;
    expect(moved).to.be.closeTo((lengthOf(timeline) * 200) / 1200, day / 4);
    expect(wasPanning).to.equal(true);
    expect(timeline.matches(':state(panning)')).to.equal(false);
    expect(selects).to.deep.equal([]);
  });

  it('drags from a mark as well, without choosing it', async () => {
    const timeline = await mount({ data });
    await timeline.zoomTo('2000-01-20', '2000-02-10');
    await rest(timeline);
    const before = windowOf(timeline);
    const mark = all(timeline, '[part~=mark]').find(
      (found) => middleOf(part(found, '.dot')).x > 300,
    );
    if (!mark) throw new Error('no mark');
    const from = middleOf(part(mark, '.dot'));
    await drag(from, { x: from.x - 150, y: from.y });
    await rest(timeline);
    expect(windowOf(timeline).from).to.be.greaterThan(before.from);
    expect(timeline.selected).to.equal(undefined);
  });

  it('drags from a span as well, without choosing it', async () => {
    const timeline = await mount({ data });
    await timeline.zoomTo('2000-01-20', '2000-02-10');
    await rest(timeline);
    const before = windowOf(timeline);
    const from = middleOf(part(theButton(timeline, 'era'), '.bar'));
    await drag(from, { x: from.x - 150, y: from.y });
    await rest(timeline);
    expect(windowOf(timeline).from).to.be.greaterThan(before.from);
    expect(timeline.selected).to.equal(undefined);
  });

  it('says while dragging where the window is, and once where it has settled', async () => {
    const timeline = await mount({ data });
    await timeline.zoomTo('2000-01-20', '2000-02-10');
    const inputs = record(timeline, 'timeline-range-input');
    const changes = record(timeline, 'timeline-range-change');
    const from = emptyPlace(timeline);
    await drag(from, { x: from.x + 120, y: from.y });
    expect(inputs.length).to.be.greaterThan(2);
    expect(changes.map(({ detail }) => detail)).to.deep.equal([windowOf(timeline)]);
  });

  it('takes a press that hardly moves for a click', async () => {
    const timeline = await mount({ data });
    const mark = one(timeline, '[part~=mark]');
    const from = middleOf(part(mark, '.dot'));
    const before = windowOf(timeline);
    await drag(from, { x: from.x + 2, y: from.y });
    await rest(timeline);
    expect(windowOf(timeline)).to.deep.equal(before);
    expect(timeline.selected).not.to.equal(undefined);
  });

  it('drags against the direction of the text where it runs from right to left', async () => {
    const timeline = await mount({ data, dir: 'rtl' });
    await timeline.zoomTo('2000-01-20', '2000-02-10');
    await rest(timeline);
    const before = windowOf(timeline);
    const from = emptyPlace(timeline);
    await drag(from, { x: from.x + 200, y: from.y });
    expect(windowOf(timeline).from).to.be.greaterThan(before.from);
  });

  it('moves nothing without a press', async () => {
    const timeline = await mount({ data });
    await timeline.zoomTo('2000-01-20', '2000-02-10');
    const before = windowOf(timeline);
    const from = emptyPlace(timeline);
    await moveTo(from);
    await moveTo({ x: from.x - 200, y: from.y });
    expect(windowOf(timeline)).to.deep.equal(before);
  });
});
