import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { embedPage } from '../embed/page.mjs';
import { frameScript, hostSnippet } from '../embed/snippet.mjs';
import { inProject, readJson } from '../project.mjs';

const folder = '/tests/pages';

/** The strictest policy that a page with the element can have: no style of its own, nothing from elsewhere. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Serves `tests/pages` as any server would: as they are, under their own policy. What the runner adds to pages and
 * modules that it serves itself would break such a policy. Built when first asked for.
 */
export function pagesMiddleware() {
  let hits = 0;
  const strictPage = { 'Content-Security-Policy': strictPolicy };
  const pages = new Map([
    ['strict.html', () => html(inFolder('strict.html'), strictPage)],
    ['element.js', () => script('scripts/build/classic.js')],
    ['reports.js', () => script('tests/pages/reports.ts')],
    ['picture.html', () => html(inFolder('picture.html'), strictPage)],
    ['picture.js', () => script('tests/pages/picture.ts')],
    ['embed.html', () => html(embeddedTimeline())],
    ['host.html', () => html(hostPage())],
    // The bundle in a folder where its parts do not stand beside it.
    ['alone.js', () => ({ type: 'text/javascript', body: built() })],
    // Whoever asks for this has asked for something that no page should: it is counted.
    ['hit', () => ({ type: 'text/plain', body: String(++hits) })],
    ['hits', () => ({ type: 'text/plain', body: String(hits) })],
  ]);
  return async (context, next) => {
    const page = context.path.startsWith(`${folder}/`) && context.path.slice(folder.length + 1);
    const answer = pages.get(page)?.();
    if (!answer) return next();
    context.type = answer.type;
    context.set({ 'Cache-Control': 'no-store', ...answer.headers });
    context.body = answer.body;
  };
}

const built = () => readFileSync(inProject('dist/news-timeline.min.js'), 'utf8');

const inFolder = (file) => readFileSync(inProject(folder, file), 'utf8');

const html = (body, headers = {}) => ({ type: 'text/html', body, headers });

const script = (file) => ({ type: 'text/javascript', body: bundle(file) });

function embeddedTimeline() {
  const file = readJson(inProject('data/afghanistan.json'));
  const { title, lang } = file;
  const element = bundle('scripts/build/classic.js');
  return embedPage({ file, title, lang, bundle: element, frameScript: frameScript() });
}

/** A page of somebody else's, with the printed snippet in it. */
function hostPage() {
  const snippet = hostSnippet({ address: 'embed.html', title: 'Afghanistan' });
  return inFolder('host.html').replace('<!-- snippet -->', () => snippet);
}

function bundle(file) {
  const { outputFiles } = buildSync({
    absWorkingDir: inProject(),
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
