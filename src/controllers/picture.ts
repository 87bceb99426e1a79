import { datesEn } from '../i18n/dates-en.js';
import { en } from '../i18n/en.js';
import { localeFor } from '../i18n/language.js';
import type { KeptCard } from '../layout/cards.js';
import { layoutFrame, type Frame, type Kept } from '../layout/frame.js';
import { byCategory, ungrouped, type Grouping } from '../layout/grouping.js';
import { densityOf, type Density } from '../layout/overview.js';
import { planOf, type Plan } from '../layout/plan.js';
import { rowsOn, type Rows } from '../layout/rows.js';
import type { Timeline } from '../model/timeline.js';
import type { Projection, ScaleKind } from '../time/projection.js';
import type { Scale } from '../time/scale.js';
import { labelWidth } from '../view/card-size.js';
import type { Placed } from '../view/chart-input.js';
import { createContext, type ViewContext } from '../view/context.js';
import { headingLevelOf, oneOf } from './attributes.js';
import { CardHeights } from './card-heights.js';
import { GROUPINGS, SCALES, type GroupChoice, type ScaleChoice } from './choices.js';
import { ItemOrder } from './item-order.js';
import { memo } from './memo.js';
import type { Size } from './size.js';
import type { TextMeasureController } from './text-measure.js';
import type { Viewport } from './viewport.js';

/** What zooms by more octaves at once is another picture. */
const MOST_ZOOM = 1;

/** All that a picture is made from. */
export interface PictureInput {
  readonly timeline: Timeline | undefined;
  readonly baseUrl: string;
  /** The nearest `lang` around the element. */
  readonly lang: string | undefined;
  readonly isRtl: boolean;
  readonly headingLevel: number;
  readonly scale: ScaleChoice;
  readonly groupBy: GroupChoice;
  /** Size of the chart; nothing is laid out without one. */
  readonly chart: Size;
}

/**
 * The stages from a timeline to what is drawn: plan and context once a timeline, a frame once a window. Each stage is made
 * again only when what it rests on has changed. While the window slides, one frame wider than it serves for all of the way.
 */
