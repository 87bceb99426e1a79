import { expect } from '@open-wc/testing';
import { record, mount, nextEvent, place, rest } from '../support/mount.js';
import { all, textOf, one } from '../support/find.js';
import { afghanistan, event, timelineOf } from '../support/timelines.js';

describe('a timeline that is given', () => {
  it('as data is shown, and said to be loaded with what was read', async () => {
    const timeline = place({ data: afghanistan });
    const { detail } = await nextEvent(timeline, 'timeline-load');
    expect(detail.timeline).to.equal(timeline.timeline);
    expect(detail.issues).to.equal(timeline.issues);
    expect(detail.timeline.events).to.have.length(afghanistan.events.length);
  });

  it('as an address is fetched and shown', async () => {
    const timeline = await mount({ attributes: { src: '/data/afghanistan.json' } });
    expect(timeline.timeline?.title).to.equal(afghanistan.title);
    expect(textOf(one(timeline, '[part~=heading]'))).to.equal(afghanistan.title);
    expect(timeline.timeline?.events).to.have.length(afghanistan.events.length);
  });

  it('comes with its chart: no frame shows the one without the other', async () => {
    const timeline = place({ attributes: { src: '/data/afghanistan.json' } });
    const frames: number[] = [];
    while (frames.length < 2 || frames.at(-1) !== frames.at(-2)) {
      await new Promise(requestAnimationFrame);
      if (all(timeline, '.chart').length) frames.push(all(timeline, '.items [data-index]').length);
    }
    expect(frames[0]).to.be.above(3);
  });

  it('tells of its loading to the whole page', async () => {
    place({ data: timelineOf([event('one', '2001')]) });
    const heard = await nextEvent(document, 'timeline-load');
    expect(heard.detail.timeline.events.at(0)?.id).to.equal('one');
    expect(heard.composed).to.equal(true);
    expect(heard.cancelable).to.equal(false);
  });

  it('as data wins over an address', async () => {
    const data = timelineOf([event('one', '2001')]);
    const timeline = await mount({ data, attributes: { src: '/data/afghanistan.json' } });
    expect(timeline.timeline?.events).to.have.length(1);
  });

  it('is frozen as read, and left as it is in the page', async () => {
    const data = timelineOf([event('one', '2001')]);
    const timeline = await mount({ data });
    expect(timeline.timeline).to.be.frozen;
    expect(timeline.timeline?.events).to.be.frozen;
    expect(timeline.timeline?.events.at(0)?.claims[0]?.cite[0]).to.be.frozen;
    expect(data).not.to.be.frozen;
  });

  it('gives the window in UTC milliseconds, the whole at first', async () => {
    const timeline = await mount({ data: afghanistan });
    const { from, to } = timeline.viewport ?? { from: 0, to: 0 };
    expect(from).to.be.at.most(Date.UTC(1979, 11, 1));
    expect(to).to.be.at.least(Date.UTC(2025, 6, 8));
  });

  it('has neither timeline nor window before anything is given', async () => {
    const timeline = place();
    await rest(timeline);
    expect(timeline.timeline).to.equal(undefined);
    expect(timeline.viewport).to.equal(undefined);
    expect(timeline.issues).to.deep.equal([]);
  });

  it('gives way to the next one', async () => {
    const timeline = await mount({ data: timelineOf([event('one', '2001')]) });
    const loads = record(timeline, 'timeline-load');
    timeline.data = timelineOf([event('two', '2002'), event('three', '2003')]);
    await rest(timeline);
    expect(loads).to.have.length(1);
    expect([...(timeline.timeline?.events ?? [])].map(({ id }) => id)).to.deep.equal([
      'two',
      'three',
    ]);
  });

  it('tells of what is wrong in it, and shows the rest', async () => {
    const data = timelineOf([event('good', '2001'), event('bad', 'last spring')]);
    const timeline = await mount({ data });
    expect(timeline.issues.map(({ code }) => code)).to.deep.equal(['date.unreadable']);
    expect(timeline.timeline?.events).to.have.length(2);
    expect(one(timeline, '[part~=issues]').textContent).to.contain('last spring');
  });
});
