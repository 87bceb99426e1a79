import { expect } from '@open-wc/testing';
import { followHeights } from '../src/embed/host.js';
import type { HeightMessage } from '../src/embed/message.js';
import { all, one } from './support/find.js';
import { openFrame, pointInFrame, timelineIn, windowOf } from './support/frame.js';
import { usePage } from './support/mount.js';
import { click } from './support/mouse.js';
import { daily, timelineOf } from './support/timelines.js';
import { nextFrame, until } from './support/wait.js';

const address = '/tests/pages/embed.html';
const sandbox = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** What frames have told this page since the test began. */
let told: { readonly source: unknown; readonly data: HeightMessage }[] = [];

const note = ({ source, data }: MessageEvent<HeightMessage>) => {
  if (data?.type === 'news-timeline:height') told.push({ source, data });
};

/** Opens an embed page in a frame that this page follows. */
function openEmbed(attributes: Readonly<Record<string, string>>): Promise<HTMLIFrameElement> {
  return openFrame({ 'data-news-timeline': '', height: '760', ...attributes });
}

const heightOf = (frame: HTMLIFrameElement) => Number.parseFloat(frame.style.height || '0');

/** The height that a frame has been given, once it has lasted. */
async function settledHeight(
  frame: HTMLIFrameElement,
  isWanted: (px: number) => boolean = () => true,
): Promise<number> {
  let lastPx = 0;
  let frames = 0;
  await until(() => {
    const px = heightOf(frame);
    frames = px > 0 && px === lastPx && isWanted(px) ? frames + 1 : 0;
    lastPx = px;
    return frames > 10;
  }, 'the frame to have a height');
  return lastPx;
}

/** The same page where it may be looked at. */
async function lookInside(width: string) {
  const frame = await openEmbed({ src: address, width });
  const timeline = await timelineIn(frame);
  return { frame, timeline, height: await settledHeight(frame) };
}

const widths = [
  { width: '1000', events: '.items .event', opens: '.items .card .flag' },
  { width: '360', events: '.list .disclosure', opens: '.list .disclosure' },
];

describe('the embed page', () => {
  usePage(1280, 900);

  let stop: () => void;

  beforeEach(() => {
    told = [];
    addEventListener('message', note);
    stop = followHeights();
  });

  afterEach(() => {
    stop();
    removeEventListener('message', note);
  });

  for (const { width, events, opens } of widths) {
    describe(`in a frame of ${width} px`, () => {
      it('shows the events', async () => {
        const { timeline } = await lookInside(width);
        expect(all(timeline, events).length).to.be.greaterThan(5);
        expect(timeline.timeline?.title).to.match(/^Afghanistan/);
      });

      it('is exactly as high as it says, and does not scroll', async () => {
        const { frame, height } = await lookInside(width);
        const { documentElement, body } = windowOf(frame).document;
        expect(documentElement.scrollHeight).to.equal(height);
        expect(Math.ceil(body.getBoundingClientRect().height)).to.equal(height);
        expect(documentElement.scrollWidth).to.equal(Number(width));
      });

      it('does not grow with its frame', async () => {
        const { frame, height } = await lookInside(width);
        stop();
        told = [];
        for (const more of [1, 200, 2000]) {
          frame.style.height = `${height + more}px`;
          await nextFrame();
          await nextFrame();
        }
        const { body } = windowOf(frame).document;
        // a list draws what comes into sight at its true height, in place of a guess
        const grown = Math.ceil(body.getBoundingClientRect().height);
        expect(grown).to.be.within(height, height + (width === '360' ? 600 : 0));
      });

      for (const how of ['from its address', 'as text of the host'] as const) {
        it(`works in a sandbox, ${how}`, async () => {
          const { frame: twin, height } = await lookInside(width);
          twin.remove();
          const page: Readonly<Record<string, string>> =
            how === 'from its address'
              ? { src: address }
              : { srcdoc: await (await fetch(address)).text() };
          const frame = await openEmbed({ ...page, sandbox, width });
          expect(frame.contentDocument, 'what may be looked at').to.equal(null);
          // what is out of sight of the top page is guessed, and that sight differs between engines
          expect(await settledHeight(frame)).to.be.closeTo(height, width === '360' ? 600 : 1);
        });
      }

      it('tells when an event is opened in a sandbox', async () => {
        const { frame: twin, timeline } = await lookInside(width);
        const target = pointInFrame(twin, one(timeline, opens));
        twin.remove();
        const frame = await openEmbed({ src: address, sandbox, width });
        const before = await settledHeight(frame);
        await click(target);
        expect(await settledHeight(frame, (px) => px !== before)).to.be.greaterThan(before);
      });
    });
  }

  it('tells the chart’s height first, not that of what it draws on the way', async () => {
    const { height } = await lookInside('1000');
    expect(told[0]?.data.height).to.equal(height);
  });

  it('tells the name that the host gave its frame', async () => {
    const frame = await openEmbed({ src: address, sandbox, name: 'kabul' });
    await settledHeight(frame);
    expect(told[0]?.data).to.deep.equal({
      type: 'news-timeline:height',
      height: told[0]?.data.height,
      id: 'kabul',
    });
  });
});

