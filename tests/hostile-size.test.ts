import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../src/news-timeline.js';
import { hostileFile } from './hostile/file.js';
import { longTexts } from './hostile/texts.js';
import {
  expectNoOverflow,
  expectNothingAsked,
  expectNothingRan,
  expectOnlyOwnElements,
  expectOnlySafeLinks,
  watchForScripts,
} from './hostile/watch.js';
import { all, button, expectFocus, one, textOf } from './support/find.js';
import { mount, rest, usePage } from './support/mount.js';
import { event, source, timelineOf } from './support/timelines.js';
import { until } from './support/wait.js';

const layouts = [
  { layout: 'chart', widthPx: 1200 },
  { layout: 'list', widthPx: 360 },
] as const;

/** What a reader waits at most, ms, on a slow machine with much else to do. */
const PATIENCE_MS = 10_000;

/** Files with a text in every place where one can be; each with another kind of address. */
const files: Readonly<Record<string, (text: string) => object>> = {
  'every text and id': (text) => hostileFile({ text, id: text, word: text }),
  'every text and the path of addresses': (text) =>
    hostileFile({ text, address: `https://a.example/${text}` }),
  'addresses that are none': (text) => hostileFile({ address: `javascript:${text}` }),
  'the host of addresses': (text) => hostileFile({ address: `https://${text}.example/` }),
};

function check(timeline: NewsTimeline): void {
  expectNothingRan();
  expectNothingAsked();
  expectOnlyOwnElements(timeline);
  expectOnlySafeLinks(timeline);
  expectNoOverflow(timeline);
}

describe('a file that is too large in one place', () => {
  beforeEach(watchForScripts);

  usePage();

  for (const { layout, widthPx } of layouts) {
    it(`lists its sources at ${widthPx} px, however long what is said of them`, async () => {
      for (const text of longTexts) {
        const data = hostileFile({ text, id: text, word: text });
        const timeline = await mount({ data, widthPx, attributes: { layout: 'sources' } });
        one(timeline, '.tool.find').click();
        await until(() => timeline.renderRoot.querySelector('.finding-panel .fields'), 'the panel');
        await until(() => timeline.renderRoot.querySelector('[data-source]'), 'the sources');
        check(timeline);
        timeline.remove();
      }
    });

    it(`lists 10,000 sources at ${widthPx} px, a part at a time`, async () => {
      const sources = Array.from({ length: 10_000 }, (_, i) => source(`s${i}`));
      const data = timelineOf([event('one', '2001')], sources);
      const timeline = await mount({ data, widthPx, attributes: { layout: 'sources' } });
      await until(() => timeline.renderRoot.querySelector('[data-source]'), 'the sources');
      expect(all(timeline, '[data-source]')).to.have.length(200);
      button(timeline, 'Show more: 9,801 left').click();
      await rest(timeline);
      expect(all(timeline, '[data-source]')).to.have.length(400);
      expectFocus(timeline, all(timeline, '[data-source]')[200]);
    });

    describe(`in the ${layout} at ${widthPx} px`, () => {
      for (const [place, fileWith] of Object.entries(files)) {
        for (const [i, text] of longTexts.entries()) {
          it(`is shown with 1 MB ${i ? 'of words' : 'in one word'} as ${place}`, async () => {
            const startMs = performance.now();
            const timeline = await mount({ data: fileWith(text), widthPx, attributes: { layout } });
            for (const { id } of timeline.timeline?.events ?? []) {
              await timeline.show(id);
              expect(all(timeline, '.story [part~=claim]')).not.to.be.empty;
              check(timeline);
            }
            expect(performance.now() - startMs, 'ms').to.be.below(4 * PATIENCE_MS);
            expect(timeline.renderRoot.textContent?.length, 'of all text').to.be.below(400_000);
          });
        }
      }

      for (const [kind, publisher] of [
        ['10,000 sources', undefined],
        ['10,000 sources that count as one', 'The same'],
      ] as const) {
        it(`opens a story with citations of ${kind}, a part at a time`, async () => {
          const sources = Array.from({ length: 10_000 }, (_, i) =>
            source(`s${i}`, publisher ? { publisher } : {}),
          );
          const cite = sources.map(({ id }, i) => ({ source: id, quote: `The words ${i}` }));
          const claims = [{ text: 'A', cite }];
          const data = timelineOf([event('one', '2001', { claims })], sources);
          const timeline = await mount({ data, widthPx, attributes: { layout } });
          const startMs = performance.now();
          await timeline.show('one');
          await rest(timeline);
          expect(performance.now() - startMs, 'ms').to.be.below(PATIENCE_MS);
          const shown = () => [
            all(timeline, '[part~=cite]').length,
            all(timeline, '[data-reference]').length,
          ];
          expect(shown()).to.deep.equal([50, 50]);
          check(timeline);

          expect(textOf(one(timeline, '.more-numbers'))).to.equal('and 9,950 more');
          button(timeline, 'and 9,950 more sources: show 100').click();
          expect(shown()).to.deep.equal([150, 50]);
          expectFocus(timeline, all(timeline, '[part~=cite]')[50]);

          for (const left of ['9,950', '9,850']) {
            button(timeline, `Show 100 of ${left} more`).click();
          }
          expect(shown()).to.deep.equal([150, 250]);
          expectFocus(timeline, all(timeline, '[data-reference]')[150]);

          // the text says so many numbers that its own is not among them yet
          all(timeline, '.references .number')[200]?.click();
          expectFocus(timeline, one(timeline, '[data-cites="s200"]'));
          expect(shown()).to.deep.equal([250, 250]);
        });
      }

      it('is shown with 10,000 citations of one source', async () => {
        const cite = Array.from({ length: 10_000 }, (_, i) => ({
          source: 'paper',
          locator: String(i + 1),
          quote: `The words ${i}`,
        }));
        const data = timelineOf([event('one', '2001', { claims: [{ text: 'A', cite }] })]);
        const timeline = await mount({ data, widthPx, attributes: { layout, selected: 'one' } });
        const reference = textOf(one(timeline, '[data-reference]'));
        expect(reference).to.match(/pages 1, 2, .*, 20 and 9,980 more/);
        expect(all(timeline, '.quote')).to.have.lengthOf(20);
        check(timeline);
      });
    });
  }
});

