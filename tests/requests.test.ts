import { expect } from '@open-wc/testing';
import { all, button, one, textOf } from './support/find.js';
import { drawn, mount, nextEvent, place, rest, usePage } from './support/mount.js';
import { event, timelineOf } from './support/timelines.js';

const realFetch = globalThis.fetch;
const missing = `${location.origin}/tests/pages/none.json`;

describe('a request', () => {
  usePage();

  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  const file = timelineOf([event('good', '2001')]);

  /** Answers later, whether or not the request was given up: as a cache or a service worker may. */
  function answerLater() {
    const answers = new Map<string, (file: unknown) => void>();
    const signals = new Map<string, AbortSignal | null | undefined>();
    globalThis.fetch = (input, init) =>
      new Promise((resolve) => {
        const { pathname } = new URL(input as string);
        signals.set(pathname, init?.signal);
        answers.set(pathname, (content) => resolve(new Response(JSON.stringify(content))));
      });
    return {
      give: (path: string, content: unknown) => answers.get(path)?.(content),
      isAborted: (path: string) => signals.get(path)?.aborted,
    };
  }

  it('is made again on demand, and then succeeds', async () => {
    const timeline = await mount({ attributes: { src: missing } });
    let asked: unknown;
    globalThis.fetch = (input) => {
      asked = input;
      return Promise.resolve(new Response(JSON.stringify(file)));
    };
    button(timeline, 'Try again').click();
    await nextEvent(timeline, 'timeline-load');
    await drawn(timeline);
    expect(asked).to.equal(missing);
    expect(timeline.issues).to.deep.equal([]);
    expect(all(timeline, '[role=alert]')).to.deep.equal([]);
  });

  it('is not offered again where the page gave the data', async () => {
    const timeline = await mount({ data: 'no timeline' });
    expect(all(timeline, '.failure button')).to.deep.equal([]);
  });

  it('says that the network failed', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const timeline = await mount({ attributes: { src: '/some.json' } });
    const address = `${location.origin}/some.json`;
    expect(timeline.issues.map(({ code, message }) => [code, message])).to.deep.equal([
      [
        'load.network',
        `The file "${address}" could not be fetched. Check the connection and the address, and that its server allows this page to read it.`,
      ],
    ]);
  });

  it('is given up for a new one, and never wins over it', async () => {
    const server = answerLater();
    const timeline = place({ attributes: { src: '/slow.json' } });
    await rest(timeline);
    timeline.src = '/quick.json';
    await rest(timeline);
    expect(server.isAborted('/slow.json')).to.equal(true);
    expect(server.isAborted('/quick.json')).to.equal(false);
    server.give('/quick.json', timelineOf([event('quick', '2001')]));
    await drawn(timeline);
    server.give('/slow.json', timelineOf([event('slow', '2001')]));
    await rest(timeline);
    expect([...(timeline.timeline?.events ?? [])].map(({ id }) => id)).to.deep.equal(['quick']);
  });

  it('shows nothing of the one before, when that answers first', async () => {
    const server = answerLater();
    const timeline = place({ attributes: { src: '/slow.json' } });
    await rest(timeline);
    timeline.src = '/later.json';
    await rest(timeline);
    server.give('/slow.json', timelineOf([event('slow', '2001')]));
    await rest(timeline);
    expect(timeline.timeline).to.equal(undefined);
    expect(textOf(one(timeline, '[role=status]'))).to.match(/^Loading/);
  });

  it('never wins over data that came meanwhile', async () => {
    const server = answerLater();
    const timeline = place({ attributes: { src: '/slow.json' } });
    await rest(timeline);
    timeline.data = file;
    await drawn(timeline);
    expect(server.isAborted('/slow.json')).to.equal(true);
    server.give('/slow.json', timelineOf([event('slow', '2001')]));
    await rest(timeline);
    expect([...(timeline.timeline?.events ?? [])].map(({ id }) => id)).to.deep.equal(['good']);
  });

  it('is given up when the element leaves, and made again when it returns', async () => {
    const server = answerLater();
    const timeline = place({ attributes: { src: '/slow.json' } });
    const box = timeline.parentElement;
    await rest(timeline);
    timeline.remove();
    expect(server.isAborted('/slow.json')).to.equal(true);
    server.give('/slow.json', timelineOf([event('before', '2001')]));
    box?.append(timeline);
    await rest(timeline);
    expect(timeline.timeline).to.equal(undefined);
    expect(server.isAborted('/slow.json')).to.equal(false);
    server.give('/slow.json', timelineOf([event('after', '2001')]));
    await drawn(timeline);
    expect([...(timeline.timeline?.events ?? [])].map(({ id }) => id)).to.deep.equal(['after']);
  });

  it('is not made again when a timeline that is shown is moved', async () => {
    const timeline = await mount({ attributes: { src: '/data/small.json', layout: 'chart' } });
    const [first] = timeline.timeline?.events ?? [];
    await timeline.show(first?.id ?? '');
    button(timeline, 'Zoom in').click();
    await rest(timeline);
    const { timeline: read, viewport, selected } = timeline;
    globalThis.fetch = () => Promise.reject(new Error('asked again'));
    const box = document.createElement('section');
    timeline.parentElement?.append(box);
    box.append(timeline);
    await drawn(timeline);
    expect(timeline.timeline).to.equal(read);
    expect(timeline.selected).to.equal(selected);
    expect(timeline.viewport?.from).to.be.closeTo(viewport?.from ?? 0, 1000);
    expect(timeline.viewport?.to).to.be.closeTo(viewport?.to ?? 0, 1000);
    expect(all(timeline, '.story [part~=claim]')).not.to.be.empty;
  });
});
