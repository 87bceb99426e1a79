import type { ClusterItem, MarkItem } from '../../layout/items.js';
import type { TimelineEvent } from '../../model/timeline.js';
import { countShown } from '../words.js';
import { textLine, type Pen } from './pen.js';
import { element, type Markup } from './svg.js';

/** How far marks are lifted that sit on a stem, and clusters of what began before the window, px. */
const LIFT_PX = 17;
const BEFORE_PX = 22;
/** Half the height of a cluster, its least width, and the room beside its number. */
const CLUSTER_HALF_PX = 10;
const CLUSTER_LEAST_PX = 22;
const CLUSTER_PADDING_PX = 12;
/** From a sign to the middle of the ring around it, where it is the chosen one. */
const RING_PX = 3;

/** How a sign is drawn. */
export interface Sign {
  readonly isKey: boolean;
  readonly isConflict: boolean;
  readonly isChosen: boolean;
}

/** A mark on its line. */
export function markSvg(
  { x, y, isLifted, isKey }: MarkItem,
  event: TimelineEvent,
  isChosen: boolean,
  axisY: number,
  pen: Pen,
): readonly Markup[] {
  const isConflict = pen.context.evidence(event).disputed;
  const top = axisY + y - (isLifted ? LIFT_PX : 0);
  return signSvg(pen.x(x), top, { isKey, isConflict, isChosen }, pen);
}

/** The sign of an event: filled for a key event, half filled where sources are in conflict, with a ring where it is chosen. */
export function signSvg(
  cx: number,
  cy: number,
  { isKey, isConflict, isChosen }: Sign,
  { colours }: Pen,
  radius = isKey ? 7.5 : 5.5,
): readonly Markup[] {
  const tone = isKey ? colours.accent : colours.ink;
  const isFilled = isKey && !isConflict;
  const fill = isFilled ? tone : colours.surface;
  const ring = { cx, cy, r: radius + 1 + RING_PX, fill: 'none' };
  const half = `M${round(cx)} ${round(cy - radius)}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`;
  return [
    ...(isChosen ? [element('circle', { ...ring, stroke: colours.ink, 'stroke-width': 2 })] : []),
    element('circle', { cx, cy, r: radius, fill, stroke: tone, 'stroke-width': 2 }),
    ...(isConflict ? [element('path', { d: half, fill: tone })] : []),
  ];
}

/** How many events stand on one place. */
export function clusterSvg(
  { x, y, isLifted, isBefore, hasKey, members }: ClusterItem,
  isChosen: boolean,
  axisY: number,
  pen: Pen,
): readonly Markup[] {
  const { colours, fonts, context } = pen;
  const { count, isAtLeast = false } = members;
  const text = countShown(count, isAtLeast, context.locale);
  const textPx = pen.measure(text, fonts.count);
  const widthPx = Math.max(CLUSTER_LEAST_PX, textPx + CLUSTER_PADDING_PX);
  const middleY = axisY + y - (isBefore ? BEFORE_PX : isLifted ? LIFT_PX : 0);
  const start = isBefore ? x : x - widthPx / 2;
  const tone = hasKey ? colours.accent : colours.ink;
  const box = (grow: number, rx: number) => ({
    x: pen.left(start, widthPx) - grow,
    y: middleY - CLUSTER_HALF_PX - grow,
    width: widthPx + 2 * grow,
    height: 2 * (CLUSTER_HALF_PX + grow),
    rx,
    'stroke-width': 2,
  });
  const { lineHeightPx } = fonts.count;
  return [
    ...(isChosen
      ? [element('rect', { ...box(RING_PX, 13), fill: 'none', stroke: colours.ink })]
      : []),
    element('rect', { ...box(-1, isBefore ? 5 : 9), fill: colours.surface, stroke: tone }),
    textLine(
      text,
      {
        x: start + widthPx / 2,
        y: middleY - lineHeightPx / 2,
        font: fonts.count,
        colour: tone,
        align: 'middle',
      },
      pen,
    ),
  ];
}

const round = (px: number) => Math.round(px * 100) / 100;
