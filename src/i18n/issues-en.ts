import type { IssueValues, IssueWords, ValueKind } from './issues.js';

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  null: 'null',
  other: 'something that JSON does not have',
};

/** English. */
export const issuesEn: IssueWords = {
  kinds,
  messages: {
    'load.cancelled': () => 'Loading was stopped.',
    'load.http': ({ status, url }) =>
      `The server answered ${status} for the file${quoted(url)}. ${advice(status)}`,
    'load.network': ({ url }) =>
      `The file${quoted(url)} could not be fetched. Check the connection and the address, and that its server allows this page to read it.`,
    'load.too-large': ({ url, limit = 0 }) =>
      `The file${quoted(url)} is larger than ${Math.round(limit / 2 ** 20)} MB, the most that is read.`,

    // where, and what is wrong there, is told by those who load what finds it
    'file.not-json': () => 'The file is not JSON.',
    'file.not-object': ({ value }) =>
      `The file is ${value}, where an object with "events" is expected.`,
    'file.version': ({ version }) =>
      `The file has version ${version} of the format. Only version 1 can be read.`,
    'file.no-version': () => 'The file does not say its version. It is read as version 1.',

    'event.no-title': (at) => `${subject(at)} has no title. Its date stands for it.`,
    'event.no-id': (at) => `${subject(at)} has no id. It gets the id "${at.id}".`,
    'event.duplicate-id': (at) =>
      `${subject(at)} has the id ${at.value}, which an earlier event has. It gets the id "${at.id}".`,
    'event.no-claims': (at) => `${subject(at)} has no statements.`,
    'event.after-updated': (at) =>
      `${subject(at)} has the date ${at.value}, which is after the file's last update.`,
    'claim.uncited': (at) => `${subject(at)} cites no source.`,

    'date.unreadable': (at) => `${dated(at)}, which is not an EDTF date. ${undated(at)}`,
    'date.range': (at) =>
      `${dated(at)}, which is beyond the years -271821 to 271821. ${undated(at)}`,
    'date.no-zone': (at) => `${dated(at)}, which names no time zone. It is read as UTC.`,
    'date.end-before-start': (at) =>
      `${dated(at)}, whose end is before its start. The end is left out.`,

    'cite.unknown-source': (at) =>
      `${subject(at)} names the source ${at.value}, which is not in the file. The citation is left out.`,
    'source.duplicate-id': (at) =>
      `${subject(at)} has the id ${at.value}, which an earlier source has. It is left out.`,
    'source.uncited': (at) => `${subject(at)} is cited by no statement.`,
    'source.unknown-base': (at) =>
      `${subject(at)} is based on the source ${at.value}, which is not in the file. That is left out.`,
    'dispute.one-account': (at) => `${subject(at)} has fewer than two accounts. It is left out.`,
    'quote.too-long': (at) =>
      `${subject(at)} has a quotation of ${at.length} characters; 300 are enough.`,
    'link.not-https': (at) =>
      `${subject(at)} has the address ${at.value} (${at.field}), which does not begin with "https:".${
        at.loss ? ' It is shown as text, not as a link.' : ''
      }`,
    'media.no-alt': (at) => `${subject(at)} has no text ("alt") for those who cannot see it.`,

    'wrong-type': (at) => {
      const wanted = kinds[at.expected as ValueKind] ?? at.expected?.replace(/^.*,/, 'one of $&');
      const field = at.field && `"${at.field}"`;
      if (at.value === undefined) return `${subject(at)} has no ${field ?? 'value'}.${loss(at)}`;
      return field
        ? `${subject(at)} has ${at.value} as ${field}, where ${wanted} is expected.${loss(at)}`
        : `${subject(at)} is ${at.value}, where ${wanted} is expected.${loss(at)}`;
    },
  },
};

const SINGULARS = ['citation', 'claim', 'account', 'dispute', 'media', 'correction'] as const;
const NAMES: Readonly<Record<string, string>> = { claim: 'statement', media: 'media item' };

/** `Statement 2 of event 13 ("Second")`. */
function subject(at: IssueValues): string {
  const parts = SINGULARS.flatMap((part) => (at[part] ? `${NAMES[part] ?? part} ${at[part]}` : []));
  for (const whole of ['event', 'source', 'category'] as const) {
    if (at[whole]) parts.push(`${whole} ${at[whole]}`);
  }
  const text = parts.join(' of ') || 'the file';
  return text.charAt(0).toUpperCase() + text.slice(1) + (at.title ? ` ("${at.title}")` : '');
}

function dated(at: IssueValues): string {
  return `${subject(at)} has the date ${at.value}${at.field === 'date' ? '' : ` (${at.field})`}`;
}

/** What becomes of a date that cannot be read. */
function undated(at: IssueValues): string {
  return at.loss === 'date' ? 'It is listed as undated.' : 'It is not used as a date.';
}

function loss(at: IssueValues): string {
  if (at.loss === 'date') return ' It is listed as undated.';
  if (at.loss === 'whole') return ' It is left out.';
  return at.value === undefined ? ' The rest is shown.' : ' That value is left out.';
}

function quoted(url: string | undefined): string {
  return url ? ` "${url}"` : '';
}

function advice(status = 0): string {
  if (status === 404 || status === 410) return 'There is no such file: check its address.';
  if (status === 401 || status === 403) return 'It may not be read from here.';
  return 'Try again later.';
}
