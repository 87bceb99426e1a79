import type { TimeSpan } from '../time/time-span.js';
import type { EventInFile } from './timeline-file.js';
import type { Claim, Place, Rank, TimelineEvent } from './timeline.js';

const NONE: readonly never[] = Object.freeze([]);

/**
 * An event of a file that is looked at, but not made yet: nothing is wrong with it, and it has no disputes, media or corrections.
 * What it says is still that of the file, so none is given away.
 */
export class EventSeed implements TimelineEvent {
  readonly written: EventInFile;
  readonly span: TimeSpan;
  readonly fileIndex: number;

  constructor(written: EventInFile, span: TimeSpan, fileIndex: number) {
    this.written = written;
    this.span = span;
    this.fileIndex = fileIndex;
  }

  get id(): string {
    return this.written.id;
  }

  get title(): string {
    return this.written.title;
  }

  get date(): string {
    return this.written.date;
  }

  get summary(): string | undefined {
    return this.written.summary;
  }

  get rank(): Rank {
    return this.written.rank ?? 3;
  }

  get category(): string | undefined {
    return this.written.category;
  }

  get tags(): readonly string[] {
    return this.written.tags ?? NONE;
  }

  get place(): Place | undefined {
    return this.written.place;
  }

  get claims(): readonly Claim[] {
    // what is cited by a number is not looked at, but made
    return this.written.claims as readonly Claim[];
  }

  get disputes(): readonly never[] {
    return NONE;
  }

  get media(): readonly never[] {
    return NONE;
  }

  get corrections(): readonly never[] {
    return NONE;
  }
}
