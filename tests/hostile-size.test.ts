import { expect } from '@open-wc/testing';
import { longTexts } from './hostile/texts.js';
import {
  expectNoOverflow,
  expectNothingRan,
  expectOnlySafeLinks,
  watchForScripts,
} from './hostile/watch.js';
import { all } from './support/find.js';
import { mount, rest, usePage } from './support/mount.js';
import { event, source, timelineOf } from './support/timelines.js';

const layouts = [
  { layout: 'chart', widthPx: 1200 },
  { layout: 'list', widthPx: 360 },
] as const;

/** Files with one text in one place. */
const places: Readonly<Record<string, (text: string) => object>> = {
  'the title of the file': (text) => ({ ...timelineOf([event('one', '2001')]), title: text }),
  'the title of an event': (text) =>
    timelineOf([event('one', '2001', { title: text.slice(0, 2 ** 17) })]),
  'a statement': (text) => timelineOf([event('one', '2001', { claims: [{ text }] })]),
  'a summary': (text) => timelineOf([event('one', '2001', { summary: text })]),
  'a date': (text) => timelineOf([event('one', text), event('two', '2001')]),
  'an id': (text) => timelineOf([event(text, '2001', { title: 'Of a long name' })]),
  'a quotation': (text) =>
    timelineOf([
      event('one', '2001', { claims: [{ text: 'A', cite: [{ source: 'paper', quote: text }] }] }),
    ]),
  'the title of a source': (text) =>
    timelineOf([citing('s')], [source('s', { title: text, publisher: text })]),
  'an address': (text) =>
    timelineOf([citing('s')], [source('s', { URL: `https://a.example/${text}` })]),
  'an address that is no link': (text) =>
    timelineOf([citing('s')], [source('s', { URL: `javascript:${text}` })]),
};

function citing(id: string) {
  return event('one', '2001', { claims: [{ text: 'A', cite: [{ source: id }] }] });
}

describe('a file that is too large in one place', () => {
  beforeEach(watchForScripts);

  usePage();

  for (const { layout, widthPx } of layouts) {
    describe(`in the ${layout} at ${widthPx} px`, () => {
      for (const [place, fileWith] of Object.entries(places)) {
        for (const [i, text] of longTexts.entries()) {
          it(`is shown with 64 KB ${i ? 'of words' : 'in one word'} as ${place}`, async () => {
            const timeline = await mount({ data: fileWith(text), widthPx, attributes: { layout } });
            const [first] = timeline.timeline?.events ?? [];
            await timeline.show(first?.id ?? '');
            await rest(timeline);
            expect(all(timeline, '.story [part~=claim]')).to.have.lengthOf(1);
            expectOnlySafeLinks(timeline);
            expectNoOverflow(timeline);
            expectNothingRan();
          }).timeout(30_000);
        }
      }

      it('is shown with 10,000 citations of 1,000 sources in one event', async () => {
        const sources = Array.from({ length: 1000 }, (_, i) => source(`s${i}`));
        const cite = Array.from({ length: 10_000 }, (_, i) => ({
          source: `s${i % 1000}`,
          locator: String(i),
          quote: `The words ${i}`,
        }));
        const data = timelineOf([event('one', '2001', { claims: [{ text: 'A', cite }] })], sources);
        const timeline = await mount({ data, widthPx, attributes: { layout } });
        await timeline.show('one');
        await rest(timeline);
        expect(all(timeline, '[part~=cite]')).to.have.lengthOf(1000);
        expect(all(timeline, '[data-reference]')).to.have.lengthOf(1000);
        expectNoOverflow(timeline);
      }).timeout(30_000);
    });
  }
});
