import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import {
  all,
  button,
  eventButton,
  expectFocus,
  focusedEvent,
  one,
  textOf,
  theButton,
} from '../support/find.js';
import { press } from '../support/keys.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click, middleOf } from '../support/mouse.js';
import { afghanistan, event, timelineOf } from '../support/timelines.js';

const data = {
  ...timelineOf([
    event('north', '2000-01-10', { category: 'n', rank: 4 }),
    event('south', '2000-01-12', { category: 's', rank: 4 }),
    event('northern', '2000-02-10', { category: 'n', rank: 4 }),
    event('southern', '2000-03-10', { category: 's', rank: 4 }),
    event('season', '2000-02-01/2000-03-01', { category: 's', rank: 4 }),
    event('nowhere', '2000-03-20', { rank: 4 }),
    event('unknown', '2000-03-25', { category: 'x', rank: 4 }),
  ]),
  categories: [
    { id: 'n', label: 'The north' },
    { id: 's', label: 'The south' },
  ],
};

const grouped = (dir: 'ltr' | 'rtl' = 'ltr') =>
  mount({ data, dir, attributes: { 'group-by': 'category' } });
const heads = (timeline: NewsTimeline) => all(timeline, '[part~=band]');

function head(timeline: NewsTimeline, name: RegExp): HTMLElement {
  const found = heads(timeline).find((candidate) => name.test(textOf(candidate)));
  if (!found) throw new Error(`no band is called ${String(name)}`);
  return found;
}

const isOpen = (band: HTMLElement) => band.getAttribute('aria-expanded') === 'true';

async function type(timeline: NewsTimeline, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await press(key);
    await rest(timeline);
  }
}

