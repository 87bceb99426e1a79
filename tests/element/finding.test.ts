import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { all, button, expectFocus, inFocus, one, textOf } from '../support/find.js';
import { press } from '../support/keys.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { afghanistan, daily, event, source, timelineOf } from '../support/timelines.js';
import { until } from '../support/wait.js';

const data = {
  ...timelineOf(
    [
      event('north', '2000-01-10', { category: 'n', tags: ['Río'], title: 'Café in the north' }),
      event('south', '2000-02-10', { category: 's', claims: claim('A bridge.', 'paper', 'post') }),
      event('west', '2000-03-10', {
        category: 's',
        tags: ['Río'],
        claims: claim('Дождь.', 'post'),
      }),
      event('east', '2000-04-10', { claims: [{ text: 'Nobody says so.' }] }),
    ],
    [source('post', { issued: '2000-02-20' })],
  ),
  categories: [
    { id: 'n', label: 'The north' },
    { id: 's', label: 'The south' },
  ],
};

function claim(text: string, ...sources: readonly string[]) {
  return [{ text, cite: sources.map((id) => ({ source: id })) }];
}

const state = (timeline: NewsTimeline) => textOf(one(timeline, '.finding-state'));
const shown = (timeline: NewsTimeline) =>
  all(timeline, '.items .event:not(.break)').map(({ dataset }) => Number(dataset.index)).length;

async function open(options: Parameters<typeof mount>[0] = { data }): Promise<NewsTimeline> {
  const timeline = await mount(options);
  await click(button(timeline, 'Search and filter'));
  await until(() => timeline.renderRoot.querySelector('.finding-panel .fields'), 'the panel');
  await rest(timeline);
  return timeline;
}

async function search(timeline: NewsTimeline, query: string, wanted: RegExp): Promise<void> {
  const input = one(timeline, '.finding-panel .search input') as HTMLInputElement;
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => wanted.test(state(timeline)), `${String(wanted)} in “${state(timeline)}”`);
  await rest(timeline);
}

/** The box of a value, by its name. */
function box(timeline: NewsTimeline, name: string): HTMLElement {
  const labels = all(timeline, '.finding-panel .values label');
  const found = labels.find((label) => textOf(label.querySelector('.name') ?? label) === name);
  if (!found) throw new Error(`no value is called ${name}`);
  return found;
}

const countOf = (timeline: NewsTimeline, name: string) =>
  Number(textOf(box(timeline, name).querySelector('.number') ?? timeline));

