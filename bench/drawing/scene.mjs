// What is drawn: a chart as full as ours can be. The same for every drawer, and the same in every run.

const cards = 30;
const marks = 150;
const width = 1200;

/** How many of each a frame of the zoom takes away and brings. */
const changing = { card: 2, mark: 5 };

/**
 * The frames of a gesture, by number: `items` in the order of their places, and `shift`, by which all of them are moved
 * together. Items that stay are the same object only where nothing of them has changed.
 *
 * - `zoom`: all places change, and some items vanish for others.
 * - `pan`: all places change.
 * - `group`: no place changes, only the shift; `layer` is the same with the group on a layer of its own.
 */
export function framesOf(gesture) {
  const still = itemsAt(0, (x) => x);
  if (gesture === 'zoom') {
    return (k) => {
      const scale = 1.15 - 0.15 * Math.cos(k / 20);
      return { items: itemsAt(k, (x) => width / 2 + (x - width / 2) * scale), shift: 0 };
    };
  }
  const shiftAt = (k) => Math.round(2500 * Math.sin(k / 20)) / 10;
  if (gesture === 'pan') {
    return (k) => ({ items: itemsAt(0, (x) => x + shiftAt(k)), shift: 0 });
  }
  return (k) => ({ items: still, shift: shiftAt(k) });
}

function itemsAt(k, place) {
  return [
    ...itemsOfKind('card', cards, k * changing.card, place),
    ...itemsOfKind('mark', marks, k * changing.mark, place),
  ];
}

/** Each place is held by one event until the round of changes comes to it. */
function itemsOfKind(kind, count, changed, place) {
  return Array.from({ length: count }, (_, slot) => {
    const generation = Math.floor((changed + count - 1 - slot) / count);
    const id = `${kind}-${slot}-${generation}`;
    const x = Math.round(place(((slot + 0.5) * width) / count) * 100) / 100;
    return { id, kind, x, top: 8 + (slot % 5) * 84, ...textsOf(slot, generation) };
  });
}

function textsOf(slot, generation) {
  const title = `Council of region ${slot} delays vote number ${generation}`;
  return { title, date: `${1 + (slot % 28)} May 2021`, evidence: '3 sources, 2 independent' };
}
