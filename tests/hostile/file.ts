/** What stands in the fields of a hostile file. */
export interface Filling {
  /** In every field of text, dates and languages among them. */
  readonly text?: string | undefined;
  /** In every field that holds an address. */
  readonly address?: string | undefined;
  /** In place of ids. */
  readonly id?: string | undefined;
  /** CSL type, locator label and kind of medium. */
  readonly word?: string | undefined;
}

/**
 * A timeline file with every field of the format filled: one event that all is in, undated, and one with a good date, so
 * that the chart has something to show.
 */
export function hostileFile(filling: Filling): object {
  const { text = 'A text', address = 'https://good.example/', id = 'one', word } = filling;
  const cite = [
    { source: id, label: word ?? text, locator: text, quote: text, lang: text },
    { source: 'withheld', label: word ?? 'page', locator: text },
    { source: text },
  ];
  const event = {
    title: text,
    summary: text,
    rank: 1,
    category: id,
    tags: [text],
    place: { name: text },
    claims: [
      { text, cite },
      { text, cite: [] },
    ],
    disputes: [
      { about: text, kind: 'conflict', accounts: [account(text, cite), account(text, cite)] },
      { about: text, kind: 'difference', accounts: [account(text, cite), account(text, cite)] },
    ],
    media: ['image', 'video', 'audio', word].map((type) => ({
      type,
      url: address,
      alt: text,
      caption: text,
      credit: text,
      licence: text,
      width: 300,
      height: 200,
    })),
    corrections: [{ date: text, text }],
  };
  return {
    $schema: address,
    version: 1,
    title: text,
    description: text,
    lang: text,
    updated: text,
    publisher: text,
    authors: [text, text],
    url: address,
    licence: text,
    categories: [{ id, label: text }],
    sources: [
      source(id, text, address, word),
      { id: 'withheld', type: text, custom: { withheld: text } },
    ],
    events: [
      { ...event, id, date: '2001-09-11' },
      { ...event, id: `${id} `, date: text },
      { ...event, id, date: `2003/${text}` },
    ],
  };
}

function account(says: string, cite: readonly object[]) {
  return { says, date: says, cite };
}

function source(id: string, text: string, address: string, word = text) {
  return {
    id,
    type: word,
    title: text,
    publisher: text,
    'container-title': text,
    author: [{ family: text, given: text }, { literal: text }],
    issued: { literal: text, 'date-parts': [[text]] },
    accessed: text,
    URL: address,
    language: text,
    [word]: text,
    custom: { archivedUrl: address, basedOn: ['withheld', id], origins: [text], note: text },
  };
}
