import type { JsonExpectation } from '../i18n/issues.js';
import { shownText } from './shown.js';

/** Where a text stops being JSON, and what should be there. Lines and columns from 1, columns in UTF-16 units. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly expected: JsonExpectation;
  /** What is there instead; missing where the text breaks off. */
  readonly value?: string;
}

const SPACE = /[ \t\n\r]*/y;
const DIGITS = /\d+/y;
const INTEGER = /0|[1-9]\d*/y;
const LITERAL = /(?:true|false|null)(?![\w$])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
// eslint-disable-next-line no-control-regex -- JSON forbids these in texts
const TEXT_STOP = /["\\\u0000-\u001f]/g;

/**
 * Finds the first error of a JSON text (RFC 8259) that an engine has refused: their own messages differ, and some name no
 * place. Takes time linear in the text and no recursion, so deep nesting does no harm.
 */
export function findJsonError(text: string): JsonError {
  const start = after(SPACE, text, 0);
  if (start === text.length) return { line: 1, column: 1, expected: 'empty' };
  const found = text[start] === '<' ? { at: start, expected: 'markup' as const } : scan(text);
  // Where nothing is wrong, the engine gave up: only nesting does that.
  const { at, expected } = found ?? { at: start, expected: 'depth' };
  const [written] = /^(?:[\w$]+|\\.?|[^])/u.exec(text.slice(at, at + 20)) ?? [];
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  return { line, column, expected, ...(written && { value: shownText(written) }) };
}

interface Stop {
  readonly at: number;
  readonly expected: JsonExpectation;
}

function scan(text: string): Stop | undefined {
  const open: ('{' | '[')[] = [];
  let wanted: 'value' | 'key' | 'comma' = 'value';
  let at = 0;
  for (;;) {
    at = after(SPACE, text, at);
    const character = text[at];
    if (wanted === 'comma') {
      const container = open.at(-1);
      if (!container) return character === undefined ? undefined : { at, expected: 'end' };
      if (character === (container === '{' ? '}' : ']')) open.pop();
      else if (character === ',') wanted = container === '{' ? 'key' : 'value';
      else return { at, expected: 'comma' };
      at++;
    } else if (wanted === 'key') {
      if (character !== '"') return { at, expected: 'key' };
      const end = scanText(text, at);
      if (typeof end === 'object') return end;
      at = after(SPACE, text, end);
      if (text[at] !== ':') return { at, expected: 'colon' };
      at++;
      wanted = 'value';
    } else if (character === '{' || character === '[') {
      open.push(character);
      at = after(SPACE, text, at + 1);
      wanted = character === '{' ? 'key' : 'value';
      // An empty one closes at once; after a comma, a value has to come.
      if (text[at] === (character === '{' ? '}' : ']')) wanted = 'comma';
    } else {
      const end = scanScalar(text, at);
      if (typeof end === 'object') return end;
      at = end;
      wanted = 'comma';
    }
  }
}

function scanScalar(text: string, at: number): number | Stop {
  const character = text[at] ?? '';
  if (character === '"') return scanText(text, at);
  if (/[-\d]/.test(character)) return scanNumber(text, at);
  const end = after(LITERAL, text, at);
  return end > at ? end : { at, expected: 'value' };
}

/** From its opening quote to behind its closing one. */
function scanText(text: string, start: number): number | Stop {
  let at = start + 1;
  for (;;) {
    TEXT_STOP.lastIndex = at;
    const stop = TEXT_STOP.exec(text);
    if (!stop) return { at: text.length, expected: 'quote' };
    if (stop[0] === '"') return stop.index + 1;
    at = after(ESCAPE, text, stop.index);
    if (at === stop.index) return { at, expected: stop[0] === '\\' ? 'escape' : 'quote' };
  }
}

function scanNumber(text: string, start: number): number | Stop {
  const whole = text[start] === '-' ? start + 1 : start;
  let at = after(INTEGER, text, whole);
  if (at === whole) return { at, expected: 'number' };
  for (const lead of [/\./y, /e[+-]?/iy]) {
    const digits = after(lead, text, at);
    if (digits === at) continue;
    at = after(DIGITS, text, digits);
    if (at === digits) return { at, expected: 'number' };
  }
  return at;
}

/** Where a sticky pattern ends that begins at `at`; `at` itself where it does not match. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
