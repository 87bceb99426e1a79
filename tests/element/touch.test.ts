import { expect } from '@open-wc/testing';
import { inChromium } from '../support/engine.js';
import { one, theButton } from '../support/find.js';
import { add, mount, record, rest, usePage } from '../support/mount.js';
import { middleOf } from '../support/mouse.js';
import { daily, timelineOf } from '../support/timelines.js';
import { swipe } from '../support/touch.js';
import { until } from '../support/wait.js';
import { lengthOf, windowOf } from '../support/window.js';
import type { NewsTimeline } from '../../src/news-timeline.js';

const data = timelineOf(daily(60));

/** The middle of the chart, a little above its lower edge. */
function placeIn(timeline: NewsTimeline) {
  const { left, width, bottom } = one(timeline, '.chart').getBoundingClientRect();
  return { x: left + width / 2, y: bottom - 30 };
}

async function closer(): Promise<NewsTimeline> {
  const timeline = await mount({ data });
  await timeline.zoomTo('2000-01-20', '2000-02-10');
  await rest(timeline);
  add(document.createElement('div')).style.height = '3000px';
  return timeline;
}

describe('a finger on the chart', () => {
  usePage();

  inChromium('drags the window sideways', async () => {
    const timeline = await closer();
    const before = windowOf(timeline);
    const changes = record(timeline, 'timeline-range-change');
    const from = placeIn(timeline);
    await swipe([from, { x: from.x - 240, y: from.y + 4 }]);
    expect(windowOf(timeline).from).to.be.greaterThan(before.from);
    expect(lengthOf(timeline)).to.be.closeTo(before.to - before.from, 1000);
    expect(changes).to.have.length(1);
    expect(scrollY).to.equal(0);
  });

  inChromium('drags the window sideways from a card as well', async () => {
    const timeline = await closer();
    const before = windowOf(timeline);
    const flag = theButton(timeline, 'e30').querySelector('.flag');
    const from = middleOf(flag ?? theButton(timeline, 'e30'));
    await swipe([from, { x: from.x - 240, y: from.y }]);
    expect(windowOf(timeline).from).to.be.greaterThan(before.from);
    expect(timeline.selected).to.equal(undefined);
  });

  inChromium('scrolls the page when it goes up, and the window stays', async () => {
    const timeline = await closer();
    const before = windowOf(timeline);
    const from = placeIn(timeline);
    await swipe([from, { x: from.x + 3, y: from.y - 250 }]);
    await until(() => scrollY > 100, 'the page to scroll');
    await rest(timeline);
    expect(windowOf(timeline)).to.deep.equal(before);
    expect(timeline.matches(':state(panning)')).to.equal(false);
  });

  inChromium('and a second one zoom by pinching', async () => {
    const timeline = await closer();
    const before = windowOf(timeline);
    const { x, y } = placeIn(timeline);
    await swipe(
      [
        { x: x - 50, y },
        { x: x - 200, y },
      ],
      [
        { x: x + 50, y },
        { x: x + 200, y },
      ],
    );
    expect(lengthOf(timeline)).to.be.closeTo((before.to - before.from) / 4, 86_400_000 / 2);
    const middle = (before.from + before.to) / 2;
    const { from, to } = windowOf(timeline);
    expect((from + to) / 2).to.be.closeTo(middle, 86_400_000);
    expect(visualViewport?.scale).to.equal(1);
  });

  inChromium('opens a story by a tap', async () => {
    const timeline = await closer();
    const dot = theButton(timeline, 'e30').querySelector('.dot') ?? timeline;
    const at = middleOf(dot);
    await swipe([at, at]);
    await until(() => timeline.selected === 'e30', 'the story');
  });
});
