import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { served } from './folders.mjs';

/** Writes the page of a peer: a box and its bundle. */
export function writePage(peer) {
  const hasStyle = existsSync(path.join(served.bundles, peer, 'index.css'));
  const link = hasStyle ? `<link rel="stylesheet" href="/bundles/${peer}/index.css" />` : '';
  mkdirSync(served.root, { recursive: true });
  writeFileSync(
    path.join(served.root, `${peer}.html`),
    `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${peer}</title>
  ${link}
  <style>
    html { overflow: hidden; }
    body { margin: 0; background: #fff; }
    #root { position: relative; width: 1200px; height: 600px; overflow: hidden; }
  </style>
  <div id="root"></div>
  <script type="module" src="/bundles/${peer}/index.js"></script>
</html>
`,
  );
}
