import { readPoint } from './edtf-point.js';
import type { EdtfFailure, EdtfNote, EdtfResult } from './edtf-result.js';
import { isFailure } from './edtf-result.js';
import { readSet } from './edtf-set.js';
import { readInterval, spanOfPoint } from './edtf-span.js';
import type { TimeSpan } from './time-span.js';

export type { EdtfFailure, EdtfNote, EdtfResult } from './edtf-result.js';

/** A longer text is not parsed: no date needs it, and a hostile file gains nothing by it. */
const LONGEST_TEXT = 64;

const WITHOUT_ZONE = /T[\d:.]+(?:\/|$)/;

/**
 * Reads a date or interval in EDTF, the Extended Date/Time Format of the Library of Congress (2019), which is a profile
 * of ISO 8601-2:2019: levels 0 and 1, and of level 2 sets, qualified parts and unspecified digits anywhere.
 *
 * Never throws: a text that is not EDTF, names a day that does not exist or has over 64 characters is
 * `date.unreadable`; years beyond ±271,821 are `date.range`. About a million plain dates are read in half a second.
 */
export function parseEdtf(text: string): EdtfResult {
  const span = text.length > LONGEST_TEXT ? 'date.unreadable' : readSpan(text);
  return isFailure(span) ? { ok: false, code: span } : { ok: true, span, notes: notesOn(span) };
}

function readSpan(text: string): TimeSpan | EdtfFailure {
  if (text.startsWith('[') || text.startsWith('{')) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  const point = readPoint(text);
  return isFailure(point) ? point : spanOfPoint(text, point);
}

function notesOn(span: TimeSpan): readonly EdtfNote[] {
  const notes: EdtfNote[] = [];
  if (WITHOUT_ZONE.test(span.text)) notes.push('date.no-zone');
  if (endIsLeftOut(span)) notes.push('date.end-before-start');
  return notes;
}

/** Written with two ends, read as one. */
function endIsLeftOut({ kind, text, members }: TimeSpan): boolean {
  if (members) return members.some(endIsLeftOut);
  return kind === 'date' && /\/|\.\./.test(text);
}
