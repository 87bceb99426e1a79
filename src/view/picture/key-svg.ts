import type { Frame } from '../../layout/frame.js';
import { keyNote, keyRows, type KeyRow } from '../key-rows.js';
import { signSvg } from './marks-svg.js';
import { textLine, textLines, type Pen } from './pen.js';
import { element, type Markup } from './svg.js';
import { breakLines } from './text.js';

/** A part of the picture and where it ends, px from the top. */
export interface Part {
  readonly drawn: readonly Markup[];
  readonly bottomY: number;
}

/** A sign, the room after it and after its words, and between the words and the note, px; as in the style sheet. */
const SIGN_PX = 13;
const CLUSTER_PX = 20;
const BESIDE_PX = 6;
const BETWEEN_PX = 16;
const BEFORE_NOTE_PX = 20;
const ROW_PX = 22;

/** What the signs of the frame mean, in a line, and below or beside it what holds of the axis. */
export function keySvg(frame: Frame, topY: number, pen: Pen): Part {
  const { colours, fonts, context, widthPx } = pen;
  const font = fonts.label;
  const drawn: Markup[] = [];
  let x = 0;
  let y = topY;
  const textY = () => y + (ROW_PX - font.lineHeightPx) / 2;
  for (const row of keyRows(frame, context)) {
    const signPx = row.sign === 'cluster' ? CLUSTER_PX : SIGN_PX;
    const ownPx = signPx + BESIDE_PX + pen.measure(row.text, font);
    if (x > 0 && x + ownPx > widthPx) {
      x = 0;
      y += ROW_PX;
    }
    const line = { x: x + signPx + BESIDE_PX, y: textY(), font, colour: colours.soft };
    drawn.push(...rowSignSvg(row, x, y + ROW_PX / 2, pen), textLine(row.text, line, pen));
    x += ownPx + BETWEEN_PX;
  }
  const isEmpty = x === 0;
  const note = keyNote(frame, context);
  if (!note) return { drawn, bottomY: isEmpty ? y : y + ROW_PX };
  if (!isEmpty) x += BEFORE_NOTE_PX - BETWEEN_PX;
  if (!isEmpty && x + pen.measure(note, font) > widthPx) {
    x = 0;
    y += ROW_PX;
  }
  const lines = breakLines(note, widthPx - x, (part) => pen.measure(part, font));
  drawn.push(...textLines(lines, { x, y: textY(), font, colour: colours.soft }, pen));
  return { drawn, bottomY: y + ROW_PX + (lines.length - 1) * font.lineHeightPx };
}

function rowSignSvg({ sign }: KeyRow, x: number, y: number, pen: Pen): readonly Markup[] {
  const { colours } = pen;
  if (sign === 'cluster') {
    const box = { y: y - 6, width: CLUSTER_PX - 2, height: 12, rx: 6, fill: colours.surface };
    const left = pen.left(x, CLUSTER_PX) + 1;
    return [element('rect', { x: left, ...box, stroke: colours.ink, 'stroke-width': 2 })];
  }
  const isKey = sign === 'rank-1';
  const drawn = { isKey, isConflict: sign === 'conflict', isChosen: false };
  return signSvg(pen.x(x + SIGN_PX / 2), y, drawn, pen, SIGN_PX / 2 - 1);
}
