import { sendMouse } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { evidence } from '../support/evidence.js';
import { all, button, expectFocus, inFocus, one, textOf } from '../support/find.js';
import { press, pressWith } from '../support/keys.js';
import { mount, rest, usePage } from '../support/mount.js';
import { click, middleOf } from '../support/mouse.js';
import { until } from '../support/wait.js';

const open = { data: evidence, attributes: { selected: 'told' } };

const card = (timeline: NewsTimeline) => one(timeline, '.popover');
const isOpen = (timeline: NewsTimeline) => card(timeline).matches(':popover-open');

/** Presses a number; resolves when its card is there. */
async function openCard(timeline: NewsTimeline, number: Element | undefined): Promise<void> {
  await click(number ?? timeline);
  await until(() => isOpen(timeline), 'the card');
  await rest(timeline);
}

const cites = (timeline: NewsTimeline) => all(timeline, '.story [part~=cite]');

async function hover(target: Element): Promise<void> {
  const { x, y } = middleOf(target);
  await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
}

/** Focus as the keyboard gives it. */
async function tabTo(timeline: NewsTimeline, target: HTMLElement): Promise<void> {
  one(timeline, '.story .story-title').focus();
  for (let i = 0; i < 12 && inFocus(timeline) !== target; i++) await press('Tab');
  await rest(timeline);
}

describe('the card of a reference', () => {
  usePage(1280, 1000);

  it('opens on a press, says what the number stands for, and takes focus', async () => {
    const timeline = await mount(open);
    await openCard(timeline, one(timeline, '[data-cites="first"]'));
    expect(card(timeline).getAttribute('role')).to.equal('dialog');
    expect(card(timeline).getAttribute('aria-label')).to.match(/^Source \d+: The report first$/);
    expect(textOf(card(timeline))).to.match(/The report first.*It was so\./);
    expect(inFocus(timeline)?.closest('.popover')).to.equal(card(timeline));
  });

  it('shows the place in the source that this statement rests on, not those of others', async () => {
    const timeline = await mount(open);
    const [first, second] = all(timeline, '.story [data-cites="first"]');
    await openCard(timeline, first);
    expect(textOf(card(timeline)))
      .to.match(/page 3\b/)
      .and.not.to.match(/and 4/);
    await press('Escape');
    await openCard(timeline, second);
    expect(textOf(card(timeline)))
      .to.match(/page 4\b/)
      .and.not.to.match(/page 3/);
  });

  it('opens while the pointer rests on a number, stays while it is on the card, and goes with it', async () => {
    const timeline = await mount(open);
    await hover(one(timeline, '[data-cites="second"]'));
    await until(() => isOpen(timeline), 'the card');
    expect(inFocus(timeline)).to.equal(undefined);
    await rest(timeline);
    await hover(card(timeline));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isOpen(timeline), 'under the pointer').to.equal(true);
    await hover(one(timeline, '[part~=heading]'));
    await until(() => !isOpen(timeline), 'the card to go');
  });

  it('does not open where the pointer only passes', async () => {
    const timeline = await mount(open);
    const number = one(timeline, '[data-cites="second"]');
    let cameMs = 0;
    let stayedMs = Infinity;
    number.addEventListener('pointerenter', ({ timeStamp }) => (cameMs = timeStamp));
    number.addEventListener('pointerleave', ({ timeStamp }) => (stayedMs = timeStamp - cameMs));
    do {
      await until(() => !isOpen(timeline), 'no card');
      await hover(number);
      await hover(one(timeline, '[part~=heading]'));
      // longer than a card waits to open, and shorter than an open one stays
      await new Promise((resolve) => setTimeout(resolve, 220));
      // a slow browser has rested the pointer; then it says nothing
    } while (!(stayedMs < 100));
    expect(isOpen(timeline)).to.equal(false);
  });

  it('opens with keyboard focus; Tab goes into it and on from there to what is next', async () => {
    const timeline = await mount(open);
    const [first, second] = cites(timeline);
    await tabTo(timeline, first ?? timeline);
    await until(() => isOpen(timeline), 'the card');
    expectFocus(timeline, first);
    await press('Tab');
    expect(inFocus(timeline)?.closest('.popover')).to.equal(card(timeline));
    for (let i = 0; i < 6 && inFocus(timeline)?.closest('.popover'); i++) await press('Tab');
    await rest(timeline);
    expectFocus(timeline, second);
    expect(card(timeline).getAttribute('aria-label')).to.equal(second?.getAttribute('aria-label'));
  });

  it('lets Shift and Tab lead back to its number', async () => {
    const timeline = await mount(open);
    const [first] = cites(timeline);
    await tabTo(timeline, first ?? timeline);
    await until(() => isOpen(timeline), 'the card');
    await press('Tab');
    one(timeline, '.popover .tool').focus();
    await pressWith('Shift', 'Tab');
    expectFocus(timeline, first);
  });

  it('closes on Escape, which gives focus back and changes nothing else', async () => {
    const timeline = await mount(open);
    const cite = one(timeline, '[data-cites="second"]');
    await openCard(timeline, cite);
    await press('Escape');
    await rest(timeline);
    expect(isOpen(timeline)).to.equal(false);
    expectFocus(timeline, cite);
    expect(timeline.selected).to.equal('told');
  });

  it('leads to the same source in the list under the story, and that back to the text', async () => {
    const timeline = await mount(open);
    const cite = one(timeline, '[data-cites="second"]');
    await openCard(timeline, cite);
    await click(button(timeline, 'Find it in the list of sources'));
    await rest(timeline);
    expect(isOpen(timeline)).to.equal(false);
    expectFocus(timeline, one(timeline, '[data-reference="second"]'));
    await press('Tab');
    expect(inFocus(timeline)?.getAttribute('aria-label')).to.match(/^Back to where source 4 is/);
    await press('Enter');
    expectFocus(timeline, cite);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`stays inside a narrow page, ${dir}`, async () => {
      const timeline = await mount({ ...open, dir, widthPx: 320 });
      for (const cite of cites(timeline)) {
        cite.scrollIntoView({ block: 'center' });
        await openCard(timeline, cite);
        const { left, right } = card(timeline).getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(document.documentElement.clientWidth);
        await press('Escape');
      }
    });
  }

  it('is complete for assistive technology', async () => {
    const timeline = await mount(open);
    await openCard(timeline, one(timeline, '[data-cites="first"]'));
    await expect(timeline).to.be.accessible();
    expect(one(timeline, '[data-cites="first"]').getAttribute('aria-haspopup')).to.equal('dialog');
  });
});
