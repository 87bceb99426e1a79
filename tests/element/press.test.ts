import { expect } from '@open-wc/testing';
import { all, indexOf, storyTitle, textOf, theButton } from '../support/find.js';
import { mount, record, rest, usePage } from '../support/mount.js';
import { click, releaseMouse } from '../support/mouse.js';
import { daily, timelineOf } from '../support/timelines.js';

const data = timelineOf(daily(20));

describe('a press in the chart', () => {
  usePage();
  afterEach(releaseMouse);

  it('shows the story of what was pressed, with the next frame', async () => {
    const timeline = await mount({ data });
    for (const card of all(timeline, '[part~=card]').slice(0, 3)) {
      const title = textOf(card.querySelector('.title') ?? card);
      card.click();
      await timeline.updateComplete;
      expect(storyTitle(timeline)).to.equal(title);
    }
  });

  it('shows the story of what stands there after a zoom has given the button another event', async () => {
    const timeline = await mount({ data: timelineOf(daily(120)), attributes: { scale: 'time' } });
    await timeline.zoomTo('2000-02-01', '2000-03-01');
    await rest(timeline);
    for (const mark of all(timeline, '[part~=mark]').slice(0, 5)) {
      const index = Number(mark.dataset.index);
      mark.click();
      await timeline.updateComplete;
      expect(storyTitle(timeline)).to.equal(timeline.timeline?.events.at(index)?.title);
    }
  });

  it('is one choice, whatever part of the card it meets', async () => {
    const timeline = await mount({ data });
    const card = all(timeline, '[part~=card]')[0];
    const selects = record(timeline, 'timeline-select');
    for (const part of ['.flag', '.title', '.date', '.dot']) {
      await click(card?.querySelector(part) ?? timeline);
      await rest(timeline);
    }
    const id = timeline.timeline?.events.at(Number(card?.dataset.index))?.id;
    expect(selects.map(({ detail }) => detail?.event.id)).to.deep.equal([id, id, id, id]);
  });

  it('between the buttons chooses nothing', async () => {
    const timeline = await mount({ data });
    const selects = record(timeline, 'timeline-select');
    timeline.renderRoot.querySelector<HTMLElement>('.items')?.click();
    await rest(timeline);
    expect(selects).to.have.length(0);
    expect(indexOf(timeline, 'e0')).to.equal(0);
    expect(theButton(timeline, 'e0').getAttribute('aria-current')).to.equal(null);
  });
});
