/** The events of a cluster, by their rows: counted and listed without holding them. */
export interface Members {
  readonly count: number;
  /** There are more, which were not counted. */
  readonly isAtLeast?: boolean;
  /** The first and the last row. */
  readonly first: number;
  readonly last: number;
  readonly has: (row: number) => boolean;
  /** The first `most` rows, ascending. O(rows between the first and the last). */
  readonly take: (most: number) => readonly number[];
}

/** Members that are listed one by one, ascending; at least one. */
export function listedMembers(rows: readonly number[]): Members {
  return {
    count: rows.length,
    first: rows[0] ?? 0,
    last: rows.at(-1) ?? 0,
    has: (row) => rows.includes(row),
    take: (most) => rows.slice(0, most),
  };
}

/** Members that are all the rows from `first` to `last` which belong. */
export function rangeMembers(
  count: number,
  first: number,
  last: number,
  belongs: (row: number) => boolean,
): Members {
  return {
    count,
    first,
    last,
    // a break has half a row's number, and may lie between two members
    has: (row) => Number.isInteger(row) && row >= first && row <= last && belongs(row),
    take(most) {
      const rows: number[] = [];
      for (let row = first; row <= last && rows.length < most; row++) {
        if (belongs(row)) rows.push(row);
      }
      return rows;
    },
  };
}
