import type { Frame } from '../../layout/frame.js';
import type { BreakItem } from '../../layout/items.js';
import type { Tick } from '../../time/ticks.js';
import {
  ABOVE_PX,
  EXTENT_HALF_PX,
  extentShape,
  fixedContext,
  linePath,
  tickPath,
} from '../axis-shapes.js';
import { isFaded } from '../event-style.js';
import { MARGIN_PX, textLine, type Pen } from './pen.js';
import { element, type Markup } from './svg.js';

/** From the axis to the words of its ticks, and up to those of a break, px; as in the style sheet. */
const TICK_PX = 12;
const GAP_PX = 30;
/** Beside the words of a tick, where a stem passes behind them. */
const TICK_PADDING_PX = 2;

/** The line with its breaks, what dates cover, and the lines of bands: mirrored as a whole where the layout is. */
export function axisSvg(frame: Frame, pen: Pen): Markup {
  const { axisY, scale, breaks, bands } = frame;
  const { colours, context, widthPx } = pen;
  const line = { fill: 'none', stroke: colours.ink, 'stroke-width': 1.5 };
  const transform =
    context.toward === 1
      ? `translate(${MARGIN_PX} 0)`
      : `matrix(-1 0 0 1 ${MARGIN_PX + widthPx} 0)`;
  return element('g', { transform }, [
    ...bands.flatMap(({ isOpen, markY }) =>
      isOpen ? element('path', { d: `M0 ${axisY + markY}H${widthPx}`, stroke: colours.rule }) : [],
    ),
    ...extentsSvg(frame, pen),
    element('path', { d: linePath(breaks, scale.widthPx, axisY), ...line }),
    element('path', { d: tickPath(frame), stroke: colours.soft }),
  ]);
}

function extentsSvg({ extents, axisY }: Frame, { colours, context }: Pen): readonly Markup[] {
  return extents.flatMap((extent) => {
    const event = context.timeline.events.at(extent.index);
    const { x, y, widthPx, join } = extentShape(extent, axisY);
    const box = { x, y, width: widthPx, height: 2 * EXTENT_HALF_PX, rx: EXTENT_HALF_PX };
    const other = { fill: 'none', stroke: colours.conflict, 'stroke-width': 1.5 };
    if (extent.joinX !== undefined) {
      return [
        element('rect', { ...box, ...other }),
        ...(join ? [element('path', { d: join, ...other, 'stroke-dasharray': '3 3' })] : []),
      ];
    }
    const opacity = event && isFaded(event) ? 0.22 : 0.45;
    return element('rect', { ...box, fill: colours.soft, 'fill-opacity': opacity });
  });
}

/** What the ticks say, and the year or day that the first of them leave out. */
export function ticksSvg(frame: Frame, pen: Pen): readonly Markup[] {
  const { axisY, ticks } = frame;
  const { colours, fonts, context } = pen;
  const fixed = fixedContext(frame, 0, context.locale);
  const line = { y: axisY + ABOVE_PX, font: { ...fonts.tick, weight: 600 } as const };
  return [
    ...ticks.flatMap((tick) => tickSvg(tick, frame, pen)),
    ...(fixed ? [textLine(fixed, { x: 0, ...line, colour: colours.soft }, pen)] : []),
  ];
}

function tickSvg({ x, label, context: above }: Tick, { axisY, bands }: Frame, pen: Pen) {
  const { colours, fonts } = pen;
  const font = fonts.tick;
  const strong = { ...font, weight: 600 } as const;
  const line = { x, y: axisY + TICK_PX, colour: colours.soft, align: 'middle' } as const;
  const widthPx = pen.measure(label, font) + 2 * TICK_PADDING_PX;
  return [
    ...(bands.length > 0
      ? [
          element('rect', {
            ...{ x: pen.x(x) - widthPx / 2, y: line.y, width: widthPx },
            ...{ height: font.lineHeightPx, fill: colours.surface },
          }),
        ]
      : []),
    textLine(label, { ...line, font }, pen),
    ...(above
      ? [textLine(above, { ...line, y: line.y + font.lineHeightPx, font: strong }, pen)]
      : []),
  ];
}

/** How long a stated gap is, over the broken line. */
export function breakSvg({ x, broken }: BreakItem, axisY: number, pen: Pen): readonly Markup[] {
  const { colours, fonts } = pen;
  if (!broken.words) return [];
  const line = { y: axisY - GAP_PX, font: fonts.gap, colour: colours.soft } as const;
  return [textLine(broken.words, { x, ...line, align: 'middle' }, pen)];
}
