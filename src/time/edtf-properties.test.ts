import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseEdtf } from './edtf.js';
import { readInstant } from './edtf-instant.js';
import { readDate } from './edtf-point.js';
import { readPlainDate } from './edtf-plain.js';

const digits = (length: number, max: number): fc.Arbitrary<string> =>
  fc.nat(max).map((number) => String(number).padStart(length, '0'));
const plain = fc.oneof(
  digits(4, 9999),
  fc.tuple(digits(4, 9999), digits(2, 14)).map((parts) => parts.join('-')),
  fc.tuple(digits(4, 9999), digits(2, 14), digits(2, 33)).map((parts) => parts.join('-')),
  fc
    .tuple(digits(4, 9999), digits(2, 12), digits(2, 31), digits(2, 25), digits(2, 61))
    .map(([year, month, day, hour, minute]) => `${year}-${month}-${day}T${hour}:${minute}Z`),
);
const dateLike = fc.string({
  unit: fc.constantFrom(...'0123456789X-/.,~?%TZ:+Y[]{} '),
  maxLength: 24,
});
const composed = fc
  .array(
    fc.oneof(
      plain,
      fc.constantFrom('/', '..', ',', '~', '?', '%', '[', ']', '{', '}', 'X', 'Y', 'T', 'Z'),
    ),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(plain, dateLike, composed, fc.string(), fc.string({ unit: 'binary' }));

describe('parseEdtf, whatever the text', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => parseEdtf(text)).not.to.throw();
      }),
      { seed: 2026, numRuns: 3000 },
    );
  });

  it('gives bounds in order, within what a Date can hold, around its ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parseEdtf(text);
        if (!result.ok) return;
        const { span } = result;
        expect(span.startMs).to.be.below(span.endMs);
        expect(span.text).to.equal(text);
        for (const part of span.members ?? [span]) {
          expect(part.startMs).to.be.at.least(span.startMs);
          expect(part.endMs).to.be.at.most(span.endMs);
          for (const end of [part.start, part.end]) {
            if (typeof end === 'string') continue;
            expect(end.startMs).to.be.below(end.endMs).and.at.least(-8.64e15);
            expect(end.endMs).to.be.at.most(8.64e15);
          }
        }
      }),
      { seed: 2026, numRuns: 3000 },
    );
  });

  it('reads plain dates in the fast way as in the general one', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(readPlainDate(text) ?? 'date.unreadable').to.deep.equal(general(text));
      }),
      { seed: 2026, numRuns: 3000 },
    );
  });

  it('reads nothing but plain dates in the fast way', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        const point = readPlainDate(text);
        if (point) expect(point).to.deep.equal(general(text));
      }),
      { seed: 2026, numRuns: 3000 },
    );
  });
});

/** The general way, without the seasons that the fast one leaves to it. */
function general(text: string): unknown {
  if (text.includes('T')) return readInstant(text);
  return /-2[1-4]$/.test(text) && text.length === 7 ? 'date.unreadable' : readDate(text);
}
