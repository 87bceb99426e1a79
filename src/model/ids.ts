/** Gives out ids so that no two are the same, in time linear in their number. */
export interface Ids {
  /** The id itself for the first who asks for it, `id-2`, `id-3` … for others. */
  take(id: string): string;
  /** Takes an id for the first who asks for it: then it is true. */
  takeNew(id: string): boolean;
  /** An id for what has none: `base`, or `base-2`, `base-3` … where that is taken. */
  create(base: string): string;
}

/**
 * Starts giving out ids.
 *
 * @param written all that are written, which are kept for whoever wrote them: a made-up `id-2` never takes the place of one
 *   that stands further down. Asked for once, when the first one has to be made up: in a good file, never.
 */
export function createIds(written: () => Iterable<string>): Ids {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  let kept: ReadonlySet<string> | undefined;

  const isFree = (id: string): boolean => {
    kept ??= new Set(written());
    return !taken.has(id) && !kept.has(id);
  };
  const numbered = (base: string): string => {
    let number = lastNumber.get(base) ?? 1;
    let id: string;
    do id = `${base}-${++number}`;
    while (!isFree(id));
    lastNumber.set(base, number);
    return settle(id);
  };
  const settle = (id: string): string => {
    taken.add(id);
    return id;
  };

  return {
    takeNew: (id) => taken.size < taken.add(id).size,
    take: (id) => (taken.has(id) ? numbered(id) : settle(id)),
    create: (base) => (isFree(base) ? settle(base) : numbered(base)),
  };
}
