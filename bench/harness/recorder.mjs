/**
 * Runs in the page before any script of it, and notes what the harness asks for later, as `window.recorder`. It is sent
 * as text, so everything it needs is inside.
 */
export function recorder() {
  const errors = [];
  const longTasks = [];
  let seen = { wheel: 0, move: 0, frames: [] };
  let pressed = 0;
  let isRecording = false;

  const note = (error) => errors.length < 5 && errors.push(String(error).slice(0, 200));
  addEventListener('error', ({ message }) => note(message));
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });

  const onWindow = { capture: true, passive: true };
  addEventListener('wheel', () => seen.wheel++, onWindow);
  addEventListener('pointermove', () => seen.move++, onWindow);
  addEventListener('pointerdown', ({ timeStamp }) => (pressed = timeStamp), onWindow);

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const drawn = async () => {
    await frame();
    return frame();
  };

  function start() {
    isRecording = true;
    seen = { wheel: 0, move: 0, frames: [], from: performance.now() };
    const tick = (time) => {
      if (!isRecording) return;
      seen.frames.push(time);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  }

  function stop() {
    isRecording = false;
    const to = performance.now();
    const long = longTasks.filter(([start, ms]) => start + ms >= seen.from && start <= to);
    return { ...seen, ms: to - seen.from, long: long.map(([, ms]) => ms) };
  }

  /** The document and every shadow root in it. */
  function roots() {
    const found = [document];
    for (const root of found) {
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot) found.push(shadowRoot);
    }
    return found;
  }

  /** Waits until nothing has changed for `quiet` ms, `most` ms at most; resolves to the time of the last change. */
  async function settled(quiet, most) {
    const start = performance.now();
    let last = start;
    const observer = new MutationObserver(() => (last = performance.now()));
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    for (const root of roots()) observer.observe(root, options);
    while (performance.now() - last <= quiet && performance.now() - start <= most) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      if (document.getAnimations().some(isEnding)) last = performance.now();
    }
    observer.disconnect();
    return last;
  }

  const isEnding = ({ playState, effect }) =>
    playState === 'running' && effect?.getComputedTiming().endTime < 1e5;

  /** To be called before the press: a busy page may get it before it is asked for the answer. */
  const expectPress = () => (pressed = 0);

  /** Resolves to the ms from the press to the frame after event `i` is shown; to null after `most` ms. */
  async function shownAfterPress(i, most) {
    const start = performance.now();
    while (!(pressed && window.bench.isShown(i))) {
      if (performance.now() - start > most) return null;
      await frame();
    }
    await frame();
    return performance.now() - pressed;
  }

  const loaded = new Promise((resolve, reject) => {
    addEventListener('DOMContentLoaded', async () => {
      if (!window.bench) return reject(new Error('The adapter has not set window.bench.'));
      await window.bench.ready.then(drawn).catch(reject);
      resolve(performance.now());
    });
  });
  loaded.catch(() => {});

  const longest = () => Math.max(0, ...longTasks.map(([, ms]) => ms));
  window.recorder = {
    errors,
    longest,
    loaded,
    drawn,
    start,
    stop,
    roots,
    settled,
    expectPress,
    shownAfterPress,
  };
}
