import { expect } from '@open-wc/testing';
import { beginCensus, type Census } from './leaks/census.js';
import { visits, type Visit } from './leaks/visits.js';
import { cdp, inChromium } from './support/engine.js';
import { place, rest, usePage } from './support/mount.js';
import { timelineOf, event } from './support/timelines.js';
import { nextFrame } from './support/wait.js';

const TIMES = 200;
const all = Object.entries(visits);

/** Requests under way: given up, they are as good as answered. */
let underWay = 0;
const realFetch = globalThis.fetch;

/** Answers never, unless the address holds the file itself. */
function holdRequests(): void {
  globalThis.fetch = (input, init) => {
    if (typeof input === 'string' && input.startsWith('data:')) return realFetch(input, init);
    underWay++;
    return new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => {
        underWay--;
        reject(new DOMException('aborted', 'AbortError'));
      });
    });
  };
}

/** Puts a timeline into the page and takes it away again. */
async function comeAndGo(visit: Visit): Promise<void> {
  const timeline = await visit();
  timeline.remove();
}

describe('a timeline that has left the page', () => {
  usePage();

  let census: Census;

  beforeEach(() => {
    underWay = 0;
    holdRequests();
    census = beginCensus();
  });

  afterEach(() => {
    census.end();
    globalThis.fetch = realFetch;
  });

  it('is seen by the census while it is there', async () => {
    const timeline = place({
      data: timelineOf([event('a', '2001')]),
      attributes: { permalinks: '', layout: 'chart' },
    });
    await rest(timeline);
    expect(census.left()).to.include.members([
      'beforeprint on window',
      'afterprint on window',
      'hashchange on window',
      'ResizeObserver of NEWS-TIMELINE',
      'ResizeObserver of DIV',
    ]);
  });

  for (const [state, visit] of all) {
    it(`leaves nothing behind ${state}`, async () => {
      await comeAndGo(visit);
      // what was asked for the next frame finds nothing to do
      await nextFrame();
      expect(census.left()).to.deep.equal([]);
      expect(census.seen()).to.be.greaterThan(2);
      expect(underWay, 'requests').to.equal(0);
    });
  }

  it(`leaves nothing behind after ${TIMES} visits in all these states`, async () => {
    for (let i = 0; i < TIMES; i++) {
      const visit = all[i % all.length]?.[1];
      if (visit) await comeAndGo(visit);
    }
    await nextFrame();
    expect(census.left()).to.deep.equal([]);
    expect(underWay, 'requests').to.equal(0);
  }).timeout(120_000);

  it(`leaves nothing behind when one is taken away and put back ${TIMES} times`, async () => {
    const timeline = place({
      data: timelineOf([event('a', '2001'), event('b', '2003')]),
      attributes: { permalinks: '', layout: 'chart' },
    });
    const box = timeline.parentElement;
    await rest(timeline);
    const once = census.left().sort();
    for (let i = 0; i < TIMES; i++) {
      timeline.remove();
      box?.append(timeline);
      if (i % 10 === 0) await rest(timeline);
    }
    await rest(timeline);
    expect(census.left().sort()).to.deep.equal(once);
    timeline.remove();
    await nextFrame();
    expect(census.left()).to.deep.equal([]);
  });
});

describe('the page that a timeline has left', () => {
  usePage();

  beforeEach(holdRequests);
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  interface Metrics {
    readonly metrics: readonly { readonly name: string; readonly value: number }[];
  }

  /** Nodes and listeners that are still reachable, in the page or not. */
  async function weigh(): Promise<{ readonly nodes: number; readonly listeners: number }> {
    // the first collection finds out that elements are gone, the next what only they have held
    for (let i = 0; i < 3; i++) {
      await nextFrame();
      await cdp('HeapProfiler.collectGarbage');
    }
    const { metrics } = await cdp<Metrics>('Performance.getMetrics');
    const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') };
  }

  inChromium(`has no more nodes and listeners than before ${TIMES} visits`, async () => {
    await cdp('Performance.enable');
    const round = async (times: number) => {
      for (let i = 0; i < times; i++) {
        const visit = all[i % all.length]?.[1];
        if (visit) await comeAndGo(visit);
      }
    };
    // templates are prepared once and stay
    await round(2 * all.length);
    const before = await weigh();
    await round(TIMES);
    const after = await weigh();
    // Usually none. One timeline that is kept has some 300 nodes and 15 listeners: fewer than that is no timeline.
    expect(after.nodes - before.nodes, 'nodes').to.be.below(100);
    expect(after.listeners - before.listeners, 'listeners').to.be.below(10);
  }).timeout(120_000);
});
