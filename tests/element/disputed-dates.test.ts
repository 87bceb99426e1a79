import { expect } from '@open-wc/testing';
import { all, one, theButton } from '../support/find.js';
import { mount, rest, usePage } from '../support/mount.js';
import { middleOf } from '../support/mouse.js';
import { afghanistan, event, timelineOf } from '../support/timelines.js';

describe('a date on which sources are in conflict', () => {
  usePage();

  it('is drawn beside the event of the real timeline, joined to its mark', async () => {
    const timeline = await mount({ data: afghanistan });
    await timeline.zoomTo('2001-09', '2002-02');
    await rest(timeline);
    const other = all(timeline, 'svg.axis .other');
    const join = all(timeline, 'svg.axis .join');
    expect(other).to.have.length(1);
    expect(join).to.have.length(1);
    const { from, to } = timeline.viewport ?? { from: 0, to: 1 };
    const at = Date.parse('2001-12-06');
    expect(at).to.be.within(from, to);
    const event = theButton(timeline, 'kabul-2001');
    // Gecko counts the stroke of a path to its box
    const { left, right } = join[0]?.getBoundingClientRect() ?? new DOMRect();
    expect(left).to.be.closeTo(middleOf(event.querySelector('.dot') ?? event).x, 4);
    expect(right).to.be.closeTo(middleOf(other[0] ?? event).x, 6);
  });

  it('is drawn for each event that has one and a mark of its own', async () => {
    const timeline = await mount({ data: afghanistan });
    await timeline.zoomTo('2024-08', '2025-08');
    await rest(timeline);
    expect(all(timeline, 'svg.axis .other').length).to.be.at.least(1);
  });

  it('is not drawn for a difference that is no conflict', async () => {
    const accounts = ['2000-01-10', '2000-03-10'].map((date) => ({
      ...{ says: `It was on ${date}.`, date },
      cite: [{ source: 'paper' }],
    }));
    const withDispute = (kind: 'conflict' | 'difference') =>
      timelineOf([
        event('a', '2000-01-10', { disputes: [{ about: 'the day', kind, accounts }] }),
        event('b', '2000-04-10'),
      ]);
    const conflict = await mount({ data: withDispute('conflict') });
    expect(all(conflict, 'svg.axis .other')).to.have.length(1);
    const difference = await mount({ data: withDispute('difference') });
    expect(all(difference, 'svg.axis .other')).to.have.length(0);
  });

  it('is a drawing for the eye: the name and the story say the same in words', async () => {
    const timeline = await mount({ data: afghanistan, attributes: { selected: 'kabul-2001' } });
    expect(one(timeline, 'svg.axis').getAttribute('aria-hidden')).to.equal('true');
    expect(theButton(timeline, 'kabul-2001').getAttribute('aria-label')).to.match(/sources differ/);
    expect(one(timeline, '[part~=dispute]').textContent).to.match(/December/);
  });
});
