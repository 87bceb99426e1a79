import type { LitElement } from 'lit';
import type { List } from '../view/list.js';
import type { ListWindow } from './list-window.js';
import type { Picture } from './picture.js';
import type { Reader } from './reader.js';

/** What the list shows of a timeline, and what becomes of presses on it. */
export function listOf(
  host: LitElement & { readonly selected: string | undefined },
  { plan }: Picture,
  reader: Reader,
  window: ListWindow,
  isPrinted: boolean,
): List {
  return {
    ...window.stretch(isPrinted),
    selected: host.selected,
    gaps: plan?.gaps ?? [],
    isPrinted,
    toggle: (id, button) => void reader.toggle(id, button),
    show: (from, next, pressed) => void reader.leaf(next, pressed, () => window.show(from)),
  };
}
