import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width and height of a box in CSS px. */
export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

const NOTHING: Size = { widthPx: 0, heightPx: 0 };

/** Watches the size of the element and of the chart in it; zero until they have one. */
export class SizeController implements ReactiveController {
  host: Size = NOTHING;
  chart: Size = NOTHING;
  readonly #host: ReactiveControllerHost & Element;
  readonly #findChart: () => Element | undefined;
  #observer: ResizeObserver | undefined;
  #chartElement: Element | undefined;
  #drawing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, findChart: () => Element | undefined) {
    this.#host = host;
    this.#findChart = findChart;
    host.addController(this);
  }

  hostConnected(): void {
    // read once, so that the first drawing is the right layout; from then on it is observed
    this.host = { widthPx: this.#host.clientWidth, heightPx: 0 };
    this.#observer = new ResizeObserver((entries) => this.#note(entries));
    this.#observer.observe(this.#host);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const chart = this.#findChart();
    if (chart === this.#chartElement) return;
    if (this.#chartElement) this.#observer?.unobserve(this.#chartElement);
    if (chart) this.#observer?.observe(chart);
    else this.chart = NOTHING;
    this.#chartElement = chart;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#drawing);
    this.#observer = undefined;
    this.#chartElement = undefined;
  }

  /**
   * Before the next frame, which has enough to do: drawing now would change sizes while the browser is still reporting them.
   */
  #drawSoon(): void {
    clearTimeout(this.#drawing);
    this.#drawing = setTimeout(() => this.#host.requestUpdate());
  }

  #note(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, contentRect } of entries) {
      // not on show, as in a closed tab of the page: what is drawn waits for its return
      if (contentRect.width === 0) continue;
      const which = target === this.#host ? 'host' : 'chart';
      const size = { widthPx: contentRect.width, heightPx: contentRect.height };
      // a growing story changes the element's height: nothing is laid out from that
      const heightMatters = which === 'chart' && size.heightPx !== this.chart.heightPx;
      if (size.widthPx === this[which].widthPx && !heightMatters) continue;
      this[which] = size;
      this.#drawSoon();
    }
  }
}
