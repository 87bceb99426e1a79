import { expect } from '@open-wc/testing';
import { downloadText, fileNameOf } from './download.js';

describe('a file for the reader', () => {
  it('comes by a link that no listener of the page sees', async () => {
    let seen = 0;
    let given: { href: string; download: string } | undefined;
    const listen = () => seen++;
    document.addEventListener('click', listen, true);
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      given = { href: this.href, download: this.download };
      this.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    };
    try {
      downloadText('Some tëxt', 'some.txt', 'text/plain');
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      document.removeEventListener('click', listen, true);
    }
    expect(seen).to.equal(0);
    expect(given?.download).to.equal('some.txt');
    const answer = await fetch(given?.href ?? '');
    expect(answer.headers.get('content-type')).to.equal('text/plain;charset=utf-8');
    expect(await answer.text()).to.equal('Some tëxt');
  });
});

describe('the name of a file', () => {
  it('has the letters and digits of the title, in any script', () => {
    expect(fileNameOf('Afghanistan, 1989–2025: from A to B', 'svg')).to.equal(
      'afghanistan-1989-2025-from-a-to-b.svg',
    );
    expect(fileNameOf('Россия и мир', 'png')).to.equal('россия-и-мир.png');
  });

  it('is short, and never leads to another folder', () => {
    expect(fileNameOf('../../etc/passwd\u202egnp', 'svg')).to.equal('etc-passwd-gnp.svg');
    expect(fileNameOf('x'.repeat(500), 'svg')).to.have.lengthOf(84);
    expect(fileNameOf('?!', 'svg')).to.equal('timeline.svg');
  });
});
