/**
 * A Web Test Runner command, `cdp`, that sends one message of the Chrome DevTools Protocol to the page under test: what
 * no other command reaches (touch, pinch, forced colours, print, the accessibility tree). Answers null in other engines.
 */
export function cdpPlugin() {
  const connections = new WeakMap();

  async function connectionOf(session) {
    const known = connections.get(session);
    if (known) return known;
    const connection = await session.browser.getPage(session.id).createCDPSession();
    connections.set(session, connection);
    return connection;
  }

  return {
    name: 'cdp',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      if (!session.browser.name.startsWith('Chrom')) return null;
      const connection = await connectionOf(session);
      return (await connection.send(payload.method, payload.params ?? {})) ?? {};
    },
  };
}
