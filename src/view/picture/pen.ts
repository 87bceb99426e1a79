import type { ViewContext } from '../context.js';
import type { Font, FontSet, PictureColours } from './look.js';
import { element, type Markup } from './svg.js';
import { directionOf } from './text.js';

/** What every part of a picture is drawn with. Places count from the inline start of the chart, px. */
export interface Pen {
  readonly context: ViewContext;
  readonly colours: PictureColours;
  readonly fonts: FontSet;
  readonly measure: (text: string, font: Font) => number;
  /** Width of the chart. */
  readonly widthPx: number;
  /** The same place in the picture, px from its left. */
  readonly x: (px: number) => number;
  /** The left edge in the picture of what begins at a place. */
  readonly left: (px: number, widthPx: number) => number;
}

/** Free on both sides of the chart, px. */
export const MARGIN_PX = 32;

/** A pen for a chart of this width; right-to-left is the same picture with another sign. */
export function penFor(given: Omit<Pen, 'x' | 'left'>): Pen {
  const { widthPx, context } = given;
  const isMirrored = context.toward === -1;
  const x = (px: number) => MARGIN_PX + (isMirrored ? widthPx - px : px);
  return { ...given, x, left: (px, width) => (isMirrored ? x(px + width) : x(px)) };
}

/** One line of text and how it stands. */
export interface Line {
  readonly x: number;
  /** The top of the line. */
  readonly y: number;
  readonly font: Font;
  readonly colour: string;
  /** Which of its edges is at `x`, as the layout runs; its start without a word. */
  readonly align?: 'start' | 'middle' | 'end';
  /** Whether it is the file's text, in the file's language. */
  readonly isOfFile?: boolean;
  /**
   * Keeps the width that was measured where another font must stand in: a picture can't bring fonts, and what is beside
   * this text was placed by it.
   */
  readonly isTight?: boolean;
}

/** A line of text in its own direction, as `unicode-bidi: plaintext` sets it in the page. */
export function textLine(text: string, line: Line, pen: Pen): Markup {
  const { font, align = 'start' } = line;
  const { toward, timeline, words } = pen.context;
  const layout = toward === 1 ? 'ltr' : 'rtl';
  const own = directionOf(text) ?? layout;
  const opposite = align === 'start' ? 'end' : 'start';
  const width = line.isTight ? pen.measure(text, font) : 0;
  return element(
    'text',
    {
      x: pen.x(line.x),
      y: line.y + baselineOf(font),
      'font-family': font.family,
      'font-size': font.sizePx,
      'font-weight': font.weight === 400 ? undefined : font.weight,
      'font-style': font.isItalic ? 'italic' : undefined,
      fill: line.colour,
      'text-anchor': align === 'middle' ? align : own === layout ? align : opposite,
      direction: own === layout ? undefined : own,
      lang: line.isOfFile ? otherLanguage(timeline.lang, words.language) : undefined,
      textLength: width >= 1 ? width : undefined,
      lengthAdjust: width >= 1 ? 'spacingAndGlyphs' : undefined,
    },
    [text],
  );
}

/** The tag of the file's language where the picture must say it. */
function otherLanguage(tag: string | undefined, own: string): string | undefined {
  return tag && tag !== own && /^[a-z\d-]{2,35}$/i.test(tag) ? tag : undefined;
}

/** Lines below each other, the first at the top given. */
export function textLines(texts: readonly string[], line: Line, pen: Pen): readonly Markup[] {
  const { lineHeightPx } = line.font;
  return texts.map((text, i) => textLine(text, { ...line, y: line.y + i * lineHeightPx }, pen));
}

/** From the top of a line to its baseline, px: capitals of common fonts stand in the middle of it. */
function baselineOf({ lineHeightPx, sizePx }: Font): number {
  return lineHeightPx / 2 + sizePx * 0.36;
}
