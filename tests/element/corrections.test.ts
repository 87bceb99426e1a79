import { expect } from '@open-wc/testing';
import { all, button, expectFocus, one, textOf } from '../support/find.js';
import { mount, rest, usePage } from '../support/mount.js';
import { event, timelineOf } from '../support/timelines.js';

const data = timelineOf([
  event('one', '2001-05', {
    corrections: [
      { text: 'Undated.' },
      { date: '2002-02-03', text: 'The second.' },
      { date: 'lately', text: 'Of no date that can be read.' },
      { date: '2002-01~', text: 'The first.' },
    ],
  }),
  event('two', '2003'),
]);

describe('corrections', () => {
  usePage();

  for (const layout of ['chart', 'list']) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`stand in the story by date, undated ones last: ${layout}, ${dir}`, async () => {
        const attributes = { layout, selected: 'one' };
        const timeline = await mount({ data, dir, attributes });
        expect(all(timeline, '[part~=corrections] li').map(textOf)).to.deep.equal([
          'about January 2002 The first.',
          '3 February 2002 The second.',
          'Undated.',
          'lately Of no date that can be read.',
        ]);
      });
    }

    it(`are led to from the headline, which says when the last was made, in the ${layout}`, async () => {
      const timeline = await mount({ data, attributes: { layout, selected: 'one' } });
      button(timeline, 'Corrected 3 February 2002').click();
      expectFocus(timeline, one(timeline, '[part~=corrections] .minor'));
      await timeline.show('two');
      await rest(timeline);
      expect(all(timeline, '.corrected, .corrections')).to.deep.equal([]);
    });
  }

  it('are a group with its name, and dates that machines read where they say the same', async () => {
    const timeline = await mount({ data, attributes: { selected: 'one' } });
    const group = one(timeline, '[part~=corrections]');
    expect(group.getAttribute('role')).to.equal('group');
    expect(group.getAttribute('aria-label')).to.equal('Corrections');
    const dates = [...group.querySelectorAll('time')].map((time) => time.dateTime);
    expect(dates).to.deep.equal(['2002-02-03']);
    expect(one(timeline, '[part~=story-date] time').getAttribute('datetime')).to.equal('2001-05');
  });
});
