/** What keys do inside the element. `step` is one event earlier (-1) or later (1). */
export interface KeyActions {
  step(by: -1 | 1): void;
  /** To the lane above (-1) or below (1). */
  lane(by: -1 | 1): void;
  end(which: 'first' | 'last'): void;
  zoom(direction: -1 | 1): void;
  fit(): void;
  /** Back to where one was; false where there is nothing to go back from. */
  escape(): boolean;
}

/**
 * The chart's keys. Arrows, Home and End work on its buttons; plus, minus and 0 anywhere in the element; Escape leaves the
 * story. Keys with modifiers, keys in fields and keys that something inside has taken are left alone.
 */
export function handleKey(event: KeyboardEvent, isInChart: boolean, actions: KeyActions): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const [origin] = event.composedPath();
  if (origin instanceof Element && origin.matches('input, textarea, select, [contenteditable]')) {
    return;
  }
  if (isInChart && handleChartKey(event, actions)) return event.preventDefault();
  switch (event.key) {
    case '+':
    case '=':
      actions.zoom(1);
      break;
    case '-':
      actions.zoom(-1);
      break;
    case '0':
      actions.fit();
      break;
    case 'Escape':
      if (!actions.escape()) return;
      break;
    default:
      return;
  }
  event.preventDefault();
}

function handleChartKey(event: KeyboardEvent, actions: KeyActions): boolean {
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
