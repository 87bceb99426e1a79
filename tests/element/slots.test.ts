import { expect } from '@open-wc/testing';
import { all } from '../support/find.js';
import { holdAnswers } from '../support/answers.js';
import { drawn, mount, place, rest } from '../support/mount.js';
import { event, timelineOf } from '../support/timelines.js';

const data = timelineOf([event('one', '2001')]);

/** A paragraph of the page's own for a slot; the default one without a name. */
function words(slot: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = `the page’s ${slot || 'list'}`;
  if (slot) paragraph.slot = slot;
  return paragraph;
}

const isSeen = (element: HTMLElement) => element.getBoundingClientRect().height > 0;

describe('the slots', () => {
  for (const name of ['heading', 'footer']) {
    it(`${name} replaces the element's own`, async () => {
      const own = words(name);
      const timeline = await mount({ data, children: [own] });
      expect(own.assignedSlot?.name).to.equal(name);
      expect(isSeen(own)).to.equal(true);
      const replaced = all(timeline, name === 'heading' ? '[part~=heading]' : '.footer slot > *');
      expect(replaced.some(isSeen)).to.equal(false);
    });
  }

  it('empty replaces the words for a timeline without events', async () => {
    const own = words('empty');
    await mount({ data: { version: 1, title: 'Nothing', events: [] }, children: [own] });
    expect(isSeen(own)).to.equal(true);
  });

  it('error replaces the message where nothing usable came', async () => {
    const own = words('error');
    const timeline = await mount({ data: { version: 99 }, children: [own] });
    expect(isSeen(own)).to.equal(true);
    expect(all(timeline, '.failure').some(isSeen)).to.equal(false);
  });

  it("the page's own list is shown until the timeline is ready, and not after", async () => {
    const answers = holdAnswers();
    const own = words('');
    const timeline = place({ attributes: { src: '/slow.json' }, children: [own] });
    await rest(timeline);
    expect(isSeen(own)).to.equal(true);
    answers('/slow.json').give(data);
    await drawn(timeline);
    expect(isSeen(own)).to.equal(false);
  });

  it("the page's own list is shown beside the message where nothing usable came", async () => {
    const own = words('');
    await mount({ data: { version: 99 }, children: [own] });
    expect(isSeen(own)).to.equal(true);
  });
});
