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
const OWN_STYLE =
  /^((--[a-z]+|left|top|translate|inset-block(-start|-end)?|(inline|(min-)?block)-size): -?[\d.]+px( -?[\d.]+px)?;? ?)*$/;

/** Fails where an element in the timeline can have come from a text, or a link leads where none may. */
export function expectOnlyOwnElements(timeline: NewsTimeline): void {
  const foreign = timeline.renderRoot.querySelectorAll(
    'script, style, link, iframe, object, embed, form, base',
  );
  expect(foreign.length, 'elements').to.equal(0);
  const wrong: string[] = [];
  for (const { localName, attributes } of timeline.renderRoot.querySelectorAll('*')) {
    for (const { name, value } of attributes) {
      if (!isOwn(name, value)) wrong.push(`${localName} ${name}="${value}"`);
    }
  }
  expect(wrong.join('\n'), 'attributes').to.equal('');
}

function isOwn(name: string, value: string): boolean {
  if (name === 'style') return OWN_STYLE.test(value);
  if (name === 'src') return new URL(value).origin === location.origin;
  return !/^(on|srcdoc$|formaction$)/.test(name);
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
  const wide = [...timeline.renderRoot.querySelectorAll(PLACES)].filter((part) => {
    const box = part.getBoundingClientRect();
    const isInside = box.right <= right + HANGING_PX && box.left >= left - HANGING_PX;
    return !isInside && box.width > 0 && !part.closest('svg, .hidden, .probe');
  });
  expect(wide.map(nameOf).join('\n'), 'what is too wide').to.equal('');
}

/** Gecko counts the space at the end of a line to the box of its text. */
const HANGING_PX = 5;

/** Where text from a file runs in lines. */
const PLACES =
  '.header *, .footer *, .story *, .list *, .sources-view *, .finding-panel *, .issues *, .failure *';

const nameOf = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  const around = element.parentElement;
  const path = [around?.parentElement, around, element].map(
    (each) => `${each?.localName}.${String(each?.className)}`,
  );
  return `${path.join(' > ')} from ${left} to ${right} px`;
};
