import { cdp } from './engine.js';

/** What a change cost the page, as numbers that no machine makes larger or smaller. */
export interface Writes {
  /** Elements that were written to, each once. */
  readonly targets: ReadonlySet<Node>;
  /** All records of a MutationObserver. */
  readonly records: readonly MutationRecord[];
  /** Elements that came, went or changed their place among others, those below them not counted. */
  readonly exchanged: number;
}

/** Collects what is written below a root while `act` runs. */
export async function writesDuring(root: Node, act: () => Promise<void>): Promise<Writes> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  await act();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return {
    targets: new Set(records.map(({ target }) => target)),
    records,
    exchanged: records
      .flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes])
      .filter((node) => node instanceof Element).length,
  };
}

/** How often the page laid out and restyled itself. */
export interface Work {
  readonly layouts: number;
  readonly styles: number;
}

/** The work of the browser while `act` runs; Chromium only. */
export async function workDuring(act: () => Promise<void>): Promise<Work> {
  await cdp('Performance.enable');
  const before = await worked();
  await act();
  const after = await worked();
  return { layouts: after.layouts - before.layouts, styles: after.styles - before.styles };
}

async function worked(): Promise<Work> {
  const { metrics } = await cdp<{ metrics: readonly { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { layouts: valueOf('LayoutCount'), styles: valueOf('RecalcStyleCount') };
}
