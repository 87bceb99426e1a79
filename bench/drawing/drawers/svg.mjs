import { pooled } from '../pool.mjs';
import { axisY, linesOf } from '../text.mjs';

const namespace = 'http://www.w3.org/2000/svg';

/** Groups with the role of a button, moved by their `transform` attribute; text is broken into lines by us. */
export function svgDrawer(group) {
  const container = svgElement('svg', { width: 1200, height: 600, class: 'items' });
  group.append(container);
  const place = (element, x) => element.setAttribute('transform', `translate(${x} 0)`);
  return pooled({ container, create, fill, place });
}

function create(kind) {
  const element = svgElement('g', { role: 'button', tabindex: -1, class: kind });
  const dot = svgElement('circle', { class: 'dot', cy: axisY, r: 5.5 });
  if (kind === 'mark') {
    element.append(dot);
    return { element };
  }
  const stem = svgElement('path', { class: 'stem' });
  const texts = ['date', 'title', 'title', 'evidence'].map((name) =>
    svgElement('text', { class: name, x: 11 }),
  );
  element.append(stem, dot, ...texts);
  return { element, stem, texts };
}

function fill({ element, stem, texts }, { kind, title, date, evidence, top }) {
  element.setAttribute('aria-label', `${title}, ${date}`);
  if (kind === 'mark') return;
  stem.setAttribute('d', `M0 ${top}V${axisY}`);
  [date, ...linesOf(title), evidence].forEach((text, i) => {
    texts[i].textContent = text;
    texts[i].setAttribute('y', top + 14 + i * 19);
  });
}

function svgElement(name, attributes) {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
