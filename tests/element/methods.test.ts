import { expect } from '@open-wc/testing';
import { storyTitle, theButton } from '../support/find.js';
import { mount, nextEvent, place, record, usePage } from '../support/mount.js';
import { daily, timelineOf } from '../support/timelines.js';
import { windowOf } from '../support/window.js';

const data = timelineOf(daily(60));
const jan20 = Date.UTC(2000, 0, 20);
const feb10 = Date.UTC(2000, 1, 10);

describe('the methods of the element', () => {
  usePage();

  it('show an event and bring it into view', async () => {
    const timeline = await mount({ data });
    await timeline.zoomTo('2000-01-01', '2000-01-10');
    await timeline.show('e40');
    expect(storyTitle(timeline)).to.equal('The event e40');
    expect(windowOf(timeline).to).to.be.greaterThan(Date.UTC(2000, 1, 10));
    theButton(timeline, 'e40');
  });

  it('zoom to a stretch given as EDTF, as milliseconds or as dates', async () => {
    const timeline = await mount({ data });
    await timeline.zoomTo('2000-01-20', '2000-02-09');
    expect(windowOf(timeline)).to.deep.equal({ from: jan20, to: feb10 });
    await timeline.fit();
    await timeline.zoomTo(jan20, feb10);
    expect(windowOf(timeline)).to.deep.equal({ from: jan20, to: feb10 });
    await timeline.fit();
    await timeline.zoomTo(new Date(jan20), new Date(feb10));
    expect(windowOf(timeline)).to.deep.equal({ from: jan20, to: feb10 });
  });

  it('show the whole again', async () => {
    const timeline = await mount({ data });
    const whole = windowOf(timeline);
    await timeline.zoomTo('2000-01-20', '2000-02-09');
    await timeline.fit();
    expect(windowOf(timeline)).to.deep.equal(whole);
  });

  it('say where the window goes, and once where it has settled', async () => {
    const timeline = await mount({ data });
    const inputs = record(timeline, 'timeline-range-input');
    const changes = record(timeline, 'timeline-range-change');
    await timeline.zoomTo(jan20, feb10);
    expect(inputs.at(-1)?.detail).to.deep.equal({ from: jan20, to: feb10 });
    expect(changes.map(({ detail }) => detail)).to.deep.equal([{ from: jan20, to: feb10 }]);
    await timeline.fit();
    expect(changes).to.have.length(2);
    expect(changes[1]?.detail).to.deep.equal(windowOf(timeline));
  });

  it('may be called before there is anything to show', async () => {
    const timeline = place({ attributes: { src: '/data/afghanistan.json' } });
    await timeline.show('takeover');
    expect(storyTitle(timeline)).to.equal('Taliban return to power');
    const other = place({ attributes: { src: '/data/afghanistan.json' } });
    await other.zoomTo('2021', '2025');
    expect(windowOf(other).from).to.equal(Date.UTC(2021, 0, 1));
  });

  it('ask for the file again and resolve when it is read', async () => {
    const timeline = await mount({ attributes: { src: '/data/small.json' } });
    const first = timeline.timeline;
    const loads = record(timeline, 'timeline-load');
    await timeline.reload();
    expect(loads).to.have.length(1);
    expect(timeline.timeline).not.to.equal(first);
    expect(timeline.timeline?.title).to.equal(first?.title);
  });

  it('resolve as well where the file is not there', async () => {
    const timeline = await mount({ attributes: { src: '/data/none.json' } });
    const failed = nextEvent(timeline, 'timeline-error');
    await timeline.reload();
    expect((await failed).detail.issues.map(({ code }) => code)).to.deep.equal(['load.http']);
  });

  it('leave the window alone where a stretch can not be read', async () => {
    const timeline = await mount({ data });
    await timeline.zoomTo('2000-01-20', '2000-02-09');
    const before = windowOf(timeline);
    await timeline.zoomTo('soon', 'later');
    expect(windowOf(timeline)).to.deep.equal(before);
  });
});

describe('from and to', () => {
  usePage();

  it('give the window at first', async () => {
    const attributes = { from: '2000-01-20', to: '2000-02-09' };
    const timeline = await mount({ data, attributes });
    expect(windowOf(timeline)).to.deep.equal({ from: jan20, to: feb10 });
  });

  it('may be given alone', async () => {
    const timeline = await mount({ data, attributes: { from: '2000-02' } });
    expect(windowOf(timeline).from).to.be.closeTo(Date.UTC(2000, 1, 1), 86_400_000 * 2);
    expect(windowOf(timeline).to).to.be.greaterThan(Date.UTC(2000, 1, 28));
  });
});
