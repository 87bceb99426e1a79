import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import fc from 'fast-check';
import { edtfText, nearlyEdtfText } from './edtf-arbitraries.mjs';
import { differences, expected } from './edtf-differences.mjs';
import { answerOf } from './edtf-oracle.mjs';

// The package reaches CommonJS, which no browser loads, so it is asked in Node, and our parser is bundled for it.
const { outputFiles } = await build({
  entryPoints: [new URL('../../src/time/edtf.ts', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { parseEdtf } = await import(`data:text/javascript;base64,${source}`);

describe('parseEdtf beside the package edtf', () => {
  const texts = [...new Set(fc.sample(edtfText, { seed: 1989, numRuns: 5000 }))];
  const nearTexts = [...new Set(fc.sample(nearlyEdtfText, { seed: 2025, numRuns: 5000 }))];
  const met = new Set();

  /** Fails with a text that differs in a way that has no name. */
  function assertExpected(text) {
    const { answer, difference } = expected(text);
    if (difference) met.add(difference);
    assert.notEqual(difference, 'nameless', text);
    assert.deepEqual(
      answerOf(parseEdtf(text)),
      answer,
      `${text} (${difference ?? 'as the package'})`,
    );
  }

  it('reads some thousand texts of the grammar the same, but for the named differences', () => {
    assert.ok(texts.length > 4000, `only ${texts.length} different texts`);
    for (const text of texts) assertExpected(text);
  });

  it('reads and refuses the same of some thousand texts with a character wrong', () => {
    assert.ok(nearTexts.length > 4000, `only ${nearTexts.length} different texts`);
    for (const text of nearTexts) assertExpected(text);
  });

  it('meets every named difference, so that none is left over', () => {
    assert.deepEqual(
      differences.map(({ name }) => name).filter((name) => !met.has(name)),
      [],
    );
  });

  it('agrees with the package on most texts', () => {
    const agreed = [...texts, ...nearTexts].filter((text) => !expected(text).difference);
    assert.ok(agreed.length > 6000, `only ${agreed.length} texts are read as by the package`);
  });
});
