import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the wheel does over the chart. */
export type WheelMode = 'modifier' | 'free' | 'none';

/** Where gestures are listened for and what becomes of them. Moves answer whether anything moved. */
export interface GestureTarget {
  /** The chart, while there is one. */
  element(): HTMLElement | undefined;
  wheelMode(): WheelMode;
  zoom(factor: number, anchorPx: number): boolean;
  /** Shows time later by `px`. */
  pan(px: number): boolean;
  settle(): void;
  hint(): void;
}

/** A press that moves less is a click. */
const CLICK_PX = 4;
/** Octaves of zoom for a pixel of the wheel: a notch of 100 px is a quarter more or less time. */
const WHEEL_RATE = 0.003;
/** For a pixel of a pinch on a trackpad, which browsers report as a wheel with Control, in small steps; at most for one event. */
const PINCH_RATE = 0.009;
const WHEEL_MOST = 0.7;
const LINE_PX = 16;

interface SafariGesture extends UIEvent {
  readonly scale: number;
  readonly clientX: number;
}

/**
 * Wheel, drag and pinch over the chart, from Pointer Events. The page's scroll is never taken: `touch-action: pan-y`
 * leaves vertical drags to the browser, which then cancels our pointer; the wheel is ours only with a modifier, sideways,
 * or where the page's author said so, and only while there is something to move.
 */
export class GestureController implements ReactiveController {
  isPanning = false;
  readonly #target: GestureTarget;
  readonly #host: ReactiveControllerHost;
  readonly #pointers = new Map<number, number>();
  #element: HTMLElement | undefined;
  #pressedX = 0;
  /** A mouse pressed on a card's text: the browser selects, we don't pan. */
  #isSelecting = false;
  #gestureScale = 1;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, target: GestureTarget) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#target.element();
    if (element === this.#element) return;
    this.hostDisconnected();
    this.#element = element;
    for (const [name, options] of LISTENED) element?.addEventListener(name, this, options);
  }

  hostDisconnected(): void {
    for (const [name, options] of LISTENED) this.#element?.removeEventListener(name, this, options);
    this.#element = undefined;
    this.#pointers.clear();
    this.isPanning = false;
    clearTimeout(this.#settling);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'wheel':
        return this.#wheel(event as WheelEvent);
      case 'pointerdown':
        return this.#press(event as PointerEvent);
      case 'pointermove':
        return this.#move(event as PointerEvent);
      case 'pointerup':
      case 'pointercancel':
        return this.#release(event as PointerEvent);
      default:
        return this.#safari(event as SafariGesture);
    }
  }

  #wheel(event: WheelEvent): void {
    const mode = this.#target.wheelMode();
    if (mode === 'none') return;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isSideways && !event.ctrlKey) {
      const sign = this.#isRtl() ? -1 : 1;
      if (this.#target.pan(sign * event.deltaX * unit)) this.#take(event);
    } else if (event.ctrlKey || event.metaKey || mode === 'free') {
      const rate = event.ctrlKey ? PINCH_RATE : WHEEL_RATE;
      const octaves = clamp(-event.deltaY * unit * rate, WHEEL_MOST);
      const hasMoved = this.#target.zoom(2 ** octaves, this.#x(event.clientX));
      // with the modifier the browser would zoom the page instead: never wanted here
      if (hasMoved || event.ctrlKey || event.metaKey) this.#take(event);
    } else {
      this.#target.hint();
    }
  }

  /** The event was ours; the window has settled when none follows. */
  #take(event: Event): void {
    event.preventDefault();
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#target.settle(), 160);
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) return;
    const x = this.#x(event.clientX);
    if (this.#pointers.size === 0) this.#pressedX = x;
    const isText = (event.target as Element).closest('.flag') !== null;
    this.#isSelecting = event.pointerType === 'mouse' && isText;
    if (!this.#isSelecting) this.#pointers.set(event.pointerId, x);
  }

  #move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) return;
    const x = this.#x(event.clientX);
    if (!this.isPanning) {
      if (this.#pointers.size === 1 && Math.abs(x - this.#pressedX) < CLICK_PX) return;
      this.isPanning = true;
      this.#host.requestUpdate();
      // only now: a captured pointer would take the click away from the button under it
      this.#element?.setPointerCapture(event.pointerId);
    }
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, x);
    if (other === undefined) {
      this.#target.pan(before - x);
    } else {
      this.#target.zoom(distance(x, other) / distance(before, other), (x + other) / 2);
      this.#target.pan((before - x) / 2);
    }
  }

  #release(event: PointerEvent): void {
    if (this.#isSelecting) {
      this.#isSelecting = false;
      // text was selected, not the card pressed
      if (Math.abs(this.#x(event.clientX) - this.#pressedX) >= CLICK_PX) this.#swallowClick();
      return;
    }
    if (!this.#pointers.delete(event.pointerId)) return;
    if (!this.isPanning || this.#pointers.size > 0) return;
    this.isPanning = false;
    this.#host.requestUpdate();
    this.#target.settle();
    if (event.type === 'pointerup') this.#swallowClick();
  }

  /** The click that follows a drag belongs to the drag. */
  #swallowClick(): void {
    const element = this.#element;
    const swallow = (click: Event) => click.stopPropagation();
    element?.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => element?.removeEventListener('click', swallow, { capture: true }));
  }

  /** Safari reports a trackpad's pinch in its own events. */
  #safari(event: SafariGesture): void {
    if (this.#target.wheelMode() === 'none') return;
    this.#take(event);
    if (event.type === 'gesturestart') this.#gestureScale = 1;
    this.#target.zoom(event.scale / this.#gestureScale, this.#x(event.clientX));
    this.#gestureScale = event.scale;
  }

  /** Pixels from the chart's inline start. */
  #x(clientX: number): number {
    const box = this.#element?.getBoundingClientRect();
    if (!box) return 0;
    return this.#isRtl() ? box.right - clientX : clientX - box.left;
  }

  #isRtl(): boolean {
    return this.#element !== undefined && getComputedStyle(this.#element).direction === 'rtl';
  }
}

const LISTENED: readonly (readonly [string, AddEventListenerOptions])[] = [
  ['wheel', { passive: false }],
  ['pointerdown', {}],
  ['pointermove', {}],
  ['pointerup', {}],
  ['pointercancel', {}],
  ['gesturestart', { passive: false }],
  ['gesturechange', { passive: false }],
];

const distance = (a: number, b: number) => Math.max(1, Math.abs(a - b));
const clamp = (value: number, most: number) => Math.min(most, Math.max(-most, value));
