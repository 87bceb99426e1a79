import { availableParallelism } from 'node:os';
import { report } from './test/report.mjs';
import { runAll } from './test/run-all.mjs';
import { runStage } from './test/run-stage.mjs';
import { stagesFor } from './test/stages.mjs';
import { chooseEngines } from './testing/engines.mjs';

const { wanted, skipped } = chooseEngines();
const outcomes = [];

/** More would only wait for each other: a browser keeps more than one core busy. */
const atATime = Math.min(2, availableParallelism());

async function runAndTell(stage) {
  console.log(`… ${stage.name}`);
  const outcome = await runStage(stage);
  const { name, output, failed } = outcome;
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}\n`);
  console.log(output.trim() || (failed > 0 ? 'failed' : 'passed'));
  return outcome;
}

for (const group of stagesFor(wanted)) outcomes.push(...(await runAll(group, atATime, runAndTell)));

console.log(`\n${'─'.repeat(80)}\n`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
console.log(report(outcomes, skipped));
