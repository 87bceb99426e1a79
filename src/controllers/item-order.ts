import type { FrameItem } from '../layout/items.js';
import type { Placed } from '../view/chart-input.js';

/**
 * The order in which items stand in the page, and which element each is written to. Cards, spans and breaks keep their own;
 * marks and clusters, which come and go by dozens in a zoom, take that of the mark or cluster which stood as many places
 * from the start. At rest the order is that of the timeline; while the window moves, elements stay where they are in the
 * page, because taking one out and putting it back costs as much as making it.
 */
export class ItemOrder {
  #placed: readonly Placed[] = [];

  arrange(items: readonly FrameItem[], isMoving: boolean): readonly Placed[] {
    const counts = { mark: 0, cluster: 0 };
    const placed = items.map((item): Placed => {
      const { kind, index } = item;
      const slot = kind === 'mark' || kind === 'cluster' ? counts[kind]++ : index;
      return { key: kind + slot, item };
    });
    this.#placed = isMoving ? inPlaceOf(placed, this.#placed) : placed;
    return this.#placed;
  }
}

/** Those that were there in the order that they had, then the new ones. */
function inPlaceOf(placed: readonly Placed[], before: readonly Placed[]): readonly Placed[] {
  const byKey = new Map(placed.map((one) => [one.key, one]));
  const kept = before.flatMap(({ key }) => {
    const one = byKey.get(key);
    byKey.delete(key);
    return one ?? [];
  });
  return [...kept, ...byKey.values()];
}
