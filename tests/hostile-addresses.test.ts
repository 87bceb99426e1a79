import { expect } from '@open-wc/testing';
import { counted, disguised } from './hostile/addresses.js';
import { hits, watchForScripts, expectNothingRan } from './hostile/watch.js';
import { all, one, textOf } from './support/find.js';
import { mount, nextEvent, rest, usePage } from './support/mount.js';
import { event, source, timelineOf } from './support/timelines.js';
import { until } from './support/wait.js';

/** Controls, and marks that hide or reorder what is around them. */
const disguise = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

async function storyWith(fields: object, layout = 'chart') {
  const cite = [{ source: 's' }];
  const one = event('one', '2001', { claims: [{ text: 'It is told.', cite }] });
  const data = timelineOf([{ ...one, ...fields }], [source('s', fields)]);
  const timeline = await mount({ data, attributes: { layout } });
  await timeline.show('one');
  await rest(timeline);
  return timeline;
}

describe('an address', () => {
  usePage();

  for (const layout of ['chart', 'list']) {
    for (const URL of disguised) {
      it(`shows where it leads, not what it looks like, in the ${layout}: ${encodeURI(URL)}`, async () => {
        const timeline = await storyWith({ URL }, layout);
        const link = one(timeline, '.references cite a') as HTMLAnchorElement;
        expect(textOf(one(timeline, '.references .host'))).to.equal(link.host);
        expect(link.host).to.match(/^[\x21-\x7e]+$/);
      });
    }

    for (const start of ['javascript:', 'https://user@good.example/']) {
      it(`that is no link cannot disguise itself in the ${layout}: ${start}…`, async () => {
        const written = `${start}a\u202eb\u2066c\u200bd\u0000e\u2028f`;
        const media = [{ type: 'image', url: written, alt: 'A picture' }];
        const timeline = await storyWith({ URL: written, media }, layout);
        const shown = [one(timeline, '.references .host'), one(timeline, '.figure .host')];
        for (const address of shown) {
          expect(address.textContent).to.contain(start);
          expect(address.textContent).not.to.match(disguise);
          expect(getComputedStyle(address).unicodeBidi).to.match(/isolate/);
        }
        expect(all(timeline, '.references cite a')).to.deep.equal([]);
      });
    }
  }

  for (const [written, host] of [
    ['https://evil.example/https://apnews.com', 'evil.example'],
    ['https://evil.example:8443/#https://apnews.com/', 'evil.example:8443'],
    ['https://apnews.com.evil.example/', 'apnews.com.evil.example'],
    ['https://\u0430pnews.com/', 'xn--pnews-3ve.com'],
    ['//evil.example/apnews.com', 'evil.example'],
  ] as const) {
    it(`shows its host wherever it leads there: ${encodeURI(written)}`, async () => {
      const custom = { archivedUrl: written };
      const media = ['video', 'image'].map((type) => ({ type, url: written, alt: '' }));
      const timeline = await storyWith({ URL: written, custom, media });
      const hosts = all(timeline, '.references .host').map(textOf);
      expect(hosts.slice(0, 2)).to.deep.equal([host, host]);
      expect(textOf(one(timeline, '.figure a'))).to.equal(`Video on ${host}`);
      expect(textOf(one(timeline, '.figure .load'))).to.equal(`Load the image from ${host}`);
    });
  }

  it('with the name of a user is no link, but text', async () => {
    const timeline = await storyWith({ URL: 'https://apnews.com@evil.example' });
    expect(all(timeline, '.references a')).to.deep.equal([]);
    expect(textOf(one(timeline, '.references .host'))).to.equal('https://apnews.com@evil.example');
  });

  it('stands beside the name that its link has', async () => {
    const timeline = await storyWith({
      title: '\u202emoc.swenpa\u2066 apnews.com',
      URL: 'https://evil.example/',
    });
    expect(textOf(one(timeline, '.references cite a'))).to.equal('moc.swenpa apnews.com');
    expect(textOf(one(timeline, '.references .host'))).to.equal('evil.example');
    timeline.data = {
      ...timelineOf([event('one', '2001')]),
      ...{ publisher: 'apnews.com', url: 'https://evil.example/' },
    };
    await rest(timeline);
    expect(textOf(one(timeline, '.footer'))).to.equal('apnews.com (evil.example)');
  });

  it('of a picture elsewhere is asked for only when the reader says so', async () => {
    watchForScripts();
    const before = await hits();
    const media = [{ type: 'image', url: counted, alt: 'A picture' }];
    const timeline = await storyWith({ media });
    const load = one(timeline, '.figure button');
    expect(textOf(load)).to.contain(new URL(counted).host);
    expect(await hits()).to.equal(before);
    load.click();
    const image = one(timeline, '.figure img') as HTMLImageElement;
    await until(() => image.complete, 'the answer');
    expect(await hits(), 'the counter counts').to.equal(before + 1);
  });
});

describe('names that every object has', () => {
  usePage();

  it('pollute nothing as keys of a file', async () => {
    const text = JSON.stringify(timelineOf([event('one', '2001')])).replaceAll(
      '"title"',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"title"',
    );
    const src = `data:application/json,${encodeURIComponent(text)}`;
    const timeline = await mount({ attributes: { src } });
    expect(timeline.timeline?.events).to.have.lengthOf(1);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
    expect((timeline.timeline as { polluted?: boolean } | undefined)?.polluted).to.equal(undefined);
  });
});

describe('a hostile hash', () => {
  usePage();

  const payload = '<img src=x onerror=hostile()>';
  for (const hash of [
    `event=${encodeURIComponent(payload)}`,
    `event=${payload}&layout=${payload}&scale=__proto__`,
    'event=%00%zz&from=9999999999999999&to=-1',
    `from=${'1'.repeat(500)}&to=${'[1..'.repeat(100)}`,
    'event=constructor&from=__proto__&to=toString&layout=constructor',
  ]) {
    it(`does no harm: ${hash.slice(0, 60)}`, async () => {
      watchForScripts();
      location.hash = `timeline?${hash}`;
      const data = timelineOf([event('one', '2001'), event('two', '2003')]);
      const timeline = await mount({ data, attributes: { permalinks: '' } });
      await rest(timeline);
      expectNothingRan();
      expect(all(timeline, 'img, script')).to.deep.equal([]);
      const moved = nextEvent(timeline, 'timeline-range-change');
      await timeline.fit();
      await moved;
      expect(all(timeline, '.items .event')).to.have.lengthOf(2);
    });
  }
});
