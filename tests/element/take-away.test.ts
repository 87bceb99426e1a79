import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { evidence } from '../support/evidence.js';
import { all, button, expectFocus, one, textOf } from '../support/find.js';
import { press } from '../support/keys.js';
import { mount, record, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { until } from '../support/wait.js';

const story = { data: evidence, attributes: { selected: 'told' } };

/** What the page copies and saves from now on. */
function watch() {
  const copied: string[] = [];
  const saved: { name: string; text: Promise<string>; type: string }[] = [];
  const blobs = new Map<string, Blob>();
  const { clipboard } = navigator;
  const createObjectURL = URL.createObjectURL.bind(URL);
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText(text: string) {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  const press = (event: Event) => {
    const [link] = event.composedPath();
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    event.preventDefault();
    const blob = blobs.get(link.href);
    if (blob) saved.push({ name: link.download, text: blob.text(), type: blob.type });
  };
  HTMLAnchorElement.prototype.click = function () {
    this.addEventListener('click', press, { once: true });
    HTMLElement.prototype.click.call(this);
  };
  return {
    copied,
    saved,
    end() {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      URL.createObjectURL = createObjectURL;
      // its own stands before that of all elements
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    },
  };
}

async function openMenu(timeline: NewsTimeline): Promise<void> {
  await click(button(timeline, 'Copy and save'));
  await until(() => all(timeline, '.popover:popover-open .menu').length > 0, 'the menu');
  await rest(timeline);
}

const press1 = async (timeline: NewsTimeline, name: string | RegExp) => {
  await click(button(timeline, name));
  await rest(timeline);
};

describe('what can be taken away', () => {
  usePage(1280, 1000);

  let watched = watch();
  beforeEach(() => {
    watched = watch();
  });
  afterEach(() => watched.end());
  before(() => watched.end());

  it('is one menu: references in five formats, the chart, the data', async () => {
    const timeline = await mount(story);
    await openMenu(timeline);
    const rows = all(timeline, '.popover .menu li > span').map(textOf);
    expect(rows).to.include.members([
      'Text, as in a newspaper',
      'Text, APA style',
      'BibTeX',
      'RIS',
      'CSL-JSON',
      'The chart as a picture (SVG)',
      'The timeline’s data (JSON)',
    ]);
    await expect(timeline).to.be.accessible();
    await press('Escape');
    await rest(timeline);
    expectFocus(timeline, button(timeline, 'Copy and save'));
  });

  it('copies all references, and says so', async () => {
    const timeline = await mount(story);
    await openMenu(timeline);
    await press1(timeline, 'Copy: BibTeX');
    expect(watched.copied[0]).to.match(/^@\w+\{/);
    expect(watched.copied[0]?.match(/^@/gm)).to.have.length(evidence.sources?.length ?? 0);
    expect(textOf(one(timeline, '.popover .outcome'))).to.equal('Copied');
  });

  it('saves references, data and chart under names of their own', async () => {
    const timeline = await mount(story);
    await openMenu(timeline);
    await press1(timeline, 'Save: RIS');
    await press1(timeline, 'Save: The timeline’s data (JSON)');
    await press1(timeline, 'Save: The chart as a picture (SVG)');
    await until(() => watched.saved.length === 3, 'three files');
    const [ris, data, chart] = watched.saved;
    expect(ris?.name).to.equal('references.ris');
    expect(await ris?.text).to.match(/^TY {2}- /);
    expect(data?.name).to.equal('a-test.json');
    expect(JSON.parse((await data?.text) ?? '')).to.deep.equal(
      JSON.parse(JSON.stringify(evidence)),
    );
    expect(chart?.name).to.equal('a-test.svg');
    const svg = new DOMParser().parseFromString((await chart?.text) ?? '', 'image/svg+xml');
    expect(svg.documentElement.localName).to.equal('svg');
    expect(textOf(svg.documentElement)).to.match(/Told in many/);
  });

  it('saves the file that the page names, as its server has it', async () => {
    const timeline = await mount({ attributes: { src: '/data/small.json' } });
    await openMenu(timeline);
    await press1(timeline, 'Save: The timeline’s data (JSON)');
    await until(() => watched.saved.length === 1, 'the file');
    expect(await watched.saved[0]?.text).to.equal(await (await fetch('/data/small.json')).text());
  });

  it('offers no chart where there is none', async () => {
    const timeline = await mount({ ...story, widthPx: 400 });
    await openMenu(timeline);
    expect(all(timeline, '.popover .menu').map(textOf).join()).not.to.match(/picture/);
  });

  it('copies one reference in each format, and tells the page', async () => {
    const timeline = await mount(story);
    const cited = record(timeline, 'timeline-cite');
    await click(one(timeline, '[data-copy="first"]'));
    await until(() => all(timeline, '.popover .menu li').length === 5, 'the menu');
    for (const format of all(timeline, '.popover .menu button')) {
      await click(format);
      await rest(timeline);
    }
    expect(watched.copied).to.have.length(5);
    expect(watched.copied[0]).to.equal(
      '“The report first”, The first, pages 3 and 4, https://first.example/report#:~:text=It%20was%20so.',
    );
    expect(cited.map(({ detail }) => detail.format)).to.deep.equal([
      ...['newspaper', 'apa', 'bibtex', 'ris', 'csl-json'],
    ]);
    expect(cited.map(({ detail }) => detail.text)).to.deep.equal(watched.copied);
    expect(cited[0]?.detail.event?.id).to.equal('told');
    expect(cited[0]?.detail.source.id).to.equal('first');
  });

  it('shows the text where the page does not let it be copied', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const timeline = await mount(story);
    await openMenu(timeline);
    await press1(timeline, 'Copy: Text, APA style');
    const field = one(timeline, '.popover textarea') as HTMLTextAreaElement;
    expect(field.value.split('\n')).to.have.length(evidence.sources?.length ?? 0);
    field.focus();
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
  });
});
