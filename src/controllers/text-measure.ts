import type { LitElement, ReactiveController } from 'lit';
import { linesOf } from '../layout/lines.js';

/** The two places whose text the layout must know the size of. */
export type MeasuredText = 'title' | 'label';

/**
 * Widths of text in the fonts that the page gives, measured once each on a canvas, so that laying out never touches the
 * page. Measures again when fonts have arrived.
 */
export class TextMeasureController implements ReactiveController {
  readonly #host: LitElement;
  readonly #isMoving: () => boolean;
  readonly #widths = new Map<string, number>();
  readonly #fonts = new Map<MeasuredText, string>();
  readonly #lineHeights = new Map<MeasuredText, number>();
  #canvas: CanvasRenderingContext2D | null | undefined;
  /** Grows when what was measured no longer holds. */
  generation = 0;
  readonly #forget = () => {
    this.#widths.clear();
    this.generation++;
    this.#host.requestUpdate();
  };

  /**
   * @param host renders an element of class `probe` with one in it for each text, set in its font
   * @param isMoving whether the window moves: fonts are looked at again when it rests, because a look has the browser work
   *   out all styles that something has touched since the last
   */
  constructor(host: LitElement, isMoving: () => boolean) {
    this.#host = host;
    this.#isMoving = isMoving;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#forget);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#forget);
  }

  /** Before anything is written: reading styles after it would make the browser work them out twice. */
  hostUpdate(): void {
    if (!this.#isMoving()) this.#read();
  }

  hostUpdated(): void {
    if (this.#fonts.size === 0) this.#read();
  }

  /** Reads the fonts; where they changed, everything is measured anew. */
  #read(): void {
    for (const text of ['title', 'label'] as const) {
      const probe = this.#host.renderRoot.querySelector(`.probe .${text}`);
      if (!probe) continue;
      const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(probe);
      // the shorthand is empty where a part of it has no place in it, as in forced colours
      const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      if (this.#fonts.get(text) === font) continue;
      this.#fonts.set(text, font);
      this.#lineHeights.set(text, Number.parseFloat(lineHeight) || 20);
      this.#forget();
    }
  }

  /** Whether the fonts of the texts are known. */
  get isReady(): boolean {
    return this.#fonts.size > 0;
  }

  /** Width of `words` on one line, px. */
  width(words: string, text: MeasuredText): number {
    const font = this.#fonts.get(text) ?? '16px sans-serif';
    const key = `${font}\n${words}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      this.#canvas ??= document.createElement('canvas').getContext('2d');
      if (this.#canvas) this.#canvas.font = font;
      width = this.#canvas?.measureText(words).width ?? words.length * 8;
      this.#widths.set(key, width);
    }
    return width;
  }

  /** Height of one line, px. */
  lineHeight(text: MeasuredText): number {
    return this.#lineHeights.get(text) ?? 20;
  }

  /** How many lines `words` take at a width. */
  lines(words: string, text: MeasuredText, widthPx: number): number {
    return linesOf(words, widthPx, (part) => this.width(part, text));
  }
}
