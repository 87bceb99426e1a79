import type { CslName } from './csl-variables.js';

/** From so many names on, the first nineteen and the last are given (Publication Manual of the APA, 7th ed., 9.8). */
const TOO_MANY = 21;
const FIRST = 19;

/** Scripts in which the family name stands first, without a space and never as an initial. */
const UNDIVIDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Names as they begin a reference: "Li, N., & Roe, J. A.". */
export function namesInverted(names: readonly CslName[] = []): string {
  return joined(names.map(inverted), true);
}

/** Names as they stand inside one: "N. Li & J. A. Roe". */
export function namesInOrder(names: readonly CslName[] = []): string {
  return joined(names.map(inOrder), names.length > 2);
}

/** Names in full, as a letter's recipient is named: "Hugo Mayor". */
export function namesInFull(names: readonly CslName[] = []): string {
  const full = names.map((name) => spaced(name.literal, name.given, particles(name), name.suffix));
  return joined(full, names.length > 2);
}

function joined(texts: readonly string[], hasCommaBeforeLast: boolean): string {
  const last = texts.at(-1) ?? '';
  if (texts.length < 2) return last;
  if (texts.length >= TOO_MANY) return `${texts.slice(0, FIRST).join(', ')}, … ${last}`;
  return `${texts.slice(0, -1).join(', ')}${hasCommaBeforeLast ? ',' : ''} & ${last}`;
}

function inverted(name: CslName): string {
  const { literal, given = '', family, suffix } = name;
  if (literal || isUndivided(name)) return inOrder(name);
  if (!family) return given;
  const surname = spaced(name['non-dropping-particle'], family);
  const first = spaced(initials(given), name['dropping-particle']);
  return [surname, first, suffix].filter(Boolean).join(', ');
}

function inOrder(name: CslName): string {
  const { literal, given = '', family = '', suffix } = name;
  if (literal) return literal;
  if (isUndivided(name)) return family + given;
  return family ? spaced(initials(given), particles(name), suffix) : given;
}

function particles(name: CslName): string {
  return spaced(name['dropping-particle'], name['non-dropping-particle'], name.family);
}

function isUndivided({ family = '', given = '' }: CslName): boolean {
  return UNDIVIDED.test(family) && (given === '' || UNDIVIDED.test(given));
}

/** "Jean-Paul E.A." → "J.-P. E. A."; words in small letters are particles and stay. */
function initials(given: string): string {
  const words = given.replace(/\.(?=\p{L})/gu, '. ').split(/\s+/);
  const shortened = words.map((word, i) => (i > 0 && isSmall(word) ? word : initial(word)));
  return shortened.filter(Boolean).join(' ');
}

function initial(word: string): string {
  const [first = '', ...more] = word.split(/[-‐]/u);
  const later = more
    .filter((part) => part && !isSmall(part))
    .map((part) => `-${firstLetter(part)}.`);
  return first ? `${firstLetter(first).toUpperCase()}.${later.join('')}` : '';
}

function firstLetter(word: string): string {
  return /\p{L}\p{M}*/u.exec(word)?.[0] ?? '';
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function spaced(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
