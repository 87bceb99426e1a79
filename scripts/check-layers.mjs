import { findCycles } from './layers/cycles.mjs';
import { readImports } from './layers/read-imports.mjs';
import { findViolations } from './layers/rules.mjs';

const imports = readImports();
const problems = [
  ...(imports.size === 0 ? ['There is no source file to check.'] : []),
  ...findViolations(imports),
  ...findCycles(imports).map((files) => `A circle of imports: ${files.join(' → ')}.`),
];

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${imports.size} files import in one direction.`);
