export const categories = [
  ...['politics', 'economy', 'conflict', 'science', 'climate', 'health', 'culture', 'sport'],
];

export const outlets = [
  ...['Daily Ledger', 'Harbor Post', 'Meridian Wire', 'Northern Star', 'Public Record'],
  'The Gazette',
];

const words = (
  'council minister report court border storm vote market launch strike treaty budget river ' +
  'vaccine satellite inquiry rally harvest reactor festival hearing ceasefire merger drought ' +
  'election tribunal embargo reform protest summit verdict outage pipeline census rescue ' +
  'exhibition record transfer appeal coalition the of in after over against between amid before ' +
  'toward under says warns delays approves rejects opens closes expands halts reviews confirms ' +
  'denies extends northern southern coastal federal regional emergency'
).split(' ');

/** Words until there are so many characters, as a sentence without its full stop. */
export function wordsOf(random, length) {
  const next = () => words[Math.floor(random() * words.length)];
  let text = next();
  while (text.length < length) text += ` ${next()}`;
  return text[0].toUpperCase() + text.slice(1);
}
