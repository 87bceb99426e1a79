import { NewsTimeline } from './news-timeline.js';

export { NewsTimeline } from './news-timeline.js';
export type { TimelineEventDetails, TimelineEventMap, TimelineRange } from './events.js';
export type { TimelineFile } from './model/timeline-file.js';
export type { TimelineColumns } from './model/timeline-columns.js';
export type { Issue, IssueCode } from './model/issues.js';
export type {
  Account,
  Citation,
  Claim,
  Correction,
  Dispute,
  EventList,
  FileTimeline,
  Media,
  Source,
  Timeline,
  TimelineEvent,
} from './model/timeline.js';

// two copies on one page, or one loaded twice: the first stays
if (!customElements.get('news-timeline')) customElements.define('news-timeline', NewsTimeline);
