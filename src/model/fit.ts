import type * as v from 'valibot';
import type { IssueCode, IssueLoss } from '../i18n/issues.js';
import { once } from './once.js';
import { isObject, listLength, property } from './plain.js';
import { placeOf, report, shown, type Reading, type Step } from './reading.js';

/** What the walk needs to know of a valibot schema. */
type Shape = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly unknown[];
  readonly options?: readonly (Shape | string | number)[];
  readonly literal?: string | number;
};

/** Expected fields whose absence has a code of its own. */
const ABSENT: Readonly<Record<string, IssueCode>> = {
  'file.version': 'file.no-version',
  'event.id': 'event.no-id',
  'event.title': 'event.no-title',
  'event.claims': 'event.no-claims',
  'media.alt': 'media.no-alt',
  'dispute.accounts': 'dispute.one-account',
};

/** Expected fields without which the rest is still of use. */
const SPARED: ReadonlySet<string> = new Set([
  'file.version',
  'file.events',
  'event.id',
  'event.date',
  'event.title',
  'event.claims',
  'media.alt',
  'source.type',
]);

/** Fields that need not be there, but without which the rest would be taken for something else. */
const DECISIVE: ReadonlySet<string> = new Set(['media.type']);

/** What fits of a value; items that don't leave a hole in their list, so that places stay as written. */
export type Fitted<T> = T extends readonly (infer TItem)[]
  ? readonly (Fitted<TItem> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]: Fitted<T[Key]> }
    : T;

/**
 * Copies of a value what fits a schema, field by field and item by item, and reports the rest: each value of a wrong type
 * and each expected field that is missing. What lacks an expected field is left out, unless the rest is of use without:
 * so any field of the answer may be missing.
 *
 * The walk follows the schema, so it ends whatever the value is; missing and `undefined` are the same. A list of anything is
 * given as it is, because it may be long: its items are to be asked for by `itemsOf`. Never throws.
 */
export function fit<TSchema extends v.GenericSchema>(
  schema: TSchema,
  value: unknown,
  reading: Reading,
): Partial<Fitted<v.InferOutput<TSchema>>> | undefined {
  return fitterFor(schema)(value, reading, true) as
    Partial<Fitted<v.InferOutput<TSchema>>> | undefined;
}

/** A list without its holes. */
export function present<T>(list: readonly (T | undefined)[] = []): T[] {
  return list.filter((item) => item !== undefined);
}

/** Fits one value where the reader stands; `isExpected` where the file is wrong without it. */
type Fitter = (value: unknown, reading: Reading, isExpected: boolean) => unknown;

/** Made once a schema: asking it anew for each of a hundred thousand events took most of the reader's time. */
const fitterFor: (schema: Shape) => Fitter = once(createFitter);

function createFitter(schema: Shape): Fitter {
  const { wrapped, entries, item, type, options } = schema;
  if (wrapped) {
    const fitWrapped = fitterFor(wrapped);
    return (value, reading) => fitWrapped(value, reading, false);
  }
  if (entries) return objectFitter(schema, entries);
  if (item) return listFitter(schema, item);
  if (type === 'unknown') return (value) => value;
  const fits = scalarTest(schema);
  const fitScalar: Fitter = (value, reading, isExpected) => {
    if (fits(value)) return value;
    const isBlank = typeof value === 'string' && !/\S/.test(value);
    return isBlank
      ? reportAbsent(reading, isExpected)
      : reportType(schema, value, reading, isExpected);
  };
  const nested =
    type === 'union' && options?.find((option) => typeof option === 'object' && option.entries);
  if (typeof nested !== 'object') return fitScalar;
  const fitNested = fitterFor(nested);
  return (value, reading, isExpected) =>
    (typeof value === 'object' ? fitNested : fitScalar)(value, reading, isExpected);
}

/**
 * Asks whether a value that is no object fits. Not by valibot itself: it would be slower, ask objects for their names (a
 * hostile one would throw), and be loaded by every reader.
 */
