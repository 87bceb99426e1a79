import { writeFileSync } from 'node:fs';

/** Writes how many tests passed and failed to the file that `TEST_SUMMARY` names, for the script that adds them up. */
export function summaryReporter(file = process.env.TEST_SUMMARY) {
  return {
    onTestRunFinished({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(countSessions(sessions)));
    },
  };
}

/** A page that broke counts as one failure beside those of its tests. */
export function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const tests = allTests(session.testResults);
    for (const test of tests) counts[outcomeOf(test)]++;
    const isBroken = session.errors?.length > 0 || (!session.passed && tests.every(hasNotFailed));
    if (isBroken) counts.failed++;
  }
  return counts;
}

function allTests(suite) {
  if (!suite) return [];
  return [...(suite.tests ?? []), ...(suite.suites ?? []).flatMap(allTests)];
}

function outcomeOf(test) {
  if (test.skipped) return 'skipped';
  return test.passed ? 'passed' : 'failed';
}

function hasNotFailed(test) {
  return test.skipped || test.passed;
}
