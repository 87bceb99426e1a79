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

  inChromium(
    'meets a region with a heading, controls, events, an overview and a story',
    async () => {
      await mount({ data });
      console.log(await accessibilityTree('region', 'A test'));
      expect(true).to.equal(true);
    },
  );

  inChromium('meets the list as headings that open', async () => {
    await mount({ data, widthPx: 400 });
    console.log(await accessibilityTree('region', 'A test'));
  });
});
