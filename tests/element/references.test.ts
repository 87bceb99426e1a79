import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { all, button, expectFocus, one, textOf } from '../support/find.js';
import { evidence } from '../support/evidence.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { afghanistan } from '../support/timelines.js';
import { until } from '../support/wait.js';

const open = { data: evidence, attributes: { selected: 'told' } };

const reference = (timeline: NewsTimeline, source: string) =>
  one(timeline, `[data-reference="${source}"]`);

describe('the references of a story', () => {
  usePage(1280, 1000);

  it('are each listed once, with numbers that are the same in the text', async () => {
    const timeline = await mount(open);
    const numbers = all(timeline, '.references .number').map(textOf);
    expect(numbers).to.deep.equal([...new Set(numbers)]);
    for (const cite of all(timeline, '[part~=cite]')) {
      const listed = reference(timeline, cite.dataset.cites ?? '');
      expect(Number.parseInt(textOf(cite), 10)).to.equal(
        Number.parseInt(listed.querySelector('.number')?.textContent ?? '', 10),
      );
    }
  });

  it('show title, publisher, place in it, quotation, link and archived copy', async () => {
    const timeline = await mount(open);
    const first = textOf(reference(timeline, 'first'));
    expect(first).to.contain('The report first');
    expect(first).to.match(/pages 3 and 4/);
    expect(textOf(reference(timeline, 'second'))).to.match(/The second.*paragraph 2/);
    const quote = one(timeline, '[data-reference="first"] q');
    expect(textOf(quote)).to.equal('It was so.');
    expect(quote.lang).to.equal('en');
    const links = all(timeline, '[data-reference="second"] a') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://second.example/report',
      'https://archive.example/second',
    ]);
  });

  it('open at the words quoted, apart, telling no more than where one came from', async () => {
    const timeline = await mount(open);
    const link = one(timeline, '[data-reference="first"] a') as HTMLAnchorElement;
    expect(link.href).to.equal('https://first.example/report#:~:text=It%20was%20so.');
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.contain('noopener');
    expect(link.referrerPolicy).to.equal('strict-origin-when-cross-origin');
  });

  it('tell on what a source rests, and what counts as one with it', async () => {
    const timeline = await mount(open);
    expect(textOf(reference(timeline, 'copy'))).to.match(/A reprint\..*Rests on The report first/);
    expect(textOf(reference(timeline, 'copy'))).to.match(/Counted as one with 2/);
  });

  it('say that an address or a publisher is not known', async () => {
    const timeline = await mount(open);
    const words = textOf(reference(timeline, 'nowhere'));
    expect(words).to.contain('A cutting without an address');
    expect(words).to.contain('Publisher not known');
    expect(words).to.contain('Address not known');
    expect(reference(timeline, 'nowhere').querySelector('a')).to.equal(null);
  });

  it('say why a source is not named, and no more of it', async () => {
    const timeline = await mount(open);
    const withheld = reference(timeline, 'official');
    expect(textOf(withheld)).to.contain('Not named: an official who feared dismissal');
    expect(textOf(withheld)).not.to.match(/not known/);
    expect(withheld.querySelector('a')).to.equal(null);
  });

  it('are found inside the story in which a number is pressed', async () => {
    const timeline = await mount({ ...open, widthPx: 400 });
    await click(one(timeline, '[data-cites="official"]'));
    await until(() => timeline.renderRoot.querySelector(':popover-open'), 'the card');
    await rest(timeline);
    await click(button(timeline, 'Find it in the list of sources'));
    await rest(timeline);
    expectFocus(timeline, reference(timeline, 'official'));
  });

  it('say which of them count as one, in words and in boxes', async () => {
    const timeline = await mount(open);
    const groups = all(timeline, '.groups li');
    expect(groups.map(textOf)).to.deep.equal(['2 + 3']);
    expect(textOf(one(timeline, '.meaning'))).to.match(/count as one source each: 2 \+ 3$/);
    expect(textOf(one(timeline, '.meaning'))).to.match(/not known to rest on one another/);
  });

  it('show the five articles that the recognition rests on', async () => {
    const timeline = await mount({ data: afghanistan, attributes: { selected: 'recognition' } });
    for (const source of ['s0', 's1', 's2', 's3', 's4']) reference(timeline, source);
    expect(textOf(one(timeline, '.sum'))).to.match(/^\d+ sources, \d+ independent/);
    expect(all(timeline, '[part~=dispute]').length).to.be.greaterThan(1);
  });
});
