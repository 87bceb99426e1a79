/** A table of what ran, what did not and how to change that; what failed; then the line that says it all. */
export function report(outcomes, skippedEngines) {
  const width = Math.max(...outcomes.map(({ name }) => name.length)) + 2;
  const rows = outcomes.map(({ name, passed, failed, skipped, seconds }) =>
    [
      name.padEnd(width),
      `${passed} passed`.padStart(12),
      `${failed} failed`.padStart(11),
      skipped > 0 ? `${skipped} skipped`.padStart(12) : ' '.repeat(12),
      `${seconds.toFixed(1)} s`.padStart(9),
    ].join(''),
  );
  const skipped = skippedEngines.map(
    ({ name, howToGet }) =>
      `${`tests in ${name}`.padEnd(width)} not run, not installed: ${howToGet}`,
  );
  return [...rows, ...skipped, '', ...failures(outcomes), closingLine(outcomes)].join('\n');
}

/** Once more at the end, where a reader of a log looks first and where a log that was cut still has it. */
function failures(outcomes) {
  const lines = outcomes.flatMap(({ name, failures }) =>
    failures.map((failure) => `✖ ${name}: ${failure}`),
  );
  return lines.length > 0 ? [...lines, ''] : [];
}

function closingLine(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
