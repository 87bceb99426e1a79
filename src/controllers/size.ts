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
  readonly #layOut: () => void;
  #observer: ResizeObserver | undefined;
  #chartElement: Element | undefined;
  #drawing: ReturnType<typeof setTimeout> | undefined;

  /** @param layOut has what the chart's size decides worked out, which the host's next update then finds */
  constructor(
    host: ReactiveControllerHost & Element,
    findChart: () => Element | undefined,
    layOut: () => void,
  ) {
    this.#host = host;
    this.#findChart = findChart;
    this.#layOut = layOut;
    host.addController(this);
  }

  hostConnected(): void {
    // read once, so that the first drawing is the right layout, also where the page hides it yet; then it is observed
    this.host = { widthPx: this.#host.clientWidth || innerWidth, heightPx: 0 };
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
   * The first chart is laid out in one task and drawn in the next; later ones have most of what they need, and while an
   * edge is dragged there would be no next.
   */
  #drawSoon(isFirst: boolean): void {
    clearTimeout(this.#drawing);
    const draw = () => this.#host.requestUpdate();
    const layOut = () => {
      this.#layOut();
      this.#drawing = setTimeout(draw);
    };
    this.#drawing = setTimeout(isFirst ? layOut : draw);
  }

  #note(entries: readonly ResizeObserverEntry[]): void {
    const { host, chart } = this;
    for (const { target, contentRect } of entries) {
      // not on show, as in a closed tab of the page: what is drawn waits for its return
      if (contentRect.width === 0) continue;
      const which = target === this.#host ? 'host' : 'chart';
      const size = { widthPx: contentRect.width, heightPx: contentRect.height };
      // a growing story changes the element's height: nothing is laid out from that
      const heightMatters = which === 'chart' && size.heightPx !== this.chart.heightPx;
      if (size.widthPx === this[which].widthPx && !heightMatters) continue;
      this[which] = size;
    }
    if (this.host === host && this.chart === chart) return;
    this.#drawSoon(chart === NOTHING && this.chart !== NOTHING);
  }
}
