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

/**
 * Groups marks in absolute cells: the axis is cut into cells whose width in units is a power of two, 4 to 8 px wide, so
 * that panning never regroups and the same zoom always shows the same. The two halves of a cell twice as wide are joined
 * where their marks are less than {@link MARK_STEP_PX} apart.
 *
 * @param requests in time order
 */
export function groupMarks(requests: readonly MarkRequest[], pxPerUnit: number): MarkGroup[] {
  const cellUnits = 2 ** Math.ceil(Math.log2(MARK_STEP_PX / 2 / pxPerUnit));
  const groups: MarkGroup[] = [];
  let open: { cell: number; firstX: number; lastX: number; indices: number[] } | undefined;
  const close = () => {
    if (open) groups.push(groupOf(open.firstX, open.lastX, open.indices));
    open = undefined;
  };
  for (const { index, unit, x, alone } of requests) {
    if (alone) {
      groups.push(groupOf(x, x, [index]));
      continue;
    }
    const cell = Math.floor(unit / cellUnits);
    const isSame = open?.cell === cell;
    const isSibling =
      open && Math.floor(cell / 2) === Math.floor(open.cell / 2) && x - open.lastX < MARK_STEP_PX;
    if (open && (isSame || isSibling)) {
      open.indices.push(index);
      open.lastX = x;
      open.cell = cell;
    } else {
      close();
      open = { cell, firstX: x, lastX: x, indices: [index] };
    }
  }
  close();
  return groups.sort((a, b) => (a.indices[0] ?? 0) - (b.indices[0] ?? 0));
}

function groupOf(fromX: number, toX: number, indices: readonly number[]): MarkGroup {
  return { x: (fromX + toX) / 2, fromX, toX, indices };
}
