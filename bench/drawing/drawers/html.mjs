import { pooled } from '../pool.mjs';

/** How a place is written to a list item; the style sheet has a rule for each. */
export const placings = {
  translate: (li, x) => (li.style.translate = `${x}px`),
  layers: (li, x) => (li.style.translate = `${x}px`),
  inset: (li, x) => (li.style.insetInlineStart = `${x}px`),
  'property-inset': (li, x) => li.style.setProperty('--x', `${x}px`),
  'property-translate': (li, x) => li.style.setProperty('--x', `${x}px`),
  'own-property-translate': (li, x) => li.style.setProperty('--own-x', `${x}px`),
};

/** Buttons in a list, each with all that is seen of its event. */
export function htmlDrawer(group, placing) {
  const container = document.createElement('ol');
  container.className = `items ${placing}`;
  group.append(container);
  return pooled({ container, create, fill, place: placings[placing] });
}

function create(kind) {
  const element = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = kind;
  const parts = kind === 'card' ? cardParts() : [span('dot')];
  button.append(...parts);
  element.append(button);
  return { element, button };
}

function cardParts() {
  const flag = span('flag');
  flag.append(span('title'), span('date'), span('evidence'));
  return [span('stem'), span('dot'), flag];
}

function fill({ button }, { kind, title, date, evidence, top }) {
  button.setAttribute('aria-label', `${title}, ${date}`);
  if (kind === 'mark') return;
  // on the button: a custom property on what moves makes all below it be restyled with it
  button.style.setProperty('--top', `${top}px`);
  const texts = { title, date, evidence };
  for (const [name, text] of Object.entries(texts)) {
    button.querySelector(`.${name}`).textContent = text;
  }
}

function span(className) {
  const element = document.createElement('span');
  element.className = className;
  return element;
}
