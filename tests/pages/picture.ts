import { downloadText } from '../../src/controllers/download.js';
import { canMakePng, pngOf } from '../../src/controllers/png.js';

declare global {
  interface Window {
    /** What makes files of pictures, in a page of any policy. */
    pictures: {
      readonly pngOf: typeof pngOf;
      readonly canMakePng: typeof canMakePng;
      readonly downloadText: typeof downloadText;
    };
  }
}

window.pictures = { pngOf, canMakePng, downloadText };
