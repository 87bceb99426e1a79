import { timelineEvent, timelineHead } from '../data/timeline-file.mjs';

export const shape = 'timeline';
export const head = timelineHead;
export const convert = timelineEvent;

/** From so many events on, the page makes columns itself instead of reading a file. */
export const columnsFrom = 500_000;
