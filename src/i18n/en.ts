import { and, n, plural } from './english.js';
import type { Messages } from './messages.js';

/** CSL's names of what a locator counts, where English doesn't make several of them with an s. */
const LOCATORS: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['appendix', ['appendix', 'appendices']],
  ['sub-verbo', ['s.v.', 's.vv.']],
  ['timestamp', ['at', 'at']],
]);

/** CSL's types by another name than their own; empty where naming one tells a reader nothing. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['article', ''],
  ['document', ''],
  ['entry', ''],
  ['legal_case', 'court case'],
  ['legislation', 'law'],
  ['motion_picture', 'film'],
  ['paper-conference', 'conference paper'],
  ['post-weblog', 'blog post'],
  ['webpage', 'web page'],
]);

/** "article-newspaper" is a newspaper article. */
const kindOf = (type: string) =>
  type.replace(/^article-(.*)/, '$1 article').replaceAll(/[-_]/g, ' ');

const MEDIA = { image: 'Image', video: 'Video', audio: 'Audio' } as const;

/** English, as the element speaks it. */
export const en: Messages = {
  language: 'en',

  loading: 'Loading the timeline …',
  reading: (read, total) => `Reading ${n(read)} of ${plural(total, 'event')}`,
  stop: 'Stop',
  empty: 'This timeline has no events yet.',
  failed: 'The timeline could not be shown.',
  retry: 'Try again',
  untitled: 'Timeline',

  toolbar: 'Timeline controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole timeline',
  scale: 'Scale',
  scaleTime: 'Calendar',
  scaleCompressed: 'Condensed',
  scaleEven: 'One by one',
  view: 'View',
  viewChart: 'Chart',
  viewList: 'List',
  viewSources: 'Sources',
  find: 'Search and filter',
  clearFilter: 'Show all',
  nothingFound: 'No event of this timeline is what you look for.',
  hiddenEvent: (title) => `“${title}” is not among the events that you have asked for.`,
  restsOnChosen: 'rests on a chosen source',
  partFailed: 'This part of the timeline could not be loaded. Everything else works.',
  share: 'Share',
  shared: 'Link copied',

  chart: 'Chart of events',
  chartHelp:
    'Arrow keys move between events, Enter opens one, plus and minus zoom, 0 shows the whole timeline, slash searches.',
  wheelHint: (key) => `Hold ${key} and scroll to zoom. Drag to move.`,
  condensedNote: 'Condensed: quiet years are drawn shorter, so distances are not to be compared.',
  evenNote: 'One by one: each event takes the same room, so distances are not to be compared.',
  events: (count) => plural(count, 'event'),
  clusterBefore: (count, dates, isAtLeast) =>
    `${isAtLeast ? 'At least ' : ''}${plural(count, 'event')} from before this window, ${dates}`,
  breakName: (duration) => `${duration} without an event: show what is on both sides`,
  otherGroup: 'Other events',
  cluster: (count, dates) => `${plural(count, 'event')}, ${dates}`,
  clusterZoom: 'Zoom in here',
  clusterMore: (count) => `Show more: ${n(count)} left`,
  close: 'Close',
  popover: 'Details',
  keyRankOne: 'Key event',
  keyEvent: 'Event',
  keyConflict: 'Sources in conflict',
  keyCluster: 'Several events',
  overview: 'Overview',
  overviewWindow: 'Window shown: arrow keys move it',
  overviewFrom: 'Start of the window',
  overviewTo: 'End of the window',
  undatedInList: (count) =>
    `${plural(count, 'event has', 'events have')} no readable date and ${count === 1 ? 'stands' : 'stand'} in the list.`,

  list: 'Events',
  gap: (duration) => `${duration} without an event in this timeline`,
  undated: 'Date not known',
  earlier: (count) => `${plural(count, 'earlier event')}`,
  later: (count) => `${plural(count, 'later event')}`,
  printed: (shown, more) => `${plural(shown, 'event')} printed; ${n(more)} more in the timeline.`,

  story: 'The event in full',
  position: (place, count) => `${n(place)} of ${n(count)}`,
  previous: (title) => `Previous: ${title}`,
  next: (title) => `Next: ${title}`,
  start: 'Start with the first event',
  keyEvents: 'Key events',
  introCounts: (events, sources) =>
    sources === 0
      ? `${plural(events, 'event')}.`
      : `${plural(events, 'event')} from ${plural(sources, 'source')}. Every sentence names the sources it rests on.`,
  missingEvent: (id) => `The event “${id}” is not in this timeline.`,
  showAll: 'Show all events',

  independentSources: (count) => plural(count, 'independent source'),
  sourceCounts: (sources, independent, withheld) => {
    const named =
      sources === independent && sources > 1
        ? `${n(sources)} independent sources`
        : [
            plural(sources, 'source'),
            ...(sources > 1 ? [`${n(independent)} independent`] : []),
          ].join(', ');
    if (withheld === 0) return named;
    return sources === 0
      ? `${plural(withheld, 'source')} not named`
      : `${named} and ${n(withheld)} not named`;
  },
  withheldOnly: (count) => `${plural(count, 'source')} not named`,
  uncited: 'No source given',
  singleClaims: (single, claims) =>
    `${n(single)} of ${plural(claims, 'statement')} ${single === 1 ? 'rests' : 'rest'} on one source`,
  howWeCount: 'How we count',
  independentMeaning:
    'Independent: not known to rest on one another or on the same report. They may quote the same officials.',
  groupsMeaning: 'These count as one source each:',
  sourcesDiffer: 'sources differ',
  conflict: (about) => `Sources in conflict: ${about}`,
  difference: (about) => `Told differently: ${about}`,

  sources: 'Sources',
  reference: (number, name) => `Source ${number}: ${name}`,
  copy: 'Copy',
  copyReference: (number) => `Copy reference ${number}`,
  takeAway: 'Copy and save',
  allItIsCitedFor: 'All it is cited for',
  inLanguage: (language) => `in ${language}`,
  kind: (type) => KINDS.get(type) ?? kindOf(type),
  backToText: (number) => `Back to where source ${number} is cited`,
  publisherUnknown: 'Publisher not known',
  addressUnknown: 'Address not known',
  titleUnknown: 'Title not known',
  withheld: (reason) => `Not named: ${reason}`,
  archived: 'Archived copy',
  restsOn: (names) => `Rests on ${names}`,
  countedWith: (numbers) => `Counted as one with ${numbers}`,
  locator: (label = 'page', locators) => {
    const [one, several] = LOCATORS.get(label) ?? [label, `${label}s`];
    return `${locators.length === 1 ? one : several} ${and(locators)}`;
  },

  corrections: 'Corrections',
  updated: (date) => `Updated ${date}`,

  // media, corrections, and what is too long to be shown whole
  loadImage: (host) => `Load the image from ${host}`,
  imageComing: 'Loading the image …',
  imageFailed: 'The image could not be loaded.',
  imageNoAlt: 'Image without a description',
  openMedia: (type, host) => MEDIA[type] + (host && ` on ${host}`),
  credit: (credit) => `Photo: ${credit}`,
  corrected: (date) => (date ? `Corrected ${date}` : 'Corrected'),
  shortened: (start, length) => `${start} … (${n(length)} characters, shortened)`,
  more: (count) => `${n(count)} more`,
  andMore: (count) => `and ${n(count)} more`,
  moreNumbers: (next, left) => `and ${n(left)} more sources: show ${n(next)}`,
  moreReferences: (next, left) => `Show ${n(next)} of ${n(left)} more`,

  issues: (errors, warnings) =>
    errors
      ? `${plural(errors, 'problem')} in this timeline’s file`
      : `${plural(warnings, 'note')} on this timeline’s file`,
  issuesIntro: 'Everything that could be read is shown. For the editor:',
  issueError: 'Error',
  issueWarning: 'Warning',
};
