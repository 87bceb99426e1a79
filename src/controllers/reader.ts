import type { LitElement } from 'lit';
import { emit, type TimelineRange } from '../events.js';
import type { Plan } from '../layout/plan.js';
import { indexOfEvent } from '../model/find-event.js';
import type { TimelineEvent } from '../model/timeline.js';
import { SHORTEST_MS } from '../time/scale.js';
import { ZOOM_STEP } from '../view/toolbar.js';
import type { LayoutChoice } from './choices.js';
import { handleKey } from './keyboard.js';
import { memo } from './memo.js';
import type { Picture } from './picture.js';
import { Roving } from './roving.js';
import type { Viewport } from './viewport.js';
import { windowOf, type Moment } from './window-attributes.js';

/** The element as its reader's doings need it. */
export interface ReaderHost extends LitElement {
  selected: string | undefined;
  layout: LayoutChoice;
}

/** What the element does after its reader. */
export interface Afterwards {
  /** The window is about to be another one, not by moving there. */
  readonly leap: () => void;
  /** The window has come to rest. */
  readonly move: () => void;
  /** The reader wants to search. */
  readonly search: () => void;
  /** Another event is open, or none. */
  readonly choice: () => void;
}

const NONE: readonly TimelineEvent[] = [];

/** What a reader does with events: choosing, opening, going from one to the next, and back to where they were. */
export class Reader {
  readonly roving: Roving;
  readonly #host: ReaderHost;
  readonly #picture: Picture;
  readonly #viewport: Viewport;
  readonly #after: Afterwards;
  readonly #indexOf = memo(indexOfEvent);
  /** Where Escape leads back to: a window, or the whole. */
  #back: { readonly plan: Plan | undefined; readonly range: TimelineRange | undefined } | undefined;

  constructor(host: ReaderHost, picture: Picture, viewport: Viewport, after: Afterwards) {
    this.#after = after;
    this.#host = host;
    this.#picture = picture;
    this.#viewport = viewport;
    this.roving = new Roving(host, {
      frame: () => picture.frame,
      count: () => picture.plan?.columns.count ?? 0,
      isInView: (index) => this.#isInView(index),
      reveal: (index) => this.#reveal(index),
      button: ({ index }) => this.#find(`.items > :not(.idle) > [data-index="${index}"]`),
    });
  }

