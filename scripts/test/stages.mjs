/**
 * @typedef {object} Stage
 * @property {string} name what is checked.
 * @property {readonly [string, ...string[]]} command program and arguments.
 * @property {boolean} [counts] whether it reports single tests; else it counts as one.
 * @property {Record<string, string>} [env]
 */

const node = (script, ...args) => ['node', `scripts/${script}.mjs`, ...args];

/** What comes before the browsers: quick, and needed by what follows. */
const before = [
  { name: 'manifest', command: node('manifest', '--check') },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types without a page', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'layers', command: node('check-layers') },
  { name: 'build', command: node('build') },
  { name: 'tests in node', command: node('test-node'), counts: true },
];

const after = [
  { name: 'storybook', command: node('build-storybook', '--check') },
  { name: 'package', command: node('check-package') },
  { name: 'size', command: node('size') },
];

/**
 * Everything that checks the project, in order. Each engine runs by itself: side by side they take each other's time.
 *
 * @param {readonly {name: string}[]} engines
 * @returns {Stage[]}
 */
export function stagesFor(engines) {
  const inEngines = engines.map(({ name }) => ({
    name: `tests in ${name}`,
    command: ['wtr'],
    env: { ENGINES: name },
    counts: true,
  }));
  return [...before, ...inEngines, ...after];
}
