import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findCycles } from './cycles.mjs';
import { readImports } from './read-imports.mjs';
import { findViolations, mayImport } from './rules.mjs';

describe('the layers of the source', () => {
  let root;

  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'layers-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('let a room import from those below it', () => {
    write('src/time/edtf.ts', `import { words } from '../i18n/en.js';\nexport const a = words;`);
    write('src/i18n/en.ts', 'export const words = {};');
    write('src/index.ts', `export { a } from './time/edtf.js';\nimport 'lit';`);
    assert.deepEqual(findViolations(readImports(root)), []);
  });

  it('report an import that points up, a type as well', () => {
    write('src/time/edtf.ts', `import type { Timeline } from '../model/timeline.js';`);
    write('src/model/timeline.ts', 'export interface Timeline {}');
    assert.deepEqual(findViolations(readImports(root)), [
      'src/time/edtf.ts (time) must not import src/model/timeline.ts (model).',
    ]);
  });

  it('report an import that waits until it is needed', () => {
    write('src/model/read.ts', `export const later = () => import('../view/chart.js');`);
    write('src/view/chart.ts', '');
    assert.equal(findViolations(readImports(root)).length, 1);
  });

  it('keep the references and the foreign formats apart', () => {
    assert.equal(mayImport('formats', 'cite'), false);
    assert.equal(mayImport('cite', 'formats'), false);
  });

  it('let the programs import the element, and nothing the programs', () => {
    assert.equal(mayImport('cli', 'element'), true);
    assert.equal(mayImport('element', 'cli'), false);
    assert.equal(mayImport('cli', 'embed'), false);
  });

  it('report a file in a folder that is no room', () => {
    write('src/utils/misc.ts', '');
    assert.match(
      findViolations(readImports(root))[0],
      /src\/utils\/misc\.ts lies in no known room/,
    );
  });

  it('let a test import anything', () => {
    write('src/time/edtf.test.ts', `import '../news-timeline.js';`);
    write('src/news-timeline.ts', '');
    assert.deepEqual(findViolations(readImports(root)), []);
  });

  it('report a circle between files of one room, once', () => {
    write('src/time/a.ts', `import './b.js';`);
    write('src/time/b.ts', `import './c.js';`);
    write('src/time/c.ts', `import './a.js';`);
    assert.deepEqual(findCycles(readImports(root)), [
      ['src/time/a.ts', 'src/time/b.ts', 'src/time/c.ts', 'src/time/a.ts'],
    ]);
  });
});
