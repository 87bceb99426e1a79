import { expect } from '@open-wc/testing';
import { element, escapeText } from './svg.js';

function parse(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'image/svg+xml');
}

describe('an element of a picture', () => {
  it('has its attributes and what is in it', () => {
    const circle = element('circle', { cx: 1.23456, cy: -2, fill: 'red', stroke: undefined });
    expect(circle.markup).to.equal('<circle cx="1.23" cy="-2" fill="red"/>');
    const group = element('g', {}, [circle, 'text']);
    expect(group.markup).to.equal(`<g>${circle.markup}text</g>`);
  });

  it('takes texts for text, in attributes too', () => {
    const hostile = '"><script>alert(1)</script>\' &amp; ]]> <!-- x';
    const { markup } = element('text', { fill: hostile }, [hostile]);
    const { documentElement } = parse(markup);
    expect(documentElement.textContent).to.equal(hostile);
    expect(documentElement.getAttribute('fill')).to.equal(hostile);
    expect(documentElement.children).to.have.lengthOf(0);
  });

  it('writes no number that is none', () => {
    expect(element('rect', { x: NaN, y: Infinity }).markup).to.equal('<rect x="0" y="0"/>');
  });
});

describe('a text in XML', () => {
  it('has no character that XML forbids', () => {
    let all = '';
    for (let code = 0; code <= 0xffff; code++) all += String.fromCharCode(code);
    const document = parse(`<text>${escapeText(all)}</text>`);
    expect(document.querySelector('parsererror')).to.equal(null);
  });

  it('keeps pairs of surrogates, and marks halves of them', () => {
    expect(escapeText('😀 \ud83d a \udc00')).to.equal('😀 \ufffd a \ufffd');
  });
});
