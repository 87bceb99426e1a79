import type { Frame } from '../../layout/frame.js';
import type { Group } from '../../layout/grouping.js';
import { categoryLabel } from '../words.js';
import { textLine, type Pen } from './pen.js';
import { element, type Markup } from './svg.js';
import { fitted, shownText } from './text.js';

/** A band's head, its words, and the room before, between and after them, px; as in the style sheet. */
const HEAD_PX = 24;
const START_PX = 2;
const BETWEEN_PX = 4;
const END_PX = 8;
const MOST_CHARACTERS = 300;

/** The heads of the groups' bands: what each is called and how many events it has. */
export function bandsSvg(frame: Frame, groups: readonly Group[], pen: Pen): readonly Markup[] {
  const { bands, axisY } = frame;
  const { colours, widthPx, context } = pen;
  return bands.flatMap(({ group, y, isOpen }) => {
    const { id, count } = groups[group] ?? { id: '', count: 0 };
    const top = axisY + y;
    const left = pen.left(0, widthPx);
    const name = shownText(categoryLabel(id, context), MOST_CHARACTERS);
    return [
      element('path', { d: `M${left} ${top + 0.5}h${widthPx}`, stroke: colours.rule }),
      ...headSvg(name, context.words.events(count), isOpen, top, pen),
    ];
  });
}

/** A closed band says so: its events are not in the picture. */
function headSvg(name: string, count: string, isOpen: boolean, top: number, pen: Pen) {
  const { colours, widthPx } = pen;
  const { strong, label } = pen.fonts;
  const sign = isOpen ? '▾' : pen.context.toward === 1 ? '▸' : '◂';
  const signPx = strong.sizePx * 1.1;
  const countPx = pen.measure(count, label);
  const roomPx = widthPx - START_PX - signPx - BETWEEN_PX - countPx - END_PX;
  const shown = fitted(name, roomPx, (part) => pen.measure(part, strong));
  const nameX = START_PX + signPx;
  const countX = nameX + pen.measure(shown, strong) + BETWEEN_PX;
  const headPx = countX + countPx + END_PX;
  const y = top + (HEAD_PX - strong.lineHeightPx) / 2;
  const line = { y, font: strong, colour: colours.ink };
  return [
    element('rect', {
      ...{ x: pen.left(0, headPx), y: top + 1, width: headPx, height: HEAD_PX - 1 },
      fill: colours.surface,
    }),
    textLine(sign, { x: START_PX, ...line }, pen),
    textLine(shown, { x: nameX, ...line, isOfFile: true, isTight: true }, pen),
    textLine(count, { x: countX, y, font: label, colour: colours.soft }, pen),
  ];
}
