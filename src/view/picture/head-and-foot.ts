import type { Part } from './key-svg.js';
import type { SourceLine } from './source-line.js';
import { MARGIN_PX, textLine, textLines, type Pen } from './pen.js';
import { element } from './svg.js';
import { breakLines, fitted, shownText } from './text.js';

/** Between title and description, and from the rule to the source line, px. */
const UNDER_TITLE_PX = 4;
const UNDER_RULE_PX = 10;
/** A description is set no wider than is good to read. */
const MEASURE_CHARACTERS = 90;
const MOST_LINES = 4;
const MOST_CHARACTERS = 1000;

/** Title and description, as above the chart in the page. */
export function headSvg(topY: number, pen: Pen): Part {
  const { colours, fonts, context, widthPx } = pen;
  const { title, description } = context.timeline;
  const heading = breakLines(
    shownText(title, MOST_CHARACTERS) || context.words.untitled,
    widthPx,
    (part) => pen.measure(part, fonts.heading),
    MOST_LINES,
  );
  const line = { x: 0, isOfFile: Boolean(title) };
  const drawn = [
    ...textLines(heading, { ...line, y: topY, font: fonts.heading, colour: colours.ink }, pen),
  ];
  const bottomY = topY + heading.length * fonts.heading.lineHeightPx;
  if (!description) return { drawn, bottomY };
  const font = fonts.description;
  const width = (part: string) => pen.measure(part, font);
  const measurePx = Math.min(widthPx, MEASURE_CHARACTERS * width('0'));
  const lines = breakLines(shownText(description, MOST_CHARACTERS), measurePx, width, MOST_LINES);
  const y = bottomY + UNDER_TITLE_PX;
  drawn.push(...textLines(lines, { x: 0, y, font, colour: colours.soft, isOfFile: true }, pen));
  return { drawn, bottomY: y + lines.length * font.lineHeightPx };
}

/** A rule, what is shown and where it comes from, and the address on a line of its own, so that it can be copied. */
export function footSvg({ text, address }: SourceLine, topY: number, pen: Pen): Part {
  const { colours, fonts, widthPx } = pen;
  const font = fonts.label;
  const width = (part: string) => pen.measure(part, font);
  const y = topY + UNDER_RULE_PX;
  const lines = breakLines(text, widthPx, width, 2 * MOST_LINES);
  const line = { x: 0, y, font, colour: colours.soft };
  const addressY = y + lines.length * font.lineHeightPx;
  const drawn = [
    element('path', {
      d: `M${MARGIN_PX} ${Math.round(topY) + 0.5}h${widthPx}`,
      stroke: colours.rule,
    }),
    ...textLines(lines, line, pen),
    ...(address ? [textLine(fitted(address, widthPx, width), { ...line, y: addressY }, pen)] : []),
  ];
  return { drawn, bottomY: addressY + (address ? font.lineHeightPx : 0) };
}
