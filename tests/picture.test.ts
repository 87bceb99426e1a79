import { expect } from '@open-wc/testing';
import { lookOf } from '../src/controllers/picture-look.js';
import { canMakePng, pngOf } from '../src/controllers/png.js';
import { chartPicture } from '../src/controllers/saving.js';
import { readTimeline } from '../src/model/read.js';
import { chartSvg } from '../src/view/picture/chart-svg.js';
import afghanistan from '../data/afghanistan.json' with { type: 'json' };
import type {} from './pages/picture.js';
import type {} from './pages/reports.js';
import { openFrame, windowOf } from './support/frame.js';
import { mount, usePage } from './support/mount.js';
import { pictureOf } from './support/pictures.js';
import { until } from './support/wait.js';

const { timeline } = readTimeline(afghanistan);

function picture() {
  if (!timeline) throw new Error('The file can not be read.');
  return pictureOf({ timeline });
}

/** The points of a PNG, four numbers each. */
async function pixelsOf(png: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(png);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('there is no canvas');
  drawing.drawImage(bitmap, 0, 0);
  return drawing.getImageData(0, 0, bitmap.width, bitmap.height);
}

describe('a PNG of a chart', () => {
  it('has twice as many pixels each way as the picture, and they are not all alike', async () => {
    const svg = chartSvg(picture());
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const png = await pngOf(svg);
    if (!png) throw new Error('no PNG was made');
    expect(png.type).to.equal('image/png');
    const { width, height, data } = await pixelsOf(png);
    expect(width).to.equal(2 * Number(root.getAttribute('width')));
    expect(height).to.equal(2 * Number(root.getAttribute('height')));
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4) colours.add(data.slice(i, i + 4).join());
    expect(colours.size).to.be.above(20);
    expect([...colours]).to.include.members(['255,255,255,255', '143,29,25,255']);
  });

  it('has no more pixels than a canvas takes', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="5000" height="5000"><rect width="9" height="9"/></svg>';
    const png = await pngOf(svg);
    const { width } = await createImageBitmap(png ?? new Blob());
    expect(width).to.equal(4000);
  });

  it('is none where there is no picture', async () => {
    expect(await pngOf('<svg xmlns="http://www.w3.org/2000/svg"><unclosed>')).to.equal(undefined);
    expect(await pngOf('')).to.equal(undefined);
  });

  it('can be made in this page', async () => {
    expect(await canMakePng()).to.equal(true);
  });
});

describe('a page whose policy lets no picture be loaded from an object URL', () => {
  let view: Window & typeof globalThis;

  beforeEach(async () => {
    view = windowOf(await openFrame({ src: '/tests/pages/picture.html' }));
  });

  it('makes no PNG, and nothing throws', async () => {
    expect(await view.pictures.canMakePng()).to.equal(false);
    expect(await view.pictures.pngOf(chartSvg(picture()))).to.equal(undefined);
    await until(() => view.reports.length > 0, 'the report');
    for (const report of view.reports) expect(report).to.match(/img-src/);
  });
});

describe('a page in a frame that may not download', () => {
  it('gives no file, and nothing throws', async () => {
    const sandbox = 'allow-scripts allow-same-origin';
    const view = windowOf(await openFrame({ src: '/tests/pages/picture.html', sandbox }));
    view.pictures.downloadText('text', 'file.txt', 'text/plain');
    expect(view.reports.filter((report) => !/download/i.test(report))).to.deep.equal([]);
  });
});

describe('the look of an element', () => {
  usePage(1280, 900);

  it('is what the page makes of its custom properties', async () => {
    const host = await mount({ data: afghanistan });
    const before = host.renderRoot.querySelectorAll('*').length;
    host.style.colorScheme = 'light';
    expect(lookOf(host).colours).to.include({ surface: '#ffffff', ink: '#16181c' });
    host.style.colorScheme = 'dark';
    expect(lookOf(host).colours).to.include({ surface: '#141619', accent: '#ffa396' });
    host.style.setProperty('--timeline-accent', 'rebeccapurple');
    host.style.setProperty('--timeline-heading-font', '"Some Serif"');
    host.style.setProperty('--timeline-font-size', '20px');
    const { colours, fonts, measure } = lookOf(host);
    expect(colours.accent).to.equal('#663399');
    expect(fonts.headingFamily).to.equal('"Some Serif", serif');
    expect(fonts.sizePx).to.equal(20);
    const font = { family: 'serif', sizePx: 20, weight: 400, isItalic: false } as const;
    const width = measure('Some words', { ...font, lineHeightPx: 25 });
    expect(width).to.be.within(50, 150);
    expect(host.renderRoot.querySelectorAll('*').length).to.equal(before);
  });

  it('has the page behind a surface that lets it through', async () => {
    const host = await mount({ data: afghanistan });
    host.style.setProperty('--timeline-surface', 'transparent');
    host.style.setProperty('--timeline-edge', 'rgb(0 0 0 / 50%)');
    if (host.parentElement) host.parentElement.style.background = '#204060';
    expect(lookOf(host).colours).to.include({ surface: '#204060', edge: '#102030' });
  });

  it('is that of the picture', async () => {
    const host = await mount({ data: afghanistan });
    host.style.setProperty('--timeline-accent', '#123456');
    const svg = chartPicture(host, picture());
    expect(svg).to.include('#123456');
    expect(svg).to.match(/Saved \d+ \w+ \d{4}\./);
  });
});
