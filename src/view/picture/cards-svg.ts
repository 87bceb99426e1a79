import type { CardItem } from '../../layout/items.js';
import type { TimelineEvent } from '../../model/timeline.js';
import { cardDate, MAX_TITLE_LINES } from '../card-size.js';
import { evidenceInWords, titleOf } from '../words.js';
import type { Font } from './look.js';
import { signSvg } from './marks-svg.js';
import { textLines, type Pen } from './pen.js';
import { element, type Markup } from './svg.js';
import { breakLines, shownText } from './text.js';

/** From a stem to the words beside it, and what a card has beside its words in all; as in the style sheet, px. */
const INSET_PX = 11;
const PADDING_PX = 21;
const TOP_PX = 1;
const UNDER_TITLE_PX = 2;
const BOTTOM_PX = 4;
const STEM_PX = 1.5;
const MOST_CHARACTERS = 300;

/** A paragraph of a card. */
interface Part {
  readonly lines: readonly string[];
  readonly font: Font;
  readonly colour: string;
  readonly isOfFile?: boolean;
}

/** A card on its stem, and the sign of its event where the stem stands on its line. */
export function cardSvg(
  card: CardItem,
  event: TimelineEvent,
  isChosen: boolean,
  axisY: number,
  pen: Pen,
): readonly Markup[] {
  const { context } = pen;
  const { x, isKey, markY } = card;
  const sign = { isKey, isConflict: context.evidence(event).disputed, isChosen };
  return [
    ...(isChosen ? [tintSvg(card, pen)] : []),
    ...stemSvg(card, axisY, pen),
    ...wordsSvg(card, event, pen),
    ...signSvg(pen.x(x), axisY + markY, sign, pen),
  ];
}

/** Paler where it goes on below the axis, to the line of its band. */
function stemSvg({ x, top, markY, isKey }: CardItem, axisY: number, pen: Pen) {
  const { colours } = pen;
  const colour = isKey ? colours.accent : colours.edge;
  const stem = { stroke: colour, 'stroke-width': STEM_PX };
  const at = Math.round(pen.x(x) * 100) / 100;
  return [
    element('path', { d: `M${at} ${top}V${axisY}`, ...stem }),
    ...(markY > 0
      ? [element('path', { d: `M${at} ${axisY}v${markY}`, ...stem, 'stroke-opacity': 0.5 })]
      : []),
  ];
}

function tintSvg({ x, top, side, widthPx, heightPx }: CardItem, pen: Pen) {
  const start = side === 'end' ? x : x - widthPx;
  const fill = pen.colours.tint;
  return element('rect', {
    ...{ x: pen.left(start, widthPx), y: top, width: widthPx, height: heightPx, rx: 3, fill },
  });
}

function wordsSvg(card: CardItem, event: TimelineEvent, pen: Pen): readonly Markup[] {
  const { side } = card;
  const x = side === 'end' ? card.x + INSET_PX : card.x - INSET_PX;
  const align = side === 'end' ? 'start' : 'end';
  let y = card.top + TOP_PX;
  return partsOf(card, event, pen).flatMap(({ lines, ...part }, i) => {
    const drawn = textLines(lines, { ...part, x, y, align, isTight: true }, pen);
    y += lines.length * part.font.lineHeightPx + (i === 1 ? UNDER_TITLE_PX : 0);
    return drawn;
  });
}

/** The title takes what the facts leave of the card's height, so that a card never reaches over its box. */
function partsOf(card: CardItem, event: TimelineEvent, pen: Pen): readonly Part[] {
  const { context, colours, fonts } = pen;
  const innerPx = card.widthPx - PADDING_PX;
  const linesIn = (text: string, font: Font, most?: number) =>
    breakLines(shownText(text, MOST_CHARACTERS), innerPx, (part) => pen.measure(part, font), most);
  const part = (text: string, font: Font, colour: string): Part => ({
    lines: linesIn(text, font),
    font,
    colour,
  });
  const date = part(
    cardDate(event, context, card.widthPx),
    fonts.strong,
    card.isKey ? colours.accent : colours.soft,
  );
  const facts = [part(evidenceInWords(event, context), fonts.label, colours.soft)];
  if (context.evidence(event).disputed) {
    facts.push(part(`≠ ${context.words.sourcesDiffer}`, fonts.strong, colours.conflict));
  }
  const taken = [date, ...facts].reduce(
    (sum, { lines, font }) => sum + lines.length * font.lineHeightPx,
    TOP_PX + UNDER_TITLE_PX + BOTTOM_PX,
  );
  const room = Math.floor((card.heightPx - taken) / fonts.title.lineHeightPx + 0.1);
  const most = Math.max(1, Math.min(room, MAX_TITLE_LINES));
  const title: Part = {
    lines: linesIn(titleOf(event, context), fonts.title, most),
    font: fonts.title,
    colour: colours.ink,
    isOfFile: true,
  };
  return [date, title, ...facts];
}
