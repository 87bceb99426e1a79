/*
 * What stands for lit in the files beside the bundle: a part makes templates, and the element in the bundle draws them. A
 * second lit-html would be 3 KB more, and one policy for Trusted Types more than a strict page allows. Lit keeps these
 * shapes so that copies of it work together: lit-html, src/lit-html.ts, `TemplateResult`, `nothing`, `noChange`.
 */

const template =
  (type) =>
  (strings, ...values) => ({ _$litType$: type, strings, values });

export const html = template(1);
export const svg = template(2);
export const nothing = Symbol.for('lit-nothing');
export const noChange = Symbol.for('lit-noChange');
export const css = (strings) => ({ cssText: strings.join('') });
