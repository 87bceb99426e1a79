/**
 * The form in which texts are compared when they are searched: without case, diacritics and other differences that who
 * types a query can't be asked to know. Both sides are brought into it, so it need not be readable.
 *
 * - Compatibility decomposition (Unicode's NFKD): full width, ligatures and presentation forms are plain letters.
 * - Marks of Latin, Greek, Cyrillic, Arabic and Hebrew go, as do nuktas, tatweel, ayn and hamza of transliteration, and
 *   characters without a shape. Vowel signs of other scripts are parts of letters and stay.
 * - Letters that don't decompose are folded (ł, ø, ß, ı, ς), and those that keyboards confuse (ي and ی, ك and ک, ة and ه).
 * - Apostrophes and hyphens are one each.
 * - Digits of all scripts that news are written in are 0 to 9.
 *
 * Time is linear in the text. The form of a text is the forms of its characters, one after the other, where a character is
 * taken with the marks that follow it. Simplified and traditional Chinese are not the same.
 */
export function normalise(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(LEFT_OUT, '')
    .replace(FOLDED, (letter) => FOLDS.get(letter) ?? letter)
    .replace(VOICED_KANA, (kana) => kana.normalize('NFC'));
}

/** Whether there is nothing but ASCII, without control characters but those for space, and without a backtick. */
function isPlain(text: string): boolean {
  return !/[^\t-\r -_a-~]/.test(text);
}

/** Ranges of characters that are left out, by what they belong to. */
const MARKS = [
  '\\0-\\x08\\x0e-\\x1f\\x7f\\p{Cf}', // control and format
  '\\u0300-\\u036f\\u0483-\\u0489', // Latin, Greek, Cyrillic
  '\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f', // and their supplements
  '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7', // Hebrew
  '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed', // Arabic
  '\\u08ca-\\u08e1\\u08e3-\\u08ff', // and its supplement
  '\\u093c\\u09bc\\u0a3c\\u0abc\\u0b3c', // nuktas
  '\\u02bb-\\u02bf', // ayn, hamza, okina
  '\\ufe00-\\ufe0f', // variants of emoji
].join('');
// eslint-disable-next-line no-misleading-character-class -- each mark is meant by itself
const LEFT_OUT = new RegExp(`[${MARKS}]+`, 'gu');

const VOICED_KANA = /[\u3040-\u30ff][\u3099\u309a]/g;

const FOLDS: ReadonlyMap<string, string> = new Map([
  // what stands between words becomes ASCII, as most texts then are
  ...pairs("’' ‘' ‛' ′' `' ‐-"),
  ...'“”„«»–—'.split('').map((mark) => [mark, ' '] as const),
  ...pairs('łl øo đd ðd ħh ŧt ıi ŋn ɓb ɗd ƙk ƴy ςσ ґг'),
  ...pairs('ىي یي ېي ۍي ےي كک ڪک ګگ ةه ەه ہه ھه'),
  ...(['ßss', 'æae', 'œoe', 'þth'] as const).map(
    (fold) => [fold.slice(0, 1), fold.slice(1)] as const,
  ),
  ...'٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐'.split('').flatMap(digitsFrom),
]);

const FOLDED = new RegExp(`[${[...FOLDS.keys()].join('')}]`, 'g');

function pairs(folds: string): readonly (readonly [string, string])[] {
  return folds.split(' ').map((fold) => [fold.slice(0, 1), fold.slice(1)]);
}

/** The ten digits of a script, from its zero. */
function digitsFrom(zero: string): readonly (readonly [string, string])[] {
  return Array.from({ length: 10 }, (_, digit) => [
    String.fromCharCode(zero.charCodeAt(0) + digit),
    String(digit),
  ]);
}
