import type { Frame } from '../../layout/frame.js';
import { AXIS_PX, LANE_PX } from '../../layout/bands.js';
import type { Group } from '../../layout/grouping.js';
import type { FrameItem } from '../../layout/items.js';
import { axisSvg, breakSvg, ticksSvg } from './axis-svg.js';
import { bandsSvg } from './bands-svg.js';
import { cardSvg } from './cards-svg.js';
import { Fades } from './fades.js';
import { keySvg } from './key-svg.js';
import { fontSet, type Font, type PictureColours, type PictureFonts } from './look.js';
import { clusterSvg, markSvg } from './marks-svg.js';
import { MARGIN_PX, penFor, type Pen } from './pen.js';
import { footSvg, headSvg } from './head-and-foot.js';
import { sourceLine, type PictureFacts } from './source-line.js';
import { spanSvg } from './spans-svg.js';
import { element, type Markup } from './svg.js';
import { shownText } from './text.js';

/** What a picture of a chart is made from. */
export interface ChartPicture extends PictureFacts {
  /** The groups that have bands. */
  readonly groups: readonly Group[];
  /** Place of the open event, which stands out; -1 where none is. */
  readonly selected: number;
  readonly colours: PictureColours;
  readonly fonts: PictureFonts;
  /** Width of a text on one line, px. */
  readonly measure: (text: string, font: Font) => number;
  /** How wide the picture is to be shown, px; without it, the chart's own width with a margin on both sides. */
  readonly widthPx?: number | undefined;
}

/** Free above the title and below the last line; around the chart; px. */
const TOP_PX = 28;
const BOTTOM_PX = 26;
const ABOVE_CHART_PX = 18;
const BELOW_CHART_PX = 6;
const ABOVE_FOOT_PX = 14;
/** Above the axis, for what stands on it where there is no card. */
const ABOVE_AXIS_PX = 40;
const MOST_CHARACTERS = 1000;

/**
 * The chart as a picture of its own, drawn from its frame: an SVG document with the title, what it shows, the marks explained,
 * and where it comes from. Text is text in it, and all that it needs is in presentation attributes: no style, no script,
 * nothing from elsewhere. The same input gives the same picture; like a frame, it is bounded by the pixels.
 */
export function chartSvg(picture: ChartPicture): string {
  const { frame, context, colours } = picture;
  const chartPx = frame.scale.widthPx;
  const pen = penFor({
    ...{ context, colours, fonts: fontSet(picture.fonts) },
    ...{ measure: picture.measure, widthPx: chartPx },
  });
  const fades = new Fades();
  const head = headSvg(TOP_PX, pen);
  const from = topOf(frame);
  const chartY = head.bottomY + ABOVE_CHART_PX - from;
  const key = keySvg(frame, chartY + bottomOf(frame) + BELOW_CHART_PX, pen);
  const source = sourceLine(picture);
  const foot = footSvg(source, key.bottomY + ABOVE_FOOT_PX, pen);
  const drawn = chartParts(picture, pen, fades);
  const width = chartPx + 2 * MARGIN_PX;
  const height = Math.ceil(foot.bottomY + BOTTOM_PX);
  const shownPx = picture.widthPx ?? width;
  const { timeline, words, toward } = context;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width: shownPx, height: (height * shownPx) / width, viewBox: `0 0 ${width} ${height}` },
      ...{ lang: words.language, direction: toward === 1 ? 'ltr' : 'rtl' },
    },
    [
      element('title', {}, [shownText(timeline.title, MOST_CHARACTERS) || words.untitled]),
      element('desc', {}, [
        [shownText(timeline.description ?? '', MOST_CHARACTERS), source.text]
          .filter(Boolean)
          .join(' '),
      ]),
      ...fades.defs,
      element('rect', { width, height, fill: colours.surface }),
      ...head.drawn,
      element('g', { transform: `translate(0 ${chartY})` }, drawn),
      ...key.drawn,
      ...foot.drawn,
    ],
  ).markup;
}

/** The chart in the order in which it is painted: what must be seen stands before what crowds it. */
function chartParts(picture: ChartPicture, pen: Pen, fades: Fades): readonly Markup[] {
  const { frame, groups } = picture;
  const layers: readonly (readonly Markup[])[] = ([0, 1, 2] as const).map((layer) =>
    frame.items
      .filter((item) => layerOf(item) === layer)
      .flatMap((item) => itemSvg(item, picture, pen, fades)),
  );
  const [back = [], front = [], top = []] = layers;
  return [
    axisSvg(frame, pen),
    ...back,
    ...ticksSvg(frame, pen),
    ...front,
    ...bandsSvg(frame, groups, pen),
    ...top,
  ];
}

function itemSvg(
  item: FrameItem,
  { frame, context, selected }: ChartPicture,
  pen: Pen,
  fades: Fades,
): readonly Markup[] {
  const { axisY } = frame;
  if (item.kind === 'break') return breakSvg(item, axisY, pen);
  if (item.kind === 'cluster') return clusterSvg(item, item.members.has(selected), axisY, pen);
  const event = context.timeline.events.at(item.index);
  if (!event) return [];
  const isChosen = item.index === selected;
  switch (item.kind) {
    case 'card':
      return cardSvg(item, event, isChosen, axisY, pen);
    case 'mark':
      return markSvg(item, event, isChosen, axisY, pen);
    case 'span':
      return spanSvg(item, event, isChosen, axisY, pen, fades);
  }
}

/** As in the page: bars before the stems that go down past them, what is lifted before all. */
function layerOf(item: FrameItem): 0 | 1 | 2 {
  if (item.kind === 'span') return 1;
  if (item.kind === 'break') return 0;
  if (item.kind !== 'card' && item.isLifted) return 2;
  return (item.kind === 'cluster' ? item.hasKey : item.isKey) ? 1 : 0;
}

/** Where what is seen begins: nothing is kept free above a chart without cards. */
function topOf({ items, axisY }: Frame): number {
  const tops = items.flatMap((item) => (item.kind === 'card' ? item.top : []));
  return Math.min(axisY - ABOVE_AXIS_PX, ...tops);
}

function bottomOf({ axisY, laneCount, bandsPx }: Frame): number {
  return axisY + AXIS_PX + (bandsPx > 0 ? bandsPx : laneCount * LANE_PX);
}
