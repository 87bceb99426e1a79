import { expect } from '@open-wc/testing';
import { sourceOf, withSources } from '../../tests/support/small-file.js';
import { apaReference } from './apa.js';

/** What a citation processor can be asked is in `tests/node/apa.test.mjs`. */
describe('apaReference', () => {
  const written = (fields: object) => {
    const source = sourceOf(withSources({ id: 'x', type: 'webpage', ...fields }), 'x');
    return source && apaReference(source);
  };
  const author = [{ family: 'Ferryman', given: 'Otto' }];

  it('gives what nobody could find as it stands in a text', () => {
    const letter = { type: 'personal_communication', author, issued: '2024-05-03' };
    expect(written(letter)).to.equal('(O. Ferryman, personal communication, May 3, 2024)');
  });

  it('gives the reason for a source that is not named, and its date', () => {
    const custom = { withheld: 'an official, who feared dismissal' };
    expect(written({ title: 'Secret', issued: '2024-05-03', custom })).to.equal(
      '[Not named: an official, who feared dismissal]. (2024, May 3).',
    );
  });

  it('says in words what a date does not know', () => {
    expect(written({ title: 'Tolls', author, issued: '1984?' })).to.equal(
      'Ferryman, O. (possibly 1984). Tolls.',
    );
  });

  it('names the season and that a date is about', () => {
    expect(written({ title: 'Tolls', author, issued: '2001-24~' })).to.equal(
      'Ferryman, O. (ca. 2001, Winter). Tolls.',
    );
  });

  it('is one line whatever stands in the source', () => {
    const text = written({
      title: 'A\nB\u2028C',
      publisher: 'D\r\nE',
      URL: 'https://a.example/ b\n',
    });
    expect(text).to.equal('D E. (n.d.). A B C. https://a.example/b');
  });

  it('describes what has nothing else', () => {
    expect(written({})).to.equal('[Web page]. (n.d.).');
    expect(written({ type: 'tweet' })).to.equal('[Document]. (n.d.).');
  });
});
