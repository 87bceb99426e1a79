import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import {
  all,
  countIn,
  expectFocus,
  focusedEvent,
  inFocus,
  one,
  textOf,
  theButton,
} from '../support/find.js';
import { press, pressWith } from '../support/keys.js';
import { mount, rest, usePage } from '../support/mount.js';
import { afghanistan, daily, timelineOf } from '../support/timelines.js';

/** How many events the buttons of the chart stand for, clusters counted by what they say. */
function eventsReached(timeline: NewsTimeline): number {
  return all(timeline, '.items .event:not(.break)')
    .map((item) => (item.matches('.cluster') ? countIn(item) : 1))
    .reduce((sum, count) => sum + count, 0);
}

describe("the chart's buttons", () => {
  usePage();

  it('reach every event of the real timeline exactly once', async () => {
    const timeline = await mount({ data: afghanistan });
    const indices = all(timeline, '.items .event').map(({ dataset }) => Number(dataset.index));
    expect(new Set(indices).size).to.equal(indices.length);
    expect(eventsReached(timeline)).to.equal(afghanistan.events.length);
  });

  it('reach every one of 400 events, in clusters that say how many', async () => {
    const timeline = await mount({ data: timelineOf(daily(400)) });
    expect(all(timeline, '[part~=cluster]').length).to.be.greaterThan(0);
    expect(eventsReached(timeline)).to.equal(400);
  });

  it('reach the events of a window and no others', async () => {
    const timeline = await mount({ data: timelineOf(daily(400)) });
    await timeline.zoomTo('2000-03-01', '2000-05-31');
    expect(eventsReached(timeline)).to.be.within(92, 93);
    await timeline.zoomTo('2000-03-01', '2000-03-10');
    expect(eventsReached(timeline)).to.be.within(10, 11);
  });

  it('stand in the order of the timeline', async () => {
    const timeline = await mount({ data: afghanistan });
    const indices = all(timeline, '.items .event').map(({ dataset }) => Number(dataset.index));
    expect(indices).to.deep.equal([...indices].sort((a, b) => a - b));
  });

  it('are items of an ordered list over a drawing that only the eye needs', async () => {
    const timeline = await mount({ data: afghanistan });
    const items = all(timeline, '.items > li');
    expect(one(timeline, '.items').localName).to.equal('ol');
    expect(items.every((item) => item.querySelectorAll('button').length === 1)).to.equal(true);
    expect(one(timeline, 'svg.axis').getAttribute('aria-hidden')).to.equal('true');
  });

  it('are named by title, date in words and evidence in words', async () => {
    const timeline = await mount({ data: afghanistan });
    const name = theButton(timeline, 'recognition').getAttribute('aria-label');
    expect(name).to.match(
      /^Russia recognises the Taliban government, 3 July 2025, \d+ independent sources, sources differ$/,
    );
  });

  it('name a cluster by how many and from when to when', async () => {
    const timeline = await mount({ data: timelineOf(daily(400)) });
    const name = one(timeline, '[part~=cluster]').getAttribute('aria-label');
    expect(name).to.match(/^\d+ events, .+ – .+$/);
  });

  it('leave no card on another and no stem through a card', async () => {
    const timeline = await mount({ data: afghanistan });
    const cards = all(timeline, '[part~=card]').map((card) => ({
      name: textOf(card),
      flag: card.querySelector('.flag')?.getBoundingClientRect() ?? new DOMRect(),
      stem: card.querySelector('.stem')?.getBoundingClientRect() ?? new DOMRect(),
    }));
    expect(cards.length).to.be.greaterThan(3);
    for (const a of cards) {
      for (const b of cards) {
        if (a === b) continue;
        expect(touch(a.flag, b.flag), `“${a.name}” on “${b.name}”`).to.equal(false);
        expect(touch(a.stem, b.flag), `stem of “${a.name}” in “${b.name}”`).to.equal(false);
      }
    }
  });

  it('keep the words of a card inside it', async () => {
    const timeline = await mount({ data: afghanistan });
    for (const flag of all(timeline, '.flag')) {
      const { height } = flag.getBoundingClientRect();
      const least = Number.parseFloat(getComputedStyle(flag).minBlockSize);
      expect(height, textOf(flag)).to.be.at.most(least + 8);
    }
  });

  it('have one stop of the Tab key between toolbar and overview', async () => {
    const timeline = await mount({ data: afghanistan });
    const stops = all(timeline, '.items [tabindex="0"]');
    expect(stops).to.have.length(1);
    expect(all(timeline, '.items .event:not([tabindex="-1"])')).to.have.length(1);
    const lastTool = all(timeline, '.toolbar button').at(-1);
    lastTool?.focus();
    await press('Tab');
    expect(focusedEvent(timeline)).to.equal('soviet-war');
    await press('Tab');
    expect(inFocus(timeline)?.closest('.overview')).to.not.equal(null);
    await pressWith('Shift', 'Tab');
    expect(focusedEvent(timeline)).to.equal('soviet-war');
    await pressWith('Shift', 'Tab');
    expectFocus(timeline, lastTool);
  });

  it('keep one stop whatever the window', async () => {
    const timeline = await mount({ data: afghanistan });
    await timeline.zoomTo('2021', '2025');
    expect(all(timeline, '.items [tabindex="0"]')).to.have.length(1);
    theButton(timeline, 'recognition').focus();
    await timeline.zoomTo('1988', '1990');
    await rest(timeline);
    expect(all(timeline, '.items [tabindex="0"]')).to.have.length(1);
  });
});

function touch(a: DOMRect, b: DOMRect): boolean {
  const slack = 1;
  return (
    a.left + slack < b.right &&
    b.left + slack < a.right &&
    a.top + slack < b.bottom &&
    b.top + slack < a.bottom
  );
}
