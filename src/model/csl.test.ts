import { expect } from '@open-wc/testing';
import { dateInOwnWords, displayName, edtfOfDate, type CslDate } from './csl.js';

describe('edtfOfDate', () => {
  const cases: readonly (readonly [CslDate, string | undefined])[] = [
    [{ 'date-parts': [[2025, 7, 3]] }, '2025-07-03'],
    [{ 'date-parts': [['2025', '7', 3]] }, '2025-07-03'],
    [{ 'date-parts': [[2025, 7]] }, '2025-07'],
    [{ 'date-parts': [[2025]] }, '2025'],
    [{ 'date-parts': [[2025, 0, 0]] }, '2025'],
    [{ 'date-parts': [[2025, '', '']] }, '2025'],
    [{ 'date-parts': [[2021, 8], [2022]] }, '2021-08/2022'],
    [{ 'date-parts': [[2021], [0, 0, 0]] }, '2021/..'],
    [{ 'date-parts': [[2021]], circa: true }, '2021~'],
    [{ 'date-parts': [[2021], [2022]], circa: 1 }, '2021~/2022~'],
    [{ 'date-parts': [[2021]], circa: '0' }, '2021'],
    [{ 'date-parts': [[2021]], season: 1 }, '2021-21'],
    [{ 'date-parts': [[2021]], season: 'Fall' }, '2021-23'],
    [{ 'date-parts': [[2021]], season: 'Trinity' }, '2021'],
    [{ 'date-parts': [[2021, 16]] }, '2021-24'],
    [{ 'date-parts': [[-44, 3, 15]] }, '-0043-03-15'],
    [{ 'date-parts': [[800]] }, '0800'],
    [{ 'date-parts': [[-50001]] }, 'Y-50000'],
    [{ raw: '2021-08' }, '2021-08'],
    [{ literal: 'in the first days of August' }, undefined],
    [{ literal: 'early August', raw: '2021-08' }, undefined],
    [{ 'date-parts': [] }, undefined],
    [{ 'date-parts': [[]] }, undefined],
    [{}, undefined],
    ['2021-08~', '2021-08~'],
  ];
  for (const [date, edtf] of cases) {
    it(`reads ${JSON.stringify(date)} as ${edtf ?? 'words alone'}`, () => {
      expect(edtfOfDate(date)).to.equal(edtf);
    });
  }

  it('gives a text that is no date where parts are none', () => {
    expect(edtfOfDate({ 'date-parts': [['July', 3]] })).to.equal('July-3');
  });
});

describe('dateInOwnWords', () => {
  it('takes the literal, the raw text, or the parts', () => {
    expect(dateInOwnWords({ literal: 'early August', raw: 'x' })).to.equal('early August');
    expect(dateInOwnWords({ raw: '3 Aug 2021' })).to.equal('3 Aug 2021');
    expect(dateInOwnWords({ 'date-parts': [[2023, 2, 30]] })).to.equal('2023-2-30');
    expect(dateInOwnWords('last week')).to.equal('last week');
    expect(dateInOwnWords({})).to.equal('');
  });
});

describe('displayName', () => {
  it('puts the parts of a name in the order in which it is spoken', () => {
    expect(displayName({ family: 'Lovelace', given: 'Ada' })).to.equal('Ada Lovelace');
    expect(
      displayName({ family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' }),
    ).to.equal('Ludwig van Beethoven');
    expect(displayName({ family: 'King', given: 'Martin Luther', suffix: 'Jr.' })).to.equal(
      'Martin Luther King Jr.',
    );
    expect(displayName({ literal: 'Human Rights Watch' })).to.equal('Human Rights Watch');
    expect(displayName({ given: ' ' })).to.equal('');
  });
});
