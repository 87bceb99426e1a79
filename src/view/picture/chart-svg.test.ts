import { expect } from '@open-wc/testing';
import afghanistan from '../../../data/afghanistan.json' with { type: 'json' };
import { hostileFile } from '../../../tests/hostile/file.js';
import { disguises, longTexts, scripts } from '../../../tests/hostile/texts.js';
import { DARK, LIGHT, pictureOf, type PictureOptions } from '../../../tests/support/pictures.js';
import { daily, timelineOf } from '../../../tests/support/timelines.js';
import { readTimeline } from '../../model/read.js';
import type { Timeline } from '../../model/timeline.js';
import { chartSvg } from './chart-svg.js';
import { eventsIn } from './source-line.js';

function read(data: unknown): Timeline {
  const { timeline } = readTimeline(data);
  if (!timeline) throw new Error('The file can not be read.');
  return timeline;
}

const timeline = read(afghanistan);

function drawn(options: Partial<PictureOptions> = {}): string {
  return chartSvg(pictureOf({ timeline, ...options }));
}

function parse(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document.documentElement;
}

function textsOf(svg: string): readonly string[] {
  return [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
}

/** The picture in the page, as an element that can be measured. */
function shown(svg: string): SVGSVGElement {
  const picture = document.importNode(parse(svg), true) as unknown as SVGSVGElement;
  document.body.append(picture);
  inPage.add(picture);
  return picture;
}

const inPage = new Set<Element>();

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'lang', 'direction'],
  title: [],
  desc: [],
  defs: [],
  linearGradient: ['id'],
  stop: ['offset', 'stop-color', 'stop-opacity'],
  g: ['transform'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill', 'fill-opacity', 'stroke', 'stroke-width'],
  circle: ['cx', 'cy', 'r', 'fill', 'stroke', 'stroke-width'],
  path: ['d', 'fill', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  text: [
    ...['x', 'y', 'font-family', 'font-size', 'font-weight', 'font-style', 'fill', 'text-anchor'],
    ...['direction', 'lang', 'textLength', 'lengthAdjust'],
  ],
};

/** Only presentation attributes and geometry, and no reference but to what is in the picture. */
function expectOnlyAllowed(svg: string): void {
  const root = parse(svg);
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => `url(#${id})`);
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const allowed = ALLOWED[element.localName];
    expect(allowed, element.localName).not.to.equal(undefined);
    for (const { name, value } of element.attributes) {
      expect(allowed, element.localName).to.include(name);
      if (value.includes('url(')) expect(ids).to.include(value);
    }
  }
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** The boxes of all texts in px of the picture, in the order in which they are painted. */
function boxesOf(picture: SVGSVGElement): readonly Box[] {
  const origin = picture.getBoundingClientRect();
  return [...picture.querySelectorAll('text')].map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return {
      ...{ left: left - origin.left, right: right - origin.left, text: text.textContent ?? '' },
      ...{ top: top - origin.top, bottom: bottom - origin.top },
    };
  });
}

/** The box of a text has the height of its font, which is more than that of its line; its letters have less. */
const SHARE_OF_HEIGHT = 0.3;

