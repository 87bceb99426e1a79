import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { withLessMotion, withMotion } from '../support/engine.js';
import { all, button, focusedEvent, inFocus, one, textOf, theButton } from '../support/find.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click, middleOf } from '../support/mouse.js';
import { afghanistan, event, timelineOf } from '../support/timelines.js';
import { lengthOf, windowOf } from '../support/window.js';

const NAMES = ['Condensed', 'Calendar', 'One by one'] as const;
const SCALES = ['compressed', 'time', 'even'] as const;

/** Events whose distances have nothing in common; two of them on one day. */
const uneven = timelineOf([
  event('a', '1900'),
  event('b', '1950-01-01'),
  event('c', '1950-01-02'),
  event('d', '1999-05-05'),
  event('e', '1999-05-05'),
  event('f', '2024'),
]);
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

const xOf = (timeline: NewsTimeline, id: string) =>
  middleOf(theButton(timeline, id).querySelector('.dot') ?? timeline).x;

/** What moves by itself now. */
const moving = (timeline: NewsTimeline) => timeline.shadowRoot?.getAnimations() ?? [];

async function arrived(timeline: NewsTimeline): Promise<void> {
  await Promise.allSettled(moving(timeline).map(({ finished }) => finished));
  await rest(timeline);
}

describe('the three scales', () => {
  usePage();

  for (const [i, name] of NAMES.entries()) {
    it(`are chosen by the reader, among them “${name}”`, async () => {
      const timeline = await mount({
        data: afghanistan,
        attributes: { scale: i ? 'auto' : 'time' },
      });
      await click(button(timeline, name));
      await rest(timeline);
      const pressed = NAMES.map((other) => button(timeline, other).getAttribute('aria-pressed'));
      expect(pressed).to.deep.equal(NAMES.map((other) => String(other === name)));
    });

    it(`are chosen by the page, among them “${SCALES[i]}”`, async () => {
      const timeline = await mount({ data: afghanistan, attributes: { scale: SCALES[i] ?? '' } });
      expect(button(timeline, name).getAttribute('aria-pressed')).to.equal('true');
    });
  }

  it('are told apart under the chart: only the calendar can be measured', async () => {
    const timeline = await mount({ data: afghanistan });
    const notes: string[] = [];
    for (const scale of SCALES) {
      timeline.scale = scale;
      await rest(timeline);
      notes.push(textOf(one(timeline, '[part~=key]')));
    }
    expect(notes[0]).to.match(/Condensed: .*distances are not to be compared/);
    expect(notes[1]).not.to.match(/compared/);
    expect(notes[2]).to.match(/One by one: .*distances are not to be compared/);
  });

  it('keep the window, whichever follows which', async () => {
    const timeline = await mount({ data: afghanistan, attributes: { scale: 'compressed' } });
    await timeline.zoomTo('2021-08', '2024-02');
    const before = windowOf(timeline);
    for (const name of [
      'One by one',
      'Calendar',
      'Condensed',
      'One by one',
      'Condensed',
    ] as const) {
      await click(button(timeline, name));
      await arrived(timeline);
      expect(windowOf(timeline).from, name).to.be.closeTo(before.from, 60_000);
      expect(windowOf(timeline).to, name).to.be.closeTo(before.to, 60_000);
    }
  });

  it('keep the focus on its event and the open story open', async () => {
    const timeline = await mount({ data: afghanistan, attributes: { selected: 'takeover' } });
    theButton(timeline, 'takeover').focus();
    for (const scale of ['even', 'time', 'compressed'] as const) {
      timeline.scale = scale;
      await arrived(timeline);
      await rest(timeline);
      const focused = inFocus(timeline);
      const isHeld = focused?.matches('.cluster[aria-current]') ?? false;
      expect(isHeld || focusedEvent(timeline) === 'takeover', scale).to.equal(true);
      expect(timeline.selected).to.equal('takeover');
      expect(all(timeline, '.items [aria-current]')).to.have.length(1);
    }
  });

  withMotion('change by a glide that ends', async () => {
    const timeline = await mount({ data: afghanistan, attributes: { scale: 'time' } });
    timeline.scale = 'even';
    await timeline.updateComplete;
    expect(moving(timeline).length).to.be.greaterThan(2);
    await arrived(timeline);
    expect(moving(timeline)).to.have.length(0);
  });

  withMotion('begin the glide where things were', async () => {
    const timeline = await mount({ data: uneven, attributes: { scale: 'time' } });
    const before = xOf(timeline, 'a');
    const last = xOf(timeline, 'f');
    timeline.scale = 'even';
    await timeline.updateComplete;
    for (const animation of moving(timeline)) {
      animation.pause();
      animation.currentTime = 0;
    }
    expect(xOf(timeline, 'a')).to.be.closeTo(before, 1.5);
    expect(xOf(timeline, 'f')).to.be.closeTo(last, 1.5);
    for (const animation of moving(timeline)) animation.finish();
  });

  withLessMotion('change at once where the reader wants less motion', async () => {
    const timeline = await mount({ data: afghanistan });
    for (const scale of SCALES) {
      timeline.scale = scale;
      await timeline.updateComplete;
      expect(moving(timeline), scale).to.have.length(0);
    }
    await timeline.zoomTo('2021', '2022');
    expect(moving(timeline)).to.have.length(0);
  });
});

