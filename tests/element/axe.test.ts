import { expect } from '@open-wc/testing';
import { faces } from '../support/faces.js';
import { usePage } from '../support/mount.js';

describe('axe finds nothing wrong', () => {
  usePage();

  for (const { name, show } of faces) {
    it(`in ${name}`, async () => {
      await expect(await show()).to.be.accessible();
    });
  }

  it('in the dark', async () => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#141619';
    const face = faces[1];
    if (face) await expect(await face.show()).to.be.accessible();
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });
});
