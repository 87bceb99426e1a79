import { cardHeight } from '../view/card-size.js';
import type { ViewContext } from '../view/context.js';
import type { TextMeasureController } from './text-measure.js';

/** So many heights are remembered. */
const MOST = 4000;

/** Heights of cards, each worked out once: a frame asks for the same ones again and again. */
export class CardHeights {
  readonly #measure: TextMeasureController;
  readonly #known = new Map<number, number>();
  #context: ViewContext | undefined;
  #fonts = 0;

  constructor(measure: TextMeasureController) {
    this.#measure = measure;
  }

  /** Answers for one context and one state of the fonts. */
  of(context: ViewContext, fonts: number): (index: number, widthPx: number) => number {
    if (context !== this.#context || fonts !== this.#fonts || this.#known.size > MOST) {
      this.#known.clear();
    }
    this.#context = context;
    this.#fonts = fonts;
    return (index, widthPx) => {
      const key = index * 1024 + widthPx;
      const known = this.#known.get(key);
      if (known !== undefined) return known;
      const height = cardHeight(index, widthPx, context, this.#measure);
      this.#known.set(key, height);
      return height;
    };
  }
}
