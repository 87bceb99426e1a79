import { expect } from '@open-wc/testing';
import { button, one, storyTitle, textOf, theButton } from '../support/find.js';
import { mount, record, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { daily, timelineOf } from '../support/timelines.js';

const data = timelineOf(daily(7));

describe('the choice of an event', () => {
  usePage();

  it('is told with the event before it is shown', async () => {
    const timeline = await mount({ data });
    const seen: unknown[] = [];
    timeline.addEventListener('timeline-select', ({ detail }) => {
      seen.push(
        detail?.event.id,
        timeline.selected,
        detail?.event === timeline.timeline?.events.at(2),
      );
    });
    await click(theButton(timeline, 'e2').querySelector('.dot') ?? timeline);
    await rest(timeline);
    expect(seen).to.deep.equal(['e2', undefined, true]);
    expect(timeline.selected).to.equal('e2');
  });

  it('can be refused by the page, which keeps the old one', async () => {
    const timeline = await mount({ data, attributes: { selected: 'e1' } });
    timeline.addEventListener('timeline-select', (event) => event.preventDefault());
    await click(theButton(timeline, 'e2').querySelector('.dot') ?? timeline);
    await rest(timeline);
    expect(timeline.selected).to.equal('e1');
    expect(storyTitle(timeline)).to.equal('The event e1');
  });

  it('is told with null when the reader closes it', async () => {
    const timeline = await mount({ data, widthPx: 400, attributes: { selected: 'e1' } });
    const selects = record(timeline, 'timeline-select');
    await click(one(timeline, '[data-id="e1"]'));
    await rest(timeline);
    expect(selects.map(({ detail }) => detail)).to.deep.equal([null]);
    expect(timeline.hasAttribute('selected')).to.equal(false);
  });

  it('bubbles, is composed and can be cancelled', async () => {
    const timeline = await mount({ data });
    const selects = record(document, 'timeline-select');
    await click(theButton(timeline, 'e2').querySelector('.dot') ?? timeline);
    expect(selects).to.have.length(1);
    expect(selects[0]).to.include({ bubbles: true, composed: true, cancelable: true });
  });

  it('is reflected by the attribute', async () => {
    const timeline = await mount({ data });
    timeline.selected = 'e3';
    await rest(timeline);
    expect(timeline.getAttribute('selected')).to.equal('e3');
    expect(theButton(timeline, 'e3').getAttribute('aria-current')).to.equal('true');
    timeline.setAttribute('selected', 'e4');
    await rest(timeline);
    expect(storyTitle(timeline)).to.equal('The event e4');
  });

  it('is not told where the page itself makes it', async () => {
    const timeline = await mount({ data });
    const selects = record(timeline, 'timeline-select');
    timeline.selected = 'e3';
    await timeline.show('e4');
    expect(selects).to.deep.equal([]);
  });

  for (const widthPx of [1200, 400]) {
    it(`of an event that is not there is said, with an offer to show all, at ${widthPx} px`, async () => {
      const timeline = await mount({ data, widthPx, attributes: { selected: 'gone' } });
      expect(textOf(one(timeline, '.shell'))).to.contain('“gone” is not in this timeline');
      await click(button(timeline, 'Show all events'));
      await rest(timeline);
      expect(timeline.selected).to.equal(undefined);
      expect(textOf(one(timeline, '.shell'))).not.to.contain('not in this timeline');
    });
  }
});
