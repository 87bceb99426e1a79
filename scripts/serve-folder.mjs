import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the files of a folder on a free port of this machine alone; `/` is its index.html.
 *
 * @returns {Promise<{address: string, close: () => void}>}
 */
export async function serveFolder(folder) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => answer(root, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, close };
}

async function answer(root, request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  // The parser has taken every `..` out already.
  const file = path.join(
    root,
    decodeURIComponent(pathname),
    pathname.endsWith('/') ? 'index.html' : '',
  );
  try {
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain' });
    response.end(body);
  } catch {
    // Browsers ask for this one unasked.
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  }
}
