import { expect } from '@open-wc/testing';
import { cdp, inChromium } from '../support/engine.js';
import { one, textOf, theButton } from '../support/find.js';
import { add, mount, nextEvent, record, rest, usePage } from '../support/mount.js';
import { middleOf, wheel } from '../support/mouse.js';
import { daily, timelineOf } from '../support/timelines.js';
import { until } from '../support/wait.js';
import { lengthOf, windowOf } from '../support/window.js';

const data = timelineOf(daily(30));

describe('the wheel over the chart', () => {
  usePage();

  it('scrolls the page, and a hint says once in the life of a page how it zooms', async () => {
    const timeline = await mount({ data });
    const before = windowOf(timeline);
    expect(wheel(one(timeline, '.chart'), { deltaY: 100 })).to.equal(true);
    await rest(timeline);
    expect(textOf(one(timeline, '.hint'))).to.match(/^Hold (Ctrl|⌘) and scroll to zoom/);
    expect(windowOf(timeline)).to.deep.equal(before);
    const second = await mount({ data });
    wheel(one(second, '.chart'), { deltaY: 100 });
    await rest(second);
    expect(textOf(one(second, '.hint'))).to.equal('');
  });

  inChromium('really scrolls the page', async () => {
    const timeline = await mount({ data });
    const space = add(document.createElement('div'));
    space.style.height = '3000px';
    const { x, y } = middleOf(one(timeline, '.chart'));
    await cdp('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: 120 });
    await until(() => scrollY > 50, 'the page to scroll');
  });

  for (const modifier of ['ctrlKey', 'metaKey'] as const) {
    it(`zooms about the pointer with ${modifier}`, async () => {
      const timeline = await mount({ data });
      const before = lengthOf(timeline);
      const dot = () => theButton(timeline, 'e20').querySelector('.dot') ?? timeline;
      const { x } = middleOf(dot());
      const wasLeft = wheel(dot(), { deltaY: -60, [modifier]: true });
      await rest(timeline);
      expect(wasLeft).to.equal(false);
      expect(lengthOf(timeline)).to.be.lessThan(before);
      expect(middleOf(dot()).x).to.be.closeTo(x, 1);
    });
  }

  it('says once where the window has settled', async () => {
    const timeline = await mount({ data });
    const changes = record(timeline, 'timeline-range-change');
    const settled = nextEvent(timeline, 'timeline-range-change');
    for (let i = 0; i < 3; i++) wheel(one(timeline, '.chart'), { deltaY: -30, ctrlKey: true });
    expect(changes).to.deep.equal([]);
    await settled;
    expect(changes.map(({ detail }) => detail)).to.deep.equal([windowOf(timeline)]);
  });

  it('pans when it is turned sideways', async () => {
    const timeline = await mount({ data });
    await timeline.zoomTo('2000-01-10', '2000-01-20');
    const before = windowOf(timeline);
    expect(wheel(one(timeline, '.chart'), { deltaX: 120 })).to.equal(false);
    expect(windowOf(timeline).from).to.be.greaterThan(before.from);
    expect(wheel(one(timeline, '.chart'), { deltaX: -120 })).to.equal(false);
    expect(windowOf(timeline).from).to.be.closeTo(before.from, 1000);
  });

  it('pans to the other side where the text runs from right to left', async () => {
    const timeline = await mount({ data, dir: 'rtl' });
    await timeline.zoomTo('2000-01-10', '2000-01-20');
    const before = windowOf(timeline);
    wheel(one(timeline, '.chart'), { deltaX: -120 });
    expect(windowOf(timeline).from).to.be.greaterThan(before.from);
  });

  it('is left to the page where there is nothing more to pan to', async () => {
    const timeline = await mount({ data });
    expect(wheel(one(timeline, '.chart'), { deltaX: 120 })).to.equal(true);
    expect(wheel(one(timeline, '.chart'), { deltaX: -120 })).to.equal(true);
  });

  it('does not let the browser zoom the page at the limit', async () => {
    const timeline = await mount({ data });
    expect(wheel(one(timeline, '.chart'), { deltaY: 60, ctrlKey: true })).to.equal(false);
  });

  it('zooms without a modifier where the page says so, and the page scrolls at the limit', async () => {
    const timeline = await mount({ data, attributes: { zoom: 'free' } });
    const before = lengthOf(timeline);
    expect(wheel(one(timeline, '.chart'), { deltaY: 60 }), 'zooming out of all').to.equal(true);
    expect(wheel(one(timeline, '.chart'), { deltaY: -60 })).to.equal(false);
    expect(lengthOf(timeline)).to.be.lessThan(before);
  });

  it('is never taken where the page says so', async () => {
    const timeline = await mount({ data, attributes: { zoom: 'none' } });
    await timeline.zoomTo('2000-01-10', '2000-01-20');
    const before = windowOf(timeline);
    for (const init of [{ deltaY: -60, ctrlKey: true }, { deltaY: -60 }, { deltaX: 90 }]) {
      expect(wheel(one(timeline, '.chart'), init), JSON.stringify(init)).to.equal(true);
    }
    expect(windowOf(timeline)).to.deep.equal(before);
  });
});
