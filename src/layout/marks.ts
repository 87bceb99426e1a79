/** An event that is drawn as a mark on the axis. `unit` is its place on the projection's axis, `x` in the window. */
export interface MarkRequest {
  readonly index: number;
  readonly unit: number;
  readonly x: number;
  /** Never merged into a cluster. */
  readonly alone: boolean;
}

/** Events that stand together on the axis; one of them alone is a mark, several are a cluster. */
export interface MarkGroup {
  /** Its middle, and where its first and its last event stand. */
  readonly x: number;
  readonly fromX: number;
  readonly toX: number;
  /** In time order, at least one. */
  readonly indices: readonly number[];
}

/** Two marks closer than this can't be told apart or pressed. */
export const MARK_STEP_PX = 8;
/** The room a cluster's number asks for. */
export const CLUSTER_STEP_PX = 28;

/**
 * Groups marks in absolute cells: the axis is cut into cells whose width in units is a power of two, 28 to 56 px wide, so
 * that panning never regroups and the same zoom always shows the same. Where the marks of a cell stand at least
 * {@link MARK_STEP_PX} apart they stay marks; else all of the cell is one cluster, which keeps inside its cell.
 *
 * @param requests in time order
 */
export function groupMarks(requests: readonly MarkRequest[], pxPerUnit: number): MarkGroup[] {
  const cellUnits = 2 ** Math.ceil(Math.log2(CLUSTER_STEP_PX / pxPerUnit));
  const groups: MarkGroup[] = [];
  let open: MarkRequest[] = [];
  let openCell = Number.NaN;
  for (const request of requests) {
    if (request.alone) {
      groups.push(groupOf([request], request.x));
      continue;
    }
    const cell = Math.floor(request.unit / cellUnits);
    if (cell !== openCell) {
      groups.push(...groupsOfCell(open, openCell, cellUnits, pxPerUnit));
      open = [];
      openCell = cell;
    }
    open.push(request);
  }
  groups.push(...groupsOfCell(open, openCell, cellUnits, pxPerUnit));
  return groups.sort((a, b) => (a.indices[0] ?? 0) - (b.indices[0] ?? 0));
}

function groupsOfCell(
  marks: readonly MarkRequest[],
  cell: number,
  cellUnits: number,
  pxPerUnit: number,
): readonly MarkGroup[] {
  const [first] = marks;
  if (!first) return [];
  const areApart = marks.every((mark, i) => {
    const before = marks[i - 1];
    return !before || mark.x - before.x >= MARK_STEP_PX;
  });
  if (areApart) return marks.map((mark) => groupOf([mark], mark.x));
  const cellX = first.x - (first.unit - cell * cellUnits) * pxPerUnit;
  const cellPx = cellUnits * pxPerUnit;
  const middle = (first.x + (marks.at(-1) ?? first).x) / 2;
  const half = CLUSTER_STEP_PX / 2;
  return [groupOf(marks, Math.min(Math.max(middle, cellX + half), cellX + cellPx - half))];
}

function groupOf(marks: readonly MarkRequest[], x: number): MarkGroup {
  const xs = marks.map((mark) => mark.x);
  return {
    x,
    fromX: xs[0] ?? x,
    toX: xs.at(-1) ?? x,
    indices: marks.map(({ index }) => index),
  };
}
