import { parseEdtf } from '../time/edtf.js';
import { warnOnce } from './attributes.js';

/** The end of the stretch that `known-by` names, exclusive, UTC ms; undefined, with a warning, for what names none. */
export function endOf(knownBy: string | undefined | null): number | undefined {
  if (!knownBy) return undefined;
  const read = parseEdtf(knownBy);
  if (read.ok && Number.isFinite(read.span.endMs)) return read.span.endMs;
  warnOnce('attribute.unreadable-date', `known-by="${knownBy}" is not a date; it is ignored.`);
  return undefined;
}
