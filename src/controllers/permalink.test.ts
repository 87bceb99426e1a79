import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ReactiveControllerHost } from 'lit';
import { mayWrite, PermalinkController, readHash, writeHash, type LinkState } from './permalink.js';

/** No halves of characters: an address can't hold them. */
const text = fc.string({ unit: 'grapheme' });
const id = fc.oneof(fc.constantFrom('timeline', 'a b', 'zeit?', '#', 'é/%'), text);
const state: fc.Arbitrary<LinkState> = fc.record(
  { event: text, from: text, to: text, scale: text, layout: text },
  { requiredKeys: [] },
);

const shown = (link: LinkState | undefined) =>
  link && Object.fromEntries(Object.entries(link).filter(([, value]) => value));

describe('readHash', () => {
  it('reads what writeHash wrote, empty fields left out', () => {
    fc.assert(
      fc.property(state, id, (link, own) => {
        expect(shown(readHash(writeHash(link, own), own))).to.deep.equal(shown(link));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('reads it as the address gives it back', () => {
    fc.assert(
      fc.property(state, id, (link, own) => {
        const { hash } = new URL(writeHash(link, own), 'https://example.org/');
        expect(shown(readHash(hash, own))).to.deep.equal(shown(link));
      }),
      { seed: 2 },
    );
  });

  it('reads nothing but its own timeline', () => {
    for (const hash of [
      '',
      '#',
      '#timeline',
      '#other?event=a',
      '#timeline2?event=a',
      '#?event=a',
    ]) {
      expect(readHash(hash, 'timeline')).to.be.undefined;
    }
    expect(readHash('#timeline?', 'timeline')).to.deep.equal({
      event: undefined,
      from: undefined,
      to: undefined,
      scale: undefined,
      layout: undefined,
      ...{ query: undefined, knownBy: undefined, categories: undefined, tags: undefined },
      ...{ sources: undefined, evidence: undefined },
    });
  });

  it('passes over fields that it does not know', () => {
    expect(shown(readHash('#timeline?event=a&page=3&event=b', 'timeline'))).to.deep.equal({
      event: 'a',
    });
  });
});

describe('writeHash', () => {
  it('writes fields in one order, escaped', () => {
    const link = { to: '1990', event: 'a&b=c', from: '1989' };
    expect(writeHash(link, 'timeline')).to.equal('#timeline?event=a%26b%3Dc&from=1989&to=1990');
    expect(writeHash({}, 'my time')).to.equal('#my%20time?');
  });
});

describe('mayWrite', () => {
  it('allows an empty hash and the own one, and leaves those of others alone', () => {
    const allowed = ['', '#', '#timeline?', '#timeline?event=a'];
    const others = ['#section-2', '#timeline', '#other?event=a', '#!/route'];
    expect(allowed.map((hash) => mayWrite(hash, 'timeline'))).not.to.include(false);
    expect(others.map((hash) => mayWrite(hash, 'timeline'))).not.to.include(true);
  });
});

describe('PermalinkController', () => {
  let host: HTMLElement & ReactiveControllerHost;
  let applied: LinkState[];
  let links: PermalinkController;

  const setHash = (hash: string) => {
    history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  };
  const announce = (hash: string) => {
    setHash(hash);
    dispatchEvent(new Event('hashchange'));
  };

  beforeEach(() => {
    host = Object.assign(document.createElement('div'), {
      addController() {},
      removeController() {},
      requestUpdate() {},
      updateComplete: Promise.resolve(true),
    });
    document.body.append(host);
    applied = [];
    links = new PermalinkController(host, (link) => applied.push(link));
    links.isOn = true;
  });

  afterEach(() => {
    links.hostDisconnected();
    host.remove();
    setHash('');
  });

  it('follows the address while it is on', () => {
    announce('#timeline?event=a');
    announce('#other?event=b');
    links.isOn = false;
    announce('#timeline?event=c');
    links.read();
    expect(applied.map(({ event }) => event)).to.deep.equal(['a']);
  });

  it('reads the address when asked', () => {
    setHash('#timeline?event=a');
    links.read();
    expect(applied.map(({ event }) => event)).to.deep.equal(['a']);
  });

  it('hears each change once, and none after its element has left', () => {
    links.hostConnected();
    announce('#timeline?event=a');
    expect(applied).to.have.length(1);
    links.hostDisconnected();
    announce('#timeline?event=b');
    expect(applied).to.have.length(1);
  });

  it('writes its own state without an entry in the history, and over nobody else’s', () => {
    const { length } = history;
    links.write({ event: 'a' });
    expect(location.hash).to.equal('#timeline?event=a');
    host.id = 'second';
    links.write({ event: 'b' });
    expect(location.hash).to.equal('#timeline?event=a');
    setHash('');
    links.write({ event: 'b' });
    expect(location.hash).to.equal('#second?event=b');
    setHash('#chapter-3');
    links.write({ event: 'c' });
    expect(location.hash).to.equal('#chapter-3');
    expect(history.length).to.equal(length);
  });

  it('writes nothing while it is off, and still gives a link', () => {
    links.isOn = false;
    links.write({ event: 'a' });
    expect(location.hash).to.equal('');
    const link = new URL(links.link({ event: 'a' }));
    expect(link.hash).to.equal('#timeline?event=a');
    expect(link.pathname).to.equal(location.pathname);
  });
});