describe('bands of categories', () => {
  usePage();

  it('are none where the page does not ask for them', async () => {
    const timeline = await mount({ data });
    expect(heads(timeline)).to.have.length(0);
  });

  it('say the label of each category and how many events it has', async () => {
    const timeline = await grouped();
    expect(heads(timeline).map(textOf)).to.deep.equal([
      'The north 2 events',
      'The south 3 events',
      'x 1 event',
      'Other events 1 event',
    ]);
  });

  it('hold every event of the real timeline', async () => {
    const timeline = await mount({ data: afghanistan, attributes: { 'group-by': 'category' } });
    const counts = heads(timeline).map((band) => Number(/(\d+) events?$/.exec(textOf(band))?.[1]));
    expect(counts.reduce((a, b) => a + b, 0)).to.equal(afghanistan.events.length);
  });

  it('stand below the axis, each with its marks and bars between its head and the next', async () => {
    const timeline = await grouped();
    const tops = heads(timeline).map((band) => band.getBoundingClientRect().top);
    expect([...tops].sort((a, b) => a - b)).to.deep.equal(tops);
    const y = (id: string) =>
      middleOf(theButton(timeline, id).querySelector('.dot, .bar') ?? timeline).y;
    const [north = 0, south = 0, x = 0] = tops;
    expect(y('north')).to.be.within(north, south);
    expect(y('northern')).to.be.within(north, south);
    expect(y('south')).to.be.within(south, x);
    expect(y('season')).to.be.within(south, x);
    const { bottom } = one(timeline, '.chart').getBoundingClientRect();
    for (const band of heads(timeline)) {
      expect(band.getBoundingClientRect().bottom).to.be.at.most(bottom + 1);
    }
  });

  it('fold when they are pressed: their events leave the chart, and stay in the list', async () => {
    const timeline = await grouped();
    await click(head(timeline, /south/));
    await rest(timeline);
    expect(isOpen(head(timeline, /south/))).to.equal(false);
    for (const id of ['south', 'southern', 'season']) {
      expect(eventButton(timeline, id), id).to.equal(undefined);
    }
    theButton(timeline, 'north');
    await click(button(timeline, 'List'));
    await rest(timeline);
    expect(all(timeline, '[part~=list-item]')).to.have.length(data.events.length);
  });

  it('fold and unfold by key, focus staying on the head', async () => {
    const timeline = await grouped();
    head(timeline, /south/).focus();
    for (const key of ['Enter', ' ']) {
      const before = isOpen(head(timeline, /south/));
      await type(timeline, key);
      expect(isOpen(head(timeline, /south/)), `after ${key}`).to.equal(!before);
      expectFocus(timeline, head(timeline, /south/));
    }
    theButton(timeline, 'season');
  });

  it('move up when one above them folds', async () => {
    const timeline = await grouped();
    const gap = () =>
      head(timeline, /^x/).getBoundingClientRect().top -
      head(timeline, /south/).getBoundingClientRect().top;
    const before = gap();
    await click(head(timeline, /south/));
    await rest(timeline);
    expect(gap()).to.be.below(before);
  });

  it('can all be folded: the axis stays', async () => {
    const timeline = await grouped();
    for (const name of [/north/, /south/, /^x/, /Other/]) {
      await click(head(timeline, name));
      await rest(timeline);
    }
    expect(all(timeline, '.items .event:not(.break)')).to.have.length(0);
    expect(all(timeline, '.ticks .tick').length).to.be.greaterThan(1);
    await click(head(timeline, /north/));
    await rest(timeline);
    theButton(timeline, 'north');
  });

  it('are moved between with up and down, along each with left and right', async () => {
    const timeline = await mount({
      data: timelineOf(
        Array.from({ length: 60 }, (_, i) =>
          event(
            `${i % 2 ? 's' : 'n'}${i}`,
            `2000-01-${String(1 + Math.floor(i / 2)).padStart(2, '0')}`,
            {
              category: i % 2 ? 's' : 'n',
              rank: 5,
            },
          ),
        ),
      ),
      attributes: { 'group-by': 'category' },
    });
    const mark = all(timeline, '[part~=mark], [part~=cluster]').find((found) => {
      const top = middleOf(found.querySelector('.dot') ?? found).y;
      return (
        top < (heads(timeline)[1]?.getBoundingClientRect().top ?? 0) &&
        top > (heads(timeline)[0]?.getBoundingClientRect().top ?? 0)
      );
    });
    mark?.focus();
    const first = focusedEvent(timeline);
    expect(first).to.match(/^n/);
    await type(timeline, 'ArrowDown');
    expect(focusedEvent(timeline)).to.match(/^s/);
    await type(timeline, 'ArrowUp');
    expect(focusedEvent(timeline)).to.match(/^n/);
  });

  it('stand at the start of the line where the text runs from right to left', async () => {
    const timeline = await grouped('rtl');
    const { right } = one(timeline, '.chart').getBoundingClientRect();
    for (const band of heads(timeline)) {
      expect(band.getBoundingClientRect().right).to.be.closeTo(right, 2);
    }
    const x = (id: string) => middleOf(theButton(timeline, id).querySelector('.dot') ?? timeline).x;
    expect(x('north')).to.be.greaterThan(x('southern'));
  });

  it('keep focus in the chart when the event in focus is folded away by the page', async () => {
    const timeline = await grouped();
    theButton(timeline, 'south').focus();
    head(timeline, /south/).click();
    await rest(timeline);
    expect(all(timeline, '.items [tabindex="0"]')).to.have.length(1);
  });

  it('show the open story though its event is folded away', async () => {
    const timeline = await grouped();
    await timeline.show('south');
    await click(head(timeline, /south/));
    await rest(timeline);
    expect(textOf(one(timeline, '.story-title'))).to.equal('The event south');
  });

  it('are accessible, open and folded', async () => {
    const timeline = await mount({ data: afghanistan, attributes: { 'group-by': 'category' } });
    await expect(timeline).to.be.accessible();
    heads(timeline)[0]?.click();
    await rest(timeline);
    await expect(timeline).to.be.accessible();
  });
});
