import { repeat } from 'lit/directives/repeat.js';
import type { TemplateResult } from 'lit';

/**
 * A template that is made anew where its key changes. Lit's `keyed` does not tell the directives in what it drops, which
 * then go on, and stay in memory; a list of one does.
 */
export function anew(key: string, template: TemplateResult): unknown {
  return repeat(
    [template],
    () => key,
    () => template,
  );
}
