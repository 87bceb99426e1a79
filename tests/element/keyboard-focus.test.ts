import { expect } from '@open-wc/testing';
import { focusedEvent, inFocus, one, theButton } from '../support/find.js';
import { fakeKey, press } from '../support/keys.js';
import { add, mount, record, rest, usePage } from '../support/mount.js';
import { afghanistan, daily, timelineOf } from '../support/timelines.js';
import { windowOf } from '../support/window.js';

describe('the focus in the chart', () => {
  usePage();

  it('stays on its event while zooming makes cards of marks and clusters', async () => {
    const timeline = await mount({ data: timelineOf(daily(200)) });
    await press('Tab');
    theButton(timeline, 'e0').focus();
    for (let i = 0; i < 6; i++) {
      await press('+');
      await rest(timeline);
      expect(focusedEvent(timeline), `after zooming in ${i + 1} times`).to.equal('e0');
    }
    await press('0');
    await rest(timeline);
    expect(focusedEvent(timeline), 'after showing all').to.equal('e0');
  });

  it('stays in the chart when the event in focus joins a cluster', async () => {
    const timeline = await mount({ data: timelineOf(daily(200)) });
    await timeline.zoomTo('2000-03-01', '2000-03-10');
    await rest(timeline);
    theButton(timeline, 'e62').focus();
    for (let i = 0; i < 8; i++) {
      await press('-');
      await rest(timeline);
      expect(inFocus(timeline)?.closest('.items'), `after zooming out ${i + 1} times`).to.exist;
    }
  });

  it('stays in the chart when the scale is switched by the page', async () => {
    const timeline = await mount({ data: afghanistan });
    theButton(timeline, 'takeover').focus();
    timeline.scale = 'time';
    await rest(timeline);
    expect(inFocus(timeline)?.closest('.items')).to.exist;
  });

  it('is left alone while it is outside: no key is taken', async () => {
    const timeline = await mount({ data: timelineOf(daily(7)), attributes: { selected: 'e1' } });
    const before = windowOf(timeline);
    const selects = record(timeline, 'timeline-select');
    const field = add(document.createElement('input'));
    field.focus();
    await press('+', '-', '0', 'Home', 'Escape');
    expect(field.value).to.equal('+-0');
    field.blur();
    for (const key of ['+', '-', '0', 'ArrowRight', 'Home', 'Enter', 'Escape']) {
      expect(fakeKey(document.body, key), key).to.equal(true);
    }
    expect(windowOf(timeline)).to.deep.equal(before);
    expect(selects).to.deep.equal([]);
  });

  it('leaves keys with a modifier to the browser', async () => {
    const timeline = await mount({ data: timelineOf(daily(7)) });
    const button = theButton(timeline, 'e2');
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) {
      for (const key of ['+', '-', '0', 'ArrowRight']) {
        expect(fakeKey(button, key, { [modifier]: true }), `${modifier} ${key}`).to.equal(true);
      }
    }
  });

  it('leaves the keys of fields in its slots to them', async () => {
    const field = document.createElement('input');
    field.slot = 'footer';
    const timeline = await mount({ data: timelineOf(daily(7)), children: [field] });
    const before = windowOf(timeline);
    field.focus();
    await press('+', '0');
    expect(field.value).to.equal('+0');
    expect(windowOf(timeline)).to.deep.equal(before);
  });

  it('takes arrows in the chart only, not in the story', async () => {
    const timeline = await mount({ data: timelineOf(daily(7)), attributes: { selected: 'e1' } });
    expect(fakeKey(one(timeline, '.story-title'), 'ArrowDown')).to.equal(true);
    expect(fakeKey(theButton(timeline, 'e1'), 'ArrowDown')).to.equal(false);
  });

  it('is where Tab finds it after it was elsewhere', async () => {
    const timeline = await mount({ data: timelineOf(daily(7)) });
    theButton(timeline, 'e4').focus();
    await press('Tab', 'Tab');
    expect(focusedEvent(timeline)).to.equal(undefined);
    await rest(timeline);
    expect(theButton(timeline, 'e4').tabIndex).to.equal(0);
  });
});
