import type { EvidenceReportWords } from './evidence-report.js';

/** The report on the evidence of a timeline in English. */
export const evidenceReportEn: EvidenceReportWords = {
  kinds: {
    'claim.no-source': 'Statements without a source',
    'claim.one-source': 'Statements that rest on one source',
    'source.uncited': 'Sources that nothing cites',
    'source.unknown-base': 'Sources that rest on an unknown one',
    'source.before-event': 'Sources published before the event',
    'quote.too-long': 'Long quotations',
  },
  meanings: {
    'claim.no-source': 'No named source is given for them.',
    'claim.one-source':
      'All sources that they cite count as one: they are one, rest on one another or on the same report, or have the same publisher.',
    'source.uncited': 'No statement cites them, and no other source rests on them.',
    'source.unknown-base': 'What they are said to rest on is not in the list of sources.',
    'source.before-event':
      'They are cited for what had not begun when they were published. That is right for an announcement; else a date is wrong.',
    'quote.too-long': 'They have more than 300 characters. Quote what the statement needs.',
  },
  sums: {
    events: 'Events',
    eventsWithoutClaims: 'Events without a statement',
    claims: 'Statements',
    claimsUncited: 'Statements without a named source',
    claimsSingle: 'Statements with one independent source',
    claimsSeveral: 'Statements with several independent sources',
    conflicts: 'Disputes in which sources are in conflict',
    sources: 'Sources',
    sourcesWithheld: 'Sources that are not named',
    citations: 'Citations',
  },
  columns: {
    event: 'Event',
    claim: 'Statement',
    source: 'Source',
    detail: 'Remark',
    pointer: 'Place in the file',
  },
  detail: {
    'claim.no-source': ({ withheld = 0 }) =>
      withheld > 0 ? `${withheld} not named` : 'None at all',
    'claim.one-source': ({ named = 1, withheld = 0 }) =>
      [
        named > 1 ? `${named} sources that count as one` : '1 source',
        ...(withheld > 0 ? [`${withheld} not named`] : []),
      ].join(', '),
    'source.uncited': () => '',
    'source.unknown-base': ({ base = '' }) => `“${base}” is not known`,
    'source.before-event': () => '',
    'quote.too-long': ({ length = 0 }) => `${length} characters`,
  },
  nothing: 'None.',
};
