import { expect } from '@open-wc/testing';
import type { IssueCode } from '../src/model/issues.js';
import type { NewsTimeline } from '../src/news-timeline.js';
import { all, one, textOf } from './support/find.js';
import { mount, nextEvent, place, rest, usePage } from './support/mount.js';
import { event, source, timelineOf } from './support/timelines.js';

/** The address of a file that holds this text. */
const fileOf = (text: string) => `data:application/json,${encodeURIComponent(text)}`;

const missing = `${location.origin}/tests/pages/none.json`;

interface Failure {
  readonly src: string;
  readonly code: IssueCode;
  readonly message: string;
  readonly place?: { readonly line: number; readonly column: number };
}

/** Nothing of the file can be used. */
const failures: Readonly<Record<string, Failure>> = {
  'that is not JSON': {
    src: fileOf('{"version": 1,\n  title: "Kabul"}'),
    code: 'file.not-json',
    message:
      'The file is not JSON: line 2, column 3 has "title" where a name in double quotes is expected.',
    place: { line: 2, column: 3 },
  },
  'that is a web page': {
    src: fileOf('<!doctype html><title>Not found</title>'),
    code: 'file.not-json',
    message:
      'The file is not JSON but looks like a web page: it begins with "<". Check its address.',
    place: { line: 1, column: 1 },
  },
  'that is not there': {
    src: missing,
    code: 'load.http',
    message: `The server answered 404 for the file "${missing}". There is no such file: check its address.`,
  },
  'of another version': {
    src: fileOf('{"version": 2, "events": []}'),
    code: 'file.version',
    message: 'The file has version 2 of the format. Only version 1 can be read.',
  },
};

interface Mistake {
  readonly file: object;
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  readonly pointer: string;
  readonly message: string;
  /** The second event's id as read, and what its headline says. */
  readonly id?: string;
  readonly title?: string;
}

const second = (fields: object) => ({
  ...timelineOf([event('a', '1989', { title: 'First' })]),
  events: [
    event('a', '1989', { title: 'First' }),
    { ...event('b', '2001', { title: 'Second' }), ...fields },
    event('c', '2021', { title: 'Third' }),
  ],
});

/** Only what is wrong is missing. */
const mistakes: Readonly<Record<string, Mistake>> = {
  'has no title': {
    file: second({ title: undefined }),
    code: 'event.no-title',
    severity: 'warning',
    pointer: '/events/1/title',
    message: 'Event 2 ("b") has no title. Its date stands for it.',
    title: '2001',
  },
  'has a date that cannot be read': {
    file: second({ date: 'the day after' }),
    code: 'date.unreadable',
    severity: 'error',
    pointer: '/events/1/date',
    message:
      'Event 2 ("Second") has the date "the day after", which is not an EDTF date. It is listed as undated.',
  },
  'cites a source that is not in the file': {
    file: second({
      claims: [{ text: 'It is told.', cite: [{ source: 's9' }, { source: 'paper' }] }],
    }),
    code: 'cite.unknown-source',
    severity: 'error',
    pointer: '/events/1/claims/0/cite/0/source',
    message:
      'Citation 1 of statement 1 of event 2 ("Second") names the source "s9", which is not in the file. The citation is left out.',
  },
  'has the id of another': {
    file: second({ id: 'a' }),
    code: 'event.duplicate-id',
    severity: 'warning',
    pointer: '/events/1/id',
    message: 'Event 2 ("Second") has the id "a", which an earlier event has. It gets the id "a-2".',
    id: 'a-2',
  },
};

async function load(src: string, layout = 'auto'): Promise<NewsTimeline> {
  return mount({ attributes: { src, layout } });
}

describe('a file', () => {
  usePage();

  for (const [kind, { src, code, message, place: at }] of Object.entries(failures)) {
    describe(kind, () => {
      it('is refused with its reason, in the page and as an issue', async () => {
        const timeline = await load(src);
        const [issue, ...others] = timeline.issues;
        expect(others).to.deep.equal([]);
        expect(issue).to.include({ code, severity: 'error', message, ...at });
        expect(timeline.timeline).to.equal(undefined);
        const alert = one(timeline, '[role=alert]');
        expect([...alert.querySelectorAll('p')].map(textOf)).to.deep.equal([
          'The timeline could not be shown.',
          message,
        ]);
      });

      it('is told to the page', async () => {
        const timeline = place({ attributes: { src } });
        const { detail } = await nextEvent(document, 'timeline-error');
        expect(detail.issues).to.equal(timeline.issues);
        expect(detail.issues[0]?.code).to.equal(code);
      });
    });
  }

  for (const [mistake, expected] of Object.entries(mistakes)) {
    const { file, code, severity, pointer, message, id = 'b', title = 'Second' } = expected;

    for (const layout of ['chart', 'list']) {
      describe(`one of whose events ${mistake}, as ${layout}`, () => {
        it('says so in the page and as an issue', async () => {
          const timeline = await load(fileOf(JSON.stringify(file)), layout);
          const [issue, ...others] = timeline.issues;
          expect(others).to.deep.equal([]);
          expect(issue).to.deep.include({ code, severity, pointer, message });
          const line = one(timeline, '[part~=issues] li');
          expect(textOf(line)).to.equal(
            `${severity === 'error' ? 'Error' : 'Warning'}: ${message} ${code} ${pointer}`,
          );
          expect(all(timeline, '[role=alert]')).to.deep.equal([]);
        });

        it('is shown with everything else', async () => {
          const timeline = await load(fileOf(JSON.stringify(file)), layout);
          expect([...(timeline.timeline?.events ?? [])].map((each) => each.id)).to.have.members([
            'a',
            id,
            'c',
          ]);
          for (const [eventId, headline] of [
            ['a', 'First'],
            [id, title],
            ['c', 'Third'],
          ] as const) {
            await timeline.show(eventId);
            await rest(timeline);
            expect(all(timeline, '.story [part~=claim]'), headline).to.have.lengthOf(1);
            expect(all(timeline, '.story [data-reference]'), headline).to.have.lengthOf(1);
            expect(textOf(one(timeline, '.shell'))).to.contain(headline);
          }
        });
      });
    }
  }

  it('may have all these mistakes at once', async () => {
    const events = Object.values(mistakes).map(
      ({ file }) => (file as { events: object[] }).events[1],
    );
    const file = { ...timelineOf([], [source('other')]), events: [event('a', '1989'), ...events] };
    const timeline = await load(fileOf(JSON.stringify(file)), 'list');
    expect(timeline.timeline?.events).to.have.lengthOf(5);
    expect(all(timeline, '.disclosure')).to.have.lengthOf(5);
    const codes = timeline.issues.map(({ code }) => code);
    for (const { code } of Object.values(mistakes)) expect(codes).to.include(code);
  });
});