describe('searching', () => {
  usePage();

  it('opens by its button and by a key, and takes focus', async () => {
    const timeline = await open();
    expectFocus(timeline, one(timeline, '.finding-panel .search input'));
    expect(button(timeline, 'Search and filter').getAttribute('aria-expanded')).to.equal('true');
    await click(button(timeline, 'Search and filter'));
    await rest(timeline);
    expect(all(timeline, '.finding-panel')).to.have.length(0);
    one(timeline, '.items .event').focus();
    await press('/');
    await until(() => inFocus(timeline)?.matches('.search input'), 'focus in the field');
    expect((inFocus(timeline) as HTMLInputElement).value).to.equal('');
  });

  it('finds words of titles, statements and sources, without diacritics and case', async () => {
    const timeline = await open();
    await search(timeline, 'cafe', /1 of 4 events/);
    expect(shown(timeline)).to.equal(1);
    await search(timeline, 'ДОЖДЬ', /1 of 4 events/);
    await search(timeline, 'report post', /2 of 4 events/);
    await search(timeline, 'rio', /2 of 4 events/);
    await search(timeline, '', /^$/);
    expect(shown(timeline)).to.equal(4);
  });

  it('says so where nothing is found, and one press shows all again', async () => {
    const timeline = await open();
    await search(timeline, 'elephant', /0 of 4 events for “elephant”/);
    expect(one(timeline, '.finding-state p').getAttribute('role')).to.equal('status');
    expect(textOf(one(timeline, '.shell'))).to.match(/No event of this timeline/);
    await click(button(timeline, 'Show all'));
    await rest(timeline);
    expect(shown(timeline)).to.equal(4);
    expect((one(timeline, '.search input') as HTMLInputElement).value).to.equal('');
  });

  it('has chart, overview and list agree', async () => {
    const timeline = await open();
    await click(box(timeline, 'The south'));
    await until(() => state(timeline).startsWith('2 of 4'), 'two events');
    await rest(timeline);
    expect(shown(timeline)).to.equal(2);
    expect(one(timeline, '.overview path').getAttribute('d')?.match(/M/g)).to.have.length(2);
    await click(button(timeline, 'List'));
    await rest(timeline);
    expect(all(timeline, '[part~=list-item]').map(textOf).join()).to.match(/south.*west/);
    expect(all(timeline, '[part~=list-item]')).to.have.length(2);
  });

  it('counts what each value would show', async () => {
    const timeline = await open();
    expect(countOf(timeline, 'The south')).to.equal(2);
    expect(countOf(timeline, 'Other events')).to.equal(1);
    expect(countOf(timeline, 'No source given')).to.equal(1);
    expect(countOf(timeline, 'Several independent sources')).to.equal(1);
    await click(box(timeline, 'The south'));
    await until(() => countOf(timeline, 'No source given') === 0, 'the counts to follow');
    expect(countOf(timeline, 'The north'), 'in its own field').to.equal(1);
  });

  it('goes from event to event among those that are shown', async () => {
    const timeline = await open();
    await search(timeline, 'rio', /2 of 4 events/);
    await timeline.show('north');
    await rest(timeline);
    expect(textOf(one(timeline, '.position'))).to.equal('1 of 2');
    await click(one(timeline, '.way .link'));
    await rest(timeline);
    expect(timeline.selected).to.equal('west');
  });

  it('says that the open event is not among them, and shows it again', async () => {
    const timeline = await open();
    await timeline.show('north');
    await search(timeline, 'bridge', /1 of 4 events/);
    expect(textOf(one(timeline, '.story'))).to.match(/“Café in the north” is not among the events/);
    await click(button(timeline, 'Show all events'));
    await until(() => state(timeline) === '', 'all events');
    await rest(timeline);
    expect(textOf(one(timeline, '.story .story-title'))).to.equal('Café in the north');
  });

  it('leaves the timeline of the page whole', async () => {
    const timeline = await open();
    await search(timeline, 'cafe', /1 of 4 events/);
    expect(timeline.timeline?.events).to.have.length(4);
  });

  it('covers all of a long list', async () => {
    const timeline = await open({ data: timelineOf(daily(400)), widthPx: 500 });
    await search(timeline, 'e399', /1 of 400 events/);
    expect(all(timeline, '[part~=list-item]')).to.have.length(1);
  });

  it('is kept in the address, and read from it', async () => {
    const attributes = { permalinks: '', id: 'found' };
    const timeline = await open({ data, attributes });
    await click(box(timeline, 'Río'));
    await search(timeline, 'дождь', /1 of 4 events/);
    await until(() => location.hash.includes('tag='), 'the address');
    const { hash } = location;
    const query = new URLSearchParams(hash.split('?')[1]);
    expect([query.get('q'), query.getAll('tag')]).to.deep.equal(['дождь', ['Río']]);
    timeline.remove();
    history.replaceState(null, '', hash);
    const other = await mount({ data, attributes });
    await until(() => state(other).startsWith('1 of 4 events'), 'what the address asks for');
    expect(shown(other)).to.equal(1);
  });

  it('is accessible', async () => {
    const timeline = await open({ data: afghanistan });
    await search(timeline, 'moscow', /of 27 events/);
    await expect(timeline).to.be.accessible();
  });
});

describe('a timeline as published by a day', () => {
  usePage();

  it('shows what its sources had told by then, and says so', async () => {
    const timeline = await mount({ data, attributes: { 'known-by': '2000-02-20' } });
    await until(() => all(timeline, '.items .event').length > 0, 'the chart');
    expect(state(timeline)).to.match(/As published by 20 February 2000: 2 events from 1 source\./);
    expect(shown(timeline)).to.equal(2);
    await timeline.show('south');
    await rest(timeline);
    expect(all(timeline, '.references > li')).to.have.length(1);
    expect(textOf(one(timeline, '.sum'))).to.match(/^1 source/);
  });

  it('is chosen in the panel, and left with one press', async () => {
    const timeline = await open({ data: afghanistan });
    const input = one(timeline, '.finding-panel input[type=date]') as HTMLInputElement;
    expect(input.max).to.equal('2025-07-31');
    input.value = '2021-08-31';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => /As published by 31 August 2021/.test(state(timeline)), 'the day in words');
    expect(timeline.knownBy).to.equal('2021-08-31');
    expect(shown(timeline)).to.be.below(27);
    await click(button(timeline, 'Show all'));
    await until(() => state(timeline) === '', 'all events');
    expect(timeline.knownBy).to.equal(undefined);
  });

  it('never shows what was published later, not even while it loads', async () => {
    const timeline = await mount({ data, attributes: { 'known-by': '2000-01-01' } });
    await until(() => all(timeline, '.finding-state p').length > 0, 'the timeline');
    expect(state(timeline)).to.match(/0 events from 0 sources/);
    expect(all(timeline, '.items .event')).to.have.length(0);
  });

  it('warns of a day that can not be read, and shows all', async () => {
    const timeline = await mount({ data, attributes: { 'known-by': 'soon' } });
    expect(shown(timeline)).to.equal(4);
  });
});
