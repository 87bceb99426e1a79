import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { all, focusedEvent, inFocus, one, textOf, theButton } from '../support/find.js';
import { press } from '../support/keys.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { event, timelineOf } from '../support/timelines.js';
import { windowOf } from '../support/window.js';

/** Two crowded years with 38 empty ones between them, and a span across. */
const data = timelineOf([
  event('era', '1951-06/1993'),
  event('a', '1950-01-05'),
  event('b', '1951-02-01'),
  event('c', '1952-03-04'),
  event('d', '1990-05-01'),
  event('e', '1991-06-01'),
  event('f', '1992-07-01'),
]);

const condensed = () => mount({ data, attributes: { scale: 'compressed' } });

async function type(timeline: NewsTimeline, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await press(key);
    await rest(timeline);
  }
}

/** Resolves when what moves by itself has arrived. */
async function arrived(timeline: NewsTimeline): Promise<void> {
  await rest(timeline);
  const moving = timeline.shadowRoot?.getAnimations() ?? [];
  await Promise.allSettled(moving.map(({ finished }) => finished));
  await rest(timeline);
}

const isInView = (timeline: NewsTimeline, year: string) => {
  const { from, to } = windowOf(timeline);
  const at = Date.parse(year);
  return from < at && at < to;
};

describe('a stated gap', () => {
  usePage();

  it('is a button between the events on its sides, in the order of the arrow keys', async () => {
    const timeline = await condensed();
    theButton(timeline, 'c').focus();
    await type(timeline, 'ArrowRight');
    expect(inFocus(timeline)?.matches('[part~=break]')).to.equal(true);
    expect(focusedEvent(timeline)).to.equal(undefined);
    await type(timeline, 'ArrowRight');
    expect(focusedEvent(timeline)).to.equal('d');
    await type(timeline, 'ArrowLeft', 'ArrowLeft');
    expect(focusedEvent(timeline)).to.equal('c');
  });

  it('is reached against the direction of the text where it runs from right to left', async () => {
    const timeline = await mount({ data, dir: 'rtl', attributes: { scale: 'compressed' } });
    theButton(timeline, 'c').focus();
    await type(timeline, 'ArrowLeft');
    expect(inFocus(timeline)?.matches('[part~=break]')).to.equal(true);
  });

  it('is named by its length and by what it does', async () => {
    const timeline = await condensed();
    const name = one(timeline, '[part~=break]').getAttribute('aria-label');
    expect(name).to.match(/^38 years without an event: /);
  });

  it('says its length on the axis, and in the bar that crosses it', async () => {
    const timeline = await condensed();
    expect(textOf(one(timeline, '[part~=break]'))).to.equal('38 years');
    const era = theButton(timeline, 'era');
    const cut = era.querySelector<HTMLElement>('.cut') ?? era;
    expect(cut.dataset.words).to.equal('38 years');
    expect(getComputedStyle(cut, '::after').content).to.match(/^"38 years"$|^attr\(/);
  });

  it('says it in the direction of its words, whichever way the layout runs', async () => {
    const timeline = await mount({ data, dir: 'rtl', attributes: { scale: 'compressed' } });
    const words = getComputedStyle(one(timeline, '.cut[data-words]'), '::after');
    expect([words.direction, words.unicodeBidi]).to.deep.equal(['rtl', 'plaintext']);
  });

  it('is as large as a finger', async () => {
    const timeline = await condensed();
    const { width, height } = one(timeline, '[part~=break]').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('shows the events on its sides when it is pressed', async () => {
    const timeline = await condensed();
    await click(one(timeline, '[part~=break]'));
    await arrived(timeline);
    expect(isInView(timeline, '1952-03-04')).to.equal(true);
    expect(isInView(timeline, '1990-05-01')).to.equal(true);
    expect(isInView(timeline, '1950-01-05')).to.equal(false);
    theButton(timeline, 'c');
    theButton(timeline, 'd');
  });

  for (const before of ['the whole', 'a window'] as const) {
    it(`is entered with Enter and left with Escape, back to ${before}`, async () => {
      const timeline = await condensed();
      if (before === 'a window') await timeline.zoomTo('1951', '1992');
      const window = windowOf(timeline);
      one(timeline, '[part~=break]').focus();
      await type(timeline, 'Enter');
      await arrived(timeline);
      expect(windowOf(timeline)).not.to.deep.equal(window);
      expect(isInView(timeline, '1952-03-04')).to.equal(true);
      expect(isInView(timeline, '1990-05-01')).to.equal(true);
      expect(inFocus(timeline)?.closest('.items')).to.exist;
      await type(timeline, 'Escape');
      await arrived(timeline);
      const { from, to } = windowOf(timeline);
      expect(from).to.be.closeTo(window.from, 60_000);
      expect(to).to.be.closeTo(window.to, 60_000);
      expect(inFocus(timeline)?.matches('[part~=break]')).to.equal(true);
    });
  }

  it('is left only once: the next Escape closes the story', async () => {
    const timeline = await mount({ data, attributes: { scale: 'compressed', selected: 'c' } });
    one(timeline, '[part~=break]').focus();
    await type(timeline, 'Enter');
    await arrived(timeline);
    await type(timeline, 'Escape');
    expect(timeline.selected).to.equal('c');
    await type(timeline, 'Escape');
    expect(timeline.selected).to.equal(undefined);
  });

  it('is no way back once the reader has shown the whole', async () => {
    const timeline = await condensed();
    await timeline.zoomTo('1951', '1992');
    one(timeline, '[part~=break]').focus();
    await type(timeline, 'Enter');
    await arrived(timeline);
    await type(timeline, '0');
    await arrived(timeline);
    const whole = windowOf(timeline);
    await type(timeline, 'Escape');
    await arrived(timeline);
    expect(windowOf(timeline)).to.deep.equal(whole);
  });

  it('is no way back in another timeline', async () => {
    const timeline = await condensed();
    await timeline.zoomTo('1951', '1992');
    one(timeline, '[part~=break]').focus();
    await type(timeline, 'Enter');
    await arrived(timeline);
    timeline.data = timelineOf([event('x', '1950'), event('y', '1990'), event('z', '2000')]);
    await arrived(timeline);
    const whole = windowOf(timeline);
    theButton(timeline, 'x').focus();
    await type(timeline, 'Escape');
    await arrived(timeline);
    expect(windowOf(timeline)).to.deep.equal(whole);
  });

  it('chooses no event', async () => {
    const timeline = await condensed();
    await click(one(timeline, '[part~=break]'));
    await arrived(timeline);
    expect(timeline.selected).to.equal(undefined);
    expect(all(timeline, '[part~=break][aria-current]')).to.have.length(0);
  });

  it('is not on the calendar, where distances are true', async () => {
    const timeline = await mount({ data, attributes: { scale: 'time' } });
    expect(all(timeline, '[part~=break]')).to.have.length(0);
  });
});
