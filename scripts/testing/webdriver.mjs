/**
 * A W3C WebDriver client of a few lines: https://www.w3.org/TR/webdriver2/.
 *
 * @param {string} base address of the driver.
 */
export async function send(base, method, path, body) {
  const response = await fetch(base + path, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error} ${value?.message}`);
  return value;
}

/** Opens a session; commands go to it by `session.send(method, path, body)`. */
export async function openSession(base, capabilities) {
  const opened = await send(base, 'POST', '/session', { capabilities });
  const prefix = `/session/${opened.sessionId}`;
  return {
    capabilities: opened.capabilities,
    send: (method, path, body) => send(base, method, prefix + path, body),
    run: (script) => send(base, 'POST', `${prefix}/execute/sync`, { script, args: [] }),
    close: () => send(base, 'DELETE', prefix),
  };
}