export class Picture {
  /** What is drawn: the timeline as read, or what the reader asked for of it. */
  timeline: Timeline | undefined;
  plan: Plan | undefined;
  context: ViewContext | undefined;
  frame: Frame | undefined;
  /** The items of the frame in the order of the page. */
  items: readonly Placed[] = [];
  grouping: Grouping | undefined;
  scaleKind: ScaleKind = 'time';
  /** Ids of the groups whose bands are closed. */
  closed: ReadonlySet<string> = new Set();
  #fonts = 0;
  readonly #viewport: Viewport;
  readonly #measure: TextMeasureController;
  readonly #heights: CardHeights;
  readonly #grouping = memo((plan: Plan, by: GroupChoice) =>
    by === 'category' ? byCategory(plan.columns) : ungrouped(plan.columns),
  );
  readonly #context = memo(
    (timeline: Timeline, locale: string, headingLevel: number, baseUrl: string, toward: 1 | -1) =>
      createContext({
        ...{ timeline, words: en, dateWords: datesEn },
        ...{ locale, headingLevel, baseUrl, toward },
      }),
  );
  readonly #rows = memo((plan: Plan, projection: Projection) => rowsOn(plan.columns, projection));
  readonly #order = new ItemOrder();
  readonly #arranged = memo((frame: Frame, isMoving: boolean) =>
    this.#order.arrange(frame.items, isMoving),
  );
  readonly #density = memo((plan: Plan, whole: Scale) =>
    densityOf(rowsOn(plan.columns, whole.projection), whole),
  );
  readonly #frame = memo(
    (
      plan: Plan,
      grouping: Grouping,
      closed: ReadonlySet<string>,
      context: ViewContext,
      scale: Scale,
      heightPx: number,
      fonts: number,
    ) =>
      layoutFrame({
        ...{ columns: plan.columns, grouping, closed, scale, gaps: plan.gaps, heightPx },
        locale: context.locale,
        cardHeight: this.#heights.of(context, fonts),
        labelWidth: (index) => labelWidth(index, context, this.#measure),
        kept: this.#kept(scale, fonts),
      }),
  );

  constructor(viewport: Viewport, measure: TextMeasureController) {
    this.#viewport = viewport;
    this.#measure = measure;
    this.#heights = new CardHeights(measure);
  }

  update(input: PictureInput): void {
    const { timeline, baseUrl, chart } = input;
    this.timeline = timeline;
    const locale = localeFor([input.lang, navigator.language], en.language);
    const choice = oneOf('scale', input.scale, SCALES);
    const toward = input.isRtl ? -1 : 1;
    this.context =
      timeline &&
      this.#context(timeline, locale, headingLevelOf(input.headingLevel), baseUrl, toward);
    this.plan = timeline && planOf(timeline);
    if (this.plan) this.scaleKind = choice === 'auto' ? this.plan.suits : choice;
    this.grouping =
      this.plan && this.#grouping(this.plan, oneOf('group-by', input.groupBy, GROUPINGS));
    const hasRoom = chart.widthPx > 0 && chart.heightPx > 0;
    this.#viewport.enter(
      hasRoom && this.plan
        ? {
            projection: this.plan.projection(this.scaleKind),
            domainMs: this.plan.domainMs,
            widthPx: chart.widthPx,
          }
        : undefined,
    );
    this.frame = this.#frameOf(chart.heightPx);
    this.items = this.frame ? this.#arranged(this.frame, this.#viewport.isMoving) : [];
  }

  /** Where events stand on the axis in view. */
  get rows(): Rows | undefined {
    const { scale } = this.#viewport;
    return this.plan && scale && this.#rows(this.plan, scale.projection);
  }

  /** How far the frame is moved under the window, px towards the inline end. */
  get shiftPx(): number {
    const { scale } = this.#viewport;
    return scale && this.frame
      ? (this.frame.scale.view.from - scale.view.from) * scale.pxPerUnit
      : 0;
  }

  /** Opens or closes the band of a group. */
  fold(id: string): void {
    const closed = new Set(this.closed);
    if (!closed.delete(id)) closed.add(id);
    this.closed = closed;
  }

  /** Where events stand in the whole timeline. */
  densityOn(whole: Scale): Density | undefined {
    return this.plan && this.#density(this.plan, whole);
  }

  #frameOf(heightPx: number): Frame | undefined {
    const { plan, grouping, context, closed } = this;
    const scale = this.#viewport.laidOut(this.frame?.scale);
    if (!plan || !grouping || !context || !scale || !this.#measure.isReady) return undefined;
    return this.#frame(plan, grouping, closed, context, scale, heightPx, this.#measure.generation);
  }

  /**
   * While the window only moves, cards stay where they are; while it zooms, they keep their side and width; where it leaps,
   * all is laid out anew.
   */
  #kept(scale: Scale, fonts: number): Kept | undefined {
    const before = this.frame?.scale;
    const isSame = before?.projection === scale.projection && fonts === this.#fonts;
    this.#fonts = fonts;
    if (!isSame || !this.frame) return undefined;
    const zoom = Math.abs(Math.log2(scale.pxPerUnit / before.pxPerUnit));
    if (zoom > MOST_ZOOM) return undefined;
    const isZoomed = zoom > 1e-9;
    const kept = { cards: new Map<number, KeptCard>(), lanes: new Map<number, number>() };
    for (const item of this.frame.items) {
      if (item.kind === 'span') kept.lanes.set(item.index, item.lane);
      if (item.kind !== 'card') continue;
      const { index, side, widthPx, top } = item;
      kept.cards.set(index, { side, widthPx, top: isZoomed ? undefined : top });
    }
    return kept;
  }
}
