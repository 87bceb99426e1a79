import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { inChromium } from '../support/engine.js';
import { all, button, expectFocus, one, textOf } from '../support/find.js';
import { mount, rest, usePage } from '../support/mount.js';
import { event, timelineOf } from '../support/timelines.js';
import { nextFrame, until } from '../support/wait.js';

const here = '/stories/images';
const other = `127.0.0.1:${location.port}`;
const there = `${location.protocol}//${other}${here}`;

const boat = { type: 'image', alt: 'A red boat.', width: 1200, height: 800 } as const;
const own = { ...boat, url: `${here}/harbour.svg` };
const elsewhere = { ...boat, url: `${there}/harbour.svg` };
const lost = { ...boat, url: `${here}/lost.svg` };

interface Mounting {
  readonly widthPx?: number;
  readonly layout?: string;
  readonly dir?: 'ltr' | 'rtl';
}

async function storyOf(
  media: readonly object[],
  { widthPx = 1200, layout = 'chart', dir = 'ltr' }: Mounting = {},
): Promise<NewsTimeline> {
  const data = timelineOf([event('one', '2001', { media: media as never }), event('two', '2003')]);
  const timeline = await mount({ data, widthPx, dir, attributes: { layout, selected: 'one' } });
  one(timeline, '.figure').scrollIntoView({ block: 'center' });
  await rest(timeline);
  return timeline;
}

const stage = (timeline: NewsTimeline, name: string) =>
  until(() => timeline.renderRoot.querySelector<HTMLElement>(`.frame.${name}`), `one ${name}`);

const boxOf = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y + scrollY, width, height].map(Math.round);
};

/** Where all of a story stands. */
const boxes = (timeline: NewsTimeline) =>
  all(timeline, '.frame, figcaption, .claim, .references, .corrections, .footer').map(boxOf);