describe('a text that is too long', () => {
  usePage();

  const [word = '', words = ''] = longTexts;

  it('is shortened, says so, and stays whole in the data', async () => {
    const claims = [{ text: words, cite: [{ source: 's', quote: words }] }];
    const data = timelineOf(
      [event('one', '2001', { title: word, claims })],
      [source('s', { title: word })],
    );
    const timeline = await mount({ data, attributes: { selected: 'one' } });
    const said = `… (${word.length.toLocaleString('en')} characters, shortened)`;
    expect(textOf(one(timeline, '.story-title'))).to.equal(`${word.slice(0, 500)} ${said}`);
    const claim = textOf(one(timeline, '.story [part~=claim]'));
    expect(claim).to.match(/^so many words .* … \(1,048,572 characters, shortened\)/);
    expect(claim.length).to.be.below(5200);
    expect(one(timeline, '.items .event').getAttribute('aria-label')).to.have.length.below(800);
    expect(timeline.timeline?.events.at(0)?.title).to.equal(word);
    const link = one(timeline, '.references cite a') as HTMLAnchorElement;
    expect(link.hash, 'the end of the whole quotation').to.match(/many%20words$/);
  });

  it('is not cut inside a character', async () => {
    const family = '👩‍👩‍👧‍👦'.repeat(1000);
    const data = timelineOf([event('one', '2001', { title: family })]);
    const timeline = await mount({ data, attributes: { selected: 'one' } });
    const [shown = ''] = textOf(one(timeline, '.story-title')).split(' …');
    expect(shown.length % '👩‍👩‍👧‍👦'.length).to.equal(0);
    expect(shown.length).to.be.within(480, 500);
  });
});
