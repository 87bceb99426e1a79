const warned = new Set<string>();

/** Tells a page's author once about a value that means nothing here; the default is used. */
export function warnOnce(code: string, message: string): void {
  const text = `<news-timeline> ${code}: ${message}`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}

/** The nearest level that a heading can have; 2, with a warning, for what is no number. */
export function headingLevelOf(value: number): number {
  if (!Number.isNaN(value)) return Math.min(6, Math.max(1, Math.round(value)));
  warnOnce('attribute.unknown-value', 'heading-level is not a number; 2 is used.');
  return 2;
}

/** One of the values an attribute may have; the first where it was removed, and, with a warning, for any other. */
export function oneOf<Value extends string>(
  name: string,
  value: string | null,
  allowed: readonly [Value, ...Value[]],
): Value {
  if (value === null) return allowed[0];
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    const list = allowed.join(', ');
    warnOnce(
      'attribute.unknown-value',
      `${name}="${value}" is none of ${list}; ${allowed[0]} is used.`,
    );
  }
  return found ?? allowed[0];
}
