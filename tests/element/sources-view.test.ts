import { expect } from '@open-wc/testing';
import { statementsOf } from '../../src/model/cited-by.js';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { inChromium } from '../support/engine.js';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { all, button, one, storyTitle, textOf, theButton } from '../support/find.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { afghanistan, event, source, timelineOf } from '../support/timelines.js';
import { until } from '../support/wait.js';

const cite = (...sources: readonly string[]) => [
  { text: 'It is told.', cite: sources.map((id) => ({ source: id })) },
];

const data = timelineOf(
  [
    event('first', '2000-01-10', { claims: cite('paper') }),
    event('second', '2000-02-10', { claims: cite('paper', 'book') }),
    event('third', '2000-03-10', { claims: cite('book') }),
  ],
  [
    source('book', { type: 'book', title: 'A book', issued: '1990' }),
    source('lost', { title: 'Nobody cites me', issued: '1980' }),
  ],
);

async function view(options: Parameters<typeof mount>[0] = { data }): Promise<NewsTimeline> {
  const timeline = await mount({
    ...options,
    attributes: { layout: 'sources', ...options.attributes },
  });
  await until(() => all(timeline, '[data-source]').length > 0, 'the sources');
  return timeline;
}

const ids = (timeline: NewsTimeline) =>
  all(timeline, '[data-source]').map(({ dataset }) => dataset.source);
const row = (timeline: NewsTimeline, id: string) => one(timeline, `[data-source="${id}"]`);

