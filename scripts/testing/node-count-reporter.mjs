/** A reporter for `node --test` that writes how many tests passed, failed and were skipped, as JSON. */
export default async function* countTests(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') counts[data.skip ? 'skipped' : 'passed']++;
    if (type === 'test:fail') counts.failed++;
  }
  yield JSON.stringify(counts);
}
