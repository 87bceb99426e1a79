import { expect } from '@open-wc/testing';
import { daily, timelineOf } from './support/timelines.js';
import { until } from './support/wait.js';

/** A page that has nothing but a bundle and the tag. */
async function openPage(script: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1200px; block-size: 800px';
  frame.srcdoc = `<!doctype html><html lang="en-GB"><news-timeline src="/data/small.json"></news-timeline>${script}</html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (!frame.contentDocument) throw new Error('the page is not ours');
  return frame.contentDocument;
}

const bundles = {
  'the module': '<script type="module" src="/dist/news-timeline.min.js"></script>',
  'the classic script': '<script src="/dist/news-timeline.classic.min.js"></script>',
};

describe('a bundle (after npm run build)', () => {
  for (const file of ['news-timeline.min.js', 'news-timeline.classic.min.js']) {
    it(`has ${file} compiled beside the main thread, and its map a line further down`, async () => {
      const textOf = async (name: string) => (await fetch(`/dist/${name}`)).text();
      expect((await textOf(file)).split('\n', 1)[0]).to.equal('//# allFunctionsCalledOnLoad');
      const map = JSON.parse(await textOf(`${file}.map`)) as { mappings: string };
      expect(map.mappings).to.match(/^;[^;]/);
    });
  }
});

describe('a page of two lines (after npm run build)', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  for (const [name, script] of Object.entries(bundles)) {
    it(`shows a timeline with ${name}, in every one of its style sheets`, async () => {
      const page = await openPage(script);
      const timeline = page.querySelector('news-timeline');
      await timeline?.show('delisting');
      const sheets = timeline?.shadowRoot?.adoptedStyleSheets ?? [];
      expect(sheets.length).to.be.above(5);
      for (const sheet of sheets) expect(sheet.cssRules.length).to.be.above(0);
      const cards = timeline?.shadowRoot?.querySelectorAll('.items [data-index]') ?? [];
      expect(cards.length).to.be.above(3);
      expect(timeline?.shadowRoot?.querySelector('.story-title')?.textContent).to.match(/Taliban/);
    });
  }

  for (const [name, script] of Object.entries(bundles)) {
    it(`gets what stands beside ${name} when a reader asks for it`, async () => {
      const { root } = await openStory(script);
      root.querySelector<HTMLElement>('.tool.find')?.click();
      await until(() => root.querySelector('.finding-panel .fields label'), 'the panel');
      root.querySelector<HTMLElement>('.cite')?.click();
      await until(() => root.querySelector('.popover:popover-open .card-reference'), 'the card');
      root.querySelector<HTMLElement>('[data-copy]')?.click();
      await until(() => root.querySelector('.popover .menu li'), 'the menu');
      root.querySelector<HTMLElement>('[data-in-sources]')?.click();
      await until(() => root.querySelector('[data-source]'), 'the sources');
      expect(root.textContent).not.to.contain('could not be loaded');
    });
  }
});

describe('a bundle without what stands beside it', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  it('says so where it is asked for, and the rest works', async () => {
    const alone = '<script type="module" src="/tests/pages/alone.js"></script>';
    const { root, timeline } = await openStory(alone);
    root.querySelector<HTMLElement>('.tool.find')?.click();
    await until(() => failedIn(root.querySelector('.finding-panel')), 'words in the panel');
    root.querySelector<HTMLElement>('[data-copy]')?.click();
    await until(() => failedIn(root.querySelector('.popover')), 'words in the popover');
    const [cite] = root.querySelectorAll<HTMLElement>('.cite');
    cite?.click();
    await until(
      () =>
        (root.activeElement as HTMLElement | null)?.dataset['reference'] === cite?.dataset['cites'],
      'focus on the reference',
    );
    root.querySelector<HTMLElement>('[data-in-sources]')?.click();
    await until(() => failedIn(root), 'words in the place of the sources');
    timeline.layout = 'auto';
    timeline.knownBy = '1990';
    await until(() => root.querySelectorAll('.items .event').length > 3, 'the chart');
    const said = root.querySelector('.finding-state');
    expect(failedIn(said), 'that it is not told as of a day').to.equal(true);
    said?.querySelector('button')?.click();
    await until(() => !failedIn(root.querySelector('.finding-state')), 'no more of it');
    expect(timeline.knownBy).to.equal(undefined);
    expect(timeline.selected).to.equal('delisting');
  });
});

describe('a large file (after npm run build)', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  const scripts = {
    ...bundles,
    'a bundle alone': '<script type="module" src="/tests/pages/alone.js"></script>',
  };
  for (const [name, script] of Object.entries(scripts)) {
    it(`is read by ${name}`, async () => {
      const page = await openPage(script);
      const timeline = page.querySelector('news-timeline');
      if (!timeline) throw new Error('there is no timeline');
      const summary = 'It is told at length. '.repeat(10);
      const file = timelineOf(daily(8000).map((event) => ({ ...event, summary })));
      const loaded = new Promise((resolve) => timeline.addEventListener('timeline-load', resolve));
      timeline.src = URL.createObjectURL(new Blob([JSON.stringify(file)]));
      await loaded;
      const { events } = timeline.timeline ?? {};
      expect(Array.isArray(events)).to.equal(name === 'a bundle alone');
      expect(events?.length).to.equal(8000);
      expect(events?.at(-1)?.summary).to.equal(summary);
      expect(timeline.issues).to.deep.equal([]);
    });
  }
});

const failedIn = (element: Element | ShadowRoot | null) =>
  element?.textContent?.includes('This part of the timeline could not be loaded');

/** The same page with the story of an event. */
async function openStory(script: string) {
  const page = await openPage(script);
  const timeline = page.querySelector('news-timeline');
  const root = timeline?.shadowRoot;
  if (!timeline || !root) throw new Error('there is no timeline');
  await timeline.show('delisting');
  return { timeline, root };
}
