import type { Overview, WindowPart } from '../view/overview.js';
import type { Picture } from './picture.js';
import type { Viewport } from './viewport.js';
import { followDrag } from './window-drag.js';

/** The overview of what a viewport looks at; undefined while there is nothing to look at. */
export function overviewOf(
  viewport: Viewport,
  picture: Picture,
  settle: () => void,
): Overview | undefined {
  const { whole, scale: view } = viewport;
  const density = whole && picture.densityOn(whole);
  if (!view || !density || !picture.plan) return undefined;
  const move = (part: WindowPart, px: number) => {
    if (part === 'both') viewport.shift(px);
    else viewport.resize(part, px);
  };
  return {
    density,
    domainMs: picture.plan.domainMs,
    whole,
    view,
    move(part, px) {
      move(part, px);
      settle();
    },
    startDrag: (part, press) => followDrag(press, (px) => move(part, px), settle),
  };
}
