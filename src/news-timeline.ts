import { html, type PropertyValues, type TemplateResult } from 'lit';
import { isWide, layoutFor, wheelModeFor } from './controllers/choices.js';
import { whenDrawn } from './controllers/drawn.js';
import { GestureController } from './controllers/gestures.js';
import { Glide } from './controllers/glide.js';
import { Picture } from './controllers/picture.js';
import { PrintController } from './controllers/print.js';
import { endOf } from './controllers/published.js';
import { Reader } from './controllers/reader.js';
import { sceneOf } from './controllers/scene.js';
import { SizeController } from './controllers/size.js';
import { SourceController } from './controllers/source.js';
import { callStagehands } from './controllers/stagehands.js';
import { reflect } from './controllers/states.js';
import { TextMeasureController } from './controllers/text-measure.js';
import { Viewport } from './controllers/viewport.js';
import { windowOf, type Moment } from './controllers/window-attributes.js';
import { emit, type TimelineRange } from './events.js';
import { en } from './i18n/en.js';
import type { Issue } from './model/issues.js';
import type { Timeline } from './model/timeline.js';
import { TimelineProperties } from './properties.js';
import type { ViewContext } from './view/context.js';
import { sceneTemplate } from './view/scene.js';
import { emptyTemplate, errorTemplate, loadingTemplate } from './view/states.js';
import { styles } from './view/styles.js';

/**
 * An interactive timeline of events in which every sentence cites its sources: a chart where there is room, a list where
 * there is not, the chosen event in full below.
 *
 * @tag news-timeline
 * @slot - The page's own list of events: shown until the timeline is ready and where it can't be shown.
 * @slot heading - Replaces title and description.
 * @slot empty - Shown for a timeline without events.
 * @slot error - Replaces the message shown where nothing usable came.
 * @slot footer - Replaces authors, publisher, date and licence.
 *
 * @fires {CustomEvent<TimelineEventDetails['timeline-load']>} timeline-load - A file was read. Detail: `{ timeline, issues }`.
 * @fires {CustomEvent<TimelineEventDetails['timeline-error']>} timeline-error - Nothing usable came; also shown in the element. Detail: `{ issues, cause }`.
 * @fires {CustomEvent<TimelineEventDetails['timeline-select']>} timeline-select - The reader chose an event, or none (detail `null`), before it is shown; `preventDefault()` keeps the old choice. Detail: `{ event }`.
 * @fires {CustomEvent<TimelineEventDetails['timeline-cite']>} timeline-cite - A reference was copied. Detail: `{ event, source, format, text }`.
 * @fires {CustomEvent<TimelineEventDetails['timeline-range-input']>} timeline-range-input - The window moves. Detail: `{ from, to }`, UTC ms.
 * @fires {CustomEvent<TimelineEventDetails['timeline-range-change']>} timeline-range-change - The window has settled. Detail: `{ from, to }`, UTC ms.
 *
 * @csspart header - Title, description and controls.
 * @csspart heading - The timeline's title.
 * @csspart description - The line under it.
 * @csspart toolbar - The controls.
 * @csspart button - Every button of the controls and of the states.
 * @csspart chart - The chart.
 * @csspart axis - The drawing under the buttons.
 * @csspart card - The button of an event that has a card.
 * @csspart mark - The button of an event that is a mark on the axis.
 * @csspart cluster - The button of several events.
 * @csspart span - The button of an event that is a span of time.
 * @csspart break - The button of a stated gap.
 * @csspart band - The head of a category's band.
 * @csspart key - The explanation of the marks.
 * @csspart overview - The whole timeline in small.
 * @csspart list - The list.
 * @csspart list-item - The button of an event in the list.
 * @csspart row-title - The heading around it.
 * @csspart popover - The list of a cluster.
 * @csspart finding - Where the reader searches and filters.
 * @csspart sources-view - All sources of the timeline.
 * @csspart story - The chosen event in full, and the introduction until one is chosen.
 * @csspart story-date - Its date and place.
 * @csspart story-title - Its headline.
 * @csspart claim - A statement.
 * @csspart cite - The number of a source in the text.
 * @csspart dispute - What sources tell differently.
 * @csspart figure - A picture, or the link to a film or sound.
 * @csspart corrections - What was changed after publication.
 * @csspart sources - The sources of an event.
 * @csspart references - The list of them.
 * @csspart minor - The small headings.
 * @csspart issues - What is wrong in the file, for its editor.
 * @csspart status - The line shown while loading or without events.
 * @csspart error - The message shown where nothing usable came.
 * @csspart footer - Authors, publisher, date and licence.
 *
 * @cssprop [--timeline-block-size=clamp(30rem, 92svh, 46rem)] - The least height of the element; the chart takes about half.
 * @cssprop [--timeline-font=inherit] - Font of everything small.
 * @cssprop [--timeline-heading-font=inherit] - Font of titles.
 * @cssprop [--timeline-text-font=inherit] - Font of the story.
 * @cssprop [--timeline-font-size=1rem] - The size all others follow.
 * @cssprop [--timeline-surface=light-dark(#fff, #141619)] - Background.
 * @cssprop [--timeline-ink=light-dark(#16181c, #eceae6)] - Text and marks.
 * @cssprop [--timeline-ink-soft=light-dark(#474c54, #bbb9b3)] - Facts about facts.
 * @cssprop [--timeline-edge=light-dark(#8b877e, #6f757d)] - Stems and the edges of controls.
 * @cssprop [--timeline-rule=light-dark(#d9d6cf, #33373d)] - Fine lines.
 * @cssprop [--timeline-faint=light-dark(#f3f1ec, #1d2024)] - Quiet surfaces.
 * @cssprop [--timeline-tint=light-dark(#efece5, #23272c)] - Behind what is chosen.
 * @cssprop [--timeline-accent=light-dark(#8f1d19, #ffa396)] - Events of rank 1.
 * @cssprop [--timeline-conflict=light-dark(#6b4200, #f0b95a)] - Where sources are in conflict.
 * @cssprop [--timeline-measure=60ch] - Longest line of the story.
 *
 * @cssstate loading - The file is on its way.
 * @cssstate error - Nothing usable came.
 * @cssstate empty - The timeline has no events.
 * @cssstate panning - The reader is dragging the chart.
 */
