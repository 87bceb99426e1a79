/** Gives out ids so that no two are the same, in time linear in their number. */
export interface Ids {
  /** Keeps an id for whoever wrote it: a made-up `id-2` never takes the place of one that stands further down. */
  keep(id: string): void;
  /** The id itself for the first who asks for it, `id-2`, `id-3` … for others. */
  take(id: string): string;
  /** An id for what has none: `base`, or `base-2`, `base-3` … where that is taken. */
  create(base: string): string;
}

/** Starts giving out ids. Those that are written are to be kept first. */
export function createIds(): Ids {
  const isTaken = new Map<string, boolean>();
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
    keep: (id) => void isTaken.set(id, false),
    take: (id) => (isTaken.get(id) ? numbered(id) : settle(id)),
    create: (base) => (isTaken.has(base) ? numbered(base) : settle(base)),
  };
}
