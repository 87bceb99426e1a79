import { expect } from '@open-wc/testing';
import { all, theButton, storyTitle } from '../support/find.js';
import { press } from '../support/keys.js';
import { mount, record, rest, usePage } from '../support/mount.js';
import { wheel } from '../support/mouse.js';
import { daily, timelineOf } from '../support/timelines.js';
import { windowOf } from '../support/window.js';

const data = timelineOf(daily(40));

describe('two timelines on a page', () => {
  usePage();

  it('have windows, choices and keys of their own', async () => {
    const first = await mount({ data, attributes: { id: 'a' } });
    const second = await mount({ data, attributes: { id: 'b' } });
    const before = windowOf(second);
    const heard = [...record(second, 'timeline-range-input'), ...record(second, 'timeline-select')];
    theButton(first, 'e3').focus();
    await press('+', 'Enter');
    await rest(first);
    wheel(all(first, '.chart')[0] ?? first, { deltaY: -60, ctrlKey: true });
    await rest(first);
    expect(first.selected).to.equal('e3');
    expect(second.selected).to.equal(undefined);
    expect(windowOf(second)).to.deep.equal(before);
    expect(heard).to.deep.equal([]);
  });

  it('share no id: each has the help that its chart is described by', async () => {
    const first = await mount({ data });
    const second = await mount({ data });
    for (const timeline of [first, second]) {
      const id = all(timeline, '.chart')[0]?.getAttribute('aria-describedby') ?? '';
      expect(timeline.shadowRoot?.getElementById(id)).to.exist;
    }
    expect(all(first, '[id]').length).to.be.greaterThan(0);
  });

  it('keep their own places in the address', async () => {
    const first = await mount({ data, attributes: { id: 'a', permalinks: '' } });
    const second = await mount({ data, attributes: { id: 'b', permalinks: '' } });
    await first.show('e3');
    await second.show('e5');
    expect(location.hash).to.match(/^#a\?/);
    expect(storyTitle(second)).to.equal('The event e5');
  });

  it('may share one file, which neither changes', async () => {
    const copy = structuredClone(data);
    await mount({ data });
    await mount({ data, widthPx: 400 });
    expect(data).to.deep.equal(copy);
  });
});
