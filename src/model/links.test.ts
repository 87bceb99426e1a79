import { expect } from '@open-wc/testing';
import { hostOf, safeUrl, sourceHref } from './links.js';

describe('safeUrl', () => {
  it('lets http, https and relative addresses be links', () => {
    expect(safeUrl('https://news.example/a?b#c')).to.equal('https://news.example/a?b#c');
    expect(safeUrl('http://news.example')).to.equal('http://news.example/');
    expect(safeUrl('images/a b.jpg', 'https://news.example/t/file.json')).to.equal(
      'https://news.example/t/images/a%20b.jpg',
    );
    expect(safeUrl('../a.jpg')).to.equal('../a.jpg');
    expect(safeUrl('//cdn.example/a.jpg')).to.equal('https://cdn.example/a.jpg');
  });

  it('lets no address be one that no server takes', () => {
    const longest = `https://news.example/${'a'.repeat(8000)}`.slice(0, 8000);
    expect(safeUrl(longest)).to.equal(longest);
    expect(safeUrl(`${longest}a`)).to.equal(undefined);
  });

  it('lets nothing else be one, however it is written', () => {
    for (const text of [
      'javascript:alert(1)',
      ' \u0001javascript:alert(1)',
      'java\nscript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://news.example/1',
      'file:///etc/passwd',
      'ftp://news.example/',
      'mailto:a@news.example',
      'https://bank.example@evil.example/',
      'https://user:secret@news.example/',
      'https://',
      '',
      '  ',
    ]) {
      expect(safeUrl(text, 'https://news.example/'), text).to.satisfy(
        (url: string | undefined) => url === undefined || url === 'https://news.example/',
      );
      if (text.trim()) expect(safeUrl(text), text).to.equal(undefined);
    }
  });

  it('keeps a relative address where its base cannot be used', () => {
    expect(safeUrl('a.jpg', 'about:srcdoc')).to.equal('a.jpg');
    expect(safeUrl('a.jpg', 'no address')).to.equal('a.jpg');
  });
});

describe('hostOf', () => {
  it('names the host that the browser will ask, and nothing that only looks like one', () => {
    expect(hostOf('https://news.example:8080/evil.example')).to.equal('news.example:8080');
    expect(hostOf('https://аpple.example/')).to.equal('xn--pple-43d.example');
    expect(hostOf('a.jpg')).to.equal('');
  });
});

describe('sourceHref', () => {
  const href = (url: string | undefined, quote?: string) => sourceHref({ url }, { quote });

  it('opens a source at the words quoted', () => {
    expect(href('https://a.example/b', 'x-ray, A & B')).to.equal(
      'https://a.example/b#:~:text=x%2Dray%2C%20A%20%26%20B',
    );
  });

  it('appends to a fragment, and leaves one that has words already', () => {
    expect(href('https://a.example/b#id', 'words')).to.equal('https://a.example/b#id:~:text=words');
    expect(href('https://a.example/#:~:text=own', 'words')).to.equal(
      'https://a.example/#:~:text=own',
    );
  });

  it('names a long quote by its first and last words', () => {
    const quote = `It began ${'and went on '.repeat(60)}until it ended.`;
    const [, start, end] =
      /text=([^,]*),([^,]*)$/.exec(href('https://a.example/', quote) ?? '') ?? [];
    expect(quote.startsWith(decodeURIComponent(start ?? '?'))).to.equal(true);
    expect(quote.endsWith(decodeURIComponent(end ?? '?'))).to.equal(true);
    expect(quote[decodeURIComponent(start ?? '').length]).to.equal(' ');
  });

  it('does without a quote, without an address, and with halves of characters', () => {
    expect(href('https://a.example/')).to.equal('https://a.example/');
    expect(href('https://a.example/', ' ')).to.equal('https://a.example/');
    expect(href(undefined, 'words')).to.equal(undefined);
    expect(href('javascript:alert(1)', 'words')).to.equal(undefined);
    expect(href('https://a.example/', 'a\ud800b')).to.equal('https://a.example/#:~:text=ab');
    expect(href('https://a.example/', '👩‍🔬'.repeat(200))).to.match(/^https:.*text=.+,.+$/);
  });
});
