import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { inChromium } from '../support/engine.js';
import { mount, usePage } from '../support/mount.js';
import { event, timelineOf } from '../support/timelines.js';

const data = timelineOf([
  event('a', '2001-03-04', { title: 'A beginning', rank: 1 }),
  event('b', '2002/2004', { title: 'A long time' }),
  event('c', '2005-06', { title: 'An end' }),
]);

describe('assistive technology', () => {
  usePage();

  inChromium('meets a heading, controls, events, an overview and an introduction', async () => {
    await mount({ data });
    expect(await accessibilityTree('region', 'A test')).to.equal('');
  });

  inChromium('meets the element by the label that the page gives', async () => {
    await mount({ data, attributes: { label: 'Ten years at a glance' } });
    expect(await accessibilityTree('region', 'Ten years at a glance')).to.contain('A test');
  });

  inChromium('meets the story of an event with its sources', async () => {
    await mount({ data, attributes: { selected: 'b' } });
    expect(await accessibilityTree('group', 'The event in full')).to.equal('');
  });

  inChromium('meets the list as headings that open', async () => {
    await mount({ data, widthPx: 400 });
    expect(await accessibilityTree('list', 'Events')).to.equal('');
  });
});
