/** The mouse as a reader's hand moves it: nothing here waits for the page unless its answer is awaited. */
export function mouseOf({ devtools }) {
  const send = (type, at, rest) =>
    devtools.send('Input.dispatchMouseEvent', { type, x: at.x, y: at.y, ...rest });
  return {
    move: (at) => send('mouseMoved', at, { button: 'none', buttons: 0 }),
    drag: (at) => send('mouseMoved', at, { button: 'left', buttons: 1 }),
    press: (at) => send('mousePressed', at, { button: 'left', buttons: 1, clickCount: 1 }),
    release: (at) => send('mouseReleased', at, { button: 'left', buttons: 0, clickCount: 1 }),
    wheel: (at, deltaX, deltaY) => send('mouseWheel', at, { deltaX, deltaY }),
  };
}
