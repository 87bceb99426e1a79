import { readFileSync } from 'node:fs';
import { listFiles } from './list-files.mjs';
import { inProject } from './project.mjs';

const maxLines = 300;
const maxMedian = 100;

/** Prints how long the source files are; sentences about what is too long. */
export function sourceLengthProblems() {
  const files = listFiles('src', '.ts').filter((file) => !file.endsWith('.test.ts'));
  const lengths = files.map((file) => readFileSync(inProject(file), 'utf8').split('\n').length - 1);
  const median = medianOf(lengths);
  console.log(
    `${files.length} source files, median ${median} lines, longest ${Math.max(...lengths)}`,
  );
  return [
    ...(median < maxMedian ? [] : [`The median source file has ${median} lines.`]),
    ...files
      .filter((_, i) => lengths[i] > maxLines)
      .map((file) => `${file} has more than ${maxLines} lines.`),
  ];
}

function medianOf(numbers) {
  const inOrder = numbers.toSorted((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)];
}
