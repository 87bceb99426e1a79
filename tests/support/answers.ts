const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

/** What a page's request gets, when the test says so. */
export interface PendingAnswer {
  /** Answers with a file. */
  give(file: unknown): void;
  /** Whether the request was given up. */
  readonly isAborted: boolean;
}

/** Holds back the answers to all requests until the test ends; gives them by their address. */
export function holdAnswers(): (url: string) => PendingAnswer {
  const pending = new Map<string, PendingAnswer>();
  globalThis.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const signal = init?.signal;
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      pending.set(new URL(input as string, location.href).pathname, {
        give: (file) => resolve(new Response(JSON.stringify(file))),
        get isAborted() {
          return signal?.aborted ?? false;
        },
      });
    });
  return (url) => {
    const answer = pending.get(url);
    if (!answer) throw new Error(`nothing has asked for ${url}`);
    return answer;
  };
}
