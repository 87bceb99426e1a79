import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { expectFocus, focusedEvent, one, storyTitle, theButton } from '../support/find.js';
import { press } from '../support/keys.js';
import { mount, rest, usePage } from '../support/mount.js';
import { daily, event, timelineOf } from '../support/timelines.js';
import { lengthOf, windowOf } from '../support/window.js';

const week = timelineOf(daily(7));

/** Presses keys and lets the timeline answer each. */
async function type(timeline: NewsTimeline, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await press(key);
    await rest(timeline);
  }
}

describe('the keyboard in the chart', () => {
  usePage();

  it('goes from event to event with the arrows, and stays at the ends', async () => {
    const timeline = await mount({ data: week });
    theButton(timeline, 'e0').focus();
    await type(timeline, 'ArrowRight', 'ArrowRight');
    expect(focusedEvent(timeline)).to.equal('e2');
    await type(timeline, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(focusedEvent(timeline)).to.equal('e0');
  });

  it('goes to the ends with End and Home', async () => {
    const timeline = await mount({ data: week });
    theButton(timeline, 'e2').focus();
    await type(timeline, 'End');
    expect(focusedEvent(timeline)).to.equal('e6');
    await type(timeline, 'Home');
    expect(focusedEvent(timeline)).to.equal('e0');
  });

  it('mirrors the arrows where the text runs from right to left', async () => {
    const timeline = await mount({ data: week, dir: 'rtl' });
    theButton(timeline, 'e2').focus();
    await type(timeline, 'ArrowLeft');
    expect(focusedEvent(timeline)).to.equal('e3');
    await type(timeline, 'ArrowRight', 'ArrowRight');
    expect(focusedEvent(timeline)).to.equal('e1');
  });

  it('opens a story with Enter and leaves it with Escape', async () => {
    const timeline = await mount({ data: week });
    theButton(timeline, 'e3').focus();
    await type(timeline, 'Enter');
    expect(storyTitle(timeline)).to.equal('The event e3');
    expectFocus(timeline, one(timeline, '.story-title'));
    await type(timeline, 'Escape');
    expect(focusedEvent(timeline)).to.equal('e3');
    expect(timeline.selected).to.equal('e3');
    await type(timeline, 'Escape');
    expect(timeline.selected).to.equal(undefined);
    expect(focusedEvent(timeline)).to.equal('e3');
  });

  it('opens a story with the space bar as well', async () => {
    const timeline = await mount({ data: week });
    theButton(timeline, 'e1').focus();
    await type(timeline, ' ');
    expectFocus(timeline, one(timeline, '.story-title'));
  });

  it('zooms with plus and minus, and shows all with 0', async () => {
    const timeline = await mount({ data: week });
    const whole = windowOf(timeline);
    theButton(timeline, 'e3').focus();
    await type(timeline, '+', '+');
    const closer = lengthOf(timeline);
    expect(closer).to.be.lessThan((whole.to - whole.from) / 2);
    await type(timeline, '-');
    expect(lengthOf(timeline)).to.be.greaterThan(closer);
    await type(timeline, '0');
    expect(windowOf(timeline)).to.deep.equal(whole);
  });

  it('brings an event beyond the edge of the window into it', async () => {
    const timeline = await mount({ data: timelineOf(daily(60)) });
    await timeline.zoomTo('2000-01-10', '2000-01-14');
    const before = windowOf(timeline);
    theButton(timeline, 'e13').focus();
    await type(timeline, 'ArrowRight', 'ArrowRight');
    expect(focusedEvent(timeline)).to.equal('e15');
    expect(windowOf(timeline).from).to.be.greaterThan(before.from);
    expect(lengthOf(timeline)).to.be.closeTo(before.to - before.from, 1000);
    await type(timeline, 'Home');
    expect(focusedEvent(timeline)).to.equal('e0');
  });

  it('moves between the axis and the lanes of spans with up and down', async () => {
    const spans = [event('long', '2000-01-01/2000-01-07'), event('short', '2000-01-02/2000-01-06')];
    const timeline = await mount({ data: timelineOf([...daily(7), ...spans]) });
    theButton(timeline, 'e3').focus();
    await type(timeline, 'ArrowDown');
    const first = focusedEvent(timeline);
    await type(timeline, 'ArrowDown');
    const second = focusedEvent(timeline);
    expect([first, second].sort()).to.deep.equal(['long', 'short']);
    await type(timeline, 'ArrowUp');
    expect(focusedEvent(timeline)).to.equal(first);
    await type(timeline, 'ArrowUp');
    expect(focusedEvent(timeline)).to.match(/^e\d$/);
  });
});
