import { expect } from '@open-wc/testing';
import { readTimeline } from '../model/read.js';
import { en } from '../i18n/en.js';
import { shownTimeline, wholeOf } from './shown-timeline.js';

const long = 'm'.repeat(10_000);

function read(fields: object, head: object = {}) {
  const events = [{ id: 'a', date: '1989', title: 'First', claims: [{ text: 'So.' }], ...fields }];
  const { timeline } = readTimeline({ version: 1, title: 'T', events, ...head });
  if (!timeline) throw new Error('a timeline is expected');
  return timeline;
}

describe('a timeline that is shown', () => {
  it('has the very events of one with no long text', () => {
    const timeline = read({});
    const shown = shownTimeline(timeline, en);
    expect(shown.timeline.events.at(0)).to.equal(timeline.events[0]);
    expect([...shown.timeline.events]).to.deep.equal(timeline.events);
    expect(shown.timeline.sources).to.equal(timeline.sources);
  });

  it('has short texts in all depths, and the same event each time', () => {
    const timeline = read({ tags: ['A', long], place: { name: long }, claims: [{ text: long }] });
    const shown = shownTimeline(timeline, en);
    const event = shown.timeline.events.at(0);
    expect(event?.tags.map(({ length }) => length < 300)).to.deep.equal([true, true]);
    expect(event?.place?.name).to.have.length.below(300);
    expect(event?.claims[0]?.text).to.have.length.below(5100);
    expect(event?.title).to.equal('First');
    expect(shown.timeline.events.at(-1)).to.equal(event);
    if (!event) return;
    expect(shown.part(event)).to.equal(event);
    expect(wholeOf(event)).to.equal(timeline.events[0]);
    expect(wholeOf(event.claims[0] ?? {})).to.equal(timeline.events[0]?.claims[0]);
  });

  it('keeps ids and addresses, and drops languages that are none', () => {
    const timeline = read(
      { id: long, media: [{ url: long, alt: long }] },
      {
        ...{ lang: long, url: long },
        sources: [{ id: long, type: 'book', title: long, URL: long, language: 'en' }],
      },
    );
    const { timeline: shown, part } = shownTimeline(timeline, en);
    expect([shown.lang, shown.url]).to.deep.equal([undefined, long]);
    const [source] = shown.sources.map(part);
    expect(source).to.include({ id: long, url: long, language: 'en' });
    expect(source?.title).to.have.length.below(600);
    const event = shown.events.at(0);
    expect(event?.id).to.equal(long);
    expect(event?.media[0]?.url).to.equal(long);
    expect(event?.media[0]?.alt).to.have.length.below(1100);
  });
});
