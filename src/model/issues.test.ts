import { expect } from '@open-wc/testing';
import { issuesEn } from '../i18n/issues-en.js';
import { createIssue } from './issues.js';

describe('createIssue', () => {
  it('says what to do about a file that does not come', () => {
    const url = 'https://news.example/t.json';
    expect(createIssue('load.http', '', { status: 404, url }).message).to.equal(
      'The server answered 404 for the file "https://news.example/t.json". There is no such file: check its address.',
    );
    expect(createIssue('load.http', '', { status: 503, url }).message).to.match(
      /Try again later\.$/,
    );
    expect(createIssue('load.network', '', { url }).message).to.equal(
      'The file "https://news.example/t.json" could not be fetched. Check the connection and the address, and that its server allows this page to read it.',
    );
    expect(createIssue('load.too-large', '', { limit: 64 * 2 ** 20, url }).message).to.equal(
      'The file "https://news.example/t.json" is larger than 64 MB, the most that is read.',
    );
  });

  it('keeps the values its message was made from, frozen', () => {
    const issue = createIssue('load.http', '', { status: 500 });
    expect(issue).to.deep.include({ severity: 'error', values: { status: 500 } });
    expect(Object.isFrozen(issue) && Object.isFrozen(issue.values)).to.equal(true);
  });

  it('speaks another language where it is given one', () => {
    const messages = { ...issuesEn.messages, 'event.no-title': () => 'Sans titre.' };
    const issue = createIssue('event.no-title', '/events/0/title', {}, { ...issuesEn, messages });
    expect(issue).to.include({ message: 'Sans titre.', severity: 'warning' });
  });
});
