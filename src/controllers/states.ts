import type { Status } from './source.js';

/** What the element tells of itself from outside: its name for assistive technology, and its states for style sheets. */
export interface Outside {
  readonly label: string;
  readonly status: Status;
  readonly isEmpty: boolean;
  readonly isPanning: boolean;
}

/** Reflects it, states as `:state(name)`. */
export function reflect(internals: ElementInternals, outside: Outside): void {
  internals.role = 'region';
  internals.ariaLabel = outside.label;
  const states: readonly (readonly [string, boolean])[] = [
    ['loading', outside.status === 'loading'],
    ['error', outside.status === 'error'],
    ['empty', outside.isEmpty],
    ['panning', outside.isPanning],
  ];
  for (const [name, isOn] of states) {
    if (isOn) internals.states.add(name);
    else internals.states.delete(name);
  }
}
