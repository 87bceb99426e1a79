import type { Scale } from '../time/scale.js';
import { cellsOf, type Cell } from './cells.js';
import { rangeMembers, listedMembers, type Members } from './members.js';
import { bestRows, countRows, endRows, type RowIndex } from './row-index.js';
import type { Rows } from './rows.js';

/** Events that stand together on an axis; one of them alone is a mark, several are a cluster. */
export interface MarkGroup {
  readonly x: number;
  readonly members: Members;
  /** Whether one of them is of rank 1. */
  readonly hasKey: boolean;
  /** Where it may stand, px: a cluster keeps inside its cell. */
  readonly room: readonly [fromX: number, toX: number];
  /** They began before the window and go on in it. */
  readonly isBefore?: boolean;
}

/** Two marks closer than this can't be told apart or pressed. */
export const MARK_STEP_PX = 8;
/** The room a cluster's number asks for. */
export const CLUSTER_STEP_PX = 28;
/** A cell has at most this many marks that don't merge: as many as can be told apart beside a cluster's number. */
const MOST_KEYS = 3;
/** A cluster that is cut by the window's edge stands this far inside. */
export const EDGE_PX = 12;
/** No cell is wide enough for more marks. */
const MOST_MARKS = Math.ceil((2 * CLUSTER_STEP_PX) / MARK_STEP_PX);

/** What is grouped: the rows of one group that are not shown otherwise. */
export interface MarkInput {
  readonly scale: Scale;
  readonly rows: Rows;
  readonly index: RowIndex;
  readonly group: number;
  /** The least width of a cell. */
  readonly leastPx?: number;
  /** Rows of the group that have a card or a bar, ascending. */
  readonly shown: readonly number[];
  /** Whether a row is of the group. */
  readonly isOfGroup: (row: number) => boolean;
  readonly isKey: (row: number) => boolean;
}

/**
 * Groups marks in absolute cells, 28 to 56 px wide. Where the marks of a cell stand at least {@link MARK_STEP_PX} apart they
 * stay marks; else all of the cell is one cluster, which keeps inside its cell. Events of rank 1 never merge, but where a
 * cell has more than three of them. The cost depends on the cells, not on the events in them. Of the first and the last cell
 * some groups may stand outside the window.
 */
export function groupMarks(input: MarkInput): readonly MarkGroup[] {
  const cells = cellsOf(input.scale, input.rows, input.leastPx ?? CLUSTER_STEP_PX);
  return cells.flatMap((cell) => groupsOfCell(cell, input));
}

function groupsOfCell(cell: Cell, input: MarkInput): readonly MarkGroup[] {
  const { index, group, scale, rows, isKey, isOfGroup } = input;
  const shown = new Set(input.shown.filter((row) => row >= cell.rows.from && row < cell.rows.to));
  const isWanted = (row: number) => !shown.has(row);
  const count = countRows(index, group, cell.rows) - shown.size;
  if (count <= 0) return [];
  const xOf = (row: number) => (rows.unitOf(row) - scale.view.from) * scale.pxPerUnit;
  const alone = (row: number): MarkGroup => {
    const x = xOf(row);
    return { x, room: [x, x], members: listedMembers([row]), hasKey: isKey(row) };
  };
  const few = count <= MOST_MARKS + MOST_KEYS;
  const best = bestRows(index, group, cell.rows, few ? count : MOST_KEYS + 1, isWanted);
  const keys = best.filter(isKey);
  const areAlone = keys.length <= MOST_KEYS;
  const kept = new Set(areAlone ? keys : []);
  const others = few ? best.filter((row) => !kept.has(row)).sort((a, b) => a - b) : undefined;
  if (others && (others.length === 1 || areApart(others.map(xOf)))) {
    return [...kept, ...others].sort((a, b) => a - b).map(alone);
  }
  for (const row of kept) shown.add(row);
  const ends = endRows(index, group, cell.rows, isWanted);
  if (!ends) return [...kept].map(alone);
  const half = CLUSTER_STEP_PX / 2;
  const [firstX, lastX] = [xOf(ends[0]), xOf(ends[1])];
  const room = [cell.x + half, cell.x + cell.widthPx - half] as const;
  const x = Math.min(Math.max((firstX + lastX) / 2, room[0]), room[1]);
  const isSeen = lastX >= 0 && firstX <= scale.widthPx;
  const cluster: MarkGroup = {
    // what is half outside is counted, and so must be seen
    x: isSeen ? Math.min(Math.max(x, EDGE_PX), scale.widthPx - EDGE_PX) : -Infinity,
    room,
    members: rangeMembers(count - kept.size, ...ends, (row) => isWanted(row) && isOfGroup(row)),
    hasKey: keys.length > kept.size,
  };
  return [...[...kept].map(alone), cluster];
}

function areApart(xs: readonly number[]): boolean {
  return xs.every((x, i) => i === 0 || x - (xs[i - 1] ?? x) >= MARK_STEP_PX);
}
