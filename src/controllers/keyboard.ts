/** What keys do inside the element. `step` is one event earlier (-1) or later (1). */
export interface KeyActions {
  step(by: -1 | 1): void;
  /** To the lane above (-1) or below (1). */
  lane(by: -1 | 1): void;
  end(which: 'first' | 'last'): void;
  zoom(direction: -1 | 1): void;
  fit(): void;
  search(): void;
  /** Back to where one was; false where there is nothing to go back from. */
  escape(): boolean;
}

/** Where a key was pressed: on one of the chart's buttons, elsewhere beside a chart, or where there is none. */
export type KeyPlace = 'in-chart' | 'beside-chart' | 'no-chart';

/**
 * The chart's keys. Arrows, Home and End work on its buttons; plus, minus, 0 and the slash anywhere in the element; Escape leaves the
 * story. Keys with modifiers, keys in fields and keys that something inside has taken are left alone.
 */
export function handleKey(event: KeyboardEvent, place: KeyPlace, actions: KeyActions): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const [origin] = event.composedPath();
  if (origin instanceof Element && origin.matches('input, textarea, select, [contenteditable]')) {
    return;
  }
  const isTaken =
    (place === 'in-chart' && handleArrow(event, actions)) ||
    (place !== 'no-chart' && handleZoom(event, actions)) ||
    (event.key === '/' && handleSearch(actions)) ||
    (event.key === 'Escape' && actions.escape());
  if (isTaken) event.preventDefault();
}

function handleSearch(actions: KeyActions): boolean {
  actions.search();
  return true;
}

function handleZoom({ key }: KeyboardEvent, actions: KeyActions): boolean {
  if (key === '+' || key === '=') actions.zoom(1);
  else if (key === '-') actions.zoom(-1);
  else if (key === '0') actions.fit();
  else return false;
  return true;
}

function handleArrow(event: KeyboardEvent, actions: KeyActions): boolean {
  const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  switch (event.key) {
    case 'ArrowLeft':
      actions.step(isRtl ? 1 : -1);
      return true;
    case 'ArrowRight':
      actions.step(isRtl ? -1 : 1);
      return true;
    case 'ArrowUp':
      actions.lane(-1);
      return true;
    case 'ArrowDown':
      actions.lane(1);
      return true;
    case 'Home':
      actions.end('first');
      return true;
    case 'End':
      actions.end('last');
      return true;
    default:
      return false;
  }
}
