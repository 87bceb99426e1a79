import { isObject, property } from './plain.js';

/** Whether a value is meant as `TimelineColumns`. A file may have a field of that name, beside its events. */
export function isColumns(value: unknown): boolean {
  return (
    isObject(value) &&
    property(value, 'columns') !== undefined &&
    property(value, 'events') === undefined
  );
}
