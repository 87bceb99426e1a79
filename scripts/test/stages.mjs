/**
 * @typedef {object} Stage
 * @property {string} name what is checked.
 * @property {readonly [string, ...string[]]} command program and arguments.
 * @property {boolean} [counts] whether it reports single tests; else it counts as one.
 * @property {Record<string, string>} [env]
 */

const node = (script, ...args) => ['node', `scripts/${script}.mjs`, ...args];

/** What needs no build; and the build, because the tests need it. */
const checks = [
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'build', command: node('build') },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types without a page', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'manifest', command: node('manifest', '--check') },
  { name: 'layers', command: node('check-layers') },
];

const others = [
  { name: 'storybook', command: node('build-storybook', '--check') },
  { name: 'tests in node', command: node('test-node'), counts: true },
  { name: 'package', command: node('check-package') },
  { name: 'size', command: node('size') },
];

/** The slowest first, so that what is left at the end is short. */
const slowestFirst = ['webkit', 'firefox', 'chromium'];

/**
 * Everything that checks the project, in groups: what is in one can run side by side, and each needs those before it.
 *
 * @param {readonly {name: string}[]} engines
 * @returns {Stage[][]}
 */
export function stagesFor(engines) {
  const speed = ({ name }) => slowestFirst.indexOf(name);
  const inEngines = [...engines]
    .sort((a, b) => speed(a) - speed(b))
    .map(({ name }) => ({
      name: `tests in ${name}`,
      command: ['wtr'],
      env: { ENGINES: name },
      counts: true,
    }));
  return [checks, [...inEngines, ...others]];
}
