/** Gives out ids so that no two are the same, in time linear in their number. */
export interface Ids {
  /** The id itself for the first who asks for it, `id-2`, `id-3` … for others. */
  take(id: string): string;
  /** An id for what has none: `base`, or `base-2`, `base-3` … where that is taken. */
  create(base: string): string;
}

/**
 * Starts giving out ids. Those in `written` are kept for whoever wrote them: a made-up `id-2` never takes the place of one
 * that stands further down in the file.
 */
export function createIds(written: Iterable<string>): Ids {
  const isTaken = new Map<string, boolean>();
  for (const id of written) isTaken.set(id, false);
  const lastNumber = new Map<string, number>();

  const numbered = (base: string): string => {
    let number = lastNumber.get(base) ?? 1;
    let id: string;
    do id = `${base}-${++number}`;
    while (isTaken.has(id));
    lastNumber.set(base, number);
    return settle(id);
  };
  const settle = (id: string): string => {
    isTaken.set(id, true);
    return id;
  };

  return {
    take: (id) => (isTaken.get(id) ? numbered(id) : settle(id)),
    create: (base) => (isTaken.has(base) ? numbered(base) : settle(base)),
  };
}
