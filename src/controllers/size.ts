import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Timeline } from '../model/timeline.js';

/** Width and height of a box in CSS px. */
export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The element as its size needs it. */
interface SizeHost extends ReactiveControllerHost, Element {
  readonly timeline: Timeline | undefined;
}

/** What was read in one task is drawn in one, so that no frame without a chart comes between. */
const FEW = 1000;

const NOTHING: Size = { widthPx: 0, heightPx: 0 };

/** Watches the size of the element and of the chart in it; zero until they have one. */
export class SizeController implements ReactiveController {
  host: Size = NOTHING;
  chart: Size = NOTHING;
  readonly #host: SizeHost;
  readonly #findChart: () => Element | undefined;
  readonly #layOut: () => void;
  #observer: ResizeObserver | undefined;
  #chartElement: Element | undefined;
  #drawing: ReturnType<typeof setTimeout> | undefined;

  /** @param layOut has what the chart's size decides worked out, which the host's next update then finds */
  constructor(host: SizeHost, findChart: () => Element | undefined, layOut: () => void) {
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
    this.#chartElement = chart;
    this.chart = NOTHING;
    if (!chart) return;
    this.#observer?.observe(chart);
    if ((this.#host.timeline?.events.length ?? 0) > FEW) return;
    // what is observed is told in the next frame, which would be drawn without a chart
    const { width: widthPx, height: heightPx } = chart.getBoundingClientRect();
    this.chart = { widthPx, heightPx };
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#drawing);
    this.#observer = undefined;
    this.#chartElement = undefined;
  }

  /**
   * Before the next frame, which has enough to do: drawing now would change sizes while the browser is still reporting them.
   * The first chart of many events is laid out in one task and drawn in the next; later ones have most of what they need, and
   * while an edge is dragged there would be no next.
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
