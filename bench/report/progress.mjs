import { mainMeasures } from './measures.mjs';

/** A case as one line, for whoever waits. */
export function progressLine(row) {
  const figures = Object.values(mainMeasures).map(({ title, get, format }) => {
    const value = get(row);
    return Number.isFinite(value) ? `${title.replace(', ', ' ')} ${format(value)}` : undefined;
  });
  const words = [`${row.peer} ${row.n} #${row.run + 1}: ${row.status}`, row.why, ...figures];
  return words.filter(Boolean).join(' · ');
}
