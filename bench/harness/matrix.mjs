/**
 * The cases in the order in which they are measured: runs outside, so that what the machine does meanwhile falls on all
 * peers alike.
 */
export function* casesOf({ peers, sizes, runs }) {
  for (let run = 0; run < runs; run++) {
    for (const n of sizes) {
      for (const peer of peers) yield { peer, n, run };
    }
  }
}

/**
 * What to do with a case after the rows so far: `measure`, `load` only, `skip`, or nothing since it is `done`. Who did
 * not get through n events is not asked again, and with more of them only loads where it has loaded these.
 */
export function planFor({ peer, n, run }, rows) {
  const own = rows.filter((row) => row.peer === peer);
  if (own.some((row) => row.n === n && row.run === run)) return 'done';
  const failed = own.filter((row) => row.n <= n && row.status !== 'ok' && row.status !== 'skipped');
  if (failed.length === 0) return 'measure';
  if (failed.some((row) => row.n === n || !row.load)) {
    return own.some((row) => row.n === n) ? 'done' : 'skip';
  }
  return 'load';
}
