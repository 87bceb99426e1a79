import type { Columns } from '../model/columns.js';
import { once } from '../model/once.js';
import { indexRows, type RowIndex } from './row-index.js';

/** Events that stand together in a band of their own. */
export interface Group {
  /** A category's id; empty for events that have none, and for the one group of all. */
  readonly id: string;
  /** How many dated events. */
  readonly count: number;
  /** Lanes for its spans, the same at every zoom, so that only opening and closing move a band. */
  readonly lanes: number;
}

/** The rows of a timeline, parted into groups. */
export interface Grouping {
  /** One, without an id, where nothing is grouped. */
  readonly groups: readonly Group[];
  /** Whether each group has a band of its own. */
  readonly isGrouped: boolean;
  readonly index: RowIndex;
  readonly spanIndex: RowIndex;
  readonly groupOf: (row: number) => number;
}

/** More bands than this would be a wall: the smallest categories share the last. */
const MOST_GROUPS = 12;

const MOST_LANES = 3;

/** All rows in one group; made once. */
export const ungrouped: (columns: Columns) => Grouping = once((columns) =>
  groupingOf(columns, undefined, [['', columns.count]]),
);

/** A group for each category that has events, in the order of the columns, those without one last. */
export function byCategory(columns: Columns): Grouping {
  const { categories, category } = columns;
  const counts = new Uint32Array(categories.length + 1);
  for (const place of category) counts[place] = (counts[place] ?? 0) + 1;
  const used = categories.flatMap((id, i) => (counts[i + 1] ? [{ id, place: i + 1 }] : []));
  const largest = [...used].sort((a, b) => (counts[b.place] ?? 0) - (counts[a.place] ?? 0));
  const isCrowded = used.length + (counts[0] ? 1 : 0) > MOST_GROUPS;
  const kept = new Set(isCrowded ? largest.slice(0, MOST_GROUPS - 1) : used);
  const shown = used.filter((one) => kept.has(one));
  const rest = shown.reduce((sum, { place }) => sum - (counts[place] ?? 0), columns.count);
  const groupOfPlace = new Uint16Array(categories.length + 1).fill(shown.length);
  for (const [group, { place }] of shown.entries()) groupOfPlace[place] = group;
  const groups = shown.map(({ id, place }) => [id, counts[place] ?? 0] as const);
  return groupingOf(
    columns,
    category.map((place) => groupOfPlace[place] ?? 0),
    rest > 0 ? [...groups, ['', rest]] : groups,
  );
}

function groupingOf(
  columns: Columns,
  groupOf: Uint16Array | undefined,
  groups: readonly (readonly [id: string, count: number])[],
): Grouping {
  const all = { columns, groupCount: groups.length, ...(groupOf && { groupOf }) };
  const spanIndex = indexRows({ ...all, only: columns.spans });
  const deepest = depths(columns, groups.length, groupOf);
  return {
    groups: groups.map(([id, count], group) => ({
      id,
      count,
      lanes: Math.min(MOST_LANES, deepest[group] ?? 0),
    })),
    isGrouped: groupOf !== undefined,
    index: indexRows(all),
    spanIndex,
    groupOf: (row) => groupOf?.[row] ?? 0,
  };
}

/** How many spans of each group run at the same time at most, as far as there are lanes. */
function depths(columns: Columns, groupCount: number, groupOf: Uint16Array | undefined): number[] {
  const { spans, startMs, endMs } = columns;
  const depth = new Array<number>(groupCount).fill(0);
  const lanes = depth.map(() => new Float64Array(MOST_LANES).fill(-Infinity));
  for (const row of spans) {
    const group = groupOf?.[row] ?? 0;
    const free = lanes[group]?.findIndex((until) => until <= (startMs[row] ?? 0)) ?? -1;
    const taken = lanes[group];
    if (free < 0 || !taken) continue;
    taken[free] = endMs[row] ?? 0;
    depth[group] = Math.max(depth[group] ?? 0, free + 1);
  }
  return depth;
}
