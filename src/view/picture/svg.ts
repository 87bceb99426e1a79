/** Elements of a picture; there are no others in it. */
export type ElementName =
  | 'svg'
  | 'title'
  | 'desc'
  | 'defs'
  | 'linearGradient'
  | 'stop'
  | 'g'
  | 'rect'
  | 'circle'
  | 'path'
  | 'text';

/** A piece of a picture as markup. Only {@link element} makes one, so no text ever is one. */
export interface Markup {
  readonly markup: string;
}

/** Values of attributes by name; numbers are written with two decimals at most, what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG, with text and other elements in it. */
export function element(
  name: ElementName,
  attributes: Attributes,
  children: readonly (Markup | string)[] = [],
): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${valueOf(value)}"`,
  );
  const inside = children.map((child) =>
    typeof child === 'string' ? escapeText(child) : child.markup,
  );
  const start = `<${name}${written.join('')}`;
  return { markup: inside.length > 0 ? `${start}>${inside.join('')}</${name}>` : `${start}/>` };
}

function valueOf(value: string | number): string {
  if (typeof value === 'string') return escapeText(value);
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

/**
 * A text as it may stand in XML 1.0, in an element or in an attribute: what markup is made of is escaped, control characters
 * are left out, and half of a surrogate pair becomes the sign for what can't be read.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? '');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
