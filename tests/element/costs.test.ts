import { expect } from '@open-wc/testing';
import { median } from 'd3';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { workDuring, writesDuring } from '../support/counts.js';
import { crowd } from '../support/crowd.js';
import { inChromium } from '../support/engine.js';
import { all, one } from '../support/find.js';
import { drawn, nextEvent, place, record, rest, usePage } from '../support/mount.js';
import { wheel } from '../support/mouse.js';
import { nextFrame } from '../support/wait.js';

const SIZES = [10_000, 100_000] as const;
/** A chart never has more elements, however many events. */
const MOST_ELEMENTS = 1000;
/** With seven bands, each has clusters along all of the axis. */
const MOST_IN_BANDS = 2500;
/** So many come, go or change places in one step closer. */
const MOST_EXCHANGED = 300;
const STEPS = 20;
/** So many wait for what comes while the window moves. */
const MOST_IDLE = 120;

/** Turns the wheel once a frame; the picture has answered each turn before the next. */
async function turn(timeline: NewsTimeline, times: number, init: WheelEventInit): Promise<void> {
  const chart = one(timeline, '.chart');
  for (let i = 0; i < times; i++) {
    wheel(chart, init);
    await nextFrame();
  }
}

/** Lets the window come to rest after the wheel. */
async function settled(timeline: NewsTimeline): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 250));
  await rest(timeline);
}

const IN: WheelEventInit = { deltaY: -40, ctrlKey: true };
const SMALL: WheelEventInit = { deltaY: -8, ctrlKey: true };
const LATER: WheelEventInit = { deltaX: 8 };

describe('what a movement costs', () => {
  usePage();

  /** Elements that come and go with each step of the same zoom, by the number of events. */
  const exchanged = new Map<number, readonly number[]>();

  for (const size of SIZES) {
    describe(`with ${size} events`, () => {
      let timeline: NewsTimeline;

      // a mounted timeline goes after each test
      beforeEach(async () => {
        timeline = place({ data: crowd(size), attributes: { scale: 'time' } });
        await nextEvent(timeline, 'timeline-load');
        await drawn(timeline);
      });

      it('is the writing of so many elements at most, at every zoom', async () => {
        for (const scale of ['time', 'compressed', 'even'] as const) {
          timeline.scale = scale;
          await timeline.fit();
          for (let zoom = 0; zoom < 12; zoom++) {
            expect(all(timeline, '.chart *').length, `${scale}, zoom ${zoom}`).to.be.below(
              MOST_ELEMENTS,
            );
            await turn(timeline, 2, { deltaY: -80, ctrlKey: true });
          }
          await settled(timeline);
        }
      });

      it('is the writing of so many elements at most in bands', async () => {
        timeline.groupBy = 'category';
        await rest(timeline);
        for (let zoom = 0; zoom < 8; zoom++) {
          expect(all(timeline, '.chart *').length, `zoom ${zoom}`).to.be.below(MOST_IN_BANDS);
          await turn(timeline, 2, { deltaY: -80, ctrlKey: true });
        }
      });

      it('is, for a step aside, one translate, the overview and the labels of bars', async () => {
        await timeline.zoomTo('1960', '1970');
        // the first step lays out what the others slide
        await turn(timeline, 2, LATER);
        const world = one(timeline, '.world');
        const writes = await writesDuring(timeline.renderRoot, () => turn(timeline, STEPS, LATER));
        const isFree = (node: Node) => {
          const element = node instanceof Element ? node : node.parentElement;
          return element === world || Boolean(element?.closest('.overview, li .label'));
        };
        const others = [...writes.targets].filter((node) => !isFree(node));
        expect(others.map(inWords), 'written beside').to.deep.equal([]);
        const lists = writes.records.filter(({ type }) => type === 'childList');
        expect(lists.length, 'changes of what there is').to.equal(0);
        const ofWorld = writes.records.filter(({ target }) => target === world);
        expect(ofWorld.length, 'moves').to.be.within(STEPS - 2, STEPS);
        expect(writes.records.length).to.be.below(STEPS * 16);
        await settled(timeline);
      });

      inChromium('is no layout for steps aside, and one restyling each', async () => {
        await timeline.zoomTo('1960', '1970');
        await turn(timeline, 2, LATER);
        const { layouts, styles } = await workDuring(() => turn(timeline, 30, LATER));
        expect(layouts, 'layouts').to.be.at.most(2);
        expect(styles, 'restylings').to.be.at.most(30 + 4);
        await settled(timeline);
      });

      inChromium('is one layout and one restyling at most for a step closer', async () => {
        await timeline.zoomTo('1930', '2010');
        await turn(timeline, 2, IN);
        const { layouts, styles } = await workDuring(() => turn(timeline, STEPS, IN));
        expect(layouts, 'layouts').to.be.at.most(STEPS + 2);
        expect(styles, 'restylings').to.be.at.most(STEPS + 4);
        await settled(timeline);
      });

      it('is a bounded exchange of elements for a step closer', async () => {
        await timeline.zoomTo('1930', '2010');
        const counts: number[] = [];
        for (let i = 0; i < STEPS; i++) {
          const { exchanged: count } = await writesDuring(timeline.renderRoot, () =>
            turn(timeline, 1, IN),
          );
          counts.push(count);
        }
        exchanged.set(size, counts);
        expect(Math.max(...counts)).to.be.below(MOST_EXCHANGED);
        await settled(timeline);
      });

      it('makes next to no element for a small step closer, once there have been some', async () => {
        await timeline.zoomTo('1930', '2010');
        await turn(timeline, STEPS, SMALL);
        const items = one(timeline, '.items');
        // where a step takes longer than a hand rests, what waited is gone and made anew
        const rests = record(timeline, 'timeline-range-change');
        const { records } = await writesDuring(items, () => turn(timeline, STEPS, SMALL));
        const most = 2 * STEPS + rests.length * MOST_IDLE;
        const made = records.flatMap(({ addedNodes }) =>
          [...addedNodes].filter((node) => node instanceof HTMLLIElement),
        );
        expect(made.length, 'list items').to.be.below(most);
        expect(all(timeline, '.items > .idle').length, 'that wait').to.be.below(MOST_IDLE);
        await settled(timeline);
        expect(all(timeline, '.items > .idle'), 'that wait at rest').to.have.length(0);
      });

      it('is nothing where nothing has changed', async () => {
        const { records } = await writesDuring(timeline.renderRoot, async () => {
          timeline.requestUpdate();
          await rest(timeline);
        });
        expect(records.map(({ target }) => inWords(target))).to.deep.equal([]);
      });
    });
  }

  // in a suite of its own, which runs after those above
  describe('with ten times as many events', () => {
    it('is the same exchange of elements', () => {
      // in the middle: where a slow machine takes a pause for the end of the gesture, what waits goes at once
      const [few = 0, many = Infinity] = SIZES.map((size) => median(exchanged.get(size) ?? []));
      expect(few).to.be.greaterThan(0);
      expect(many).to.be.at.most(few * 1.5);
    });
  });
});

function inWords(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName;
  return `${node.localName}.${[...node.classList].join('.')}`;
}
