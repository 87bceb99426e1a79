import { expect } from '@open-wc/testing';
import { all, one, textOf } from '../support/find.js';
import { evidence } from '../support/evidence.js';
import { mount, rest, usePage } from '../support/mount.js';
import type { NewsTimeline } from '../../src/news-timeline.js';

const levels = (timeline: NewsTimeline) =>
  all(timeline, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));

describe('the headings', () => {
  usePage();

  it('begin at level 2', async () => {
    const timeline = await mount({ data: evidence, attributes: { selected: 'told' } });
    expect(one(timeline, '[part~=heading]').localName).to.equal('h2');
    expect(one(timeline, '[part~=story-title]').localName).to.equal('h3');
    expect(one(timeline, '[part~=minor]').localName).to.equal('h4');
  });

  it('begin where the page says, and go down from there', async () => {
    const attributes = { selected: 'told', 'heading-level': '3' };
    const timeline = await mount({ data: evidence, attributes });
    expect(one(timeline, '[part~=heading]').localName).to.equal('h3');
    expect(one(timeline, '[part~=story-title]').localName).to.equal('h4');
    expect(one(timeline, '[part~=minor]').localName).to.equal('h5');
    expect(new Set(levels(timeline))).to.deep.equal(new Set([3, 4, 5]));
  });

  it('never skip a level, in chart, list and introduction', async () => {
    const timeline = await mount({ data: evidence });
    for (const [layout, selected] of [
      ['chart', undefined],
      ['chart', 'told'],
      ['list', undefined],
      ['list', 'told'],
    ] as const) {
      timeline.layout = layout;
      timeline.selected = selected;
      await rest(timeline);
      const found = levels(timeline);
      expect(found[0]).to.equal(2);
      for (const [i, level] of found.entries()) {
        expect(level, `${layout} ${selected}`).to.be.at.most((found[i - 1] ?? 1) + 1);
      }
    }
  });

  it('name every event of the list', async () => {
    const timeline = await mount({ data: evidence, widthPx: 400 });
    const titles = all(timeline, 'li > h3').map(textOf);
    expect(titles).to.have.length(3);
    expect(titles[0]).to.contain('Told in many ways');
  });
});
