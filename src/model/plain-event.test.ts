import { expect } from '@open-wc/testing';
import { afghanistan } from '../../tests/support/timelines.js';
import { isPlainEvent } from './plain-event.js';
import { eventSchema } from './timeline-file.js';

const citation = { source: 's1', label: 'page', locator: '3', quote: 'So', lang: 'en' };
const claim = { text: 'It happened.', cite: [citation] };
const event = {
  id: 'a',
  date: '1989',
  title: 'First',
  summary: 'In short.',
  rank: 1,
  category: 'war',
  tags: ['one', 'two'],
  place: { name: 'Kabul' },
  claims: [claim],
};

const claimSchema = eventSchema.entries.claims.item;
const citationSchema = claimSchema.entries.cite.wrapped.item;

/** No field may be of these types. */
const WRONG: readonly unknown[] = [null, { wrong: true }, [1], true];

describe('isPlainEvent', () => {
  it('is true of an event with what most have, and of one with no more than it must have', () => {
    expect(isPlainEvent(event)).to.equal(true);
    const { id, date, title } = event;
    expect(isPlainEvent({ id, date, title, claims: [{ text: 'So.', cite: [] }] })).to.equal(true);
    expect(isPlainEvent({ ...event, other: WRONG })).to.equal(true);
  });

  it('is false where any field of the schema is of a wrong type, at any depth', () => {
    for (const wrong of WRONG) {
      for (const key of Object.keys(eventSchema.entries)) {
        expect(isPlainEvent({ ...event, [key]: wrong }), key).to.equal(false);
      }
      for (const key of Object.keys(claimSchema.entries)) {
        expect(isPlainEvent({ ...event, claims: [{ ...claim, [key]: wrong }] }), key).to.equal(
          false,
        );
      }
      for (const key of Object.keys(citationSchema.entries)) {
        const cite = [citation, { ...citation, [key]: wrong }];
        expect(isPlainEvent({ ...event, claims: [{ ...claim, cite }] }), key).to.equal(false);
      }
    }
  });

  it('is false of texts without words, of ranks that there are not, and of what is no object', () => {
    expect(isPlainEvent({ ...event, place: {} })).to.equal(false);
    for (const key of ['id', 'title'])
      expect(isPlainEvent({ ...event, [key]: ' ' })).to.equal(false);
    for (const rank of [0, 6, 1.5, '1']) expect(isPlainEvent({ ...event, rank })).to.equal(false);
    for (const value of [undefined, null, 'x', 1, [], [event]]) {
      expect(isPlainEvent(value)).to.equal(false);
    }
  });

  it('is true of most events of a real timeline', () => {
    const plain = afghanistan.events.filter((one) => isPlainEvent(one));
    expect(plain.length).to.be.above(afghanistan.events.length / 2);
  });
});
