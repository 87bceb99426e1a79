import { once } from 'node:events';
import net from 'node:net';

/** The wanted port where it is free, else any free one. */
export async function freePort(wanted = 0) {
  for (const port of [wanted, 0]) {
    try {
      return await tryPort(port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error('no port is free');
}

async function tryPort(wanted) {
  // Without an address, as Storybook listens: a port taken on any of them is taken.
  const server = net.createServer().listen(wanted);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
