import { mark } from './marks.js';
import { dataUrl } from './query.js';

/**
 * Sets `window.bench` for a peer that wants its events parsed: loads them, hands them to `setUp({ root, events })`, and
 * publishes what that resolves to.
 */
export function define(setUp, { loadsData = true } = {}) {
  const root = document.getElementById('root');
  const bench = {};
  const start = async () => {
    const { events } = loadsData ? await (await fetch(dataUrl)).json() : { events: [] };
    mark('data');
    Object.assign(bench, await inTask(() => setUp({ root, events })));
  };
  bench.ready = start();
  window.bench = bench;
}

/** In a task of its own, so that the browser books it as script. */
function inTask(work) {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      Promise.resolve(work()).then(resolve, reject);
    };
    port2.postMessage(undefined);
  });
}
