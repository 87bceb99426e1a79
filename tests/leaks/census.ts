/** What a page would keep of an element that has gone: listeners, observers, timers and requests, as words. */
export interface Census {
  /** What is there now and was not when the census began. */
  left(): string[];
  /** How much has been counted at all: a census that saw nothing proves nothing. */
  seen(): number;
  /** Puts everything back as it was. */
  end(): void;
}

/** Counts from now on what is asked of the page, and what is given back. */
export function beginCensus(): Census {
  const living = new Set<{ readonly words: string }>();
  const undo: (() => void)[] = [];
  let count = 0;
  const enter = (words: string) => {
    const entry = { words };
    living.add(entry);
    count++;
    return entry;
  };

  for (const [name, target] of [
    ['window', window],
    ['document', document],
    ['document.documentElement', document.documentElement],
    ['document.fonts', document.fonts],
  ] as const) {
    undo.push(countListeners(name, target, enter, (entry) => living.delete(entry)));
  }
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    undo.push(countObservers(name, enter, (entry) => living.delete(entry)));
  }
  undo.push(
    countTimers('setTimeout', 'clearTimeout', enter, (entry) => living.delete(entry)),
    countTimers('requestAnimationFrame', 'cancelAnimationFrame', enter, (entry) =>
      living.delete(entry),
    ),
  );

  return {
    left: () => [...living].map(({ words }) => words),
    seen: () => count,
    end: () => undo.forEach((restore) => restore()),
  };
}

type Entry = { readonly words: string };
type Enter = (words: string) => Entry;
type Leave = (entry: Entry) => void;

function countListeners(name: string, target: EventTarget, enter: Enter, leave: Leave) {
  const add = EventTarget.prototype.addEventListener.bind(target);
  const remove = EventTarget.prototype.removeEventListener.bind(target);
  const known = new Map<unknown, Map<string, Entry>>();
  const keyOf = (type: string, options: unknown) =>
    `${type} ${typeof options === 'object' ? Boolean((options as AddEventListenerOptions | null)?.capture) : Boolean(options)}`;
  const forget = (listener: unknown, key: string) => {
    const entry = known.get(listener)?.get(key);
    if (entry) leave(entry);
    known.get(listener)?.delete(key);
  };

  target.addEventListener = function (type, listener, options) {
    add(type, listener, options);
    const key = keyOf(type, options);
    const entries = known.get(listener) ?? new Map<string, Entry>();
    known.set(listener, entries);
    if (!entries.has(key)) entries.set(key, enter(`${type} on ${name}`));
    const { once = false, signal } = typeof options === 'object' ? options : {};
    if (once) add(type, () => forget(listener, key), { once });
    signal?.addEventListener('abort', () => forget(listener, key));
  };
  target.removeEventListener = function (type, listener, options) {
    remove(type, listener, options);
    forget(listener, keyOf(type, options));
  };
  // what is left underneath are the prototype's own
  return () => {
    Reflect.deleteProperty(target, 'addEventListener');
    Reflect.deleteProperty(target, 'removeEventListener');
  };
}

type ObserverName = 'ResizeObserver' | 'MutationObserver' | 'IntersectionObserver';

function countObservers(name: ObserverName, enter: Enter, leave: Leave) {
  const Original = window[name] as new (callback: () => void) => {
    observe(target: Node, options?: object): void;
    unobserve?(target: Node): void;
    disconnect(): void;
  };
  class Counted extends Original {
    readonly #targets = new Map<Node, Entry>();

    override observe(target: Node, options?: object): void {
      super.observe(target, options);
      if (!this.#targets.has(target))
        this.#targets.set(target, enter(`${name} of ${target.nodeName}`));
    }

    override unobserve(target: Node): void {
      super.unobserve?.(target);
      const entry = this.#targets.get(target);
      if (entry) leave(entry);
      this.#targets.delete(target);
    }

    override disconnect(): void {
      super.disconnect();
      for (const entry of this.#targets.values()) leave(entry);
      this.#targets.clear();
    }
  }
  Object.assign(window, { [name]: Counted });
  return () => void Object.assign(window, { [name]: Original });
}

function countTimers(
  start: 'setTimeout' | 'requestAnimationFrame',
  cancel: 'clearTimeout' | 'cancelAnimationFrame',
  enter: Enter,
  leave: Leave,
) {
  type Begin = (run: (time: number) => void, delayMs?: number) => number;
  const originals = { [start]: valueOf(start), [cancel]: valueOf(cancel) };
  const begin = window[start].bind(window) as Begin;
  const end = window[cancel].bind(window) as (id: number | undefined) => void;
  const pending = new Map<number, Entry>();
  const forget = (id: number) => {
    const entry = pending.get(id);
    if (entry) leave(entry);
    pending.delete(id);
  };
  const counted = (run: (time: number) => void, delayMs?: number) => {
    const id = begin((time) => {
      forget(id);
      run(time);
    }, delayMs);
    pending.set(id, enter(start));
    return id;
  };
  const cancelled = (id: number | undefined) => {
    end(id);
    if (id !== undefined) forget(id);
  };
  Object.assign(window, { [start]: counted, [cancel]: cancelled });
  return () => void Object.assign(window, originals);
}

/** What stands under a name on the window, to be put back. */
const valueOf = (name: string): unknown => Reflect.get(window, name);
