import type { FrameItem } from '../layout/items.js';
import type { Placed } from '../view/chart-input.js';

/**
 * The order in which items stand in the page, and which element each is written to. An item keeps its element as long as it
 * is in view; one that comes takes that of one of its kind which has gone, because writing an element anew costs a fraction
 * of making it. At rest the order is that of the timeline. While the window moves, elements stay where they are in the page,
 * and those that nobody needs wait in it.
 */
export class ItemOrder {
  #placed: readonly Placed[] = [];
  #made = 0;

  arrange(items: readonly FrameItem[], isMoving: boolean): readonly Placed[] {
    const gone = new Map(this.#placed.map((one) => [nameOf(one.item), one]));
    const stayed = items.map((item) => take(gone, nameOf(item)));
    const free = [...gone.values()];
    const placed = items.map((item, i): Placed => {
      const alike = free.findIndex((one) => templateOf(one.item) === templateOf(item));
      const before = stayed[i] ?? free.splice(alike, alike < 0 ? 0 : 1)[0];
      return { key: before?.key ?? this.#made++, item };
    });
    const idle = free.map((one) => ({ ...one, isIdle: true }));
    this.#placed = isMoving ? inPlaceOf([...placed, ...idle], this.#placed) : placed;
    return this.#placed;
  }
}

const nameOf = (item: FrameItem) => templateOf(item) + item.index;

/** Marks and clusters, which become each other by dozens in a zoom, are written by one template. */
const templateOf = ({ kind }: FrameItem) => (kind === 'cluster' ? 'mark' : kind);

/** Those that were there in the order that they had, then the new ones. */
function inPlaceOf(placed: readonly Placed[], before: readonly Placed[]): readonly Placed[] {
  const byKey = new Map(placed.map((one) => [one.key, one]));
  const kept = before.flatMap(({ key }) => take(byKey, key) ?? []);
  return [...kept, ...byKey.values()];
}

function take<K, V>(map: Map<K, V>, key: K): V | undefined {
  const value = map.get(key);
  map.delete(key);
  return value;
}
