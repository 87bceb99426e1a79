/** A record: its type, and the values of each tag in their order. */
export interface RisRecord {
  readonly type: string;
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/** Reads RIS whose lines end with CR and LF. Throws on anything else. */
export function readRis(text: string): RisRecord[] {
  const records: RisRecord[] = [];
  let type: string | undefined;
  let tags: Record<string, string[]> = {};
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (!tag || (tag === 'TY') === (type !== undefined)) throw new Error(`Not RIS: ${line}`);
    if (tag === 'TY') type = value;
    else if (tag === 'ER') {
      records.push({ type: type ?? '', tags });
      type = undefined;
      tags = {};
    } else (tags[tag] ??= []).push(value);
  }
  if (type !== undefined) throw new Error('A record has no end');
  return records;
}
