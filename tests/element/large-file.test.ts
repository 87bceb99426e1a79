import { expect } from '@open-wc/testing';
import { holdAnswers } from '../support/answers.js';
import { all, one, textOf } from '../support/find.js';
import { drawn, place, usePage } from '../support/mount.js';
import { daily, event, timelineOf } from '../support/timelines.js';
import { until } from '../support/wait.js';

/** Two million characters and more; the last event has no source, and comes first. */
function largeFile() {
  const summary = 'It is told at length. '.repeat(10);
  const events = daily(8000).map((one) => ({ ...one, summary }));
  return timelineOf([...events, event('late', '1999-12-31', { claims: [{ text: 'Untold.' }] })]);
}

describe('a large file', () => {
  usePage();

  it('is shown with each of its events made when it is asked for, and with all that is wrong', async () => {
    const answers = holdAnswers();
    const timeline = place({ attributes: { src: '/large.json' } });
    await until(() => timeline.matches(':state(loading)'), 'loading');
    const file = largeFile();
    answers('/large.json').give(file);
    await drawn(timeline);
    const events = timeline.timeline?.events;
    expect(events).not.to.be.an('array');
    expect(events).to.have.length(file.events.length);
    expect(timeline.issues.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'claim.uncited /events/8000/claims/0',
    ]);
    expect(all(timeline, '.items [data-index]').length).to.be.above(3);
    expect(events?.at(0)?.id).to.equal('late');
    await timeline.show('e4321');
    expect(textOf(one(timeline, '[part~=story-title]'))).to.equal('The event e4321');
    expect(timeline.timeline?.events.at(4322)?.claims[0]?.text).to.equal('It is told of e4321.');
  });

  it('says of each source how many events rest on it', async () => {
    const answers = holdAnswers();
    const timeline = place({ attributes: { src: '/large.json', layout: 'sources' } });
    await until(() => timeline.matches(':state(loading)'), 'loading');
    answers('/large.json').give(largeFile());
    await until(() => timeline.renderRoot.querySelector('[data-source=paper]'), 'the sources');
    expect(textOf(one(timeline, '[data-source=paper] .who'))).to.contain('8,000');
  });

  it('is searched as a whole', async () => {
    const answers = holdAnswers();
    const timeline = place({ attributes: { src: '/large.json' } });
    await until(() => timeline.matches(':state(loading)'), 'loading');
    answers('/large.json').give(largeFile());
    await drawn(timeline);
    one(timeline, '.tool.find').click();
    await until(() => timeline.renderRoot.querySelector('.finding-panel input'), 'the panel');
    const input = one(timeline, '.finding-panel input') as HTMLInputElement;
    input.value = 'e4321';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => /\b1 of 8,001\b/.test(textOf(one(timeline, '.finding-state'))), 'one event');
  });
});
