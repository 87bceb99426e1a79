import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a link can say of a timeline. Times are EDTF. */
export interface LinkState {
  readonly event?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly scale?: string | undefined;
  readonly layout?: string | undefined;
}

const FIELDS = ['event', 'from', 'to', 'scale', 'layout'] as const;

/** The state in a hash `#<id>?event=…`; undefined where the hash is not this timeline's. */
export function readHash(hash: string, id: string): LinkState | undefined {
  const own = `#${encodeURIComponent(id)}?`;
  if (!hash.startsWith(own)) return undefined;
  const query = new URLSearchParams(hash.slice(own.length));
  return Object.fromEntries(FIELDS.map((field) => [field, query.get(field) ?? undefined]));
}

/** The hash for a state. */
export function writeHash(state: LinkState, id: string): string {
  const query = new URLSearchParams();
  for (const field of FIELDS) {
    const value = state[field];
    if (value) query.set(field, value);
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
