import { expect } from '@open-wc/testing';
import { isChromium, isFirefox } from '../support/engine.js';
import { one } from '../support/find.js';
import { mount, rest, usePage } from '../support/mount.js';
import { drag, releaseMouse } from '../support/mouse.js';
import { daily, timelineOf } from '../support/timelines.js';
import { windowOf } from '../support/window.js';

/** The text that is selected, in the shadow tree too. */
function selectedText(root: ShadowRoot | null): string {
  const inShadow = (root as unknown as { getSelection?: () => Selection | null }).getSelection?.();
  return (inShadow ?? getSelection())?.toString() ?? '';
}

describe('text on a card', () => {
  usePage();
  afterEach(async () => {
    await releaseMouse();
    getSelection()?.removeAllRanges();
  });

  it('is selected by a drag begun on it, which does not move the window', async () => {
    const timeline = await mount({ data: timelineOf(daily(40)) });
    await timeline.zoomTo('2000-01-10', '2000-01-30');
    await rest(timeline);
    const before = windowOf(timeline);
    const { left, top, width } = one(timeline, '.flag .title > span').getBoundingClientRect();
    await drag({ x: left + 2, y: top + 9 }, { x: left + width - 2, y: top + 9 });
    await rest(timeline);
    console.log(
      'SELECTED',
      isChromium,
      isFirefox,
      JSON.stringify(selectedText(timeline.shadowRoot)),
      JSON.stringify(getSelection()?.toString()),
      String(getSelection()?.type),
      'opened',
      timeline.selected,
    );
    expect(windowOf(timeline)).to.deep.equal(before);
  });
});
