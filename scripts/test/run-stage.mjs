import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rootFolder } from '../project.mjs';
import { toolEnvironment } from '../run-tool.mjs';

const maxMinutes = 15;

/**
 * Runs a stage with its output shown.
 *
 * @param {import('./stages.mjs').Stage} stage
 * @returns {Promise<{name: string, passed: number, failed: number, skipped: number, seconds: number}>}
 */
export async function runStage({ name, command: [program, ...args], env, counts = false }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'test-'));
  const summary = path.join(folder, 'summary.json');
  const startMs = Date.now();
  const child = spawn(program, args, {
    cwd: rootFolder,
    env: toolEnvironment({ ...env, TEST_SUMMARY: summary }),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    // Not `timeout`: that one's clock goes on where the program does not start.
    signal: AbortSignal.timeout(maxMinutes * 60_000),
  });
  const isOk = await succeeds(child);
  const outcome = counts ? countTests(summary, isOk) : countOne(isOk);
  rmSync(folder, { recursive: true });
  return { name, ...outcome, seconds: (Date.now() - startMs) / 1000 };
}

async function succeeds(child) {
  try {
    const [code] = await once(child, 'exit');
    return code === 0;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

/** A run that broke, or that found no test, is itself a failure. */
function countTests(summary, isOk) {
  const counts = readCounts(summary);
  const isSilent = counts.failed === 0 && (!isOk || counts.passed === 0);
  return isSilent ? { ...counts, failed: 1 } : counts;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function countOne(isOk) {
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 };
}
