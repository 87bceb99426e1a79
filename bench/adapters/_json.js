// Shared by the references that only read: what the data costs, whoever shows it.
import { dataUrl, define, mark } from '../page/index.js';

export function defineJsonOnly(timeOf) {
  define(
    async ({ root }) => {
      const start = performance.now();
      const text = await (await fetch(dataUrl)).text();
      const fetched = performance.now();
      const file = JSON.parse(text);
      const parsed = performance.now();
      const times = Float64Array.from(file.events, timeOf);
      const read = performance.now();
      mark('data');
      root.textContent = `${times.length} events`;
      // as long as the page, like the data of any peer
      window.kept = { file, times };
      return {
        target: root,
        caps: { zoom: 'none', pan: 'none' },
        marks: () => 0,
        extra: {
          fetchMs: fetched - start,
          parseMs: parsed - fetched,
          datesMs: read - parsed,
          bytes: text.length,
        },
      };
    },
    { loadsData: false },
  );
}
