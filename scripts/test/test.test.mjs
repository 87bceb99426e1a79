import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { countSessions } from '../testing/summary-reporter.mjs';
import { report } from './report.mjs';
import { runAll } from './run-all.mjs';
import { runStage } from './run-stage.mjs';
import { stagesFor } from './stages.mjs';

const outcome = (passed, failed, failures = []) => ({
  name: 'types',
  passed,
  failed,
  skipped: 0,
  failures,
  seconds: 1,
});
const writes = (counts) =>
  `require('node:fs').writeFileSync(process.env.TEST_SUMMARY, '${JSON.stringify(counts)}')`;
const stage = (script, counts = false) => ({ name: 'x', command: ['node', '-e', script], counts });

describe('the test command', () => {
  it('ends with the sum of all stages', () => {
    const lines = report([outcome(1, 0), outcome(30, 2)], []).split('\n');
    assert.equal(lines.at(-1), '31 passed, 2 failed');
  });

  it('names what failed right before that', () => {
    const lines = report([outcome(1, 0), outcome(30, 1, ['a › b: no'])], []).split('\n');
    assert.deepEqual(lines.slice(-3), ['✖ types: a › b: no', '', '31 passed, 1 failed']);
  });

  it('names the engines that it skips and how to get them', () => {
    const text = report([outcome(1, 0)], [{ name: 'webkit', howToGet: 'apt-get install it' }]);
    assert.match(text, /tests in webkit +not run, not installed: apt-get install it/);
  });

  it('runs every engine on its own', () => {
    const stages = stagesFor([{ name: 'chromium' }, { name: 'firefox' }]).flat();
    const engines = stages.flatMap(({ env }) => env?.ENGINES ?? []);
    assert.deepEqual(engines.sort(), ['chromium', 'firefox']);
  });

  it('runs so many stages at a time as it is told, and keeps their order', async () => {
    let [running, most] = [0, 0];
    const run = async (ms) => {
      most = Math.max(most, ++running);
      await sleep(ms);
      running--;
      return ms;
    };
    assert.deepEqual(await runAll([30, 5, 5, 1], 2, run), [30, 5, 5, 1]);
    assert.equal(most, 2);
  });

  it('keeps what a stage printed, and why it failed', async () => {
    const { output } = await runStage(stage('console.log(1); console.error(2); process.exit(3)'));
    assert.match(output, /1\n/);
    assert.match(output, /2\n/);
    assert.match(output, /Ended with 3/);
  });

  it('counts a check as one', async () => {
    assert.equal((await runStage(stage(''))).passed, 1);
    assert.equal((await runStage(stage('process.exit(3)'))).failed, 1);
  });

  it('takes the counts that a runner wrote', async () => {
    const counts = { passed: 5, failed: 1, skipped: 1, failures: ['opens: closed'] };
    const outcome = await runStage(stage(writes(counts), true));
    assert.deepEqual({ ...outcome, ...counts }, outcome);
  });

  it('fails when a runner executed no test, wrote nothing or broke', async () => {
    const none = { passed: 0, failed: 0, skipped: 0, failures: [] };
    assert.equal((await runStage(stage(writes(none), true))).failed, 1);
    assert.equal((await runStage(stage('', true))).failed, 1);
    const breaks = `${writes({ ...none, passed: 3 })}; process.exit(1)`;
    assert.equal((await runStage(stage(breaks, true))).failed, 1);
  });

  it('fails when a program is missing', async () => {
    const missing = { name: 'x', command: ['no-such-program-here'] };
    assert.equal((await runStage(missing)).failed, 1);
  });
});

describe('the count of tests in browsers', () => {
  const suite = (...tests) => ({ tests: [], suites: [{ name: 'a story', tests, suites: [] }] });

  it('goes through nested suites', () => {
    const session = { passed: true, testResults: suite({ passed: true }, { skipped: true }) };
    assert.deepEqual(countSessions([session]), { passed: 1, failed: 0, skipped: 1, failures: [] });
  });

  it('counts a page that broke as a failure', () => {
    const session = { testFile: 'a.ts', passed: false, errors: [{ message: 'not loaded' }] };
    const failures = ['a.ts: not loaded'];
    assert.deepEqual(countSessions([session]), { passed: 0, failed: 1, skipped: 0, failures });
  });

  it('names a failed test, and does not count it twice', () => {
    const test = { name: 'opens', passed: false, error: { message: 'closed\nat line 1' } };
    const session = { testFile: 'a.ts', passed: false, testResults: suite(test) };
    const failures = ['a.ts › a story › opens: closed'];
    assert.deepEqual(countSessions([session]), { passed: 0, failed: 1, skipped: 0, failures });
  });
});
