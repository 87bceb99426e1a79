import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import vm from 'node:vm';
import { embedPage, inlineJson, inlineScript } from '../../scripts/embed/page.mjs';
import { readTimelineFile } from '../../scripts/embed/read.mjs';
import { frameScript, hostSnippet } from '../../scripts/embed/snippet.mjs';
import { inProject } from '../../scripts/project.mjs';

const hostile = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  ']]>',
  '\u2028\u2029',
  '\ud800',
];

const pageOf = (parts) =>
  embedPage({ file: { version: 1 }, title: 'A', bundle: '1', frameScript: '2', ...parts });

/** What a parser finds in the elements of that name: their text up to the first end tag, as HTML has it. */
const elements = (page, name) =>
  [...page.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}`, 'gi'))].map(
    ([, text]) => text,
  );

describe('the embed page', () => {
  it('is one file that loads nothing', () => {
    const page = pageOf({ frameScript: frameScript() });
    assert.doesNotMatch(page, /<link|<script[^>]+src|@import|url\(/i);
    assert.match(page, /default-src 'none'/);
    assert.match(page, /^<!doctype html>\n/);
  });

  it('has three scripts, whatever stands in the timeline', () => {
    const file = { title: hostile.join(''), events: hostile };
    const [json, ...scripts] = elements(pageOf({ file }), 'script');
    assert.deepEqual(scripts, ['1', '2']);
    assert.deepEqual(JSON.parse(json), file);
  });

  it('inlines JSON without a character that means something to HTML or JavaScript', () => {
    assert.doesNotMatch(inlineJson(hostile), /[<\u2028\u2029\ud800]/);
  });

  it('escapes title, language and colour', () => {
    const page = pageOf({ title: '</title><script>"&', lang: '"><script>' });
    assert.match(page, /<title>&lt;\/title&gt;&lt;script&gt;&quot;&amp;<\/title>/);
    assert.match(page, /<html lang="&quot;&gt;&lt;script&gt;">/);
    assert.equal(elements(page, 'script').length, 3);
  });

  it('keeps a bundle in its element, and what it means', () => {
    const bundle = 'found = ["</script>", /<!--/u.source, `<script>`]\n//# sourceMappingURL=x.map';
    const script = inlineScript(bundle);
    assert.doesNotMatch(script, /<\/script|<!--|<script|sourceMappingURL/);
    const context = vm.createContext({});
    vm.runInContext(script, context);
    assert.equal([...context.found].join(), '</script>,\\x3c!--,<script>');
  });

  it('refuses a bundle that it would have to break', () => {
    assert.throws(() => inlineScript('if (a <script) b()'), SyntaxError);
  });

  it('lets only its own scripts and style run', () => {
    const page = pageOf({ bundle: '"</script>"', frameScript: frameScript() });
    const [, ...scripts] = elements(page, 'script');
    const allowed = page.match(/sha256-[\w+/]+=*/g);
    const hashes = [...scripts, ...elements(page, 'style')].map(
      (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
    );
    assert.deepEqual(allowed, hashes);
  });

  it('takes the place it has from nobody: no height in it follows the frame', () => {
    const [style] = elements(pageOf(), 'style');
    assert.match(style, /--timeline-block-size:\d+rem/);
    assert.doesNotMatch(style, /vh|%/);
  });
});

describe('the snippet for the host', () => {
  const snippet = hostSnippet({ address: 'https://news.example/"><script>', title: '<b>"' });

  it('is a sandboxed frame with a title and a script that is valid by itself', () => {
    const [script, ...others] = elements(snippet, 'script');
    assert.deepEqual(others, []);
    assert.doesNotThrow(() => new vm.Script(script));
    assert.match(
      snippet,
      /sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"/,
    );
    assert.match(snippet, /title="&lt;b&gt;&quot;"/);
  });

  it('never lets the frame at the page', () => {
    assert.doesNotMatch(snippet, /allow-same-origin|allow-top-navigation/);
  });
});

describe('reading a file to embed', () => {
  it('gives the file as written, with what is wrong in sentences', async () => {
    const text = readFileSync(inProject('data/small.json'), 'utf8');
    const { file, title, complaints } = await readTimelineFile(`\ufeff${text}`);
    assert.deepEqual(file, JSON.parse(text));
    assert.equal(title, file.title);
    assert.deepEqual(complaints, []);
  });

  it('gives a file with mistakes that leave something to show', async () => {
    const text = '{"version":1,"events":[{"id":"a","title":"A","date":"soon","claims":[]}]}';
    const { file, complaints } = await readTimelineFile(text);
    assert.ok(file);
    assert.ok(
      complaints.some((complaint) => /^error: .*"soon".*\(\/events\/0\/date\)$/.test(complaint)),
    );
  });

  for (const text of ['<!doctype html>', '[]', '{"version":2,"events":[]}', '{"version":1}']) {
    it(`gives no file, but complaints, for ${text}`, async () => {
      const { file, complaints } = await readTimelineFile(text);
      assert.equal(file, undefined);
      assert.match(complaints[0], /^error: /);
    });
  }
});

describe('the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'embed-'));
  after(() => rmSync(folder, { recursive: true }));
  const run = (...args) =>
    spawnSync('node', [inProject('scripts/embed.mjs'), ...args], { cwd: folder, encoding: 'utf8' });

  it('says how it is used', () => {
    const { status, stderr } = run('only-one.json');
    assert.equal(status, 2);
    assert.match(stderr, /npm run embed -- <timeline\.json> <page\.html>/);
  });

  it('fails with the reason, and writes nothing, where nothing can be shown', () => {
    writeFileSync(path.join(folder, 'broken.json'), '{"version":1,');
    const { status, stderr } = run('broken.json', 'page.html');
    assert.equal(status, 1);
    assert.match(stderr, /error: The file is not JSON: it breaks off at line 1, column 14/);
    assert.throws(() => readFileSync(path.join(folder, 'page.html')));
  });
});
