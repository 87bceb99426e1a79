import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { all, inFocus, one } from '../support/find.js';
import { mount, nextEvent, rest, usePage } from '../support/mount.js';
import { drag, middleOf, moveTo, releaseMouse, wheel, type Point } from '../support/mouse.js';
import { daily, event, timelineOf } from '../support/timelines.js';
import { nextFrame } from '../support/wait.js';
import { windowOf } from '../support/window.js';

const data = timelineOf(daily(120));

interface Place {
  readonly x: number;
  readonly top: number;
  readonly isWhole: boolean;
}

/** Where cards stand, by the place of their event in the timeline. */
function placesOf(timeline: NewsTimeline): ReadonlyMap<number, Place> {
  const chart = one(timeline, '.chart').getBoundingClientRect();
  return new Map(
    all(timeline, '[part~=card]').map((card) => {
      const flag = (card.querySelector('.flag') ?? card).getBoundingClientRect();
      const x = middleOf(card.querySelector('.dot') ?? card).x - chart.left;
      const isWhole =
        flag.left >= chart.left && flag.right <= chart.right && x >= 0 && x <= chart.width;
      return [Number(card.dataset.index), { x, top: flag.top - chart.top, isWhole }];
    }),
  );
}

/** Where the axis has the event. */
function expectedX(timeline: NewsTimeline, index: number): number {
  const { from, to } = windowOf(timeline);
  const at = timeline.timeline?.events.at(index)?.span?.startMs ?? Number.NaN;
  return ((at - from) / (to - from)) * one(timeline, '.chart').clientWidth;
}

function emptyPlace(timeline: NewsTimeline): Point {
  const { left, width, bottom } = one(timeline, '.chart').getBoundingClientRect();
  return { x: left + width / 2, y: bottom - 3 };
}

async function mountCloser(): Promise<NewsTimeline> {
  const timeline = await mount({ data, attributes: { scale: 'time' } });
  await timeline.zoomTo('2000-02-10', '2000-03-10');
  await rest(timeline);
  return timeline;
}

