import { expect } from '@open-wc/testing';
import { all, button } from '../support/find.js';
import { mount, place, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { nextFrame, until } from '../support/wait.js';
import { afghanistan } from '../support/timelines.js';
import type { NewsTimeline } from '../../src/news-timeline.js';

/** Which of the two is in the tree. */
const layoutsIn = (timeline: NewsTimeline) =>
  ['chart', 'list'].filter((part) => all(timeline, `[part~=${part}]`).length > 0);

describe('the layout', () => {
  usePage();

  it('is the chart where the element is wide, and the list is not in the tree', async () => {
    const timeline = await mount({ data: afghanistan, widthPx: 1200 });
    expect(layoutsIn(timeline)).to.deep.equal(['chart']);
  });

  it('is the list where the element is narrow, however wide the page', async () => {
    const timeline = await mount({ data: afghanistan, widthPx: 360 });
    expect(innerWidth).to.be.greaterThan(640);
    expect(layoutsIn(timeline)).to.deep.equal(['list']);
  });

  it('turns at 640 px of the element', async () => {
    const narrow = await mount({ data: afghanistan, widthPx: 639 });
    const wide = await mount({ data: afghanistan, widthPx: 640 });
    expect(layoutsIn(narrow)).to.deep.equal(['list']);
    expect(layoutsIn(wide)).to.deep.equal(['chart']);
  });

  it('follows a change of the width', async () => {
    const timeline = await mount({ data: afghanistan, widthPx: 1200 });
    timeline.style.width = '400px';
    await until(() => layoutsIn(timeline).join() === 'list', 'the list');
    timeline.style.width = '';
    await until(() => layoutsIn(timeline).join() === 'chart', 'the chart');
  });

  it('stays as it is while the page hides the element', async () => {
    const timeline = await mount({ data: afghanistan, widthPx: 1200 });
    const { viewport } = timeline;
    const items = all(timeline, '.items > li');
    timeline.style.display = 'none';
    await nextFrame();
    await nextFrame();
    expect(layoutsIn(timeline)).to.deep.equal(['chart']);
    timeline.style.display = '';
    await nextFrame();
    expect(all(timeline, '.items > li')).to.deep.equal(items);
    expect(timeline.viewport).to.deep.equal(viewport);
  });

  it('is what suits the window where the page hides the element from the start', async () => {
    const timeline = place({ data: afghanistan, attributes: { hidden: '' } });
    await timeline.fit();
    expect(layoutsIn(timeline)).to.deep.equal(['chart']);
    timeline.hidden = false;
    await until(() => all(timeline, '.items > li').length > 0, 'its events');
    expect(layoutsIn(timeline)).to.deep.equal(['chart']);
  });

  it('is what the attribute says at any width', async () => {
    const list = await mount({ data: afghanistan, widthPx: 1200, attributes: { layout: 'list' } });
    const chart = await mount({ data: afghanistan, widthPx: 500, attributes: { layout: 'chart' } });
    expect(layoutsIn(list)).to.deep.equal(['list']);
    expect(layoutsIn(chart)).to.deep.equal(['chart']);
  });

  it('is what the reader chooses in the toolbar', async () => {
    const timeline = await mount({ data: afghanistan });
    expect(button(timeline, 'Chart').getAttribute('aria-pressed')).to.equal('true');
    await click(button(timeline, 'List'));
    await rest(timeline);
    expect(layoutsIn(timeline)).to.deep.equal(['list']);
    expect(button(timeline, 'List').getAttribute('aria-pressed')).to.equal('true');
    await click(button(timeline, 'Chart'));
    await rest(timeline);
    expect(layoutsIn(timeline)).to.deep.equal(['chart']);
  });

  it('has the same five rows of things to read in both: heading, controls, events, story, maker', async () => {
    const timeline = await mount({ data: afghanistan, attributes: { selected: 'recognition' } });
    for (const layout of ['chart', 'list'] as const) {
      timeline.layout = layout;
      await rest(timeline);
      for (const part of ['heading', 'toolbar', layout, 'story', 'footer']) {
        expect(all(timeline, `[part~=${part}]`), `${part} in the ${layout}`).to.have.length(1);
      }
    }
  });

  it('keeps its height while it loads, so that what follows does not move', async () => {
    const timeline = await mount({ data: { version: 1, events: [] } });
    const least = Math.min(Math.max(480, 0.92 * innerHeight), 736);
    expect(timeline.getBoundingClientRect().height).to.be.at.least(least - 1);
  });
});
