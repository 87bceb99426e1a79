import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../src/news-timeline.js';
import { hostileFile } from './hostile/file.js';
import { scripts } from './hostile/texts.js';
import type {} from './pages/reports.js';
import { all, button, one } from './support/find.js';
import { openFrame, pointInFrame, timelineIn, windowOf } from './support/frame.js';
import { nextEvent, rest, usePage } from './support/mount.js';
import { drag, releaseMouse, wheel } from './support/mouse.js';
import { daily, event, timelineOf } from './support/timelines.js';
import { until } from './support/wait.js';

const hasTrustedTypes = 'trustedTypes' in window;
const policy = hasTrustedTypes
  ? 'a strict Content-Security-Policy with Trusted Types'
  : 'a strict Content-Security-Policy (this engine has no Trusted Types)';

describe(`a page with ${policy}`, () => {
  usePage(1280, 900);

  let frame: HTMLIFrameElement;
  let timeline: NewsTimeline;

  beforeEach(async () => {
    frame = await openFrame({ src: '/tests/pages/strict.html', width: '720', height: '800' });
    timeline = await timelineIn(frame);
  });

  /**
   * Breaks the policy on purpose and waits until that is told. Reports come in order, so none can be on its way from
   * before, and none was there if this is the only one.
   */
  async function reportsBesideOurs(): Promise<readonly string[]> {
    const { document, reports } = windowOf(frame);
    document.body.setAttribute('style', 'color: red');
    await until(() => reports.some((report) => report.startsWith('style-src')), 'our own breach');
    return reports.filter((report) => !report.startsWith('style-src-attr inline'));
  }

  it('refuses and reports a style attribute', async () => {
    await reportsBesideOurs();
    const inside = windowOf(frame);
    const { document, reports } = inside;
    expect(reports[0]).to.match(/^style-src-attr inline/);
    expect(inside.getComputedStyle(document.body).color).to.equal('rgb(0, 0, 0)');
  });

  it('refuses and reports inline scripts and foreign addresses', async () => {
    const { document, reports } = windowOf(frame);
    const image = document.createElement('img');
    image.src = 'https://elsewhere.invalid/x.png';
    document.body.append(image);
    await until(() => reports.some((report) => report.startsWith('img-src')), 'the report');
  });

  if (hasTrustedTypes) {
    it('refuses text as markup', () => {
      const { document } = windowOf(frame);
      expect(() => (document.body.innerHTML = '<b>bold</b>')).to.throw();
      expect(document.querySelector('b')).to.equal(null);
    });
  }

  it('shows the file', async () => {
    expect(all(timeline, '.items .event')).not.to.be.empty;
    expect(timeline.timeline?.events).not.to.be.empty;
    expect(await reportsBesideOurs()).to.deep.equal([]);
  });

  it('lays out by style sheets that it allows', () => {
    const chart = one(timeline, '.chart');
    expect(windowOf(frame).getComputedStyle(chart).position).to.equal('relative');
    const places = all(timeline, '.items > li').map((item) => item.getBoundingClientRect().left);
    expect(new Set(places).size).to.be.greaterThan(2);
  });

  it('lets a reader choose an event and follow its numbers', async () => {
    all(timeline, '.items .event:not(.cluster)')[0]?.click();
    await rest(timeline);
    one(timeline, '.story [part~="cite"]').click();
    one(timeline, '.references .number').click();
    one(timeline, '.way .link').click();
    await rest(timeline);
    expect(await reportsBesideOurs()).to.deep.equal([]);
  });

  it('lets a reader zoom by buttons, keys and the wheel', async () => {
    button(timeline, 'Zoom in').click();
    await rest(timeline);
    const keys = { bubbles: true, composed: true };
    one(timeline, '.items .event').dispatchEvent(
      new KeyboardEvent('keydown', { key: '+', ...keys }),
    );
    await rest(timeline);
    wheel(one(timeline, '.chart'), { deltaY: -80, ctrlKey: true });
    await nextEvent(timeline, 'timeline-range-change');
    button(timeline, 'Calendar').click();
    await rest(timeline);
    button(timeline, 'Show the whole timeline').click();
    await rest(timeline);
    expect(await reportsBesideOurs()).to.deep.equal([]);
  });

  it('lets a reader move the chart and the overview with the mouse', async () => {
    for (let i = 0; i < 3; i++) button(timeline, 'Zoom in').click();
    await rest(timeline);
    const before = timeline.viewport?.from;
    const axis = pointInFrame(frame, one(timeline, '.chart'));
    await drag({ x: axis.x, y: axis.y }, { x: axis.x - 120, y: axis.y });
    await rest(timeline);
    const handle = pointInFrame(frame, one(timeline, '.overview .window'));
    await drag(handle, { x: handle.x - 40, y: handle.y });
    await rest(timeline);
    await releaseMouse();
    expect(timeline.viewport?.from, 'the window has moved').not.to.equal(before);
    expect(await reportsBesideOurs()).to.deep.equal([]);
  });

  it('opens a cluster', async () => {
    timeline.data = timelineOf(daily(500));
    await until(() => all(timeline, '.items .cluster')[0], 'a cluster');
    one(timeline, '.items .cluster').click();
    await until(() => one(timeline, '.popover').matches(':popover-open'), 'the popover');
    await rest(timeline);
    one(timeline, '.popover ol button').click();
    await rest(timeline);
    expect(all(timeline, '.story [part~="claim"]')).not.to.be.empty;
    expect(await reportsBesideOurs()).to.deep.equal([]);
  });

  it('shows the list and a story in it', async () => {
    button(timeline, 'List').click();
    await rest(timeline);
    one(timeline, '.disclosure').click();
    await rest(timeline);
    expect(all(timeline, '.list .story')).to.have.lengthOf(1);
    expect(await reportsBesideOurs()).to.deep.equal([]);
  });

  it('shows a file with a script in every field', async () => {
    for (const text of scripts) {
      timeline.data = hostileFile({ text, word: text, id: text, address: text });
      await timeline.updateComplete;
      for (const { id } of timeline.timeline?.events ?? []) await timeline.show(id);
      expect(all(timeline, '.story [part~="claim"]')).not.to.be.empty;
    }
    expect(await reportsBesideOurs()).to.deep.equal([]);
  });

  it('shows pictures that it allows, and says of others that they did not come', async () => {
    const picture = { type: 'image', alt: 'A boat.' } as const;
    const media = [
      { ...picture, url: '/stories/images/harbour.svg' },
      { ...picture, url: 'https://elsewhere.invalid/x.png' },
    ];
    timeline.data = timelineOf([event('one', '2001', { media })]);
    await timeline.updateComplete;
    await timeline.show('one');
    one(timeline, '.figure').scrollIntoView();
    await until(() => all(timeline, '.frame.shown')[0], 'our own picture');
    expect(await reportsBesideOurs()).to.deep.equal([]);
    button(timeline, 'Load the image from elsewhere.invalid').click();
    await until(() => all(timeline, '.failed-image')[0], 'words for the other');
    expect(windowOf(frame).reports.at(-1)).to.match(/^img-src https:\/\/elsewhere\.invalid/);
  });

  it('is drawn for paper', async () => {
    const view = windowOf(frame);
    view.dispatchEvent(new view.Event('beforeprint'));
    expect(all(timeline, '.list .story').length).to.equal(timeline.timeline?.events.length);
    view.dispatchEvent(new view.Event('afterprint'));
    await rest(timeline);
    expect(await reportsBesideOurs()).to.deep.equal([]);
  });

  it('fails, fails again and recovers', async () => {
    const { reports } = windowOf(frame);
    timeline.src = '/tests/pages/missing.json';
    await nextEvent(timeline, 'timeline-error');
    await timeline.updateComplete;
    button(timeline, 'Try again').click();
    await nextEvent(timeline, 'timeline-error');
    timeline.src = '/data/small.json';
    await nextEvent(timeline, 'timeline-load');
    await rest(timeline);
    expect(all(timeline, '.items .event')).not.to.be.empty;
    // engines write a missing file to the console themselves, not through its functions
    expect(await reportsBesideOurs(), reports.join('\n')).to.deep.equal([]);
  });
});
