// Shared by the references on a canvas.

export const width = 1200;
export const height = 600;

export function canvasIn(root) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  root.append(canvas);
  return { canvas, pen: canvas.getContext('2d') };
}

/** Milliseconds for one drawing, its pixels included: reading one back forces them. */
export function drawMs(draw, pen, times = 7) {
  const costs = Array.from({ length: times }, () => {
    const start = performance.now();
    draw();
    pen.getImageData(0, 0, 1, 1);
    return performance.now() - start;
  });
  return costs.sort((a, b) => a - b)[times >> 1];
}
