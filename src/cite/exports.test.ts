import { expect } from '@open-wc/testing';
import { datesEn } from '../i18n/dates-en.js';
import { en } from '../i18n/en.js';
import { readTimeline } from '../model/read.js';
import { exportReferences, fileNameOf, mediaTypeOf, type ReferenceFormat } from './exports.js';

const formats: readonly ReferenceFormat[] = ['newspaper', 'apa', 'bibtex', 'ris', 'csl-json'];
const inWords = { words: en, dateWords: datesEn, locale: 'en-GB', baseUrl: 'https://a.example/' };

const sources =
  readTimeline({
    version: 1,
    title: 'Bridges',
    sources: [
      {
        id: 'a',
        type: 'article-newspaper',
        title: 'The bridge opens',
        author: [{ family: 'Mason', given: 'Ada' }],
        'container-title': 'Valley Post',
        issued: '1931-06-07',
        URL: '/bridge',
      },
      { id: 'b', type: 'interview', title: 'Secret', custom: { withheld: 'an official' } },
    ],
    events: [],
  }).timeline?.sources ?? [];

describe('exportReferences', () => {
  it('writes a newspaper’s style in the reader’s language, one reference a line', () => {
    expect(exportReferences(sources, 'newspaper', inWords)).to.equal(
      '“The bridge opens”, Ada Mason, Valley Post, 7 June 1931, https://a.example/bridge\nNot named: an official',
    );
  });

  it('writes APA one reference a line', () => {
    expect(exportReferences(sources, 'apa', inWords).split('\n')).to.have.length(2);
  });

  for (const format of formats) {
    it(`writes each source as ${format}, and nothing of one that is not named but why`, () => {
      const text = exportReferences(sources, format, inWords);
      expect(text).to.include('The bridge opens').and.to.include('Not named: an official');
      expect(text).not.to.include('Secret');
    });

    it(`writes nothing as ${format} where there are no sources`, () => {
      const text = exportReferences([], format, inWords);
      expect(text).to.equal(format === 'csl-json' ? '[]\n' : '');
    });
  }

  it('gives each format a file name of its own and a media type', () => {
    expect(new Set(formats.map(fileNameOf)).size).to.equal(formats.length);
    for (const format of formats) expect(mediaTypeOf(format)).to.match(/^[a-z]+\/[a-z.+-]+$/);
  });
});
