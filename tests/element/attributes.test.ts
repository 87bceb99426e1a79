import { expect } from '@open-wc/testing';
import { all, one } from '../support/find.js';
import { mount, usePage } from '../support/mount.js';
import { event, timelineOf } from '../support/timelines.js';

const data = timelineOf([event('one', '2001'), event('two', '2002')]);
const realWarn = console.warn;

/** What the console is warned of from now on. */
function listen(): string[] {
  const warnings: string[] = [];
  console.warn = (text: string) => {
    if (text.startsWith('<news-timeline>')) warnings.push(text);
  };
  return warnings;
}

describe('an attribute with a value that means nothing', () => {
  usePage();
  afterEach(() => {
    console.warn = realWarn;
  });

  it('is warned of once, by code, and the default is used', async () => {
    const warnings = listen();
    const attributes = { layout: 'grid', scale: 'linear', 'group-by': 'colour' };
    const timeline = await mount({ data, attributes });
    await mount({ data, attributes });
    expect(all(timeline, '[part~=chart]')).to.have.length(1);
    expect(all(timeline, '[part~=band]')).to.have.length(0);
    expect(warnings).to.have.length(3);
    expect(warnings.join()).to.contain('attribute.unknown-value');
    expect(warnings.join()).to.contain('layout="grid"').and.to.contain('scale="linear"');
    expect(warnings.join()).to.contain('group-by="colour"');
  });

  it('is warned of for the wheel when the page loads, and not only when it is turned', async () => {
    const warnings = listen();
    await mount({ data, attributes: { zoom: 'wheel' } });
    expect(warnings.join()).to.contain('zoom="wheel"');
  });

  it('is warned of where a date can not be read, and all is shown', async () => {
    const warnings = listen();
    const timeline = await mount({ data, attributes: { from: 'a while ago' } });
    expect(warnings.join()).to.contain('attribute.unreadable-date');
    expect(timeline.viewport?.from).to.be.at.most(Date.UTC(2001, 0, 1));
  });

  it('is warned of where the window is empty, and all is shown', async () => {
    const warnings = listen();
    const timeline = await mount({ data, attributes: { from: '2002', to: '2001' } });
    expect(warnings.join()).to.contain('window.empty');
    expect(timeline.viewport?.from).to.be.at.most(Date.UTC(2001, 0, 1));
  });

  it('is taken for the nearest level where it is one of headings', async () => {
    const low = await mount({ data, attributes: { 'heading-level': '0' } });
    expect(one(low, '[part~=heading]').localName).to.equal('h1');
    const high = await mount({ data, attributes: { 'heading-level': '9' } });
    expect(one(high, '[part~=heading]').localName).to.equal('h6');
    listen();
    const none = await mount({ data, attributes: { 'heading-level': 'big' } });
    expect(one(none, '[part~=heading]').localName).to.equal('h2');
  });
});
