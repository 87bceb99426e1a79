import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** What a page does to the element in it. */
export interface Surroundings {
  /** A CSS length: the column that the page gives it. */
  width?: string;
  colorScheme?: 'light' | 'dark';
  dir?: 'ltr' | 'rtl';
  fontSize?: string;
  fontFamily?: string;
}

/** A piece of a page with these properties, for the decorators of a story. */
export function within(surroundings: Surroundings) {
  const { width, colorScheme, dir, fontSize, fontFamily } = surroundings;
  const styles = {
    'inline-size': width,
    'max-inline-size': width && '100%',
    'color-scheme': colorScheme,
    background: colorScheme === 'dark' ? '#141619' : undefined,
    padding: colorScheme === 'dark' ? '1rem' : undefined,
    'font-size': fontSize,
    'font-family': fontFamily,
  };
  return (story: () => unknown): TemplateResult =>
    html`<div dir=${dir ?? 'ltr'} style=${styleMap(styles)}>${story()}</div>`;
}
