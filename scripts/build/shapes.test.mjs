import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as valibot from 'valibot';
import * as shapes from './shapes.js';

/** What a reader of shapes sees of a schema. */
function shapeOf(schema) {
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (typeof schema !== 'object' || schema === null || schema instanceof RegExp) return schema;
  const seen = ['type', 'entries', 'item', 'wrapped', 'options', 'literal', 'pipe', 'requirement'];
  const isSchema = typeof schema.type === 'string' && ('kind' in schema || 'type' in schema);
  const keys = isSchema ? seen.filter((key) => schema[key] !== undefined) : Object.keys(schema);
  return Object.fromEntries(keys.map((key) => [key, shapeOf(schema[key])]));
}

const make = (v) =>
  v.object({
    text: v.pipe(v.string(), v.regex(/\S/)),
    width: v.optional(v.pipe(v.number(), v.gtValue(0))),
    flag: v.boolean(),
    anything: v.array(v.unknown()),
    version: v.literal(1),
    rank: v.optional(v.picklist([1, 2, 3])),
    either: v.union([v.string(), v.number()]),
    loose: v.looseObject({ list: v.pipe(v.array(v.string()), v.minLength(2)) }),
  });

describe('the shapes that stand for valibot in the bundles', () => {
  it('are those of its schemas', () => {
    assert.deepEqual(shapeOf(make(shapes)), shapeOf(make(valibot)));
  });

  it('are there for all that the source builds schemas with', async () => {
    const { readFileSync, readdirSync } = await import('node:fs');
    const folder = new URL('../../src/model/', import.meta.url);
    const files = readdirSync(folder).filter(
      (name) => name.endsWith('.ts') && !name.includes('.test.'),
    );
    const built = files.flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return text.includes("import * as v from 'valibot'")
        ? [...text.matchAll(/\bv\.([a-z]\w*)\(/g)]
        : [];
    });
    const missing = built.map(([, builder]) => builder).filter((builder) => !(builder in shapes));
    assert.ok(built.length > 40);
    assert.deepEqual(missing, []);
  });
});
