import { expect } from '@open-wc/testing';
import type { NewsTimeline } from '../../src/news-timeline.js';

declare global {
  interface Window {
    hostile: () => void;
  }
}

let calls = 0;

/** Counts from now on what hostile texts get to run, dialogs and windows among it. */
export function watchForScripts(): void {
  calls = 0;
  window.hostile = () => void calls++;
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'] as const) {
    Object.assign(window, { [name]: window.hostile });
  }
  performance.clearResourceTimings();
}

/** Fails where any of them ran. */
export function expectNothingRan(): void {
  expect(calls, 'calls of hostile()').to.equal(0);
}

/** How often an address has been asked for that nothing should ask for. */
export async function hits(): Promise<number> {
  return Number(await (await fetch('/tests/pages/hits')).text());
}

/** Fails where the page has asked another host for anything. */
export function expectNothingAsked(): void {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const foreign = asked.filter((name) => !name.startsWith(location.origin));
  expect(foreign, 'addresses asked for').to.deep.equal([]);
}

/** What the layout writes through the object model. */
const OWN_STYLE = /^((--[a-z]+|left|top|translate): -?[\d.]+px( -?[\d.]+px)?;? ?)*$/;

/** Fails where an element in the timeline can have come from a text, or a link leads where none may. */
export function expectOnlyOwnElements(timeline: NewsTimeline): void {
  const elements = [...timeline.renderRoot.querySelectorAll('*')];
  const names = new Set(elements.map(({ localName }) => localName));
  for (const name of ['script', 'style', 'link', 'iframe', 'object', 'embed', 'form', 'base']) {
    expect(names, 'elements').not.to.include(name);
  }
  for (const { localName, attributes } of elements) {
    for (const { name, value } of attributes) {
      expect(name).not.to.match(/^(on|srcdoc$|formaction$)/);
      if (name === 'style') expect(value).to.match(OWN_STYLE);
      if (name === 'src') expect(new URL(value).origin, localName).to.equal(location.origin);
    }
  }
}

/** Fails where a link is no `http:` or `https:` one, or carries a user name. */
export function expectOnlySafeLinks(timeline: NewsTimeline): void {
  for (const link of timeline.renderRoot.querySelectorAll<HTMLAnchorElement>('[href]')) {
    expect(link.localName).to.equal('a');
    expect(link.protocol, link.href).to.match(/^https?:$/);
    expect(link.username + link.password, link.href).to.equal('');
    expect(link.rel).to.equal('noopener');
    expect(link.target).to.equal('_blank');
  }
}

/** Fails where something makes the element or the page wider than it is. */
export function expectNoOverflow(timeline: NewsTimeline): void {
  const { parentElement: around } = timeline;
  expect(around?.scrollWidth, 'width of what is in the page').to.equal(around?.clientWidth);
  const { left, right } = timeline.getBoundingClientRect();
  for (const part of timeline.renderRoot.querySelectorAll(
    'header, footer, .story *, .list *, .issues *, .intro *, .failure *',
  )) {
    const box = part.getBoundingClientRect();
    if (box.width === 0 || part.closest('svg, .hidden, .probe')) continue;
    expect(box.right, nameOf(part)).to.be.at.most(right + 1);
    expect(box.left, nameOf(part)).to.be.at.least(left - 1);
  }
}

const nameOf = ({ localName, className }: Element) => `edge of ${localName}.${String(className)}`;