describe('the view of all sources', () => {
  usePage(1280, 1000);

  it('lists each source once by its number, with how many events cite it', async () => {
    const timeline = await view();
    expect(ids(timeline)).to.deep.equal(['paper', 'book', 'lost']);
    expect(textOf(row(timeline, 'paper'))).to.match(/^1 The report paper.*Cited for 2 events/);
    expect(textOf(row(timeline, 'lost'))).to.match(/No event cites it/);
  });

  it('lists all of the real timeline, and every one of its citations', async () => {
    const timeline = await view({ data: afghanistan });
    expect(ids(timeline)).to.have.length(afghanistan.sources.length);
    const counted = all(timeline, '.who').map((who) => Number(/\d+/.exec(textOf(who))?.[0] ?? 0));
    const cited = [...(timeline.timeline?.events ?? [])].map(
      (one) => new Set(statementsOf(one).flatMap(({ cite }) => cite.map((c) => c.source))).size,
    );
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(sum(counted)).to.equal(sum(cited));
  });

  it('is chosen in the toolbar, under the chart where there is room', async () => {
    const timeline = await mount({ data });
    await click(button(timeline, 'Sources'));
    await until(() => all(timeline, '[data-source]').length > 0, 'the sources');
    expect(all(timeline, '.chart')).to.have.length(1);
    expect(all(timeline, '.story')).to.have.length(0);
    const narrow = await view({ data, widthPx: 400 });
    expect(all(narrow, '.chart')).to.have.length(0);
  });

  it('is sorted and searched', async () => {
    const timeline = await view();
    const select = one(timeline, '.sources-head select') as HTMLSelectElement;
    for (const [order, wanted] of [
      ['title', ['book', 'lost', 'paper']],
      ['date', ['lost', 'book', 'paper']],
      ['events', ['paper', 'book', 'lost']],
    ] as const) {
      select.value = order;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await rest(timeline);
      expect(ids(timeline), order).to.deep.equal(wanted);
    }
    const input = one(timeline, '.sources-head input') as HTMLInputElement;
    input.value = 'BÖOK';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await rest(timeline);
    expect(ids(timeline)).to.deep.equal(['book']);
    expect(textOf(one(timeline, '.sources-head .sum'))).to.equal('1 of 3 sources');
  });

  it('shows in the chart what rests on the sources chosen, in more than colour', async () => {
    const timeline = await view();
    await click(row(timeline, 'book').querySelector('input') ?? timeline);
    await rest(timeline);
    const stands = (id: string) => theButton(timeline, id).matches('.stands-out');
    expect(['first', 'second', 'third'].map(stands)).to.deep.equal([false, true, true]);
    expect(theButton(timeline, 'first').matches('.steps-back')).to.equal(true);
    expect(theButton(timeline, 'third').getAttribute('aria-label')).to.match(
      /, rests on a chosen source$/,
    );
    await click(row(timeline, 'paper').querySelector('input') ?? timeline);
    await rest(timeline);
    expect(['first', 'second', 'third'].map(stands)).to.deep.equal([true, true, true]);
    await click(button(timeline, 'Choose none'));
    await rest(timeline);
    expect(all(timeline, '.stands-out, .steps-back')).to.have.length(0);
  });

  it('leads from a source to what rests on it, and from there to the story', async () => {
    const timeline = await view();
    const more = row(timeline, 'book').querySelector<HTMLElement>('[aria-expanded]');
    await click(more ?? timeline);
    await rest(timeline);
    expect(more?.getAttribute('aria-expanded')).to.equal('true');
    const events = all(timeline, '.cited-in button');
    expect(events.map(textOf)).to.deep.equal([
      '10 Feb 2000 The event second',
      '10 Mar 2000 The event third',
    ]);
    await click(events[1] ?? timeline);
    await until(() => timeline.selected === 'third', 'the event');
    await rest(timeline);
    expect(storyTitle(timeline)).to.equal('The event third');
  });

  it('gives way to the story of an event that is chosen in the chart', async () => {
    const timeline = await view();
    await click(theButton(timeline, 'second').querySelector('.dot') ?? timeline);
    await until(() => timeline.selected === 'second', 'the event');
    await rest(timeline);
    expect(storyTitle(timeline)).to.equal('The event second');
    expect(all(timeline, '.sources-view')).to.have.length(0);
  });

  it('leads from a reference in a story to the same source here', async () => {
    const timeline = await mount({ data, attributes: { selected: 'third' } });
    await click(one(timeline, '[data-reference="book"] [data-in-sources]'));
    await until(() => all(timeline, '[data-source]').length > 0, 'the sources');
    await rest(timeline);
    expect(timeline.shadowRoot?.activeElement).to.equal(row(timeline, 'book'));
  });

  for (const widthPx of [1200, 360]) {
    it(`is accessible at ${widthPx} px`, async () => {
      const timeline = await view({ data: afghanistan, widthPx });
      await click(all(timeline, '.who [aria-expanded]')[2] ?? timeline);
      await rest(timeline);
      await expect(timeline).to.be.accessible();
      const { scrollWidth, clientWidth } = timeline.parentElement ?? timeline;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  inChromium('reads sensibly for assistive technology', async () => {
    const timeline = await view();
    await click(row(timeline, 'book').querySelector('[aria-expanded]') ?? timeline);
    await rest(timeline);
    expect(await accessibilityTree('group', 'Sources')).to.equal(`group "Sources"
  status
    3 sources
  searchbox "Search sources"
  LabelText
    Sort by
    combobox "Sort by", hasPopup menu, expanded false
      MenuListPopup
        option "number"
        option "title"
        option "publisher"
        option "date"
        option "events that cite it"
  list
    listitem
      1
      link "The report paper"
      The paper
      ·
      web page
      paper.example
      button "Cited for 2 events", expanded false
      LabelText
        checkbox "Show in chart Source 1"
        Show in chart
        Source 1
      button "Copy reference 1", hasPopup dialog
    listitem
      2
      link "A book"
      The book
      ·
      1990
      ·
      book
      book.example
      button "Cited for 2 events", expanded true
      LabelText
        checkbox "Show in chart Source 2"
        Show in chart
        Source 2
      button "Copy reference 2", hasPopup dialog
      list
        listitem
          button "10 Feb 2000 The event second"
        listitem
          button "10 Mar 2000 The event third"
    listitem
      3
      link "Nobody cites me"
      The lost
      ·
      1980
      ·
      web page
      lost.example
      paragraph
        No event cites it
      button "Copy reference 3", hasPopup dialog`);
  });
});
