import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { button, storyTitle, theButton } from '../support/find.js';
import { mount, rest, usePage, type MountOptions } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { daily, timelineOf } from '../support/timelines.js';
import { until } from '../support/wait.js';
import { windowOf } from '../support/window.js';

const data = timelineOf(daily(60));
const linked: MountOptions = { data, attributes: { permalinks: '', id: 'days' } };

const query = () => new URLSearchParams(location.hash.split('?')[1]);

/** Sets the hash as a link does. */
async function follow(hash: string, timeline: NewsTimeline): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
  await rest(timeline);
}

describe('permalinks', () => {
  usePage();

  it('keep the chosen event in the address, without a new entry in the history', async () => {
    const timeline = await mount(linked);
    const { length } = history;
    await click(theButton(timeline, 'e2').querySelector('.dot') ?? timeline);
    await until(() => location.hash.startsWith('#days?'), 'the address');
    expect(query().get('event')).to.equal('e2');
    expect(history.length).to.equal(length);
  });

  it('keep window, scale and layout in the address', async () => {
    const timeline = await mount(linked);
    await click(button(timeline, 'Calendar'));
    await timeline.zoomTo('2000-01-20', '2000-02-10');
    expect(query().get('from')).to.match(/^2000-01-(19|20)/);
    expect(query().get('to')).to.match(/^2000-02-1/);
    expect(query().get('scale')).to.equal('time');
    await timeline.fit();
    expect(query().has('from')).to.equal(false);
  });

  it('keep a choice of scale or layout at once', async () => {
    const timeline = await mount(linked);
    await click(button(timeline, 'Calendar'));
    await until(() => query().get('scale') === 'time', 'the scale in the address');
    await click(button(timeline, 'List'));
    await until(() => query().get('layout') === 'list', 'the layout in the address');
  });

  it('are called after the element, or timeline where it has no id', async () => {
    const timeline = await mount({ data, attributes: { permalinks: '' } });
    await timeline.show('e3');
    expect(location.hash).to.match(/^#timeline\?event=e3/);
  });

  it('are read on load', async () => {
    const hash = '#days?event=e30&from=2000-01-25&to=2000-02-05&scale=time';
    history.replaceState(null, '', hash);
    const timeline = await mount(linked);
    expect(storyTitle(timeline)).to.equal('The event e30');
    expect(windowOf(timeline).from).to.equal(Date.UTC(2000, 0, 25));
    expect(timeline.scale).to.equal('time');
  });

  it('are read when the address changes', async () => {
    const timeline = await mount(linked);
    await follow('#days?event=e7&layout=list', timeline);
    expect(timeline.selected).to.equal('e7');
    expect(timeline.layout).to.equal('list');
  });

  it('lead to the same place when they are opened again', async () => {
    const first = await mount(linked);
    await first.zoomTo('2000-01-20', '2000-02-10');
    await first.show('e25');
    const before = windowOf(first);
    first.remove();
    const second = await mount(linked);
    expect(second.selected).to.equal('e25');
    expect(windowOf(second).from).to.be.closeTo(before.from, 1000);
    expect(windowOf(second).to).to.be.closeTo(before.to, 1000);
  });

  it('leave the hashes of others alone, in reading and in writing', async () => {
    history.replaceState(null, '', '#a-section');
    const timeline = await mount(linked);
    await timeline.show('e3');
    expect(location.hash).to.equal('#a-section');
    await follow('#other?event=e9', timeline);
    expect(timeline.selected).to.equal('e3');
    await timeline.show('e4');
    expect(location.hash).to.equal('#other?event=e9');
  });

  it('neither read nor write nor are offered where the page does not want them', async () => {
    history.replaceState(null, '', '#days?event=e9');
    const timeline = await mount({ data, attributes: { id: 'days' } });
    expect(timeline.selected).to.equal(undefined);
    await timeline.show('e3');
    await follow('#days?event=e10', timeline);
    expect(timeline.selected).to.equal('e3');
    expect(() => button(timeline, 'Share')).to.throw();
  });

  it('can be switched off and on while the timeline is shown', async () => {
    const timeline = await mount(linked);
    timeline.permalinks = false;
    await timeline.show('e3');
    expect(location.hash).to.equal('');
    timeline.permalinks = true;
    await rest(timeline);
    await follow('#days?event=e8', timeline);
    expect(timeline.selected).to.equal('e8');
  });
});