describe('the chart under the hand', () => {
  usePage();
  afterEach(releaseMouse);

  it('keeps every card at its place on the axis and at its height', async () => {
    const timeline = await mountCloser();
    const before = placesOf(timeline);
    const from = emptyPlace(timeline);
    let during: ReadonlyMap<number, Place> = new Map();
    await drag(from, { x: from.x - 240, y: from.y }, () => {
      during = placesOf(timeline);
      for (const [index, { x }] of during) {
        expect(x, `event ${index}`).to.be.closeTo(expectedX(timeline, index), 1);
      }
    });
    const both = [...before].filter(([index]) => during.has(index));
    expect(both.length).to.be.greaterThan(2);
    for (const [index, { x, top }] of both) {
      expect(during.get(index)?.top, `height of event ${index}`).to.be.closeTo(top, 1);
      expect(during.get(index)?.x, `place of event ${index}`).to.be.closeTo(x - 240, 2);
    }
  });

  it('loses no card that stays in view', async () => {
    const timeline = await mountCloser();
    const before = placesOf(timeline);
    const from = emptyPlace(timeline);
    await drag(from, { x: from.x - 200, y: from.y }, () => {
      const during = placesOf(timeline);
      for (const [index, { x, isWhole }] of before) {
        if (isWhole && x > 350) expect(during.has(index), `event ${index}`).to.equal(true);
      }
    });
  });

  it('makes nothing jump that is wholly in view when it is let go', async () => {
    const timeline = await mountCloser();
    const from = emptyPlace(timeline);
    let during: ReadonlyMap<number, Place> = new Map();
    await drag(from, { x: from.x - 240, y: from.y }, () => {
      during = placesOf(timeline);
    });
    await rest(timeline);
    const after = placesOf(timeline);
    const whole = [...during].filter(([, { isWhole }]) => isWhole);
    expect(whole.length).to.be.greaterThan(2);
    for (const [index, { x, top }] of whole) {
      expect(after.get(index)?.x, `place of event ${index}`).to.be.closeTo(x, 1);
      expect(after.get(index)?.top, `height of event ${index}`).to.be.closeTo(top, 1);
    }
  });

  it('tells the window of every step', async () => {
    const timeline = await mountCloser();
    const from = emptyPlace(timeline);
    const windows = [windowOf(timeline).from];
    await moveTo(from);
    const spy = () => windows.push(windowOf(timeline).from);
    timeline.addEventListener('timeline-range-input', spy);
    await drag(from, { x: from.x - 200, y: from.y });
    expect(windows.length).to.be.greaterThan(3);
    for (const [i, at] of windows.entries()) {
      if (i > 0) expect(at).to.be.greaterThan(windows[i - 1] ?? 0);
    }
  });

  it('slides under a sideways wheel as well, and comes to rest by itself', async () => {
    const timeline = await mountCloser();
    const chart = one(timeline, '.chart');
    for (let i = 0; i < 10; i++) {
      wheel(chart, { deltaX: 20 });
      await nextFrame();
      for (const [index, { x }] of placesOf(timeline)) {
        expect(x, `event ${index}`).to.be.closeTo(expectedX(timeline, index), 1);
      }
    }
    await nextEvent(timeline, 'timeline-range-change');
    await rest(timeline);
    expect(one(timeline, '.world').matches('.sliding')).to.equal(false);
    for (const [index, { x }] of placesOf(timeline)) {
      expect(x, `event ${index}`).to.be.closeTo(expectedX(timeline, index), 1);
    }
  });

  it('goes on as far as the hand, beyond what was laid out at first', async () => {
    const timeline = await mountCloser();
    const before = windowOf(timeline);
    const from = { ...emptyPlace(timeline), x: 1150 };
    await drag(from, { x: 50, y: from.y }, () => {
      expect(placesOf(timeline).size).to.be.greaterThan(2);
      for (const [index, { x }] of placesOf(timeline)) {
        expect(x, `event ${index}`).to.be.closeTo(expectedX(timeline, index), 1);
      }
    });
    const { from: start, to } = windowOf(timeline);
    expect(start - before.from).to.be.closeTo(((to - start) * 1100) / 1200, 3_600_000);
  });

  it('keeps the label of a bar that began before the window in view', async () => {
    const era = event('era', '2000-01-05/2000-04-20', { title: 'A long time' });
    const timeline = await mount({
      data: timelineOf([...daily(120), era]),
      attributes: { scale: 'time' },
    });
    await timeline.zoomTo('2000-02-10', '2000-03-10');
    const chart = one(timeline, '.chart').getBoundingClientRect();
    const from = emptyPlace(timeline);
    const start = () => one(timeline, '.span .label').getBoundingClientRect().left - chart.left;
    const before = start();
    expect(before).to.be.within(0, 20);
    await drag(from, { x: from.x - 240, y: from.y }, () => {
      expect(start(), 'while it slides').to.be.closeTo(before, 2);
    });
    await rest(timeline);
    expect(start(), 'at rest').to.be.closeTo(before, 2);
  });

  it('keeps the focus in the chart when its event is left behind', async () => {
    const timeline = await mountCloser();
    const first = all(timeline, '.items .event')[0];
    first?.focus();
    const from = emptyPlace(timeline);
    await moveTo(from);
    const chart = one(timeline, '.chart');
    for (let i = 0; i < 8; i++) {
      wheel(chart, { deltaX: 100 });
      await nextFrame();
    }
    await nextEvent(timeline, 'timeline-range-change');
    await rest(timeline);
    expect(inFocus(timeline)?.closest('.items')).to.exist;
    expect(all(timeline, '.items [tabindex="0"]')).to.have.length(1);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`leaves nothing in the page that is out of the window, ${dir}`, async () => {
      const timeline = await mount({ data, dir, attributes: { scale: 'time' } });
      await timeline.zoomTo('2000-02-10', '2000-03-10');
      const from = emptyPlace(timeline);
      await drag(from, { x: from.x + (dir === 'ltr' ? -300 : 300), y: from.y });
      await rest(timeline);
      const { left, right } = one(timeline, '.chart').getBoundingClientRect();
      const dots = all(timeline, '.items .dot');
      expect(dots.length).to.be.greaterThan(5);
      for (const dot of dots) expect(middleOf(dot).x).to.be.within(left - 12, right + 12);
      expect(one(timeline, '.world').matches('.sliding')).to.equal(false);
    });
  }
});
