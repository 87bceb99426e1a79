import type { Font, PictureColours, PictureFonts } from '../view/picture/look.js';

/** How a picture looks like the page. */
export interface PictureLook {
  readonly colours: PictureColours;
  readonly fonts: PictureFonts;
  /** Width of a text on one line, px. */
  readonly measure: (text: string, font: Font) => number;
}

/** The element as far as its look is read from it. */
export type Looking = HTMLElement & { readonly renderRoot: ParentNode };

/**
 * The colours and fonts in which the element shows its chart now, and the widths of text in them. Custom properties are
 * texts; what they come to is read from an element that has them, which is in the page for no longer than that.
 */
export function lookOf(host: Looking): PictureLook {
  const drawing = document.createElement('canvas').getContext('2d');
  const probe = document.createElement('span');
  (host.renderRoot.querySelector('.shell') ?? host.renderRoot).append(probe);
  const family = (name: string, generic: string) => {
    probe.style.fontFamily = `var(--${name})`;
    return withFallback(getComputedStyle(probe).fontFamily, generic);
  };
  const colourOf = (name: string) => {
    probe.style.color = `var(--${name})`;
    return plainColour(getComputedStyle(probe).color, drawing);
  };
  const surface = overPage(colourOf('surface'), host, drawing);
  const colour = (name: string) => blended(colourOf(name), surface);
  const look: PictureLook = {
    colours: {
      surface,
      ...{ ink: colour('ink'), soft: colour('soft'), edge: colour('edge'), rule: colour('rule') },
      ...{ faint: colour('faint'), tint: colour('tint') },
      ...{ accent: colour('accent'), conflict: colour('conflict') },
    },
    fonts: {
      family: family('font', 'sans-serif'),
      headingFamily: family('heading-font', 'serif'),
      sizePx: Number.parseFloat(getComputedStyle(host).fontSize) || 16,
    },
    measure: measureOn(drawing),
  };
  probe.remove();
  return look;
}

/** What is set in no font of the list is set in one of this kind. */
function withFallback(families: string, generic: string): string {
  return /(serif|monospace|system-ui|cursive|fantasy)$/.test(families)
    ? families
    : `${families}, ${generic}`;
}

type Drawing = CanvasRenderingContext2D | null;

/** `#rrggbb` or `rgba(…)` where a canvas knows the colour as such, for programs that know no others. */
function plainColour(colour: string, drawing: Drawing): string {
  if (!drawing) return colour;
  drawing.fillStyle = '#000';
  drawing.fillStyle = colour;
  return typeof drawing.fillStyle === 'string' ? drawing.fillStyle : colour;
}

/** A surface that lets the page through, with the page below it: a picture stands on its own. */
function overPage(surface: string, host: Element, drawing: Drawing): string {
  const seen = [surface];
  let element: Element | undefined = host;
  while (element && !isOpaque(seen.at(-1) ?? '')) {
    const root = element.getRootNode();
    element =
      element.assignedSlot ??
      element.parentElement ??
      (root instanceof ShadowRoot ? root.host : undefined);
    if (element) seen.push(plainColour(getComputedStyle(element).backgroundColor, drawing));
  }
  return seen.reduceRight((below, above) => blended(above, below), '#ffffff');
}

function isOpaque(colour: string): boolean {
  return rgbaOf(colour)?.[3] === undefined;
}

/** A colour as it looks on another one. */
function blended(colour: string, below: string): string {
  const [above, ground] = [rgbaOf(colour), rgbaOf(below)];
  if (!above || above[3] === undefined || !ground) return colour;
  const share = above[3];
  const channels = [0, 1, 2].map((i) =>
    Math.round((above[i] ?? 0) * share + (ground[i] ?? 0) * (1 - share)),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue from 0 to 255 and, where it is not opaque, alpha. */
function rgbaOf(colour: string): readonly number[] | undefined {
  const hex = /^#(..)(..)(..)$/.exec(colour);
  if (hex) return hex.slice(1).map((channel) => Number.parseInt(channel, 16));
  return colour.startsWith('rgba(') ? colour.match(/[\d.]+/g)?.map(Number) : undefined;
}

function measureOn(drawing: Drawing): PictureLook['measure'] {
  const widths = new Map<string, number>();
  return (text, { family, sizePx, weight, isItalic }) => {
    const font = `${isItalic ? 'italic ' : ''}${weight} ${sizePx}px ${family}`;
    const key = `${font}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (drawing) drawing.font = font;
      width = drawing?.measureText(text).width ?? text.length * sizePx * 0.5;
      widths.set(key, width);
    }
    return width;
  };
}
