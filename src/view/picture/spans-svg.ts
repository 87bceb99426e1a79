import type { SpanItem } from '../../layout/items.js';
import { labelAt } from '../../layout/lanes.js';
import type { TimelineEvent } from '../../model/timeline.js';
import { cutsOf, type Cut } from '../cuts.js';
import { isVague } from '../event-style.js';
import { titleOf } from '../words.js';
import type { Fade, Fades } from './fades.js';
import { textLine, type Pen } from './pen.js';
import { element, type Markup } from './svg.js';
import { fitted, shownText } from './text.js';

/** As in the style sheet, px. */
const HEIGHT_PX = 24;
const RADIUS_PX = 3;
/** A cut is so wide, leans so far over half the height of a bar, and is a notch of this depth beside a label. */
const CUT_HALF_PX = 4;
const LEAN_PX = (HEIGHT_PX / 2) * Math.tan((20 / 180) * Math.PI);
const NOTCH_PX = 4;
/** From the middle of a cut to its words. */
const CUT_WORDS_PX = 10;
const MOST_CHARACTERS = 300;

/** A bar with its label, cut where a stated gap is. */
export function spanSvg(
  span: SpanItem,
  event: TimelineEvent,
  isChosen: boolean,
  axisY: number,
  pen: Pen,
  fades: Fades,
): readonly Markup[] {
  const { colours, fonts, context, widthPx } = pen;
  const y = axisY + span.top;
  const x = span.x + labelAt(span, 0);
  const font = event.rank === 1 ? fonts.strong : fonts.label;
  const sign = context.evidence(event).disputed ? '≠ ' : '';
  const label = fitted(
    sign + shownText(titleOf(event, context), MOST_CHARACTERS),
    widthPx - x,
    (part) => pen.measure(part, font),
  );
  return [
    ...barSvg(span, event, isChosen, y, pen, fades),
    ...cutsOf(span).flatMap((cut) => cutSvg(cut, span, y, pen)),
    textLine(
      label,
      {
        ...{ x, y: y + (HEIGHT_PX - font.lineHeightPx) / 2, font },
        colour: event.rank === 1 ? colours.ink : colours.soft,
        ...{ isOfFile: true, isTight: true },
      },
      pen,
    ),
  ];
}

/** Without an edge where the span goes on, fading out where its end is open or not certain. */
function barSvg(
  span: SpanItem,
  event: TimelineEvent,
  isChosen: boolean,
  y: number,
  pen: Pen,
  fades: Fades,
): readonly Markup[] {
  const { colours } = pen;
  const left = pen.left(span.x, span.widthPx);
  const [atLeft, atRight] = endsOf(span, event, pen);
  const fade: Fade = { isLeft: atLeft.isFaded, isRight: atRight.isFaded };
  const box: Box = {
    ...{ left: left + 0.5, right: left + span.widthPx - 0.5 },
    ...{ top: y + 0.5, bottom: y + HEIGHT_PX - 0.5 },
    ...{ isLeftOpen: atLeft.goesOn, isRightOpen: atRight.goesOn },
  };
  const [colour, opacity] = isChosen ? [colours.ink, 1] : [colours.edge, 0.45];
  const stroke = fades.paint(colour, opacity, fade);
  return [
    element('path', {
      d: outline(box, 'V'),
      fill: fades.paint(isChosen ? colours.tint : colours.faint, 1, fade),
    }),
    element('path', {
      ...{ d: outline(box, 'M'), fill: 'none', stroke },
      'stroke-opacity': stroke === colour && opacity < 1 ? opacity : undefined,
    }),
    ...(event.rank === 1
      ? [
          element('rect', {
            ...{ x: left, y, width: span.widthPx, height: 2 },
            fill: fades.paint(colours.accent, 1, fade),
          }),
        ]
      : []),
  ];
}

/** How a bar ends. */
interface End {
  readonly goesOn: boolean;
  readonly isFaded: boolean;
}

/** The left and the right end of a bar. */
function endsOf(item: SpanItem, { span }: TimelineEvent, { context }: Pen): readonly [End, End] {
  const { openStart, openEnd, isCutStart, isCutEnd } = item;
  const start: End = {
    goesOn: openStart || isCutStart,
    isFaded: openStart || (!isCutStart && span !== undefined && isVague(span.start)),
  };
  const end: End = {
    goesOn: openEnd || isCutEnd,
    isFaded: openEnd || (!isCutEnd && span !== undefined && isVague(span.end)),
  };
  return context.toward === 1 ? [start, end] : [end, start];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isLeftOpen: boolean;
  readonly isRightOpen: boolean;
}

/**
 * The line around a bar, which leaves open ends out and rounds the others, clockwise from the left.
 *
 * @param open how an open right end is passed: drawn, for a fill, or only moved along
 */
function outline({ left, right, top, bottom, ...box }: Box, open: 'V' | 'M'): string {
  const r = Math.min(RADIUS_PX, (right - left) / 2);
  const [l, t] = [round(left), round(top)];
  const upperLeft = box.isLeftOpen
    ? `M${l} ${t}`
    : `M${l} ${round(bottom - r)}V${round(top + r)}a${r} ${r} 0 0 1 ${r} ${-r}`;
  const rightSide = box.isRightOpen
    ? `H${round(right)}${open === 'V' ? `V${bottom}` : `M${round(right)} ${bottom}`}`
    : `H${round(right - r)}a${r} ${r} 0 0 1 ${r} ${r}V${round(bottom - r)}a${r} ${r} 0 0 1 ${-r} ${r}`;
  const lowerLeft = box.isLeftOpen ? `H${l}` : `H${round(left + r)}a${r} ${r} 0 0 1 ${-r} ${-r}`;
  return upperLeft + rightSide + lowerLeft;
}

/** A slanting gap in a bar, and how long it is where there is room for the words. */
function cutSvg(cut: Cut, span: SpanItem, y: number, pen: Pen): readonly Markup[] {
  const { colours, fonts } = pen;
  const bottom = y + HEIGHT_PX;
  const pieces: readonly (readonly [number, number])[] = cut.isNotch
    ? [
        [y, y + NOTCH_PX],
        [bottom - NOTCH_PX, bottom],
      ]
    : [[y, bottom]];
  const middle = pen.x(span.x + cut.x);
  const at = (side: -1 | 1, height: number) => {
    const lean = LEAN_PX * ((y + HEIGHT_PX / 2 - height) / (HEIGHT_PX / 2));
    return `${round(middle + side * CUT_HALF_PX + lean)} ${round(height)}`;
  };
  const font = fonts.cut;
  return [
    ...pieces.flatMap(([from, to]) => [
      element('path', {
        d: `M${at(-1, from)}L${at(1, from)}L${at(1, to)}L${at(-1, to)}z`,
        fill: colours.surface,
      }),
      element('path', {
        d: `M${at(-1, from)}L${at(-1, to)}M${at(1, from)}L${at(1, to)}`,
        ...{ fill: 'none', stroke: colours.edge },
      }),
    ]),
    ...(cut.words
      ? [
          textLine(
            cut.words,
            {
              x: span.x + cut.x + CUT_WORDS_PX,
              y: y + (HEIGHT_PX - font.lineHeightPx) / 2,
              ...{ font, colour: colours.soft },
            },
            pen,
          ),
        ]
      : []),
  ];
}

const round = (px: number) => Math.round(px * 100) / 100;
