/**
 * Zoom by the wheel and pan by dragging, for peers that have neither: calls `apply(from, to)` at most once a frame.
 */
export function windowControls(element, [first, last], apply) {
  element.style.userSelect = 'none';
  let range = [first, last];
  let isAsked = false;
  let dragged;

  const show = (from, span) => {
    const length = Math.min(span, last - first);
    const start = Math.min(Math.max(from, first), last - length);
    range = [start, start + length];
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      apply(...range);
    });
  };

  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const share = (event.clientX - box.left) / box.width;
      const [from, to] = range;
      const span = Math.min((to - from) * Math.exp(event.deltaY * 0.002), last - first);
      show(from + (to - from - span) * share, span);
    },
    { passive: false },
  );
  element.addEventListener('pointerdown', ({ clientX }) => {
    dragged = { clientX, range };
  });
  addEventListener('pointermove', ({ clientX }) => {
    if (!dragged) return;
    const [from, to] = dragged.range;
    const share = (dragged.clientX - clientX) / element.getBoundingClientRect().width;
    show(from + share * (to - from), to - from);
  });
  addEventListener('pointerup', () => {
    dragged = undefined;
  });
  return { view: () => range };
}
