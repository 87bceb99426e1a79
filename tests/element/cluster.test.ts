import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { all, button, expectFocus, inFocus, one, storyTitle, textOf } from '../support/find.js';
import { press } from '../support/keys.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { event, timelineOf } from '../support/timelines.js';
import { lengthOf, windowOf } from '../support/window.js';

const hour = (i: number) => `2010-06-01T${String(i).padStart(2, '0')}:00Z`;
const data = timelineOf([
  event('before', '1990'),
  ...Array.from({ length: 20 }, (_, i) => event(`h${i}`, hour(i))),
  event('after', '2025'),
]);

async function mountCluster(): Promise<{ timeline: NewsTimeline; cluster: HTMLElement }> {
  const timeline = await mount({ data, attributes: { scale: 'time' } });
  return { timeline, cluster: one(timeline, '[part~=cluster]') };
}

const isOpen = (timeline: NewsTimeline) =>
  one(timeline, '[part~=popover]').matches(':popover-open');
const lines = (timeline: NewsTimeline) => all(timeline, '.popover li button');

describe('a cluster', () => {
  usePage();

  it('opens the list of its events, with focus on the first', async () => {
    const { timeline, cluster } = await mountCluster();
    await click(cluster.querySelector('.dot') ?? cluster);
    await rest(timeline);
    expect(isOpen(timeline)).to.equal(true);
    const said = Number.parseInt(cluster.getAttribute('aria-label') ?? '', 10);
    expect(lines(timeline)).to.have.length(said);
    expectFocus(timeline, lines(timeline)[0]);
    expect(textOf(lines(timeline)[0] ?? cluster)).to.match(/2010.*The event h\d+.*1 independent/);
  });

  it('opens by key as a dialog with a name, and closes with Escape, focus back on the cluster', async () => {
    const { timeline, cluster } = await mountCluster();
    cluster.focus();
    await press('Enter');
    await rest(timeline);
    const popover = one(timeline, '[part~=popover]');
    expect(popover.getAttribute('role')).to.equal('dialog');
    expect(popover.getAttribute('aria-label')).to.match(/event/i);
    expectFocus(timeline, lines(timeline)[0]);
    await press('Escape');
    await rest(timeline);
    expect(isOpen(timeline)).to.equal(false);
    expectFocus(timeline, cluster);
  });

  it('closes by its button, focus back on the cluster', async () => {
    const { timeline, cluster } = await mountCluster();
    cluster.focus();
    await press('Enter');
    await rest(timeline);
    await click(button(timeline, 'Close'));
    await rest(timeline);
    expect(isOpen(timeline)).to.equal(false);
    expectFocus(timeline, cluster);
  });

  it('closes by a press beside it', async () => {
    const { timeline, cluster } = await mountCluster();
    await click(cluster.querySelector('.dot') ?? cluster);
    await rest(timeline);
    await click(one(timeline, '.key'));
    await rest(timeline);
    expect(isOpen(timeline)).to.equal(false);
  });

  it('shows the story of the event chosen in its list, and Escape leads back to the cluster', async () => {
    const { timeline, cluster } = await mountCluster();
    cluster.focus();
    await press('Enter');
    await rest(timeline);
    await press('Tab', 'Enter');
    await rest(timeline);
    expect(isOpen(timeline)).to.equal(false);
    expect(storyTitle(timeline)).to.match(/^The event h\d+$/);
    expectFocus(timeline, one(timeline, '.story-title'));
    expect(one(timeline, '[part~=cluster]').getAttribute('aria-current')).to.equal('true');
    await press('Escape');
    await rest(timeline);
    expect(inFocus(timeline)?.matches('[part~=cluster]')).to.equal(true);
  });

  it('can be zoomed into, and focus stays in the chart', async () => {
    const { timeline, cluster } = await mountCluster();
    const before = lengthOf(timeline);
    cluster.focus();
    await press('Enter');
    await rest(timeline);
    await click(button(timeline, 'Zoom in here'));
    await rest(timeline);
    expect(lengthOf(timeline)).to.be.lessThan(before / 1000);
    expect(all(timeline, '.items .event').length).to.be.greaterThan(4);
    expect(inFocus(timeline)?.closest('.items')).to.exist;
  });

  it('is left with Escape where it was zoomed into', async () => {
    const { timeline, cluster } = await mountCluster();
    const before = windowOf(timeline);
    cluster.focus();
    await press('Enter');
    await rest(timeline);
    await click(button(timeline, 'Zoom in here'));
    await rest(timeline);
    await press('Escape');
    await rest(timeline);
    expect(windowOf(timeline)).to.deep.equal(before);
    expect(inFocus(timeline)?.closest('.items')).to.exist;
  });

  it('closes with Escape before anything else does: story and window stay', async () => {
    const { timeline } = await mountCluster();
    await timeline.show('after');
    await timeline.zoomTo('2000', '2020');
    const before = windowOf(timeline);
    one(timeline, '[part~=cluster]').focus();
    await press('Enter');
    await rest(timeline);
    expect(isOpen(timeline)).to.equal(true);
    await press('Escape');
    await rest(timeline);
    expect(isOpen(timeline)).to.equal(false);
    expect(timeline.selected).to.equal('after');
    expect(windowOf(timeline)).to.deep.equal(before);
    expect(inFocus(timeline)?.matches('[part~=cluster]')).to.equal(true);
  });
});
