// In the page: draws one scene by one drawer, a frame for each frame of the browser.
import { canvasDrawer } from './drawers/canvas.mjs';
import { htmlDrawer, placings } from './drawers/html.mjs';
import { litDrawer } from './drawers/lit.mjs';
import { svgDrawer } from './drawers/svg.mjs';
import { framesOf } from './scene.mjs';

const drawers = {
  // the cost of the scene and of a frame in which nothing changes
  nothing: () => () => {},
  svg: svgDrawer,
  canvas: canvasDrawer,
  ...Object.fromEntries(
    Object.keys(placings).map((name) => [`html-${name}`, (group) => htmlDrawer(group, name)]),
  ),
  lit: (group) => litDrawer(group, false),
  'lit-guarded': (group) => litDrawer(group, true),
};

window.drawing = {
  names: Object.keys(drawers),

  /** Draws the first frame; the way a group is moved is part of the page. */
  prepare(name, gesture) {
    const group = document.createElement('div');
    group.className = 'group';
    if (gesture === 'layer') group.style.willChange = 'translate';
    document.body.replaceChildren(group);
    const draw = drawers[name](group);
    const frameAt = framesOf(gesture);
    let drawn = {};
    window.drawing.step = (k) => {
      const frame = frameAt(k);
      if (frame.items !== drawn.items) draw(frame.items);
      if (frame.shift !== drawn.shift) group.style.translate = `${frame.shift}px`;
      drawn = frame;
    };
    window.drawing.step(0);
    return group.querySelectorAll('*').length;
  },

  /** Draws in one frame after the other; resolves when the last is on the screen. */
  run: (frames, from) =>
    new Promise((resolve) => {
      // in the callback itself: what runs in a microtask is not booked as script
      const next = (k) => {
        if (k > frames) return resolve();
        if (k < frames) window.drawing.step(from + k);
        requestAnimationFrame(() => next(k + 1));
      };
      requestAnimationFrame(() => next(0));
    }),
};
