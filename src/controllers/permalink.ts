import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a link can say of a timeline. Times are EDTF. */
export interface LinkState {
  readonly event?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly scale?: string | undefined;
  readonly layout?: string | undefined;
  readonly knownBy?: string | undefined;
  /** What is searched for. */
  readonly query?: string | undefined;
  /** Values of filters, each field several times. */
  readonly categories?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly evidence?: readonly string[] | undefined;
}

/** What each is called in the address. */
const SINGLE = {
  event: 'event',
  from: 'from',
  to: 'to',
  scale: 'scale',
  layout: 'layout',
  query: 'q',
  knownBy: 'known-by',
} as const;
const SEVERAL = {
  categories: 'cat',
  tags: 'tag',
  sources: 'source',
  evidence: 'evidence',
} as const;

/** The state in a hash `#<id>?event=…`; undefined where the hash is not this timeline's. */
export function readHash(hash: string, id: string): LinkState | undefined {
  const own = `#${encodeURIComponent(id)}?`;
  if (!hash.startsWith(own)) return undefined;
  const query = new URLSearchParams(hash.slice(own.length));
  const single = Object.entries(SINGLE).map(([key, name]) => [key, query.get(name) ?? undefined]);
  const several = Object.entries(SEVERAL).map(([key, name]) => {
    const values = query.getAll(name);
    return [key, values.length > 0 ? values : undefined];
  });
  return Object.fromEntries([...single, ...several]) as LinkState;
}

/** The hash for a state. */
export function writeHash(state: LinkState, id: string): string {
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(SINGLE)) {
    const value = state[key as keyof typeof SINGLE];
    if (value) query.set(name, value);
  }
  for (const [key, name] of Object.entries(SEVERAL)) {
    for (const value of state[key as keyof typeof SEVERAL] ?? []) query.append(name, value);
  }
  return `#${encodeURIComponent(id)}?${query}`;
}

/** Whether a hash may be replaced by this timeline's: only its own and none at all. */
export function mayWrite(hash: string, id: string): boolean {
  return hash === '' || hash === '#' || readHash(hash, id) !== undefined;
}

/** Listens to the address while permalinks are on; leaves hashes of others alone. */
export class PermalinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #apply: (state: LinkState) => void;
  #isOn = false;

  /** @param apply shows what the address asks for */
  constructor(host: ReactiveControllerHost & Element, apply: (state: LinkState) => void) {
    this.#host = host;
    this.#apply = apply;
    host.addController(this);
  }

  get #id(): string {
    return this.#host.id || 'timeline';
  }

  set isOn(isOn: boolean) {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    if (isOn && this.#host.isConnected) this.hostConnected();
    if (!isOn) window.removeEventListener('hashchange', this.#read);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  hostConnected(): void {
    if (this.#isOn) window.addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  /** Shows what the address asks for now. */
  read(): void {
    if (this.#isOn) this.#read();
  }

  /** Puts the state into the address, without a new entry in the history. */
  write(state: LinkState): void {
    if (!this.#isOn || !mayWrite(location.hash, this.#id)) return;
    try {
      history.replaceState(history.state, '', writeHash(state, this.#id));
    } catch {
      // a frame without an address of its own has none to keep, and some engines limit how often it may change
    }
  }

  /** The address of the page with this state. */
  link(state: LinkState): string {
    return new URL(writeHash(state, this.#id), location.href).href;
  }

  readonly #read = () => {
    const state = readHash(location.hash, this.#id);
    if (state) this.#apply(state);
  };
}