describe('a picture', () => {
  usePage(1280, 900);

  for (const layout of ['chart', 'list']) {
    for (const widthPx of [1200, 280]) {
      it(`from the file's host is shown, and moves nothing, in the ${layout} at ${widthPx} px`, async () => {
        const timeline = await storyOf([own], { layout, widthPx });
        const before = boxes(timeline);
        await stage(timeline, 'shown');
        expect(boxes(timeline)).to.deep.equal(before);
        const image = one(timeline, '.figure img') as HTMLImageElement;
        expect(image.loading).to.equal('lazy');
        expect(image.alt).to.equal('A red boat.');
        expect(image.referrerPolicy).to.equal('strict-origin-when-cross-origin');
        const { width, height } = image.getBoundingClientRect();
        expect(width / height).to.be.closeTo(1.5, 0.01);
      });

      it(`from another host waits for a press, and moves nothing, in the ${layout} at ${widthPx} px`, async () => {
        const timeline = await storyOf([elsewhere], { layout, widthPx });
        expect(all(timeline, 'img')).to.deep.equal([]);
        const before = boxes(timeline);
        button(timeline, `Load the image from ${other}`).click();
        expect(boxes(timeline)).to.deep.equal(before);
        await stage(timeline, 'shown');
        expect(boxes(timeline)).to.deep.equal(before);
      });
    }
  }

  inChromium('shifts nothing of the page, as the browser counts it', async () => {
    const shifts: number[] = [];
    const timeline = await storyOf([own, { ...own, width: undefined }, elsewhere]);
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 1);
    });
    observer.observe({ type: 'layout-shift' });
    for (const figure of all(timeline, '.figure')) {
      figure.scrollIntoView({ block: 'center' });
      await nextFrame();
    }
    all(timeline, '.load')[0]?.click();
    await until(() => all(timeline, '.frame.shown').length === 3, 'three pictures');
    await rest(timeline);
    observer.disconnect();
    expect(shifts).to.deep.equal([]);
  });

  it('is pressed for with the keyboard, and focus stays with it', async () => {
    const timeline = await storyOf([elsewhere]);
    button(timeline, /^Load the image/).focus();
    await sendKeys({ press: 'Enter' });
    expectFocus(timeline, one(timeline, '.figure'));
    await stage(timeline, 'shown');
    expectFocus(timeline, one(timeline, '.figure'));
    expect(textOf(one(timeline, '.figure [role=status]'))).to.equal('');
  });

  it('that was asked for is not asked for again', async () => {
    const timeline = await storyOf([elsewhere]);
    button(timeline, /^Load the image/).click();
    await stage(timeline, 'shown');
    await timeline.show('two');
    await timeline.show('one');
    expect(all(timeline, '.figure img')).to.have.lengthOf(1);
  });

  it('may come when its story has gone, or while the timeline is moved', async () => {
    const timeline = await storyOf([own]);
    const image = one(timeline, '.figure img');
    await timeline.show('two');
    image.dispatchEvent(new Event('error'));
    await timeline.show('one');
    const box = timeline.parentElement;
    const another = one(timeline, '.figure img');
    timeline.remove();
    another.dispatchEvent(new Event('error'));
    box?.append(timeline);
    await stage(timeline, 'failed');
  });

  it('is not loaded because another stood in its place', async () => {
    const timeline = await storyOf([elsewhere]);
    button(timeline, /^Load the image/).click();
    await stage(timeline, 'shown');
    const media = [{ ...elsewhere, url: `${there}/coast.svg` }];
    timeline.data = timelineOf([event('one', '2001', { media })]);
    await rest(timeline);
    expect(all(timeline, '.figure img')).to.deep.equal([]);
  });

  for (const [kind, media] of [
    ['from here', lost],
    ['from elsewhere', { ...elsewhere, url: `${there}/lost.svg` }],
  ] as const) {
    it(`${kind} that does not come says so, with its address and its words`, async () => {
      const timeline = await storyOf([{ ...media, caption: 'A caption.' }]);
      const before = boxes(timeline);
      timeline.renderRoot.querySelector<HTMLElement>('.load')?.click();
      await stage(timeline, 'failed');
      expect(all(timeline, 'img')).to.deep.equal([]);
      expect(textOf(one(timeline, '.failed-image')))
        .to.contain('The image could not be loaded.')
        .and.contain('A red boat.');
      const link = one(timeline, '.failed-image a') as HTMLAnchorElement;
      expect(link.href).to.equal(new URL(media.url, location.href).href);
      expect(textOf(link)).to.equal(`Image on ${new URL(link.href).host}`);
      expect(boxes(timeline), 'nothing moves').to.deep.equal(before);
    });
  }

  it('whose address is no link says so', async () => {
    const timeline = await storyOf([{ ...boat, url: 'javascript:alert(1)' }]);
    const figure = one(timeline, '.figure');
    expect(figure.querySelector('a, img, button')).to.equal(null);
    expect(textOf(figure)).to.contain('javascript:alert(1)').and.contain('A red boat.');
  });

  it('that is decoration has no name; one without words is not called by its file', async () => {
    const timeline = await storyOf([
      { ...own, alt: '' },
      { type: 'image', url: own.url },
    ]);
    const names = all(timeline, '.figure img').map((image) => image.getAttribute('alt'));
    expect(names).to.deep.equal(['', 'Image without a description']);
    expect(timeline.issues.map(({ code }) => code)).to.deep.equal(['media.no-alt']);
  });

  it('is as large as it is, within the column and what can be seen at once', async () => {
    const sizes = [
      { width: 600, height: 2400 },
      { width: 4000, height: 400 },
      { width: 200, height: 100 },
      { width: 1e9, height: 1 },
      { width: 1, height: 1e9 },
      {},
    ];
    const timeline = await storyOf(
      sizes.map((size) => ({ ...own, width: undefined, height: undefined, ...size })),
    );
    const column = one(timeline, '.figure').clientWidth;
    const frames = all(timeline, '.frame').map((frame) => frame.getBoundingClientRect());
    expect(frames).to.have.lengthOf(6);
    for (const { width, height } of frames) {
      expect(width).to.be.at.most(column + 1);
      expect(height).to.be.within(48, 720.5);
    }
    const [tall, wide, small, , , unknown] = frames;
    expect(tall?.height).to.be.closeTo(720, 1);
    expect(tall?.width).to.be.closeTo(180, 1);
    expect(wide?.width).to.be.closeTo(column, 1);
    expect([small?.width, small?.height]).to.deep.equal([200, 100]);
    expect((unknown?.width ?? 0) / (unknown?.height ?? 1)).to.be.closeTo(1.5, 0.01);
  });

  it('has a button of at least 24 px, inside the frame, on a narrow page', async () => {
    const timeline = await storyOf([{ ...elsewhere, width: 2400, height: 100 }], { widthPx: 280 });
    const load = one(timeline, '.load').getBoundingClientRect();
    const frame = one(timeline, '.frame').getBoundingClientRect();
    expect(load.height).to.be.at.least(24);
    expect(load.left).to.be.at.least(frame.left);
    expect(load.right).to.be.at.most(frame.right);
    expect(load.bottom).to.be.at.most(frame.bottom);
  });

  it('waits for a press, wherever it is from, where the reader saves data', async () => {
    Object.defineProperty(navigator, 'connection', {
      configurable: true,
      value: { saveData: true },
    });
    const timeline = await storyOf([own]);
    Reflect.deleteProperty(navigator, 'connection');
    expect(all(timeline, 'img')).to.deep.equal([]);
    button(timeline, `Load the image from ${location.host}`).click();
    await stage(timeline, 'shown');
  });

  it('that is not here when the page is printed gives its words and its address', async () => {
    const timeline = await storyOf([elsewhere]);
    dispatchEvent(new Event('beforeprint'));
    const paper = textOf(one(timeline, '.on-paper'));
    dispatchEvent(new Event('afterprint'));
    await rest(timeline);
    expect(paper).to.contain('A red boat.').and.contain(elsewhere.url);
    expect(all(timeline, '.on-paper')).to.deep.equal([]);
  });

  inChromium('leaves no button on paper', async () => {
    const timeline = await storyOf([elsewhere]);
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    const { display } = getComputedStyle(one(timeline, '.offer'));
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    await rest(timeline);
    expect(display).to.equal('none');
  });
});

