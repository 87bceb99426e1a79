import { expect } from '@open-wc/testing';
import { all, expectFocus, inFocus, one, textOf } from '../support/find.js';
import { press } from '../support/keys.js';
import { add, mount, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { daily, event, timelineOf } from '../support/timelines.js';
import { until } from '../support/wait.js';

const data = timelineOf([
  event('old', '1980', { summary: 'In short.' }),
  event('new', '2001-03-04'),
  event('next', '2001-03-05', { rank: 1 }),
  event('era', '2002/2004'),
  event('never', 'once upon a time'),
]);
const narrow = { data, widthPx: 400 };

describe('the list', () => {
  usePage(1280, 900);

  it('has every event in order, with its date and its evidence', async () => {
    const timeline = await mount(narrow);
    const items = all(timeline, '[part~=list-item]');
    expect(items.map(({ dataset }) => dataset.id)).to.deep.equal([
      'old',
      'new',
      'next',
      'era',
      'never',
    ]);
    const row = textOf(one(timeline, '[data-id="new"]').closest('li') ?? timeline);
    expect(row).to.contain('4 March 2001');
    expect(row).to.contain('1 independent source');
  });

  it('states the gaps between events', async () => {
    const timeline = await mount(narrow);
    const gaps = all(timeline, '.gap').map(textOf);
    expect(gaps[0]).to.match(/^\d+ years without an event in this timeline$/);
  });

  it('states no gap between days that follow each other', async () => {
    const timeline = await mount({ data: timelineOf(daily(7)), widthPx: 400 });
    expect(all(timeline, '.gap').map(textOf)).to.deep.equal([]);
  });

  it('puts what has no readable date last, under a heading', async () => {
    const timeline = await mount(narrow);
    const heading = one(timeline, '.undated').querySelector('h3');
    expect(heading && textOf(heading)).to.equal('Date not known');
    expect(textOf(one(timeline, '[data-id="never"]'))).to.contain('once upon a time');
  });

  it('opens and closes a story at its event', async () => {
    const timeline = await mount(narrow);
    const item = one(timeline, '[data-id="new"]');
    expect(item.getAttribute('aria-expanded')).to.equal('false');
    await click(item);
    await rest(timeline);
    expect(item.getAttribute('aria-expanded')).to.equal('true');
    expect(timeline.selected).to.equal('new');
    const story = one(timeline, '[part~=story]');
    expect(story.closest('li') === item.closest('li')).to.equal(true);
    expect(textOf(story)).to.contain('It is told of new.');
    await click(item);
    await rest(timeline);
    expect(item.getAttribute('aria-expanded')).to.equal('false');
    expect(all(timeline, '[part~=story]')).to.have.length(0);
  });

  it('shows the summary until the story tells it', async () => {
    const timeline = await mount(narrow);
    expect(textOf(one(timeline, '.list'))).to.contain('In short.');
    await click(one(timeline, '[data-id="old"]'));
    await rest(timeline);
    expect(textOf(one(timeline, '.list'))).not.to.contain('In short.');
  });

  it('has one story open at a time', async () => {
    const timeline = await mount(narrow);
    await click(one(timeline, '[data-id="old"]'));
    await rest(timeline);
    await click(one(timeline, '[data-id="next"]'));
    await rest(timeline);
    expect(all(timeline, '[aria-expanded="true"]').map(({ dataset }) => dataset.id)).to.deep.equal([
      'next',
    ]);
  });

  it('keeps what was pressed in its place', async () => {
    const timeline = await mount({ ...narrow, attributes: { selected: 'new' } });
    add(document.createElement('div')).style.height = '3000px';
    scrollTo(0, one(timeline, '[data-id="next"]').getBoundingClientRect().top - 200);
    await rest(timeline);
    const item = one(timeline, '[data-id="next"]');
    const { top } = item.getBoundingClientRect();
    await click(item);
    await rest(timeline);
    expect(timeline.selected).to.equal('next');
    expect(item.getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  it('is worked by keys: Tab goes from event to event, Enter opens, Escape closes', async () => {
    const timeline = await mount(narrow);
    one(timeline, '[data-id="old"]').focus();
    await press('Tab', 'Enter');
    await rest(timeline);
    expect(timeline.selected).to.equal('new');
    expectFocus(timeline, one(timeline, '[data-id="new"]'));
    await press('Tab');
    expect(inFocus(timeline)?.closest('.story')).to.exist;
    // the first closes the card of the source
    await until(() => timeline.renderRoot.querySelector(':popover-open'), 'the card');
    await press('Escape', 'Escape');
    await rest(timeline);
    expectFocus(timeline, one(timeline, '[data-id="new"]'));
    await press('Escape');
    await rest(timeline);
    expect(timeline.selected).to.equal(undefined);
  });
});
