/**
 * Follows a pointer from its press on the overview's window to its release.
 *
 * @param press the pointerdown, on an element that keeps the pointer
 * @param move called with the distance since the last call, px towards later time
 * @param end called once when the pointer is released or lost
 */
export function followDrag(press: PointerEvent, move: (px: number) => void, end: () => void): void {
  if (press.button !== 0) return;
  press.preventDefault();
  press.stopPropagation();
  const element = press.currentTarget as HTMLElement;
  const sign = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
  const listening = new AbortController();
  const { signal } = listening;
  let before = press.clientX;
  element.setPointerCapture(press.pointerId);
  element.focus();
  element.addEventListener(
    'pointermove',
    ({ clientX }) => {
      move(sign * (clientX - before));
      before = clientX;
    },
    { signal },
  );
  const stop = () => {
    listening.abort();
    end();
  };
  for (const name of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    element.addEventListener(name, stop, { signal, once: true });
  }
}