describe('what is said of a picture', () => {
  usePage(1280, 900);

  it('is its caption, credit and licence, in the language of the file', async () => {
    const terms = 'https://creativecommons.org/licenses/by/4.0/';
    const timeline = await storyOf([
      { ...own, caption: 'The boat.', credit: 'M. Reed', licence: terms },
    ]);
    const caption = one(timeline, 'figcaption');
    expect(textOf(caption)).to.equal(
      'The boat. Photo: M. Reed · creativecommons.org/licenses/by/4.0',
    );
    expect(caption.querySelector('[lang=en]')?.textContent).to.equal('The boat.');
    expect(caption.querySelector('a')?.href).to.equal(terms);
  });

  it('links no licence that is a name, or an address that is no link', async () => {
    const timeline = await storyOf([
      { ...own, licence: 'CC-BY-4.0' },
      { ...own, licence: 'https://me@evil.example/' },
    ]);
    expect(all(timeline, 'figcaption a')).to.deep.equal([]);
    expect(all(timeline, 'figcaption').map(textOf)[0]).to.equal('CC-BY-4.0');
  });

  it('is for film and sound a link that names the host', async () => {
    const timeline = await storyOf([
      { type: 'video', url: 'https://films.example:8080/a.mp4', alt: 'A film.', credit: 'M. Reed' },
      { type: 'audio', url: 'https://sounds.example/a.mp3', alt: 'A horn.' },
    ]);
    expect(all(timeline, '.figure a').map(textOf)).to.deep.equal([
      'Video on films.example:8080',
      'Audio on sounds.example',
    ]);
    expect(all(timeline, 'figcaption').map(textOf)).to.deep.equal(['A film. M. Reed', 'A horn.']);
  });
});
