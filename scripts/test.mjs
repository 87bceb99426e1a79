import { report } from './test/report.mjs';
import { runStage } from './test/run-stage.mjs';
import { stagesFor } from './test/stages.mjs';
import { chooseEngines } from './testing/engines.mjs';

const { wanted, skipped } = chooseEngines();
const outcomes = [];

for (const stage of stagesFor(wanted)) {
  console.log(`\n── ${stage.name} ${'─'.repeat(Math.max(0, 76 - stage.name.length))}\n`);
  outcomes.push(await runStage(stage));
}

console.log(`\n${'─'.repeat(80)}\n`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
console.log(report(outcomes, skipped));
