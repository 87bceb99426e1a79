/** An entry as written: its fields as texts, without TeX. */
export interface BibtexEntry {
  readonly entry: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A name as BibTeX takes it apart. */
export interface BibtexName {
  readonly von?: string;
  readonly last?: string;
  readonly suffix?: string;
  readonly first?: string;
  readonly literal?: string;
}

const NAMED: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** Reads BibTeX of one field a line. Values stay as TeX: ask `plainText` or `readNames`. Throws on anything else. */
export function readBibtex(text: string): BibtexEntry[] {
  const lines = text.split('\n');
  const entries: BibtexEntry[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at++] ?? '';
    if (line === '') continue;
    const [, entry = '', key = ''] = must(/^@([a-z]+)\{([\w.:/-]+),$/.exec(line), line);
    const fields: Record<string, string> = {};
    for (let field = lines[at++] ?? ''; field !== '}'; field = lines[at++] ?? '') {
      const [, name = '', value = ''] = must(/^ {2}([a-z]+) = (.*),$/.exec(field), field);
      if (name in fields) throw new Error(`${name} is given twice`);
      fields[name] = value;
    }
    entries.push({ entry, key, fields });
  }
  return entries;
}

function must(match: RegExpExecArray | null, line: string): RegExpExecArray {
  if (!match) throw new Error(`Not as expected: ${line}`);
  return match;
}

/** What TeX would print: braces around it taken away, commands carried out. */
export function plainText(value: string): string {
  let text = value;
  while (isWrapped(text)) text = text.slice(1, -1);
  return text.replace(/\\(?:([a-z]+)\{\}|([%#$&_]))/g, (_, name: string, sign: string) =>
    name ? (NAMED[name] ?? '') : sign,
  );
}

/** What stands between braces, as it is. */
export function verbatim(value: string): string {
  return value.slice(1, -1);
}

export function readNames(value: string): BibtexName[] {
  return cut(verbatim(value), ' and ').map((name) => {
    const parts = cut(name, ', ');
    if (parts.length === 1) return { literal: plainText(name) };
    const [last = '', ...more] = parts;
    const words = cut(last, ' ');
    const small = words.findIndex((word) => !/^\p{Ll}/u.test(word));
    const [suffix, first] = more.length === 2 ? more : [undefined, more[0]];
    return {
      ...(small > 0 ? { von: words.slice(0, small).join(' ') } : {}),
      last: plainText(words.slice(small).join(' ')),
      ...(suffix === undefined ? {} : { suffix: plainText(suffix) }),
      ...(first ? { first: plainText(first) } : {}),
    };
  });
}

/** Whether one pair of braces holds all of it. */
function isWrapped(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  let depth = 0;
  for (const [i, sign] of [...text].entries()) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth === 0) return i === [...text].length - 1;
  }
  return false;
}

/** Cuts where no brace is open. */
function cut(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}') depth--;
    else if (depth === 0 && text.slice(i, i + separator.length).toLowerCase() === separator) {
      pieces.push(text.slice(start, i));
      start = i + separator.length;
      i = start - 1;
    }
  }
  return [...pieces, text.slice(start)];
}
