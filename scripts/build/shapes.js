/*
 * What stands for valibot in the bundles: its builders, which note the shape of a schema and can't check a value. The
 * element checks by a walk of its own over the shapes, so a reader need not load 2 KB of checks that nobody calls.
 */
const only = (type) => () => ({ type });

export const string = only('string');
export const number = only('number');
export const boolean = only('boolean');
export const unknown = only('unknown');
export const literal = (value) => ({ type: 'literal', literal: value });
export const picklist = (options) => ({ type: 'picklist', options });
export const union = (options) => ({ type: 'union', options });
export const array = (item) => ({ type: 'array', item });
export const object = (entries) => ({ type: 'object', entries });
export const looseObject = (entries) => ({ type: 'loose_object', entries });
export const optional = (wrapped) => ({ type: 'optional', wrapped });
export const pipe = (...items) => ({ ...items[0], pipe: items });
export const regex = (requirement) => ({ type: 'regex', requirement });
export const minLength = (requirement) => ({ type: 'min_length', requirement });
export const gtValue = (requirement) => ({ type: 'gt_value', requirement });
