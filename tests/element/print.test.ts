import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { inChromium } from '../support/engine.js';
import { all, one, textOf } from '../support/find.js';
import { mount, usePage, rest } from '../support/mount.js';
import { afghanistan, daily, timelineOf } from '../support/timelines.js';
import { until } from '../support/wait.js';

const print = (name: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(name));

describe('printing', () => {
  usePage();
  afterEach(() => print('afterprint'));

  it('shows every event in full at once, and the chart again afterwards', async () => {
    const timeline = await mount({ data: afghanistan, attributes: { selected: 'takeover' } });
    print('beforeprint');
    expect(all(timeline, '[part~=chart]')).to.have.length(0);
    expect(all(timeline, '[part~=story]')).to.have.length(afghanistan.events.length);
    expect(all(timeline, '[part~=reference], .references > li').length).to.be.greaterThan(50);
    print('afterprint');
    await rest(timeline);
    expect(all(timeline, '[part~=chart]')).to.have.length(1);
    expect(all(timeline, '[part~=story]')).to.have.length(1);
    expect(timeline.selected).to.equal('takeover');
  });

  it('keeps the window of the chart', async () => {
    const timeline = await mount({ data: afghanistan });
    await timeline.zoomTo('2021', '2025');
    const before = timeline.viewport;
    print('beforeprint');
    print('afterprint');
    await rest(timeline);
    await rest(timeline);
    expect(timeline.viewport).to.deep.equal(before);
  });

  it('prints 500 events, and says how many more there are', async () => {
    const timeline = await mount({ data: timelineOf(daily(520)), widthPx: 400 });
    print('beforeprint');
    expect(all(timeline, '[part~=story]')).to.have.length(500);
    expect(textOf(one(timeline, '.list'))).to.contain('500 events printed; 20 more');
    expect(all(timeline, '.more')).to.have.length(0);
  });

  inChromium('writes addresses out and leaves the controls away', async () => {
    const timeline = await mount({ data: afghanistan });
    print('beforeprint');
    await emulateMedia({ media: 'print' });
    const link = one(timeline, '.references a') as HTMLAnchorElement;
    expect(getComputedStyle(one(timeline, '.toolbar')).display).to.equal('none');
    expect(getComputedStyle(link, '::after').content).to.contain(link.getAttribute('href'));
    await emulateMedia({ media: 'screen' });
  });

  inChromium('leaves an open card of a reference away', async () => {
    const timeline = await mount({ data: afghanistan, attributes: { selected: 'recognition' } });
    all(timeline, '.story [part~=cite]')[0]?.click();
    await until(() => timeline.renderRoot.querySelector('.popover:popover-open'), 'the card');
    await emulateMedia({ media: 'print' });
    const { display } = getComputedStyle(one(timeline, '.popover'));
    await emulateMedia({ media: 'screen' });
    expect(display).to.equal('none');
  });
});
