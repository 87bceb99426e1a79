import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DAY_MS, daysInMonth, utcMidnight } from './calendar.js';

const year = fc.oneof(
  fc.integer({ min: -271_820, max: 275_759 }),
  fc.integer({ min: -450, max: 2450 }),
);

/** A date as date-fns has it; the constructor would take the years 0 to 99 for 1900 to 1999. */
function dateOf(fullYear: number, monthIndex: number, day: number): Date {
  const date = new UTCDateMini(0);
  date.setUTCFullYear(fullYear, monthIndex, day);
  return date;
}

describe('utcMidnight', () => {
  it('is the midnight that Date has, in every year that fits into one', () => {
    fc.assert(
      fc.property(year, fc.nat(11), fc.integer({ min: 1, max: 28 }), (y, month, day) => {
        expect(utcMidnight(y, month, day)).to.equal(dateOf(y, month, day).getTime());
      }),
    );
  });

  it('takes the first century for itself, not for the twentieth', () => {
    expect(new Date(utcMidnight(44, 2, 15)).toISOString()).to.equal('0044-03-15T00:00:00.000Z');
    expect(new Date(utcMidnight(0)).toISOString()).to.equal('0000-01-01T00:00:00.000Z');
  });

  it('runs on into the next year, as months added by date-fns do', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 14 }), (y, month) => {
        const added = addMonths(dateOf(y, 0, 1), month);
        expect(utcMidnight(y, month)).to.equal(added.getTime());
      }),
    );
  });

  it('goes on counting beyond the range of Date', () => {
    expect(utcMidnight(300_001) - utcMidnight(300_000)).to.equal(366 * DAY_MS);
    expect(utcMidnight(-300_000) - utcMidnight(-300_001)).to.equal(365 * DAY_MS);
  });
});

describe('daysInMonth', () => {
  it('is the number that date-fns has', () => {
    fc.assert(
      fc.property(year, fc.nat(11), (y, month) => {
        expect(daysInMonth(y, month)).to.equal(getDaysInMonth(dateOf(y, month, 1)));
      }),
    );
  });

  it('is nothing for a month that does not exist', () => {
    expect(daysInMonth(2025, 12)).to.equal(0);
    expect(daysInMonth(2025, -1)).to.equal(0);
  });
});
