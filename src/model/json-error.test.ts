import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findJsonError } from './json-error.js';

const found = (text: string) => {
  const { line, column, expected, value } = findJsonError(text);
  return `${line}:${column} ${expected}${value === undefined ? '' : ` ${value}`}`;
};

describe('findJsonError', () => {
  it('names the place of the first error and what should be there', () => {
    expect(found('{\n  "a": 1,\n}')).to.equal('3:1 key }');
    expect(found('{"a": 1,\r\n "b" 2}')).to.equal('2:6 colon 2');
    expect(found('[1, 2\r3]')).to.equal('2:1 comma 3');
    expect(found('[1,]')).to.equal('1:4 value ]');
    expect(found('{"a": True}')).to.equal('1:7 value True');
    expect(found('{"a": NaN}')).to.equal('1:7 value NaN');
    expect(found("{'a': 1}")).to.equal("1:2 key '");
    expect(found('{} x')).to.equal('1:4 end x');
    expect(found('[1] // note')).to.equal('1:5 end /');
    expect(found('[01]')).to.equal('1:3 comma 1');
    expect(found('[-]')).to.equal('1:3 number ]');
    expect(found('[1.]')).to.equal('1:4 number ]');
    expect(found('[1e+]')).to.equal('1:5 number ]');
    expect(found('["a\\x"]')).to.equal('1:4 escape \\x');
    expect(found('["a\nb"]')).to.equal('1:4 quote \\u000a');
    expect(found('nullify')).to.equal('1:1 value nullify');
  });

  it('says where a text breaks off', () => {
    expect(found('{"a": [1, 2')).to.equal('1:12 comma');
    expect(found('{"a')).to.equal('1:4 quote');
    expect(found('{\n')).to.equal('2:1 key');
    expect(found('[1,')).to.equal('1:4 value');
  });

  it('knows a web page and an empty file', () => {
    expect(found('\n <!doctype html>')).to.match(/markup/);
    expect(found(' \n')).to.match(/empty/);
  });

  it('finds an error exactly where an engine refuses a text, and not before', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"', '"a"', '\\', '\\n', '\\u00e9', '\\u00', ' ', '\n'],
      ...['0', '1', '-', '.', 'e', '+', 'true', 'null', 'x', '\u0000', '\u00a0', 'é', '"a":'],
    );
    const nearly = fc
      .tuple(fc.jsonValue(), fc.nat(), fc.nat(3), pieces)
      .map(([value, at, length, piece]) => {
        const text = JSON.stringify(value, null, at % 3);
        const start = at % (text.length + 1);
        return text.slice(0, start) + piece + text.slice(start + length);
      });
    const anyText = fc.oneof(
      nearly,
      fc.array(pieces, { maxLength: 12 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findJsonError(text).expected === 'depth', text).to.equal(isJson(text));
      }),
      { seed: 2025, numRuns: 5000 },
    );
  });

  it('survives a hundred thousand brackets and a text of a megabyte', () => {
    expect(found('['.repeat(100_000))).to.equal('1:100001 value');
    expect(found(`["${'x'.repeat(1_000_000)}`)).to.equal('1:1000003 quote');
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
