import { expect } from '@open-wc/testing';

/** A page that has nothing but a bundle and the tag. */
async function openPage(script: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1200px; block-size: 800px';
  frame.srcdoc = `<!doctype html><html lang="en-GB"><news-timeline src="/data/small.json"></news-timeline>${script}</html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (!frame.contentDocument) throw new Error('the page is not ours');
  return frame.contentDocument;
}

const bundles = {
  'the module': '<script type="module" src="/dist/news-timeline.min.js"></script>',
  'the classic script': '<script src="/dist/news-timeline.classic.min.js"></script>',
};

describe('a page of two lines (after npm run build)', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  for (const [name, script] of Object.entries(bundles)) {
    it(`shows a timeline with ${name}, in every one of its style sheets`, async () => {
      const page = await openPage(script);
      const timeline = page.querySelector('news-timeline');
      await timeline?.show('delisting');
      const sheets = timeline?.shadowRoot?.adoptedStyleSheets ?? [];
      expect(sheets.length).to.be.above(5);
      for (const sheet of sheets) expect(sheet.cssRules.length).to.be.above(0);
      const cards = timeline?.shadowRoot?.querySelectorAll('.items [data-index]') ?? [];
      expect(cards.length).to.be.above(3);
      expect(timeline?.shadowRoot?.querySelector('.story-title')?.textContent).to.match(/Taliban/);
    });
  }
});
