/** Colours of a picture, each as CSS has it, such as `#16181c`; named as in the style sheet. */
export interface PictureColours {
  readonly surface: string;
  readonly ink: string;
  readonly soft: string;
  readonly edge: string;
  readonly rule: string;
  readonly faint: string;
  readonly tint: string;
  readonly accent: string;
  readonly conflict: string;
}

/** The fonts of a page: lists of families as CSS has them, with fallbacks, and the size that all others follow, px. */
export interface PictureFonts {
  readonly family: string;
  readonly headingFamily: string;
  readonly sizePx: number;
}

/** A font to set or to measure text in. */
export interface Font {
  readonly family: string;
  readonly sizePx: number;
  readonly weight: 400 | 600;
  readonly isItalic: boolean;
  readonly lineHeightPx: number;
}

/** The fonts of the chart's texts, by what they are for. */
export type FontSet = Readonly<
  Record<
    'heading' | 'description' | 'title' | 'label' | 'strong' | 'gap' | 'cut' | 'tick' | 'count',
    Font
  >
>;

/** Sizes as the style sheet has them. */
export function fontSet({ family, headingFamily, sizePx }: PictureFonts): FontSet {
  const font = (
    size: number,
    lineHeight: number,
    weight: 400 | 600 = 400,
    more: Partial<Font> = {},
  ): Font => ({
    ...{ family, sizePx: size, weight, isItalic: false, lineHeightPx: size * lineHeight },
    ...more,
  });
  const small = 0.8125 * sizePx;
  return {
    heading: font(1.7 * sizePx, 1.2, 600, { family: headingFamily }),
    description: font(sizePx, 1.45),
    title: font(0.97 * sizePx, 1.27, 600, { family: headingFamily }),
    label: font(small, 1.4),
    strong: font(small, 1.4, 600),
    gap: font(small, 1.3, 400, { isItalic: true }),
    cut: font(0.75 * sizePx, 1.3, 400, { isItalic: true }),
    tick: font(small, 1.3),
    count: font(11.5, 16 / 11.5, 600),
  };
}
