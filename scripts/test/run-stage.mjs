import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rootFolder } from '../project.mjs';
import { toolEnvironment } from '../run-tool.mjs';

const maxMinutes = 30;

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures what failed, a line each; none for a stage that counts as one.
 * @property {number} seconds
 * @property {string} output all that it printed.
 */

/**
 * Runs a stage.
 *
 * @param {import('./stages.mjs').Stage} stage
 * @returns {Promise<Outcome>}
 */
export async function runStage({ name, command: [program, ...args], env, counts = false }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'test-'));
  const summary = path.join(folder, 'summary.json');
  const startMs = Date.now();
  const child = spawn(program, args, {
    cwd: rootFolder,
    env: toolEnvironment({ ...env, TEST_SUMMARY: summary }),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    // Not `timeout`: that one's clock goes on where the program does not start.
    signal: AbortSignal.timeout(maxMinutes * 60_000),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const error = await failureOf(child);
  const isOk = error === undefined;
  const outcome = counts ? countTests(summary, isOk) : countOne(isOk);
  rmSync(folder, { recursive: true });
  const seconds = (Date.now() - startMs) / 1000;
  return { name, ...outcome, seconds, output: isOk ? output : `${output}\n${error}\n` };
}

async function failureOf(child) {
  try {
    const [code] = await once(child, 'close');
    return code === 0 ? undefined : `Ended with ${code}.`;
  } catch (error) {
    return error.message;
  }
}

/** A run that broke, or that found no test, is itself a failure. */
function countTests(summary, isOk) {
  const counts = readCounts(summary);
  const isSilent = counts.failed === 0 && (!isOk || counts.passed === 0);
  return isSilent
    ? { ...counts, failed: 1, failures: ['No test failed, yet the run did.'] }
    : counts;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  }
}

function countOne(isOk) {
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0, failures: [] };
}
