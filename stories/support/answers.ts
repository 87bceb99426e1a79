type Answer = (signal: AbortSignal | undefined) => Promise<Response>;

const answers = new Map<string, Answer>();
let isListening = false;

/** Answers requests for an address of a server that does not exist; all other requests go their way. */
export function answer(url: string, give: Answer): void {
  answers.set(url, give);
  if (isListening) return;
  isListening = true;
  const fetchForReal = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const asked = input instanceof Request ? input.url : String(input);
    return answers.get(asked)?.(init?.signal ?? undefined) ?? fetchForReal(input, init);
  };
}

/** An answer that never comes: only who stops waiting hears of it. */
export const never: Answer = (signal) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });

/** Always the same answer. */
export function always(body: string, status = 200): Answer {
  return () => Promise.resolve(new Response(body, { status }));
}

/** One answer after the other; the last one stays. */
export function oneByOne(...given: readonly Answer[]): Answer {
  let next = 0;
  return (signal) => {
    const give = given[Math.min(next++, given.length - 1)] ?? never;
    return give(signal);
  };
}