  /** The reader's choice, which the page may refuse; from the keyboard, focus goes to the story. */
  async select(id: string | undefined, byKeyboard: boolean): Promise<void> {
    const event = this.eventOf(id);
    if (!emit(this.#host, 'timeline-select', event ? { event } : null)) return;
    // a story is told in the other layouts
    if (event && this.#host.layout === 'sources') this.#host.layout = 'auto';
    this.open(event?.id);
    await this.#host.updateComplete;
    if (byKeyboard && event) this.#find('.story .story-title')?.focus();
  }

  /** The same by the event's place in the timeline. */
  selectAt(index: number, byKeyboard: boolean): void {
    void this.select(this.#picture.timeline?.events.at(index)?.id, byKeyboard);
  }

  /** Shows an event's story and its place in the chart. */
  open(id: string | undefined): void {
    this.#host.selected = id;
    const index = this.indexOf(id);
    if (index >= 0) {
      this.roving.activate(index);
      this.#reveal(index);
    }
    this.#after.choice();
  }

  /** Opens or closes an event of the list; what was pressed stays under the finger. */
  async toggle(id: string, button: HTMLElement): Promise<void> {
    const before = button.getBoundingClientRect().top;
    await this.select(this.#host.selected === id ? undefined : id, false);
    scrollBy(0, button.getBoundingClientRect().top - before);
  }

  /** Leafs through a long list: an event takes the place, and the focus, of the button that was pressed. */
  async leaf(next: number, pressed: HTMLElement, turn: () => void): Promise<void> {
    const before = pressed.getBoundingClientRect().top;
    turn();
    await this.#host.updateComplete;
    const id = this.#picture.timeline?.events.at(next)?.id ?? '';
    const target = this.#find(`.disclosure[data-id="${CSS.escape(id)}"]`);
    target?.focus({ preventScroll: true });
    if (target) scrollBy(0, target.getBoundingClientRect().top - before);
  }

  /** Asks for a file once more; focus goes to what came of it. */
  async retry(reload: () => Promise<void>): Promise<void> {
    await reload();
    (this.#find('.failure button') ?? this.#find('.heading'))?.focus();
  }

  /** Zooms about the event in focus, so that it stays; else about the middle. */
  zoom(factor: number): void {
    const x = this.roving.isFocused ? this.roving.x + this.#picture.shiftPx : Number.NaN;
    const isInView = x >= 0 && x <= (this.#viewport.scale?.widthPx ?? 0);
    if (this.#viewport.zoom(factor, isInView ? x : undefined)) this.#after.move();
  }

  /** Shows the stretch between two moments; what can't be read changes nothing. */
  lookAt(from: Moment, to: Moment): void {
    const { plan } = this.#picture;
    const range = plan && windowOf(from, to, plan.domainMs);
    if (!range) return;
    this.#leap(range);
  }

  fit(): void {
    this.#leap(undefined);
  }

  /** Looks at what is between two rows, with some room around it; Escape comes back from there. */
  lookBetween(first: number, last: number): void {
    const { scale } = this.#viewport;
    const rows = this.#picture.rows;
    if (!scale || !rows) return;
    const from = rows.unitOf(first);
    const to = rows.unitOf(last);
    const room = (to - from) / 4;
    const range = this.#viewport.isWhole ? undefined : this.#viewport.range;
    const back = { plan: this.#picture.plan, range };
    const { toMs } = scale.projection;
    this.#leap({ from: toMs(from - room), to: toMs(to + 2 * room) });
    this.#back = back;
  }

  /** Whether zooming in can part two rows. */
  canPart(first: number, last: number): boolean {
    const { rows } = this.#picture;
    const toMs = this.#viewport.scale?.projection.toMs;
    if (!rows || !toMs) return false;
    return toMs(rows.unitOf(last)) - toMs(rows.unitOf(first)) > SHORTEST_MS;
  }

  #leap(range: TimelineRange | undefined): void {
    // who has gone somewhere else does not want to go back from there
    this.#back = undefined;
    this.#after.leap();
    this.#viewport.set(range);
    this.#after.move();
  }

  press(event: KeyboardEvent): void {
    const [origin] = event.composedPath();
    const isInChart = origin instanceof Element && origin.closest('.items') !== null;
    const place = isInChart ? 'in-chart' : this.#picture.frame ? 'beside-chart' : 'no-chart';
    handleKey(event, place, {
      step: (by) => this.roving.step(by),
      lane: (by) => this.roving.lane(by),
      end: (which) => this.roving.end(which),
      zoom: (direction) => this.zoom(ZOOM_STEP ** direction),
      fit: () => this.fit(),
      search: () => this.#after.search(),
      escape: () => this.#escape(origin),
    });
  }

  eventOf(id: string | undefined): TimelineEvent | undefined {
    const index = this.indexOf(id);
    return index < 0 ? undefined : this.#picture.timeline?.events.at(index);
  }

  /** Place of an event in the timeline; -1 where it is not in it. */
  indexOf(id: string | undefined): number {
    return id === undefined ? -1 : this.#indexOf(this.#picture.timeline?.events ?? NONE, id);
  }

  /** From a gap or a cluster back to where one was; from the story back to the event's button; from there, it closes. */
  #escape(origin: EventTarget | undefined): boolean {
    // the browser closes it; a key that we took would not
    if (this.#find('.popover:popover-open')) return false;
    const { selected } = this.#host;
    const isInStory = origin instanceof Element && origin.closest('.story') !== null;
    const back = this.#back?.plan === this.#picture.plan ? this.#back : undefined;
    if (back && !isInStory) {
      this.#leap(back.range);
      return true;
    }
    if (!selected) return false;
    if (!isInStory) void this.select(undefined, false);
    else if (this.#picture.frame) this.roving.go(Math.max(0, this.indexOf(selected)));
    else this.#find('.disclosure[aria-expanded="true"]')?.focus();
    return true;
  }

  #reveal(index: number): void {
    const { rows, plan } = this.#picture;
    const isPlaced = Number.isInteger(index) && index < (plan?.columns.count ?? 0);
    const unit = isPlaced && rows ? rows.unitOf(index) : Number.NaN;
    if (Number.isFinite(unit) && this.#viewport.reveal(unit)) this.#after.move();
  }

  #isInView(index: number): boolean {
    const item = this.#picture.frame?.items.find((candidate) => candidate.index === index);
    const x = (item?.x ?? Number.NaN) + this.#picture.shiftPx;
    return x >= 0 && x <= (this.#viewport.scale?.widthPx ?? 0);
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
  }
}
