import { expect } from '@open-wc/testing';
import broken from '../../data/broken.json' with { type: 'json' };
import { issuesOf, smallFile, withEvent } from '../../tests/support/small-file.js';
import { parseTimeline, readTimeline } from './read.js';

describe('parseTimeline', () => {
  it('reads a file and finds nothing wrong with a good one', () => {
    const { timeline, issues } = parseTimeline(JSON.stringify(smallFile));
    expect(issues).to.deep.equal([]);
    expect(timeline?.title).to.equal('Small');
    expect(timeline?.events).to.have.length(1);
  });

  it('reads over a byte order mark', () => {
    expect(parseTimeline(`\ufeff${JSON.stringify(smallFile)}`).issues).to.deep.equal([]);
  });

  it('says where a text stops being JSON', () => {
    const { timeline, issues } = parseTimeline('{\n  "version": 1,\n}');
    expect(timeline).to.equal(undefined);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({
      code: 'file.not-json',
      severity: 'error',
      pointer: '',
      line: 3,
      column: 1,
      message:
        'The file is not JSON: line 3, column 1 has "}" where a name in double quotes is expected.',
    });
  });

  it('says so when the text breaks off, is a web page, or is empty', () => {
    const messageFor = (text: string) => parseTimeline(text).issues[0]?.message;
    expect(messageFor('{"a": 1')).to.equal(
      'The file is not JSON: it breaks off at line 1, column 8, where a comma or a closing bracket is expected.',
    );
    expect(messageFor('<!doctype html>')).to.equal(
      'The file is not JSON but looks like a web page: it begins with "<". Check its address.',
    );
    expect(messageFor('')).to.equal('The file is empty.');
  });
});

describe('readTimeline, of a file as a whole', () => {
  it('refuses what is no object', () => {
    expect(readTimeline([]).timeline).to.equal(undefined);
    expect(issuesOf([])).to.deep.equal([
      'error file.not-object : The file is a list, where an object with "events" is expected.',
    ]);
    expect(issuesOf(undefined)).to.have.length(1);
  });

  it('refuses another version, and says which is read', () => {
    expect(readTimeline({ ...smallFile, version: 2 }).timeline).to.equal(undefined);
    expect(issuesOf({ ...smallFile, version: 2 })).to.deep.equal([
      'error file.version /version: The file has version 2 of the format. Only version 1 can be read.',
    ]);
  });

  it('reads a file without version as version 1', () => {
    const file = { ...smallFile, version: undefined };
    expect(readTimeline(file).timeline?.events).to.have.length(1);
    expect(issuesOf(file)).to.deep.equal([
      'warning file.no-version /version: The file does not say its version. It is read as version 1.',
    ]);
  });

  it('reads a file whose version is no number as version 1', () => {
    expect(issuesOf({ ...smallFile, version: '1' })).to.deep.equal([
      'error file.wrong-type /version: The file has "1" as "version", where 1 is expected. That value is left out.',
    ]);
  });

  it('takes a file without title as it is, and one without events as empty', () => {
    expect(readTimeline({ version: 1, events: [] })).to.deep.include({ issues: [] });
    expect(readTimeline({ version: 1 }).timeline?.events).to.deep.equal([]);
    expect(issuesOf({ version: 1 })).to.deep.equal([
      'error file.wrong-type /events: The file has no "events". The rest is shown.',
    ]);
  });

  it('leaves out a field of a wrong type and keeps the others', () => {
    const file = { ...smallFile, title: 7, authors: ['A', 8], lang: 'en', updated: 'soon' };
    expect(readTimeline(file).timeline).to.deep.include({
      title: '',
      authors: ['A'],
      lang: 'en',
      updated: undefined,
    });
    expect(issuesOf(file)).to.deep.equal([
      'error file.wrong-type /title: The file has 7 as "title", where a text is expected. That value is left out.',
      'error file.wrong-type /authors/1: The file has 8 as "authors", where a text is expected. That value is left out.',
      'error date.unreadable /updated: The file has the date "soon" (updated), which is not an EDTF date. It is not used as a date.',
    ]);
  });
});

describe('the messages of issues', () => {
  it('show long texts shortened, and nothing that hides or reorders the text around it', () => {
    const title = `a\u202eb\u0000c\u2066${'x'.repeat(1_000_000)}`;
    const [issue] = readTimeline(withEvent({ title, date: 'never\n' })).issues;
    expect(issue?.message).to.contain('Event 2 ("a\\u202eb\\u0000c\\u2066xxx');
    expect(issue?.message).to.contain('the date "never\\u000a"');
    expect(issue?.message.length).to.be.below(250);
  });
});

describe('broken.json', () => {
  const { timeline, issues } = readTimeline(broken);

  it('is broken in every way that leaves something to show', () => {
    const codes = [...new Set(issues.map(({ code }) => code))].sort();
    expect(codes).to.deep.equal([
      'category.wrong-type',
      'cite.unknown-source',
      'cite.wrong-type',
      'claim.uncited',
      'claim.wrong-type',
      'correction.wrong-type',
      'date.end-before-start',
      'date.no-zone',
      'date.range',
      'date.unreadable',
      'dispute.one-account',
      'dispute.wrong-type',
      'event.after-updated',
      'event.duplicate-id',
      'event.no-claims',
      'event.no-id',
      'event.no-title',
      'event.wrong-type',
      'file.no-version',
      'file.wrong-type',
      'link.not-https',
      'media.no-alt',
      'media.wrong-type',
      'quote.too-long',
      'source.duplicate-id',
      'source.uncited',
      'source.unknown-base',
      'source.wrong-type',
    ]);
  });

  it('is shown all the same', () => {
    expect(timeline?.title).to.equal('The bridge at Lower Weir');
    expect(timeline?.events.filter(({ span }) => span)).to.have.length(11);
    expect(timeline?.events).to.have.length(14);
  });
});
