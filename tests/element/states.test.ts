import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { holdAnswers } from '../support/answers.js';
import { button, one, textOf } from '../support/find.js';
import { drawn, mount, nextEvent, place, rest, usePage } from '../support/mount.js';
import { click } from '../support/mouse.js';
import { event, timelineOf } from '../support/timelines.js';

const data = timelineOf([event('one', '2001')]);
const empty = { version: 1, title: 'Nothing yet', events: [] };

const statesOf = (timeline: NewsTimeline) =>
  ['loading', 'error', 'empty', 'panning'].filter((name) => timeline.matches(`:state(${name})`));

describe('the states of the element', () => {
  usePage();

  it('are none for a timeline that is shown', async () => {
    expect(statesOf(await mount({ data }))).to.deep.equal([]);
  });

  it('are loading while the file is on its way, said in words', async () => {
    const answers = holdAnswers();
    const timeline = place({ attributes: { src: '/slow.json' } });
    await rest(timeline);
    expect(statesOf(timeline)).to.deep.equal(['loading']);
    expect(textOf(one(timeline, '[role=status]'))).to.match(/^Loading/);
    answers('/slow.json').give(data);
    await drawn(timeline);
    expect(statesOf(timeline)).to.deep.equal([]);
  });

  it('are error where nothing usable came, said as an alert with a way to try again', async () => {
    const timeline = place({ attributes: { src: '/none.json' } });
    const { detail } = await nextEvent(timeline, 'timeline-error');
    await rest(timeline);
    expect(detail.issues[0]?.code).to.equal('load.http');
    expect(statesOf(timeline)).to.deep.equal(['error']);
    expect(textOf(one(timeline, '[role=alert]'))).to.contain('could not be shown');
    expect(textOf(one(timeline, '[role=alert]'))).to.contain(timeline.issues[0]?.message);
    const answers = holdAnswers();
    await click(button(timeline, 'Try again'));
    await rest(timeline);
    expect(statesOf(timeline)).to.deep.equal(['loading']);
    answers('/none.json').give(data);
    await drawn(timeline);
    expect(statesOf(timeline)).to.deep.equal([]);
    expect(timeline.issues).to.deep.equal([]);
  });

  it('do not lose focus when the reader tries again', async () => {
    const timeline = await mount({ attributes: { src: '/none.json' } });
    button(timeline, 'Try again').focus();
    const failedAgain = nextEvent(timeline, 'timeline-error');
    await click(button(timeline, 'Try again'));
    await failedAgain;
    await rest(timeline);
    expect(document.activeElement === timeline, 'focus is inside').to.equal(true);
  });

  it('are empty for a timeline without events', async () => {
    const timeline = await mount({ data: empty });
    expect(statesOf(timeline)).to.deep.equal(['empty']);
    expect(textOf(one(timeline, '.shell'))).to.contain('no events yet');
    expect(timeline.issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    timeline.data = data;
    await rest(timeline);
    expect(statesOf(timeline)).to.deep.equal([]);
  });

  it('are those of the address asked for last, whatever comes later', async () => {
    const answers = holdAnswers();
    const timeline = place({ attributes: { src: '/first.json' } });
    await rest(timeline);
    const first = answers('/first.json');
    timeline.src = '/second.json';
    await rest(timeline);
    expect(first.isAborted).to.equal(true);
    answers('/second.json').give(timelineOf([event('second', '2002')]));
    await drawn(timeline);
    first.give(timelineOf([event('first', '2001')]));
    await rest(timeline);
    expect(timeline.timeline?.events.at(0)?.id).to.equal('second');
  });

  it('survive leaving the page and coming back while loading', async () => {
    const answers = holdAnswers();
    const timeline = place({ attributes: { src: '/slow.json' } });
    const box = timeline.parentElement;
    await rest(timeline);
    timeline.remove();
    expect(answers('/slow.json').isAborted).to.equal(true);
    box?.append(timeline);
    await rest(timeline);
    answers('/slow.json').give(data);
    await drawn(timeline);
    expect(timeline.timeline?.events).to.have.length(1);
  });
});
