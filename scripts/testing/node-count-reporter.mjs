/** A reporter for `node --test` that writes which tests failed, and how many passed and were skipped, as JSON. */
export default async function* countTests(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') counts[data.skip ? 'skipped' : 'passed']++;
    if (type === 'test:fail') {
      counts.failed++;
      counts.failures.push(`${data.name}: ${data.details.error.message}`);
    }
  }
  yield JSON.stringify(counts);
}
