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
import { all, one, textOf } from './support/find.js';
import { mount, usePage } from './support/mount.js';
import { nextFrame, until } from './support/wait.js';

const layouts = [
  { layout: 'chart', widthPx: 1200 },
  { layout: 'list', widthPx: 360 },
] as const;

/** What is in a file three times, the date apart, and what its first event has all of. */
type Opened = 'all' | 'first';

/** Shows a file as it is at first, opens its events in turn, and looks for harm each time. */
async function withstand(timeline: NewsTimeline, data: unknown, opened: Opened): Promise<void> {
  timeline.selected = undefined;
  timeline.data = data;
  await timeline.updateComplete;
  const events = [...(timeline.timeline?.events ?? [])];
  expect(events).to.have.lengthOf(3);
  if (opened === 'all') check(timeline);
  for (const { id } of opened === 'all' ? events : events.slice(0, 1)) {
    await timeline.show(id);
    expect(all(timeline, '.story [part~=claim]'), `statements of ${id}`).not.to.be.empty;
    check(timeline);
  }
}

/** What is in the page now; what runs later is noticed when the test ends. */
function check(timeline: NewsTimeline): void {
  for (const part of all(timeline, 'details')) (part as HTMLDetailsElement).open = true;
  expectNothingRan();
  expectNothingAsked();
  expectOnlyOwnElements(timeline);
  expectOnlySafeLinks(timeline);
  expectNoOverflow(timeline);
}

/** Names in an error which of many values did it. */
async function blame(value: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw new Error(`${JSON.stringify(value.slice(0, 60))}: ${String(error)}`, { cause: error });
  }
}

/** Values for the fields of a file, of one kind. */
const kinds: readonly (readonly [string, readonly string[], (value: string) => Filling, Opened])[] =
  [
    ['scripts as texts', scripts, (text) => ({ text }), 'all'],
    ['disguises as texts', disguises, (text) => ({ text }), 'all'],
    ["objects' own names as texts", prototypeKeys, (text) => ({ text, word: text }), 'all'],
    ["objects' own names as words", prototypeKeys, (word) => ({ word, id: word }), 'all'],
    ['ids', [...ids, ...prototypeKeys, ...scripts.slice(0, 3)], (id) => ({ id }), 'all'],
    ['addresses that are no links', notLinks, (address) => ({ address }), 'first'],
    ['addresses that look like others', disguised, (address) => ({ address }), 'first'],
  ];

describe('a hostile file', () => {
  let hitsBefore = 0;

  usePage();

  beforeEach(async () => {
    watchForScripts();
    hitsBefore = await hits();
  });

  afterEach(async () => {
    await nextFrame();
    await nextFrame();
    expectNothingRan();
    expectNothingAsked();
    expect(await hits(), 'requests of the counted address').to.equal(hitsBefore);
  });

  for (const { layout, widthPx } of layouts) {
    describe(`in the ${layout} at ${widthPx} px`, () => {
      for (const [kind, values, fill, opened] of kinds) {
        it(`does no harm with ${values.length} ${kind}`, async () => {
          const timeline = await mount({
            ...{ data: hostileFile({}), widthPx },
            attributes: { layout },
          });
          for (const value of values) {
            await blame(value, () => withstand(timeline, hostileFile(fill(value)), opened));
          }
        });
      }

      it('does no harm where one searches, looks through sources and copies', async () => {
        const timeline = await mount({ data: hostileFile({}), widthPx, attributes: { layout } });
        one(timeline, '.tool.find').click();
        await until(() => timeline.renderRoot.querySelector('.finding-panel .fields'), 'the panel');
        const texts = [...scripts, ...disguises, ...prototypeKeys];
        for (const [i, text] of texts.entries()) {
          await blame(text, async () => {
            timeline.layout = 'sources';
            const address = [...notLinks, ...disguised][i] ?? 'https://a.example/';
            timeline.data = hostileFile({ text, word: text, id: text, address });
            await until(() => timeline.renderRoot.querySelector('[data-source]'), 'the sources');
            for (const more of all(timeline, '.who [aria-expanded]')) more.click();
            await timeline.updateComplete;
            check(timeline);
            all(timeline, '[data-copy]')[0]?.click();
            await until(() => timeline.renderRoot.querySelector('.popover .menu'), 'the menu');
            check(timeline);
            timeline.layout = layout;
            await timeline.show(timeline.timeline?.events.at(0)?.id ?? '');
            all(timeline, '.cite')[0]?.click();
            await until(() => timeline.renderRoot.querySelector('.card-reference'), 'the card');
            check(timeline);
          });
        }
      });

      it('shows a script as the text it is', async () => {
        const [text = ''] = scripts;
        const data = hostileFile({ text });
        const timeline = await mount({ data, widthPx, attributes: { layout } });
        await timeline.show('one');
        const [claim = ''] = all(timeline, '.story [part~=claim]').map(textOf);
        expect(claim).to.contain(text);
      });
    });
  }
});
