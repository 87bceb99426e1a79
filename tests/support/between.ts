import fc from 'fast-check';

/** Numbers spread evenly from `min` to `max`; `fc.double` crowds them around zero. */
export function between(min: number, max: number): fc.Arbitrary<number> {
  const steps = 2 ** 30;
  return fc.integer({ min: 0, max: steps }).map((step) => min + (step / steps) * (max - min));
}
