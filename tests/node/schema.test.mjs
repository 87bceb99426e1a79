import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { timelineSchema } from '../../scripts/build/schema.mjs';
import { brokenTimelineFile, timelineFile } from './timeline-arbitraries.mjs';

// ajv is CommonJS, which no browser loads, so the schema is asked in Node, and the reader is bundled for it.
const { outputFiles } = await build({
  entryPoints: [new URL('../../src/model/read.ts', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { readTimeline } = await import(`data:text/javascript;base64,${source}`);

const schema = await timelineSchema();
const isAccepted = new Ajv2020({ strictTypes: false }).compile(schema);

/** The codes that are about the shape of a file: a wrong type, or an expected field that is missing. */
const SHAPE =
  /\.(wrong-type|not-object|version|no-version|no-id|no-title|no-claims|no-alt|one-account)$/;

const shapeIssues = (file) => readTimeline(file).issues.filter(({ code }) => SHAPE.test(code));

function assertAgreement(file) {
  const issues = shapeIssues(file);
  const accepted = isAccepted(file);
  assert.equal(
    accepted,
    issues.length === 0,
    JSON.stringify({ issues, errors: isAccepted.errors }),
  );
}

const runs = { seed: 2025, numRuns: 3000 };

describe('the JSON Schema beside the reader', () => {
  it('accepts files of the right shape, in which the reader finds no issue of shape', () => {
    fc.assert(
      fc.property(timelineFile, (file) => {
        assert.ok(isAccepted(file), JSON.stringify(isAccepted.errors));
        assert.deepEqual(shapeIssues(file), []);
      }),
      runs,
    );
  });

  it('refuses a file exactly when the reader reports an issue of shape', () => {
    let refused = 0;
    fc.assert(
      fc.property(brokenTimelineFile, (file) => {
        assertAgreement(file);
        if (!isAccepted(file)) refused++;
      }),
      { ...runs, numRuns: 4000 },
    );
    assert.ok(refused > 800 && refused < 3600, `${refused} refused`);
  });

  it('agrees with the reader on any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), assertAgreement), runs);
  });

  for (const name of ['afghanistan', 'small']) {
    it(`accepts ${name}.json`, () => {
      const file = new URL(`../../data/${name}.json`, import.meta.url);
      assert.ok(
        isAccepted(JSON.parse(readFileSync(file, 'utf8'))),
        JSON.stringify(isAccepted.errors),
      );
    });
  }

  it('leaves dates to the reader, and gives a pattern for them as help only', () => {
    const { date } = schema.properties.events.items.properties;
    const patterns = date.anyOf.flatMap(({ pattern }) => (pattern ? [new RegExp(pattern)] : []));
    assert.equal(patterns.length, 1);
    for (const good of [
      ...['1989', '1989-02', '1989-02-15', '2025-07-03T14:30:15Z', '2025-07-03T14:30+04:30'],
      ...['1984~', '1984?', '2004-06-11%', '201X', '2004-XX', 'XXXX-12-XX', '1996-09/2001-12'],
      ...['2021-08-15/..', '../1989', '2021/', '-0043-03-15', 'Y-50000', '2001-21'],
      ...['[1667,1670..1672]', '{1960,1961}', '2004-06~-11', '?2004-06-~11'],
    ]) {
      assert.match(good, patterns[0]);
    }
    for (const bad of ['the day after', '', '3 July 2025', '2025-7-3', '2025/07/03']) {
      assert.doesNotMatch(bad, patterns[0]);
    }
    const file = {
      version: 1,
      events: [{ id: 'a', title: 'A', date: 'x', claims: [{ text: 'A' }] }],
    };
    assert.ok(isAccepted(file));
  });
});
