/** Resolves after the next frame has been drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * Resolves when `condition` answers something true, which it is asked once a frame.
 *
 * @param what names what is waited for, for the error after fifteen seconds
 */
export async function until<Value>(condition: () => Value, what: string): Promise<Value> {
  const giveUpAt = performance.now() + 15_000;
  for (;;) {
    const value = condition();
    if (value) return value;
    if (performance.now() > giveUpAt) throw new Error(`waited in vain for ${what}`);
    await nextFrame();
  }
}
