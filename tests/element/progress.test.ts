import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { holdAnswers } from '../support/answers.js';
import { all, button, one, textOf } from '../support/find.js';
import { drawn, nextEvent, place, record, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { daily, event, timelineOf } from '../support/timelines.js';
import { until } from '../support/wait.js';

const small = timelineOf([event('one', '2001')]);
/** More than is read at once. */
const large = timelineOf(daily(20_000));

async function progressOf(timeline: NewsTimeline): Promise<HTMLProgressElement> {
  await until(() => timeline.renderRoot.querySelector('progress'), 'progress');
  return one(timeline, 'progress') as HTMLProgressElement;
}

describe('a timeline that takes long to load', () => {
  usePage();

  it('shows that it does, with a way out, and nothing of it at first', async () => {
    const answers = holdAnswers();
    const timeline = place({ attributes: { src: '/slow.json' } });
    await rest(timeline);
    expect(all(timeline, 'progress')).to.have.length(0);
    const progress = await progressOf(timeline);
    expect(progress.hasAttribute('value')).to.equal(false);
    expect(progress.getAttribute('aria-label')).to.match(/^Loading/);
    expect(textOf(one(timeline, '[role=status]'))).to.match(/^Loading/);
    answers('/slow.json').give(small);
    await drawn(timeline);
    expect(all(timeline, 'progress')).to.have.length(0);
  });

  it('shows how much of the file is there', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const bytes = new TextEncoder().encode(JSON.stringify(small));
    const headers = { 'content-length': String(bytes.length) };
    globalThis.fetch = () => Promise.resolve(new Response(readable, { headers }));
    const timeline = place({ attributes: { src: '/half.json' } });
    const writer = writable.getWriter();
    await writer.write(bytes.slice(0, bytes.length / 2));
    const progress = await progressOf(timeline);
    expect(progress.value).to.be.closeTo(0.5, 0.01);
    const loaded = nextEvent(timeline, 'timeline-load');
    await writer.write(bytes.slice(bytes.length / 2));
    await writer.close();
    expect((await loaded).detail.timeline.title).to.equal('A test');
  });

  it('stops when the reader says so, and tries again when the reader does', async () => {
    const answers = holdAnswers();
    const timeline = place({ attributes: { src: '/slow.json' } });
    await progressOf(timeline);
    const failed = nextEvent(timeline, 'timeline-error');
    await click(button(timeline, 'Stop'));
    expect((await failed).detail.issues[0]?.code).to.equal('load.cancelled');
    await rest(timeline);
    expect(answers('/slow.json').isAborted).to.equal(true);
    expect(textOf(one(timeline, '[role=alert]'))).to.contain('Loading was stopped.');
    expect(timeline.shadowRoot?.activeElement).to.equal(button(timeline, 'Try again'));
    await click(button(timeline, 'Try again'));
    await rest(timeline);
    expect(timeline.matches(':state(loading)')).to.equal(true);
    answers('/slow.json').give(small);
    await drawn(timeline);
    expect(timeline.issues).to.deep.equal([]);
  });

  it('is read bit by bit, and drawn whole', async () => {
    const timeline = place({ data: large });
    await timeline.updateComplete;
    expect(timeline.matches(':state(loading)')).to.equal(true);
    await nextEvent(timeline, 'timeline-load');
    expect(timeline.timeline?.events).to.have.length(20_000);
  });

  it('gives way to what is given meanwhile, and is never shown later', async () => {
    const timeline = place({ data: large });
    const loads = record(timeline, 'timeline-load');
    await timeline.updateComplete;
    timeline.data = small;
    await rest(timeline);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(loads.map(({ detail }) => detail.timeline.events.length)).to.deep.equal([1]);
  });

  it('is read again when it has left the page and is back', async () => {
    const timeline = place({ data: large });
    const box = timeline.parentElement;
    await timeline.updateComplete;
    timeline.remove();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(timeline.timeline).to.equal(undefined);
    const loaded = nextEvent(timeline, 'timeline-load');
    box?.append(timeline);
    await loaded;
    expect(timeline.timeline?.events).to.have.length(20_000);
  });
});

describe('a timeline in columns', () => {
  usePage();

  it('is drawn like any other, and opens its events', async () => {
    const start = Float64Array.from({ length: 5000 }, (_, i) => Date.UTC(2000, 0, 1 + i));
    const title = (row: number) => `Day ${row + 1}`;
    const timeline = place({ data: { version: 1, title: 'Days', columns: { start, title } } });
    await drawn(timeline);
    await timeline.show('event-4321');
    await rest(timeline);
    expect(textOf(one(timeline, '[part~=story-title]'))).to.equal('Day 4321');
    expect(textOf(one(timeline, '[part~=story-date]'))).to.contain('2011');
  });
});
