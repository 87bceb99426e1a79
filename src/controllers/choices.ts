import type { ScaleKind } from '../time/projection.js';
import type { LayoutKind } from '../view/toolbar.js';
import { oneOf } from './attributes.js';
import type { WheelMode } from './gestures.js';

/** The values of the attributes that choose; the default first. */
export const LAYOUTS = ['auto', 'chart', 'list', 'sources'] as const;
export const SCALES = ['auto', 'time', 'compressed', 'even'] as const;
export const GROUPINGS = ['none', 'category'] as const;
export const WHEEL_MODES = ['modifier', 'free', 'none'] as const;

export type LayoutChoice = 'auto' | LayoutKind;
export type GroupChoice = (typeof GROUPINGS)[number];
export type ScaleChoice = 'auto' | ScaleKind;

/** From this width of the element on, `layout="auto"` is the chart. */
const CHART_FROM_PX = 640;

/** Paper gets the list; then what the page or the reader chose; else the element's own width decides. */
export function layoutFor(choice: LayoutChoice, isPrinting: boolean, widthPx: number): LayoutKind {
  if (isPrinting) return 'list';
  const layout = oneOf('layout', choice, LAYOUTS);
  if (layout !== 'auto') return layout;
  return isWide(widthPx) ? 'chart' : 'list';
}

/** Whether an element of this width has room for a chart that nobody asked for. */
export function isWide(widthPx: number): boolean {
  return widthPx >= CHART_FROM_PX;
}

/** What the wheel does. */
export function wheelModeFor(choice: WheelMode): WheelMode {
  return oneOf('zoom', choice, WHEEL_MODES);
}