function scalarTest({ type, pipe = [], options, literal }: Shape): (value: unknown) => boolean {
  if (type === 'literal') return (value) => value === literal;
  if (type === 'picklist') return (value) => options?.some((option) => option === value) ?? false;
  if (type === 'union' && options) {
    const tests = options.map((option) => scalarTest(option as Shape));
    return (value) => tests.some((fits) => fits(value));
  }
  const checks = pipe.slice(1) as readonly Check[];
  return (value) =>
    typeof value === type &&
    // 1e999 is read as Infinity
    (typeof value !== 'number' || Number.isFinite(value)) &&
    checks.every((check) => meets(value, check));
}

/** What a valibot pipe asks of a text or a number. */
type Check =
  | { readonly type: 'regex'; readonly requirement: RegExp }
  | { readonly type: 'gt_value'; readonly requirement: number };

function meets(value: unknown, { type, requirement }: Check): boolean {
  return type === 'regex' ? requirement.test(String(value)) : Number(value) > requirement;
}

function objectFitter(schema: Shape, entries: NonNullable<Shape['entries']>): Fitter {
  const fields = Object.entries(entries).map(([key, entry]) => ({
    key,
    isOptional: entry.wrapped !== undefined,
    fitEntry: fitterFor(entry),
  }));
  return (value, reading, isExpected) => {
    if (!isObject(value)) return reportType(schema, value, reading, isExpected);
    const copy: Record<string, unknown> = {};
    let isWhole = true;
    for (const { key, isOptional, fitEntry } of fields) {
      const written = property(value, key);
      if (written === undefined && isOptional) continue;
      reading.path.push(key);
      const fitted =
        written === undefined ? reportAbsent(reading, true) : fitEntry(written, reading, true);
      if (fitted !== undefined) copy[key] = fitted;
      else if (isNeeded(keyAt(reading.path), !isOptional)) isWhole = false;
      reading.path.pop();
    }
    return isWhole ? copy : undefined;
  };
}

function listFitter(schema: Shape, item: Shape): Fitter {
  const isAnything = item.type === 'unknown';
  const fitItem = fitterFor(item);
  return (value, reading, isExpected) => {
    const length = listLength(value) ?? -1;
    if (length < 0) return reportType(schema, value, reading, isExpected);
    if (length === 0 && isExpected && ABSENT[keyAt(reading.path)]) {
      return reportAbsent(reading, isExpected);
    }
    if (isAnything) return value;
    const copy: unknown[] = [];
    for (let i = 0; i < length; i++) {
      const written = property(value as object, i);
      copy.push(undefined);
      if (written === undefined) continue;
      reading.path.push(i);
      copy[i] = fitItem(written, reading, true);
      reading.path.pop();
    }
    return copy;
  };
}

function reportType(
  schema: Shape,
  value: unknown,
  reading: Reading,
  isExpected: boolean,
): undefined {
  report(reading, `${placeOf(reading.path).subject}.wrong-type`, {
    value: shown(value, reading),
    expected: expectationOf(schema),
    loss: lossAt(reading.path, isExpected),
  });
}

function reportAbsent(reading: Reading, isExpected: boolean): undefined {
  const { path } = reading;
  const code = ABSENT[keyAt(path)];
  // The new id is not known yet: whoever makes it tells.
  if (code === 'event.no-id') return;
  if (code) report(reading, code);
  else report(reading, `${placeOf(path).subject}.wrong-type`, { loss: lossAt(path, isExpected) });
}

function lossAt(path: readonly Step[], isExpected: boolean): IssueLoss {
  const key = keyAt(path);
  if (key === 'event.date') return 'date';
  const { field } = placeOf(path).values;
  const isOwnField = field !== undefined && !field.includes('.') && typeof path.at(-1) === 'string';
  return !field || (isOwnField && isNeeded(key, isExpected)) ? 'whole' : 'value';
}

function isNeeded(key: string, isExpected: boolean): boolean {
  return DECISIVE.has(key) || (isExpected && !SPARED.has(key));
}

/** Where the reader stands, without places: `event.title`, `claim.text`. */
function keyAt(path: readonly Step[]): string {
  const { subject, values } = placeOf(path);
  return `${subject}.${values.field ?? ''}`;
}

function expectationOf({ type, entries, item, literal, options = [] }: Shape): string {
  if (entries) return 'object';
  if (item) return 'list';
  if (literal !== undefined) return String(literal);
  if (type === 'picklist') return options.filter((option) => typeof option !== 'object').join(', ');
  return type === 'number' ? 'number' : 'text';
}
