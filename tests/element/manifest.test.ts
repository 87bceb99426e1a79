import { expect } from '@open-wc/testing';
import { NewsTimeline } from '../../src/news-timeline.js';
import { all, button, one, theButton } from '../support/find.js';
import { faces } from '../support/faces.js';
import { evidence } from '../support/evidence.js';
import { promised } from '../support/manifest.js';
import { mount, record, rest, usePage } from '../support/mount.js';
import { click, drag } from '../support/mouse.js';
import { until } from '../support/wait.js';

/** Collects what `pick` finds over all looks of the element. */
async function collect(pick: (timeline: NewsTimeline) => Iterable<string>): Promise<string[]> {
  const found = new Set<string>();
  for (const { show } of faces) {
    const timeline = await show();
    for (const name of pick(timeline)) found.add(name);
    timeline.remove();
  }
  return [...found].sort();
}

describe('the manifest and the element', () => {
  usePage();

  it('name the same parts', async () => {
    const parts = await collect((timeline) =>
      [...timeline.renderRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part]),
    );
    expect(parts).to.deep.equal(promised('cssParts'));
  });

  it('name the same slots', async () => {
    const slots = await collect((timeline) =>
      [...timeline.renderRoot.querySelectorAll('slot')].map(({ name }) => name),
    );
    expect(slots).to.deep.equal(promised('slots'));
  });

  it('name the same states', async () => {
    const names = promised('cssStates');
    const states = new Set(
      await collect((timeline) => names.filter((name) => timeline.matches(`:state(${name})`))),
    );
    const timeline = await mount({ data: evidence });
    const { left, bottom } = one(timeline, '.chart').getBoundingClientRect();
    await drag({ x: left + 600, y: bottom - 3 }, { x: left + 500, y: bottom - 3 }, () => {
      for (const name of names) if (timeline.matches(`:state(${name})`)) states.add(name);
    });
    expect([...states].sort()).to.deep.equal(names);
  });

  it('name the same custom properties', () => {
    const css = [NewsTimeline.styles]
      .flat(Infinity as 1)
      .map(String)
      .join('\n');
    const used = new Set(css.match(/--timeline-[\w-]+/g));
    expect([...used].sort()).to.deep.equal(promised('cssProperties'));
  });

  it('name the same events', async () => {
    const heard = new Set<string>();
    const names = promised('events');
    const note = ({ type }: Event) => heard.add(type);
    for (const name of names) addEventListener(name, note);
    for (const { show } of faces) await show();
    const timeline = await mount({ data: evidence, attributes: { selected: 'later' } });
    const cites = record(timeline, 'timeline-cite');
    theButton(timeline, 'told').click();
    await timeline.zoomTo('2002', '2004');
    await rest(timeline);
    await click(button(timeline, /^Copy reference/));
    await until(() => all(timeline, '.popover .menu button').length > 0, 'the menu');
    await click(button(timeline, 'BibTeX'));
    await until(() => cites.length > 0, 'the copy');
    for (const name of names) removeEventListener(name, note);
    expect([...heard].sort()).to.deep.equal(names);
  });
});