export class NewsTimeline extends TimelineProperties {
  static override readonly styles = styles;

  readonly #internals = this.attachInternals();
  readonly #source = new SourceController(this, (cause) => this.#arrived(cause));
  readonly #chart = () => this.renderRoot.querySelector<HTMLElement>('.chart') ?? undefined;
  readonly #size = new SizeController(this, this.#chart, () => this.#draw());
  readonly #measure = new TextMeasureController(this, () => this.#viewport.isMoving);
  readonly #viewport = new Viewport(() => this.#moved());
  readonly #picture = new Picture(this.#viewport, this.#measure);
  readonly #reader = new Reader(this, this.#picture, this.#viewport, {
    leap: () => this.#glide.leap(),
    move: () => this.#settle(),
    choice: () => this.#hands.address.write(),
    search: () => void this.#hands.finder.open(),
  });
  readonly #glide = new Glide(this, this.#picture);
  readonly #gestures = new GestureController(this, {
    element: this.#chart,
    wheelMode: () => wheelModeFor(this.zoom),
    zoom: (factor, anchorPx) => this.#viewport.zoom(factor, anchorPx),
    pan: (px) => this.#viewport.pan(px),
    settle: () => this.#settle(),
    hint: () => this.#hands.hint.show(),
  });
  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #hands = callStagehands(this, {
    ...{ picture: this.#picture, viewport: this.#viewport, reader: this.#reader },
    look: (from, to) => this.#look(from, to),
    settle: () => this.#settle(),
  });
  readonly #retry = () => void this.#reader.retry(() => this.reload());
  readonly #stop = () => void this.#reader.retry(() => this.#source.stop());

  /** The timeline as read, frozen; undefined until there is one. */
  get timeline(): Timeline | undefined {
    return this.#source.timeline;
  }

  /** What was wrong in the file. */
  get issues(): readonly Issue[] {
    return this.#source.issues;
  }

  /** The window in UTC milliseconds; undefined while nothing is charted. */
  get viewport(): TimelineRange | undefined {
    return this.#viewport.range;
  }

  /** Opens an event and brings it into view; resolves when that is done. */
  async show(id: string): Promise<void> {
    await this.#ready();
    this.#reader.open(id);
    await this.updateComplete;
  }

  /** Shows the stretch between two moments: EDTF, UTC ms or dates. Resolves when settled. */
  async zoomTo(from: Moment, to: Moment): Promise<void> {
    await this.#ready();
    this.#reader.lookAt(from, to);
    await this.updateComplete;
    await this.#glide.finished;
  }

  /** Shows the whole timeline. Resolves when settled. */
  async fit(): Promise<void> {
    await this.#ready();
    this.#reader.fit();
    await this.updateComplete;
    await this.#glide.finished;
  }

  /** Asks for the file again; resolves when it is read or has failed. */
  async reload(): Promise<void> {
    await this.#source.reload();
    await this.updateComplete;
  }

  /** The window has come to rest: tells the page, and keeps the address. */
  #settle(): void {
    const { viewport } = this;
    this.#viewport.rest();
    this.requestUpdate();
    if (viewport) emit(this, 'timeline-range-change', viewport);
    this.#hands.address.write();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hands.address.follow();
    if (changed.has('zoom')) wheelModeFor(this.zoom);
    if (changed.has('src') || changed.has('data')) void this.#source.load(this);
    this.#draw();
    if (changed.has('selected')) this.#hands.listWindow.turnTo(this.#reader.indexOf(this.selected));
    reflect(this.#internals, {
      label: this.label ?? (this.#picture.context?.timeline.title || en.untitled),
      status: this.#source.status,
      isEmpty: this.timeline?.events.length === 0,
      isPanning: this.#gestures.isPanning,
    });
  }

  protected override render(): TemplateResult {
    const { context } = this.#picture;
    switch (this.#source.status) {
      case 'idle':
        return html`<slot>${emptyTemplate(en)}</slot>`;
      case 'loading':
        return loadingTemplate(en, this.#source.progress.shown, this.#stop);
      case 'error':
        return errorTemplate(en, this.issues, this.#source.canRetry && this.#retry);
      case 'ready':
        return context ? this.#scene(context) : loadingTemplate(en);
    }
  }

  #scene(context: ViewContext): TemplateResult {
    const { isPrinting } = this.#print;
    const { widthPx } = this.#size.host;
    const layout = layoutFor(this.layout, isPrinting, widthPx);
    const hasChart = layout === 'chart' || (layout === 'sources' && isWide(widthPx));
    return sceneTemplate(
      context,
      sceneOf(this, this.#hands, context, { layout, hasChart, isPrinting }),
    );
  }

  #draw(): void {
    this.#picture.update({
      timeline: this.#shown(),
      baseUrl: this.#source.baseUrl,
      lang: this.closest('[lang]')?.getAttribute('lang') ?? undefined,
      headingLevel: this.headingLevel,
      isRtl: getComputedStyle(this).direction === 'rtl',
      scale: this.scale,
      groupBy: this.groupBy,
      chart: this.#size.chart,
    });
  }

  /** What the reader asked for of the timeline: as it was published by a day, then what is searched and filtered for. */
  #shown(): Timeline | undefined {
    return this.#hands.finder.shown(this.timeline, endOf(this.knownBy));
  }

  async #ready(): Promise<void> {
    await this.updateComplete;
    await this.#source.settled;
    await whenDrawn(this, () => !this.#chart() || this.#picture.frame !== undefined);
  }

  #look(from: Moment | undefined, to: Moment | undefined): void {
    const { plan } = this.#picture;
    if (plan) this.#viewport.set(windowOf(from, to, plan.domainMs));
  }

  #arrived(cause: unknown): void {
    const { timeline, issues } = this;
    this.#draw();
    this.#hands.listWindow.show(0);
    this.#look(this.from, this.to);
    if (timeline) emit(this, 'timeline-load', { timeline, issues });
    else emit(this, 'timeline-error', { issues, cause });
    this.#hands.address.read();
  }

  /** The window has moved: draw, and tell the page. */
  #moved(): void {
    this.requestUpdate();
    const { viewport } = this;
    if (viewport) emit(this, 'timeline-range-input', viewport);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-timeline': NewsTimeline;
  }
}
