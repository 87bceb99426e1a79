import { expect } from '@open-wc/testing';
import { eventOf, issuesOf, withEvent } from '../../tests/support/small-file.js';
import { readTimeline } from './read.js';

describe('readTimeline, of claims and citations', () => {
  it('leaves out the citation of an unknown source and keeps the claim', () => {
    const claims = [{ text: 'It happened.', cite: [{ source: 's9' }, { source: 's1' }] }];
    expect(eventOf(withEvent({ claims }), 'b')?.claims[0]?.cite).to.have.length(1);
    expect(issuesOf(withEvent({ claims }))).to.deep.equal([
      'error cite.unknown-source /events/1/claims/0/cite/0/source: Citation 1 of statement 1 of event 2 ("Second") names the source "s9", which is not in the file. The citation is left out.',
    ]);
  });

  it('warns of claims and accounts that cite nothing', () => {
    const disputes = [{ about: 'it', accounts: [{ says: 'Yes.' }, { says: 'No.', cite: [] }] }];
    expect(issuesOf(withEvent({ claims: [{ text: 'It happened.' }], disputes }))).to.deep.equal([
      'warning claim.uncited /events/1/claims/0: Statement 1 of event 2 ("Second") cites no source.',
      'warning claim.uncited /events/1/disputes/0/accounts/0: Account 1 of dispute 1 of event 2 ("Second") cites no source.',
      'warning claim.uncited /events/1/disputes/0/accounts/1: Account 2 of dispute 1 of event 2 ("Second") cites no source.',
    ]);
  });

  it('keeps the places of claims when one before them is left out', () => {
    const claims = [5, { text: 'It happened.', cite: [{ locator: '1' }, { source: 's9' }] }];
    expect(issuesOf(withEvent({ claims }))).to.deep.equal([
      'error claim.wrong-type /events/1/claims/0: Statement 1 of event 2 ("Second") is 5, where an object is expected. It is left out.',
      'error cite.wrong-type /events/1/claims/1/cite/0/source: Citation 1 of statement 2 of event 2 ("Second") has no "source". It is left out.',
      'error cite.unknown-source /events/1/claims/1/cite/1/source: Citation 2 of statement 2 of event 2 ("Second") names the source "s9", which is not in the file. The citation is left out.',
    ]);
  });

  it('warns of a quotation of more than 300 characters', () => {
    const codesFor = (quote: string) => {
      const claims = [{ text: 'It happened.', cite: [{ source: 's1', quote }] }];
      return readTimeline(withEvent({ claims })).issues.map(({ code }) => code);
    };
    expect(codesFor('x'.repeat(301))).to.deep.equal(['quote.too-long']);
    expect(codesFor('😀'.repeat(300))).to.deep.equal([]);
  });

  it('leaves out a dispute with fewer than two accounts', () => {
    const account = { says: 'Yes.', cite: [{ source: 's1' }] };
    for (const accounts of [undefined, [], [account], [account, 5]]) {
      const file = withEvent({ disputes: [{ about: 'it', accounts }] });
      expect(eventOf(file, 'b')?.disputes).to.deep.equal([]);
      expect(issuesOf(file).at(-1)).to.equal(
        'error dispute.one-account /events/1/disputes/0/accounts: Dispute 1 of event 2 ("Second") has fewer than two accounts. It is left out.',
      );
    }
  });

  it('takes a dispute for a difference where it does not say', () => {
    const accounts = [
      { says: 'Yes.', cite: [{ source: 's1' }], date: '1989-02' },
      { says: 'No.', cite: [{ source: 's1' }], date: 'never' },
    ];
    const file = withEvent({ disputes: [{ about: 'it', accounts }] });
    expect(eventOf(file, 'b')?.disputes[0]).to.include({ kind: 'difference' });
    expect(eventOf(file, 'b')?.disputes[0]?.accounts[0]?.span?.text).to.equal('1989-02');
    expect(issuesOf(file)[0]).to.contain('/events/1/disputes/0/accounts/1/date');
  });

  it('reads media and corrections', () => {
    const file = withEvent({
      media: [{ url: 'a.jpg' }, { url: 'http://a.example/b.mp4', type: 'video', alt: '' }, {}],
      corrections: [{ date: '1989-03', text: 'The day was wrong.' }, { text: ' ' }],
    });
    expect(eventOf(file, 'b')?.media).to.deep.equal([
      { url: 'a.jpg', type: 'image' },
      { url: 'http://a.example/b.mp4', type: 'video', alt: '' },
    ]);
    expect(eventOf(file, 'b')?.corrections).to.have.length(1);
    expect(issuesOf(file)).to.deep.equal([
      'warning media.no-alt /events/1/media/0/alt: Media item 1 of event 2 ("Second") has no text ("alt") for those who cannot see it.',
      'error media.wrong-type /events/1/media/2/url: Media item 3 of event 2 ("Second") has no "url". It is left out.',
      'warning media.no-alt /events/1/media/2/alt: Media item 3 of event 2 ("Second") has no text ("alt") for those who cannot see it.',
      'error correction.wrong-type /events/1/corrections/1/text: Correction 2 of event 2 ("Second") has no "text". It is left out.',
      'warning link.not-https /events/1/media/1/url: Media item 2 of event 2 ("Second") has the address "http://a.example/b.mp4" (url), which does not begin with "https:".',
    ]);
  });
});
