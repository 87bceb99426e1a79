import { setTimeout as sleep } from 'node:timers/promises';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const buttons = { left: 0, middle: 1, right: 2 };

const down = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
const up = (key) => ({ type: 'keyUp', value: keys[key] ?? key });

/** The part of Playwright's `Page` that Web Test Runner's commands use, over a WebDriver session. */
export function webkitPage(session) {
  const act = (actions) => session.send('POST', '/actions', { actions: [actions] });
  return {
    keyboard: keyboard(act),
    mouse: mouse(act),
    setViewportSize: (size) => setViewportSize(session, size),
    emulateMedia() {
      throw new Error('WebKitGTK cannot emulate media');
    },
    async screenshot() {
      return Buffer.from(await session.send('GET', '/screenshot'), 'base64');
    },
    evaluate: (script) => session.run(script),
  };
}

function keyboard(act) {
  const press = (actions) => act({ type: 'key', id: 'keyboard', actions });
  return {
    type: (text) => press([...text].flatMap((letter) => [down(letter), up(letter)])),
    press(chord) {
      const held = chord === '+' ? ['+'] : chord.split('+');
      return press([...held.map(down), ...held.toReversed().map(up)]);
    },
    down: (key) => press([down(key)]),
    up: (key) => press([up(key)]),
  };
}

function mouse(act) {
  let x = 0;
  let y = 0;
  const point = (actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const moveTo = (toX, toY) => {
    x = toX;
    y = toY;
    return { type: 'pointerMove', duration: 0, x, y };
  };
  const press = (button) => ({ type: 'pointerDown', button: buttons[button] });
  const release = (button) => ({ type: 'pointerUp', button: buttons[button] });
  return {
    move: (toX, toY) => point([moveTo(toX, toY)]),
    click: (toX, toY, { button = 'left' } = {}) =>
      point([moveTo(toX, toY), press(button), release(button)]),
    down: ({ button = 'left' } = {}) => point([press(button)]),
    up: ({ button = 'left' } = {}) => point([release(button)]),
    wheel: (deltaX, deltaY) =>
      act({
        type: 'wheel',
        id: 'wheel',
        actions: [{ type: 'scroll', x, y, deltaX, deltaY, duration: 0 }],
      }),
  };
}

/** WebDriver sets the window's size, not the page's, and the window manager answers late: so step towards it. */
async function setViewportSize(session, { width, height }) {
  for (let tries = 0; tries < 20; tries++) {
    const [innerWidth, innerHeight] = await session.run('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    const window = await session.send('GET', '/window/rect');
    await session.send('POST', '/window/rect', {
      width: window.width + width - innerWidth,
      height: window.height + height - innerHeight,
    });
    await sleep(50);
  }
  throw new Error(`could not reach a viewport of ${width}×${height}`);
}
