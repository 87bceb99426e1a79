import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { all, button, countIn, expectFocus, one, storyTitle, textOf } from '../support/find.js';
import { press } from '../support/keys.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { event, timelineOf } from '../support/timelines.js';

const COUNT = 250;
const data = timelineOf([
  event('before', '1990'),
  ...Array.from({ length: COUNT }, (_, i) => event(`d${i}`, '2010-06-01', { rank: 4 })),
  event('after', '2025'),
]);

const lines = (timeline: NewsTimeline) => all(timeline, '.popover li button');

/** The cluster that holds the most. */
function largest(timeline: NewsTimeline): HTMLElement {
  return all(timeline, '[part~=cluster]').reduce((a, b) => (countIn(b) > countIn(a) ? b : a));
}

async function openCluster(timeline: NewsTimeline): Promise<void> {
  largest(timeline).focus();
  await press('Enter');
  await rest(timeline);
}

describe('a cluster of 250 events of one day', () => {
  usePage();

  it('lists a hundred of them and says how many are left, until all are there', async () => {
    const timeline = await mount({ data, attributes: { scale: 'time' } });
    const count = countIn(largest(timeline));
    expect(count).to.be.greaterThan(200);
    await openCluster(timeline);
    expect(lines(timeline)).to.have.length(100);
    await click(button(timeline, `Show more: ${count - 100} left`));
    await rest(timeline);
    expect(lines(timeline)).to.have.length(200);
    await click(button(timeline, `Show more: ${count - 200} left`));
    await rest(timeline);
    expect(lines(timeline)).to.have.length(count);
    expect(new Set(lines(timeline).map(textOf)).size).to.equal(count);
    expect(() => button(timeline, /^Show more/)).to.throw();
  });

  it('moves focus to the first event that it shows more of', async () => {
    const timeline = await mount({ data, attributes: { scale: 'time' } });
    await openCluster(timeline);
    for (const at of [100, 200]) {
      button(timeline, /^Show more/).focus();
      await press('Enter');
      await rest(timeline);
      expectFocus(timeline, lines(timeline)[at]);
    }
  });

  it('leads to each of them', async () => {
    const timeline = await mount({ data, attributes: { scale: 'time' } });
    await openCluster(timeline);
    await click(button(timeline, /^Show more/));
    await rest(timeline);
    const line = lines(timeline)[150];
    const title = textOf(line?.querySelector('.title') ?? timeline);
    line?.click();
    await rest(timeline);
    expect(storyTitle(timeline)).to.equal(title);
  });

  it('begins with a hundred again when it is opened again', async () => {
    const timeline = await mount({ data, attributes: { scale: 'time' } });
    await openCluster(timeline);
    await click(button(timeline, /^Show more/));
    await rest(timeline);
    await press('Escape');
    await rest(timeline);
    await openCluster(timeline);
    expect(lines(timeline)).to.have.length(100);
  });

  it('has no zoom on the calendar, which can not part them', async () => {
    const timeline = await mount({ data, attributes: { scale: 'time' } });
    await openCluster(timeline);
    expect(() => button(timeline, 'Zoom in here')).to.throw();
  });

  it('is parted by its zoom where events stand one by one', async () => {
    const timeline = await mount({ data, attributes: { scale: 'even' } });
    for (let i = 0; i < 6 && all(timeline, '[part~=cluster]').length > 0; i++) {
      const before = countIn(largest(timeline));
      await openCluster(timeline);
      await click(button(timeline, 'Zoom in here'));
      await rest(timeline);
      await Promise.allSettled(
        (timeline.shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished),
      );
      const clusters = all(timeline, '[part~=cluster]');
      const after = clusters.length ? countIn(largest(timeline)) : 1;
      expect(after, `after zooming in ${i + 1} times`).to.be.below(before);
    }
    expect(all(timeline, '[part~=cluster]')).to.have.length(0);
    expect(all(timeline, '[part~=mark], [part~=card]').length).to.be.greaterThan(1);
  });
});

describe('events that began before the window and go on', () => {
  usePage();

  const running = timelineOf([
    ...Array.from({ length: 12 }, (_, i) =>
      event(`r${i}`, `19${40 + i}/2020`, { title: `Running ${i}` }),
    ),
    event('a', '2000-01-01'),
    event('b', '2000-02-01'),
    event('c', '2022'),
  ]);

  it('are all in the chart: as bars, and in one cluster at its start where there is no lane', async () => {
    const timeline = await mount({ data: running, attributes: { scale: 'time' } });
    await timeline.zoomTo('1999-12', '2000-03');
    await rest(timeline);
    const before = one(timeline, '[part~=cluster].before');
    const name = before.getAttribute('aria-label') ?? '';
    expect(name).to.match(/^\d+ events? from before this window, /);
    const bars = all(timeline, '[part~=span]').length;
    expect(bars + Number.parseInt(name, 10)).to.equal(12);
    const chart = one(timeline, '.chart').getBoundingClientRect();
    const dot = (before.querySelector('.dot') ?? before).getBoundingClientRect();
    expect(dot.left).to.be.within(chart.left - 1, chart.left + 8);
  });

  it('are chosen from the list of that cluster', async () => {
    const timeline = await mount({ data: running, attributes: { scale: 'time' } });
    await timeline.zoomTo('1999-12', '2000-03');
    await rest(timeline);
    one(timeline, '[part~=cluster].before').focus();
    await press('Enter');
    await rest(timeline);
    const barred = all(timeline, '[part~=span]').map((span) =>
      textOf(span.querySelector('.label') ?? span),
    );
    const listed = lines(timeline).map((line) => textOf(line.querySelector('.title') ?? line));
    expect(listed.filter((title) => barred.includes(title))).to.deep.equal([]);
    lines(timeline)[0]?.click();
    await rest(timeline);
    expect(storyTitle(timeline)).to.equal(listed[0]);
  });

  it('are reached with the arrow keys', async () => {
    const timeline = await mount({ data: running, attributes: { scale: 'time' } });
    await timeline.zoomTo('1999-12', '2000-03');
    await rest(timeline);
    const items = all(timeline, '.items .event');
    items.at(-1)?.focus();
    const reached = new Set<string | undefined>();
    for (let i = 0; i < items.length; i++) {
      reached.add(timeline.shadowRoot?.activeElement?.getAttribute('part') ?? undefined);
      if (timeline.shadowRoot?.activeElement?.matches('.before')) break;
      await press('ArrowLeft');
      await rest(timeline);
    }
    expect(timeline.shadowRoot?.activeElement?.matches('.before')).to.equal(true);
  });
});
