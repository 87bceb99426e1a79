import { expect } from '@open-wc/testing';
import { LoadingProgress } from './progress.js';

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the progress of loading', () => {
  it('is not shown while loading may soon be done', async () => {
    let changes = 0;
    const progress = new LoadingProgress(() => changes++);
    progress.begin();
    progress.bytes(0.5);
    expect(progress.shown).to.equal(undefined);
    progress.end();
    await after(400);
    expect(progress.shown).to.equal(undefined);
    expect(changes).to.equal(0);
  });

  it('is shown later, with the latest that was told, and changes ten times a second at most', async () => {
    let changes = 0;
    const progress = new LoadingProgress(() => changes++);
    progress.begin();
    progress.events({ read: 10, total: 100 });
    await after(400);
    expect(progress.shown).to.deep.equal({ part: 0.1, events: { read: 10, total: 100 } });
    for (let i = 0; i < 100; i++) progress.bytes(i / 100);
    expect(changes).to.be.at.most(2);
    progress.end();
    expect(progress.shown).to.equal(undefined);
  });
});
