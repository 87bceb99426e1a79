import { expect } from '@open-wc/testing';
import { all, button, expectFocus, one, storyTitle, textOf } from '../support/find.js';
import { evidence } from '../support/evidence.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';

const open = { data: evidence, attributes: { selected: 'told' } };

describe('the story', () => {
  usePage(1280, 1000);

  it('introduces the timeline until an event is chosen', async () => {
    const timeline = await mount({ data: evidence });
    expect(textOf(one(timeline, '[part~=story]'))).to.match(/3 events from 6 sources/);
    await click(button(timeline, 'Start with the first event'));
    await rest(timeline);
    expect(timeline.selected).to.equal('told');
    expectFocus(timeline, one(timeline, '.story-title'));
  });

  it('gives the date at its own precision, the claims and the corrections', async () => {
    const timeline = await mount(open);
    expect(textOf(one(timeline, '[part~=story-date]'))).to.equal('May 2001');
    expect(textOf(one(timeline, '.column > [part~=claim]'))).to.contain('Three papers write it.');
    expect(all(timeline, '.column > [part~=claim]')).to.have.length(4);
    const corrections = textOf(one(timeline, '[part~=corrections]'));
    expect(corrections).to.match(/5 January 2002.*A name was put right\./);
  });

  it('says of each claim on how many independent sources it rests', async () => {
    const timeline = await mount(open);
    const counts = all(timeline, '.column > [part~=claim] .count').map(textOf);
    expect(counts[0]).to.match(/3 sources, 2 independent|2 independent sources/);
    expect(counts[1]).to.match(/one source|1 source/i);
    expect(counts[2]).to.match(/1 source not named/);
    expect(counts[3]).to.equal('No source given');
  });

  it('says of the whole event how many sources and how many are independent', async () => {
    const timeline = await mount(open);
    const sum = textOf(one(timeline, '[part~=sources] .sum'));
    expect(sum).to.match(/^4 sources, 3 independent and 1 not named/);
    expect(textOf(one(timeline, '[part~=sources]'))).to.contain('How we count');
  });

  it('puts accounts in conflict side by side, each with its sources', async () => {
    const timeline = await mount(open);
    const [conflict, difference] = all(timeline, '[part~=dispute]');
    if (!conflict || !difference) throw new Error('two disputes are expected');
    expect(textOf(conflict)).to.contain('≠ Sources in conflict: the day');
    expect(textOf(difference)).to.contain('Told differently: the mood');
    expect(textOf(difference)).not.to.contain('≠');
    const [left, right] = [...conflict.querySelectorAll('li')].map((account) => ({
      box: account.getBoundingClientRect(),
      cites: account.querySelectorAll('[part~=cite]').length,
      words: textOf(account),
    }));
    expect(left?.words).to.match(/1 May 2001.*It was on the first\./);
    expect(right?.words).to.match(/2 May 2001.*It was on the second\./);
    expect([left?.cites, right?.cites]).to.deep.equal([1, 1]);
    expect(left?.box.top).to.equal(right?.box.top);
    expect(left?.box.right).to.be.at.most(right?.box.left ?? 0);
  });

  it('has ≠ on the card for a conflict, and not for a difference', async () => {
    const timeline = await mount({ data: evidence });
    const signs = all(timeline, '[part~=card]').map((card) => {
      const words = card.querySelector('.differ');
      return words && getComputedStyle(words, '::before').content + textOf(words);
    });
    expect(signs[0]).to.contain('≠').and.to.contain('sources differ');
    expect(signs[2]).to.equal(null);
  });

  it('leads to the next and the previous event, and says which of how many it is', async () => {
    const timeline = await mount(open);
    expect(textOf(one(timeline, '.position'))).to.equal('1 of 3');
    await click(button(timeline, /^Next: The event later/));
    await rest(timeline);
    expect(storyTitle(timeline)).to.equal('The event later');
    expect(textOf(one(timeline, '.position'))).to.equal('2 of 3');
    expectFocus(timeline, one(timeline, '.story-title'));
    await click(button(timeline, /^Next:/));
    await rest(timeline);
    expect(() => button(timeline, /^Next:/)).to.throw();
    await click(button(timeline, /^Previous: The event later/));
    await rest(timeline);
    expect(timeline.selected).to.equal('later');
  });
});