function expectTextsApart(svg: string): void {
  const picture = shown(svg);
  const [, , widthPx = 0, heightPx = 0] = (picture.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const boxes = boxesOf(picture).filter(({ text }) => !/^[\d.,KM]+\+?$/.test(text));
  for (const [i, box] of boxes.entries()) {
    expect(box.left, box.text).to.be.at.least(-1);
    expect(box.right, box.text).to.be.at.most(widthPx + 1);
    expect(box.top, box.text).to.be.at.least(0);
    expect(box.bottom, box.text).to.be.at.most(heightPx);
    for (const other of boxes.slice(i + 1)) {
      const beside = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const below = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      const height = Math.min(box.bottom - box.top, other.bottom - other.top);
      const overlap = beside > 2 && below > SHARE_OF_HEIGHT * height;
      expect(overlap, `“${box.text}” and “${other.text}”`).to.equal(false);
    }
  }
}

describe('the picture of a chart', () => {
  afterEach(() => {
    for (const picture of inPage) picture.remove();
    inPage.clear();
  });

  it('says its title, what is shown, on what it rests and how old it is', () => {
    const texts = textsOf(drawn());
    expect(texts[0]).to.equal('Afghanistan, 1989–2025: from withdrawal to recognition');
    expect(texts.at(-1)).to.equal(
      'Chart of 27 events, 1979 to 2025. Rests on 49 sources. Updated 10 July 2025. Saved 25 November 2026.',
    );
    const root = parse(drawn());
    expect(root.querySelector('title')?.textContent).to.equal(texts[0]);
    expect(root.querySelector('desc')?.textContent).to.match(/recognition of the Taliban.*Saved/);
    expect(root.getAttribute('lang')).to.equal('en');
  });

  it('names who made it, what else is to be known, and the address where that is one', () => {
    const made = { ...timeline, authors: ['A. Writer'], publisher: 'The Paper' };
    const picture = pictureOf({ timeline: { ...made, url: 'https://news.example/t' } });
    const texts = textsOf(chartSvg({ ...picture, notes: ['Only events of one tag'] }));
    expect(texts.at(-2)).to.match(/2025\. Only events of one tag\. A\. Writer\. The Paper\. Rests/);
    expect(texts.at(-1)).to.equal('https://news.example/t');
    for (const url of ['javascript:alert(1)', 'https://user@news.example/', 'data:text/html,x']) {
      expect(textsOf(drawn({ timeline: { ...made, url } })).join()).not.to.include(url);
    }
  });

  it('counts the events of its frame, and those of the window only', () => {
    const picture = pictureOf({ timeline, view: [0.55, 0.95] });
    const { count } = eventsIn(picture.frame);
    expect(count).to.equal(15);
    expect(textsOf(chartSvg(picture)).at(-1)).to.match(/^Chart of 15 events, 2022 to 2025\./);
  });

  it('says of each card its date, its title and its evidence', () => {
    const picture = pictureOf({ timeline });
    const text = textsOf(chartSvg(picture)).join(' ');
    const cards = picture.frame.items.filter(({ kind }) => kind === 'card');
    expect(cards).to.have.length.above(4);
    for (const { index } of cards) {
      const event = timeline.events.at(index);
      expect(text).to.include(event?.title);
    }
    expect(text).to.include('15 February 1989 Last Soviet troops leave Afghanistan');
    expect(text).to.include('9 independent sources ≠ sources differ');
  });

  it('draws one sign for each card and mark, half of it filled where sources are in conflict', () => {
    const picture = pictureOf({ timeline, selected: 'recognition' });
    const signs = picture.frame.items.filter(({ kind }) => kind === 'card' || kind === 'mark');
    const root = parse(chartSvg(picture));
    const keyOfSigns = 3;
    const ring = 1;
    expect(root.querySelectorAll('circle').length).to.equal(signs.length + keyOfSigns + ring);
    expect(root.querySelectorAll('path[d*="a5.5 5.5"], path[d*="a7.5 7.5"]')).not.to.be.empty;
  });

  it('has only elements and attributes of drawing', () => {
    for (const options of [{}, { isGrouped: true }, { toward: -1 }, { scale: 'even' }] as const) {
      expectOnlyAllowed(drawn({ ...options, selected: 'recognition' }));
    }
  });

  it('keeps texts inside and apart from each other, at any width and scale', () => {
    for (const widthPx of [640, 900, 1136, 1600]) {
      for (const scale of ['time', 'compressed', 'even'] as const) {
        expectTextsApart(drawn({ widthPx, scale }));
      }
    }
    expectTextsApart(drawn({ isGrouped: true }));
    expectTextsApart(drawn({ toward: -1 }));
    expectTextsApart(drawn({ toward: -1, isGrouped: true, view: [0.5, 0.9] }));
  });

  it('keeps the width that was measured where another font stands in', () => {
    const root = parse(drawn());
    const titles = [...root.querySelectorAll('text[lengthAdjust]')];
    expect(titles).to.have.length.above(10);
    for (const title of titles) expect(Number(title.getAttribute('textLength'))).to.be.above(1);
  });

  it('is mirrored where the layout runs from right to left', () => {
    const [ltr, rtl] = [shown(drawn()), shown(drawn({ toward: -1 }))];
    const width = Number(ltr.getAttribute('width'));
    const [from, to] = [boxesOf(ltr), boxesOf(rtl)];
    expect(to.map(({ text }) => text)).to.deep.equal(from.map(({ text }) => text));
    for (const [i, box] of from.entries()) {
      if (/^[▸▾]$/.test(box.text)) continue;
      expect(to[i]?.right, box.text).to.be.closeTo(width - box.left, 3);
    }
    expect(rtl.getAttribute('direction')).to.equal('rtl');
  });

  it('sets texts in their own direction', () => {
    const { events } = timeline;
    const titled = Array.from(events, (event) => ({ ...event, title: 'עברית ראשונה' }));
    const root = parse(drawn({ timeline: { ...timeline, events: titled, lang: 'he' } }));
    const title = [...root.querySelectorAll('text')].find(({ textContent }) =>
      textContent?.includes('עברית'),
    );
    expect(title?.getAttribute('direction')).to.equal('rtl');
    expect(title?.getAttribute('text-anchor')).to.equal('end');
    expect(title?.getAttribute('lang')).to.equal('he');
  });

  it('has the colours that it is given, and no others', () => {
    for (const colours of [LIGHT, DARK]) {
      const root = parse(drawn({ colours, isGrouped: true }));
      const used = [...root.querySelectorAll('[fill], [stroke], [stop-color]')].flatMap((element) =>
        ['fill', 'stroke', 'stop-color'].map((name) => element.getAttribute(name)),
      );
      const own = used.filter((value) => value && value !== 'none' && !value.startsWith('url('));
      expect(Object.values(colours)).to.include.members([...new Set(own)]);
      expect(root.querySelector('rect')?.getAttribute('fill')).to.equal(colours.surface);
    }
  });

  it('is as wide as asked, in its own proportions', () => {
    const root = parse(chartSvg({ ...pictureOf({ timeline }), widthPx: 600 }));
    expect(root.getAttribute('width')).to.equal('600');
    const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(Number(root.getAttribute('height'))).to.be.closeTo((600 * height) / width, 0.01);
  });

  it('is the same each time', () => {
    expect(drawn({ selected: 'delisting' })).to.equal(drawn({ selected: 'delisting' }));
  });

  it('stays small with ten thousand events', () => {
    const many = read(timelineOf(daily(10_000)));
    const svg = drawn({ timeline: many });
    expect(svg.length).to.be.below(80_000);
    expectOnlyAllowed(svg);
    expect(textsOf(svg).at(-1)).to.match(/^Chart of 10,000 events/);
  });

  for (const [i, text] of [...scripts, ...disguises, ...longTexts].entries()) {
    it(`shows hostile text ${i} as text, inside`, () => {
      const svg = drawn({ timeline: read(hostileFile({ text })) });
      expectOnlyAllowed(svg);
      expect(svg.length).to.be.below(80_000);
      // four accents on a letter are higher than a line
      if (!text.includes('\u0300')) expectTextsApart(svg);
    });
  }
});
