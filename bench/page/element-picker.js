/** A hit test is slow in a large page: so long may one choice take. */
const patienceMs = 1000;

/**
 * Each call gives another mark that can be seen and clicked, as `{ i, x, y }`, or null. `indexOf(element)` tells which
 * event it is, `pointOf(box)` where in its box to click.
 */
export function elementPicker(root, selector, indexOf, pointOf = middleOf) {
  let next = 0;
  return () => {
    const area = root.getBoundingClientRect();
    const all = root.querySelectorAll(selector);
    const until = performance.now() + patienceMs;
    for (let k = 0; k < all.length && performance.now() < until; k++) {
      const place = (next + k) % all.length;
      const { x, y } = pointOf(all[place].getBoundingClientRect());
      if (!isWithin(area, x, y) || !isHit(root, all[place], x, y)) continue;
      // not the neighbour: marks of one place would be chosen one after the other
      next = place + 7;
      return { i: indexOf(all[place]), x, y };
    }
    return null;
  };
}

function middleOf({ left, top, width, height }) {
  return { x: left + width / 2, y: top + height / 2 };
}

function isWithin(area, x, y) {
  const right = Math.min(area.right, innerWidth);
  const bottom = Math.min(area.bottom, innerHeight);
  return x > area.left + 4 && x < right - 4 && y > area.top + 4 && y < bottom - 4;
}

function isHit(root, element, x, y) {
  const hit = root.getRootNode().elementFromPoint(x, y);
  return element.contains(hit);
}
