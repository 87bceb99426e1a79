import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { rootFolder } from '../project.mjs';
import { packageOf } from './attribute.mjs';
import { litForParts, parts } from './bundle.mjs';
import { shortenTemplates } from './short-templates.mjs';

const lines = (text) => text.split('\n').length;

describe('the parts beside the bundle', () => {
  it('have no Lit in them: the bundle has it, and a second one would be another', async () => {
    const { metafile } = await build({
      absWorkingDir: rootFolder,
      entryPoints: parts.map(({ entry }) => entry),
      bundle: true,
      format: 'esm',
      outdir: 'out',
      write: false,
      metafile: true,
      alias: { lit: `./${litForParts}` },
      logLevel: 'error',
    });
    const packages = new Set(Object.keys(metafile.inputs).map(packageOf));
    assert.ok(packages.has('date-fns'));
    for (const name of ['lit', 'lit-html', 'lit-element']) assert.ok(!packages.has(name), name);
  });
});

describe('the bundle', () => {
  it('has its style sheets minified', () => {
    const code = 'const s = css`\n  :host {\n    color: light-dark(#fff, #000);\n  }\n`;\nlast();';
    const short = shortenTemplates(code);
    assert.match(short, /css`:host\{color:light-dark\(#fff,#000\)\}`/);
    assert.equal(lines(short), lines(code));
  });

  it('keeps signs beyond ASCII as they are: an escape of them would break the template', () => {
    const code = "const s = css`a::before { content: '\u2260 '; }`;";
    assert.match(shortenTemplates(code), /css`a:before\{content:"\u2260 "\}`/);
  });

  it('has its markup without indentation, the nested one too, and its code as it was', () => {
    const code = 'html`\n    <p>${list.map(\n      (x) => html`\n        <b>${x}</b>`)}</p>\n  `';
    assert.equal(
      shortenTemplates(code),
      'html`\n<p>${list.map(\n      (x) => html`\n<b>${x}</b>`)}</p>\n`',
    );
  });

  it('keeps other texts as they are', () => {
    const code = 'const text = `\n    kept`;';
    assert.equal(shortenTemplates(code), code);
  });

  it('names the package that a source belongs to, the innermost', () => {
    assert.equal(packageOf('../node_modules/lit/node_modules/@lit/task/x.js'), '@lit/task');
    assert.equal(packageOf('../src/index.ts'), undefined);
  });
});
