import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { isWebKit } from '../support/engine.js';
import { one, textOf } from '../support/find.js';
import { mount, rest, usePage } from '../support/mount.js';
import { drag, releaseMouse } from '../support/mouse.js';
import { daily, timelineOf } from '../support/timelines.js';
import { windowOf } from '../support/window.js';

/** Drags along the first line of an element's words. */
async function dragAlong(element: Element): Promise<void> {
  const { left, top, width } = element.getBoundingClientRect();
  await drag({ x: left + 2, y: top + 9 }, { x: left + width - 2, y: top + 9 });
}

/** The text that is selected, wherever it is. */
function selectedText({ shadowRoot }: NewsTimeline): string {
  // Chromium alone asks the shadow tree itself
  const root = shadowRoot as { getSelection?(): Selection | null } | null;
  return (root?.getSelection?.() ?? getSelection())?.toString() ?? '';
}

describe('a drag along words', () => {
  usePage();
  afterEach(async () => {
    await releaseMouse();
    getSelection()?.removeAllRanges();
  });

  it('of a card selects them, and neither moves the window nor opens the story', async () => {
    const timeline = await mount({ data: timelineOf(daily(40)) });
    await timeline.zoomTo('2000-01-10', '2000-01-30');
    await rest(timeline);
    const before = windowOf(timeline);
    const title = one(timeline, '.flag .title > span');
    await dragAlong(title);
    await rest(timeline);
    expect(windowOf(timeline)).to.deep.equal(before);
    expect(timeline.selected).to.equal(undefined);
    // WebKit selects no text in a button, whatever user-select says
    expect(selectedText(timeline)).to.equal(isWebKit ? '' : textOf(title));
  });

  it('of the story selects them', async () => {
    const timeline = await mount({ data: timelineOf(daily(4)), attributes: { selected: 'e1' } });
    const claim = one(timeline, '.story [part~=claim] > span');
    await dragAlong(claim);
    expect(selectedText(timeline)).to.contain('It is told of e');
  });
});
