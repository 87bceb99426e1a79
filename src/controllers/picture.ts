import { datesEn } from '../i18n/dates-en.js';
import { en } from '../i18n/en.js';
import { localeFor } from '../i18n/language.js';
import { layoutFrame, type Frame } from '../layout/frame.js';
import { densityOf, type Density } from '../layout/overview.js';
import { planOf, type Plan } from '../layout/plan.js';
import type { Timeline } from '../model/timeline.js';
import type { ScaleKind } from '../time/projection.js';
import type { Scale } from '../time/scale.js';
import { cardHeight, labelWidth } from '../view/card-size.js';
import { createContext, type ViewContext } from '../view/context.js';
import { headingLevelOf, oneOf } from './attributes.js';
import { SCALES, type ScaleChoice } from './choices.js';
import { memo } from './memo.js';
import type { Size } from './size.js';
import type { TextMeasureController } from './text-measure.js';
import type { Viewport } from './viewport.js';

/** All that a picture is made from. */
export interface PictureInput {
  readonly timeline: Timeline | undefined;
  readonly baseUrl: string;
  /** The nearest `lang` around the element. */
  readonly lang: string | undefined;
  readonly headingLevel: number;
  readonly scale: ScaleChoice;
  /** Size of the chart; nothing is laid out without one. */
  readonly chart: Size;
}

/**
 * The stages from a timeline to what is drawn: plan and context once a timeline, a frame once a window. Each stage is made
 * again only when what it rests on has changed.
 */
export class Picture {
  plan: Plan | undefined;
  context: ViewContext | undefined;
  frame: Frame | undefined;
  scaleKind: ScaleKind = 'time';
  #fonts = 0;
  readonly #viewport: Viewport;
  readonly #measure: TextMeasureController;
  readonly #plan = memo((timeline: Timeline) => planOf(timeline));
  readonly #context = memo(
    (timeline: Timeline, locale: string, headingLevel: number, baseUrl: string) =>
      createContext({ timeline, words: en, dateWords: datesEn, locale, headingLevel, baseUrl }),
  );
  readonly #density = memo((plan: Plan, whole: Scale) => densityOf(plan.columns, whole));
  readonly #frame = memo(
    (plan: Plan, context: ViewContext, scale: Scale, heightPx: number, fonts: number) =>
      layoutFrame({
        columns: plan.columns,
        scale,
        gaps: plan.gaps,
        locale: context.locale,
        heightPx,
        cardHeight: (index, widthPx) => cardHeight(index, widthPx, context, this.#measure),
        labelWidth: (index) => labelWidth(index, context, this.#measure),
        previous: this.#comparable(scale, fonts),
      }),
  );

  constructor(viewport: Viewport, measure: TextMeasureController) {
    this.#viewport = viewport;
    this.#measure = measure;
  }

  update({ timeline, baseUrl, lang, headingLevel, scale, chart }: PictureInput): void {
    const locale = localeFor([lang, navigator.language], en.language);
    const choice = oneOf('scale', scale, SCALES);
    this.context =
      timeline && this.#context(timeline, locale, headingLevelOf(headingLevel), baseUrl);
    this.plan = timeline && this.#plan(timeline);
    if (this.plan) this.scaleKind = choice === 'auto' ? this.plan.suits : choice;
    const hasRoom = chart.widthPx > 0 && chart.heightPx > 0;
    this.#viewport.enter(
      hasRoom && this.plan
        ? {
            projection: this.plan.projections[this.scaleKind],
            domainMs: this.plan.domainMs,
            widthPx: chart.widthPx,
          }
        : undefined,
    );
    const view = this.#viewport.scale;
    this.frame =
      this.plan && this.context && view
        ? this.#frame(this.plan, this.context, view, chart.heightPx, this.#measure.generation)
        : undefined;
  }

  /** The frame before, where only the window has moved since: its cards then stay as they are. */
  #comparable({ projection, widthPx }: Scale, fonts: number): Frame | undefined {
    const before = this.frame?.scale;
    const isSame = before?.projection === projection && before.widthPx === widthPx;
    const frame = isSame && fonts === this.#fonts ? this.frame : undefined;
    this.#fonts = fonts;
    return frame;
  }

  /** Where events stand in the whole timeline. */
  densityOn(whole: Scale): Density | undefined {
    return this.plan && this.#density(this.plan, whole);
  }
}
