import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../src/news-timeline.js';
import { disguised, notLinks } from './hostile/addresses.js';
import { hostileFile, type Filling } from './hostile/file.js';
import { disguises, ids, prototypeKeys, scripts } from './hostile/texts.js';
import {
  expectNoOverflow,
  expectNothingAsked,
  expectNothingRan,
  expectOnlyOwnElements,
  expectOnlySafeLinks,
  hits,
  watchForScripts,
} from './hostile/watch.js';
import { all, textOf } from './support/find.js';
import { mount, rest, usePage } from './support/mount.js';
import { nextFrame } from './support/wait.js';

const layouts = [
  { layout: 'chart', widthPx: 1200 },
  { layout: 'list', widthPx: 360 },
] as const;

/** Shows a file, opens each of its events in turn, and looks for harm each time. */
async function withstand(data: unknown, layout: string, widthPx: number): Promise<NewsTimeline> {
  const timeline = await mount({ data, widthPx, attributes: { layout } });
  await check(timeline);
  for (const { id } of timeline.timeline?.events ?? []) {
    await timeline.show(id);
    expect(all(timeline, '.story [part~=claim]'), `statements of ${id}`).not.to.be.empty;
    await check(timeline);
  }
  return timeline;
}

async function check(timeline: NewsTimeline): Promise<void> {
  for (const part of all(timeline, 'details')) (part as HTMLDetailsElement).open = true;
  await rest(timeline);
  expectNothingRan();
  expectNothingAsked();
  expectOnlyOwnElements(timeline);
  expectOnlySafeLinks(timeline);
  expectNoOverflow(timeline);
}

/** A text as a title can bear it. */
const shorten = (text: string) =>
  JSON.stringify(text.slice(0, 60)).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

describe('a hostile file', () => {
  let hitsBefore = 0;

  usePage();

  beforeEach(async () => {
    watchForScripts();
    hitsBefore = await hits();
  });

  afterEach(async () => {
    await nextFrame();
    expectNothingRan();
    expect(await hits(), 'requests of the counted address').to.equal(hitsBefore);
  });

  for (const { layout, widthPx } of layouts) {
    describe(`in the ${layout} at ${widthPx} px`, () => {
      const filled = (
        name: string,
        values: readonly string[],
        fill: (value: string) => Filling,
      ) => {
        for (const value of values) {
          it(`does no harm with ${name} ${shorten(value)}`, async () => {
            const timeline = await withstand(hostileFile(fill(value)), layout, widthPx);
            expect(timeline.timeline?.events).to.have.lengthOf(3);
          });
        }
      };

      filled('texts', scripts, (text) => ({ text }));
      filled('texts', disguises, (text) => ({ text }));
      filled('texts', prototypeKeys, (text) => ({ text, word: text }));
      filled('ids', [...ids, ...prototypeKeys, ...scripts.slice(0, 3)], (id) => ({ id }));
      filled('words', prototypeKeys, (word) => ({ word, id: word }));
      filled('addresses', notLinks, (address) => ({ address }));
      filled('addresses', disguised, (address) => ({ address }));

      it('shows a script as the text it is', async () => {
        const [text = ''] = scripts;
        const timeline = await withstand(hostileFile({ text }), layout, widthPx);
        const claims = all(timeline, '.story [part~=claim]').map(textOf);
        expect(claims[0]).to.contain(text);
      });
    });
  }
});