describe('events one by one', () => {
  usePage();

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`stand a step apart, those of one day as well, ${dir}`, async () => {
      const timeline = await mount({ data: uneven, dir, attributes: { scale: 'even' } });
      const xs = ids.map((id) => xOf(timeline, id) * (dir === 'ltr' ? 1 : -1));
      const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
      expect(steps[0]).to.be.greaterThan(50);
      for (const step of steps) expect(step).to.be.closeTo(steps[0] ?? 0, 1);
    });
  }

  it('stand a step apart after zooming as well', async () => {
    const timeline = await mount({ data: uneven, attributes: { scale: 'even' } });
    await timeline.zoomTo('1949', '2024');
    await rest(timeline);
    const xs = ['b', 'c', 'd', 'e'].map((id) => xOf(timeline, id));
    const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    for (const step of steps) expect(step).to.be.closeTo(steps[0] ?? 0, 1);
  });

  it('have room where many of them are of the last day', async () => {
    const many = Array.from({ length: 30 }, (_, i) => event(`l${i}`, '2025-06-01', { rank: 4 }));
    const data = timelineOf([event('a', '1900'), event('b', '1950'), ...many]);
    const timeline = await mount({ data, attributes: { scale: 'even' } });
    const { left, right } = one(timeline, '.chart').getBoundingClientRect();
    const last = all(timeline, '.items .event').at(-1);
    const holds = Number(last?.dataset.index) === 31 || last?.matches('.cluster');
    expect(holds, 'the last is in the whole').to.equal(true);
    const { x } = middleOf(last?.querySelector('.dot') ?? timeline);
    expect(x).to.be.within(left + (right - left) / 2, right);
  });

  it('take all of the width, so that the last has its room', async () => {
    const timeline = await mount({ data: afghanistan, attributes: { scale: 'even' } });
    const { left, width } = one(timeline, '.chart').getBoundingClientRect();
    const xs = all(timeline, '.items .dot').map((dot) => middleOf(dot).x - left);
    expect(Math.min(...xs)).to.be.below(width * 0.1);
    expect(Math.max(...xs)).to.be.within(width * 0.75, width);
  });

  it('are zoomed by the length of the window that the overview shows', async () => {
    const timeline = await mount({ data: uneven, attributes: { scale: 'even' } });
    const before = lengthOf(timeline);
    await click(button(timeline, 'Zoom in'));
    await rest(timeline);
    expect(lengthOf(timeline)).to.be.below(before);
    await timeline.fit();
    expect(lengthOf(timeline)).to.be.closeTo(before, 1000);
  });
});