describe('permalinks in a sandboxed frame', () => {
  usePage(1280, 900);

  const page = (script: string) => `<!doctype html>
    <script src="${location.origin}/tests/pages/reports.js"></script>
    <script src="${location.origin}/tests/pages/element.js"></script>
    <news-timeline permalinks></news-timeline>
    <script>
      const timeline = document.querySelector('news-timeline');
      timeline.data = ${JSON.stringify(timelineOf(daily(9)))};
      (async () => { ${script} })().then((said) => parent.postMessage({ said, reports }, '*'));
    </script>`;

  it('do no harm where the address cannot be changed', async () => {
    const told = new Promise<MessageEvent<{ said: unknown; reports: string[] }>>((resolve) => {
      addEventListener('message', resolve, { once: true });
    });
    const script = `
      await timeline.zoomTo('2000-01-02', '2000-01-04').catch((error) => reports.push(String(error)));
      await timeline.show('e3').catch((error) => reports.push(String(error)));
      return timeline.selected;`;
    await openFrame({ srcdoc: page(script), sandbox, width: '1000', height: '800' });
    expect((await told).data).to.deep.equal({ said: 'e3', reports: [] });
  });
});

describe('the host of an embed page', () => {
  usePage(1280, 900);

  it('gives the frame of the printed snippet its height', async () => {
    const host = await openFrame({ src: '/tests/pages/host.html', width: '1000', height: '2000' });
    const frame = windowOf(host).document.querySelector('iframe');
    if (!frame) throw new Error('the page has no frame');
    expect(frame.getAttribute('sandbox')).to.equal(sandbox);
    expect(frame.title).to.equal('Afghanistan');
    expect(await settledHeight(frame)).to.be.within(700, 1500);
  });

  describe('that begins to listen late', () => {
    let frame: HTMLIFrameElement;
    let stop: () => void;

    beforeEach(async () => {
      const isTold = new Promise((resolve) => {
        addEventListener('message', resolve, { once: true });
      });
      // without a sandbox: Firefox makes no message that says it comes from another origin
      frame = await openEmbed({ src: address, width: '1000' });
      await isTold;
      stop = followHeights();
      await settledHeight(frame);
    });

    afterEach(() => stop());

    const height = 321;
    const type = 'news-timeline:height';

    /** The frame's height after a message that seems to come from there. */
    function after(data: unknown, source: Window | null = frame.contentWindow): number {
      dispatchEvent(new MessageEvent('message', { data, source }));
      return heightOf(frame);
    }

    it('asks for the height', () => {
      expect(heightOf(frame)).to.be.within(700, 1500);
    });

    it('believes only the frame itself', () => {
      const before = heightOf(frame);
      expect(after({ type, height }, window)).to.equal(before);
      expect(after({ type, height }, null)).to.equal(before);
      expect(after({ type, height })).to.equal(height);
    });

    it('takes nothing that is no sane height', () => {
      const before = heightOf(frame);
      for (const wrong of [0, -1, Number.NaN, Infinity, 1e9, '300', null, [300]]) {
        expect(after({ type, height: wrong }), String(wrong)).to.equal(before);
      }
      for (const data of [null, undefined, type, 7, [], { height }, { type }]) {
        expect(after(data), JSON.stringify(data)).to.equal(before);
      }
    });

    it('leaves frames alone that are not marked', () => {
      const before = heightOf(frame);
      frame.removeAttribute('data-news-timeline');
      expect(after({ type, height })).to.equal(before);
    });

    it('stops when told to', () => {
      const before = heightOf(frame);
      stop();
      expect(after({ type, height })).to.equal(before);
    });
  });
});
