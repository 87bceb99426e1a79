import { buildSync } from 'esbuild';
import { inProject } from '../project.mjs';
import { escapeText } from './page.mjs';

/** Scripts, files to save, and links that open as if no sandbox were there; no access to anything of the host's. */
export const sandbox = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';

/**
 * What a host puts into its page: the frame, and the script that gives it its height. The script serves all such frames
 * of a page, and does no harm when it stands there twice.
 */
export function hostSnippet({ address, title }) {
  return `<iframe data-news-timeline src="${escapeText(address)}" title="${escapeText(title)}"
  sandbox="${sandbox}" allow="clipboard-write" loading="lazy"
  width="100%" height="760" style="border: 0; display: block"></iframe>
<script>
${hostScript()}</script>
`;
}

function hostScript() {
  const contents = "import { followHeights } from './src/embed/host.ts'; followHeights();";
  const script = bundle({ stdin: { contents, resolveDir: inProject() } });
  // who pastes it has no use for the names of our files
  return script.replace(/^ *\/\/ .*\n/gm, '');
}

/** The script inside the embed page. */
export function frameScript() {
  return bundle({ entryPoints: [inProject('src/embed/frame.ts')], minify: true });
}

function bundle(options) {
  const { outputFiles } = buildSync({
    absWorkingDir: inProject(),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
}
