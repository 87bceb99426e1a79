import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes which tests failed, and how many passed, to the file that `TEST_SUMMARY` names, for the script that adds them up. */
export function summaryReporter(file = process.env.TEST_SUMMARY) {
  return {
    onTestRunFinished({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(countSessions(sessions)));
    },
  };
}

/** A page that broke counts as one failure beside those of its tests. */
export function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const session of sessions) {
    const file = session.testFile ? path.relative('.', session.testFile) : 'a page';
    const tests = allTests(session.testResults);
    for (const { test } of tests) counts[outcomeOf(test)]++;
    const failed = tests.filter(({ test }) => outcomeOf(test) === 'failed');
    for (const { names, test } of failed) {
      counts.failures.push(`${[file, ...names].join(' › ')}: ${firstLine(test.error?.message)}`);
    }
    if (session.errors?.length > 0 || (!session.passed && failed.length === 0)) {
      counts.failed++;
      counts.failures.push(`${file}: ${firstLine(session.errors?.[0]?.message)}`);
    }
  }
  return counts;
}

function allTests(suite, above = []) {
  if (!suite) return [];
  return [
    ...(suite.tests ?? []).map((test) => ({ names: [...above, test.name], test })),
    ...(suite.suites ?? []).flatMap((inner) => allTests(inner, [...above, inner.name])),
  ];
}

function outcomeOf(test) {
  if (test.skipped) return 'skipped';
  return test.passed ? 'passed' : 'failed';
}

function firstLine(message = 'no reason given') {
  return message.trim().split('\n', 1)[0];
}
