/**
 * Each circle of imports once, as the files in it in order; the first is repeated at the end.
 *
 * @param {ReadonlyMap<string, readonly string[]>} imports file → files that it imports.
 */
export function findCycles(imports) {
  const cycles = [];
  const finished = new Set();

  const visit = (file, trail) => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      cycles.push([...trail.slice(start), file]);
      return;
    }
    if (finished.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
    finished.add(file);
  };

  for (const file of imports.keys()) visit(file, []);
  return cycles;
}
