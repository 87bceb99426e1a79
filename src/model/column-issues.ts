import type { IssueCode } from '../i18n/issues.js';
import { createIssue, type Issue } from './issues.js';
import { shown, type Reading } from './reading.js';

/** Mistakes in columns: a million of the same kind are one issue. */
export class ColumnIssues {
  readonly #reading: Reading;
  readonly #mistakes = new Map<string, { readonly first: Mistake; count: number }>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Notes a value that is not used. */
  note(code: IssueCode, field: string, row: number, value: unknown): void {
    const key = `${code} ${field}`;
    const known = this.#mistakes.get(key);
    if (known) known.count++;
    else this.#mistakes.set(key, { first: { code, field, row, value }, count: 1 });
  }

  /** The issues, in the order in which their first rows were met. */
  list(): readonly Issue[] {
    return Array.from(this.#mistakes.values(), ({ first, count }) => {
      const { code, field, row } = first;
      const value = shown(first.value, this.#reading);
      const pointer = `/columns/${field}/${row}`;
      return createIssue(code, pointer, { field, row, value, count }, this.#reading.words);
    });
  }
}

interface Mistake {
  readonly code: IssueCode;
  readonly field: string;
  /** From 0. */
  readonly row: number;
  readonly value: unknown;
}
