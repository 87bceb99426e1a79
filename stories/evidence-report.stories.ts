import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, within } from 'storybook/test';
import afghanistan from '../data/afghanistan.json' with { type: 'json' };
import type { EvidenceSum, FindingKind } from '../src/i18n/evidence-report.js';
import { evidenceReportEn as words } from '../src/i18n/evidence-report-en.js';
import { evidenceReport, type Finding } from '../src/model/evidence-report.js';
import { readTimeline } from '../src/model/read.js';
import type { FileTimeline } from '../src/model/timeline.js';
import { unsound } from './data/unsound.js';

interface ReportArgs {
  /** A timeline file. */
  data: unknown;
}

const meta = {
  title: 'Questions/How sound is the evidence?',
  args: { data: afghanistan },
  parameters: { layout: 'padded', controls: { include: ['data'] } },
  render: ({ data }) => renderReport(data),
} satisfies Meta<ReportArgs>;

export default meta;
type Story = StoryObj<ReportArgs>;

export const RealData: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(rowsOf(canvas.getByRole('table', { name: 'In numbers' }))).toContain(
      'Statements with one independent source 30',
    );
    const single = canvas.getByRole('table', { name: 'Statements that rest on one source' });
    await expect(within(single).getAllByRole('row')).toHaveLength(1 + 30);
    await expect(single).toHaveTextContent('2 sources that count as one');
    await expect(canvas.getAllByText('None.')).toHaveLength(5);
  },
};

export const AllThatCanBeFound: Story = {
  args: { data: unsound },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const heading of Object.values(words.kinds)) canvas.getByRole('table', { name: heading });
    const before = canvas.getByRole('table', { name: 'Sources published before the event' });
    await expect(rowsOf(before)).toContain(
      'The kite rises A kite rose over the bay. The almanac /events/0/claims/0/cite/0',
    );
    await expect(canvas.queryByText('None.')).toBeNull();
  },
};

/** The text of each row, its cells apart. */
function rowsOf(table: HTMLElement): readonly string[] {
  return within(table)
    .getAllByRole('row')
    .map((row) =>
      Array.from(row.children, ({ textContent }) => textContent.trim())
        .filter(Boolean)
        .join(' '),
    );
}

function renderReport(data: unknown): TemplateResult {
  const { timeline } = readTimeline(data);
  if (!timeline) return html`<p>The file cannot be read.</p>`;
  const { sums, counts, findings } = evidenceReport(timeline);
  return html`
    <style>
      .report {
        max-inline-size: 70rem;
        font:
          1rem/1.5 system-ui,
          sans-serif;
      }
      .report table {
        border-collapse: collapse;
        inline-size: 100%;
      }
      .report caption {
        font-weight: 700;
        text-align: start;
        padding-block: 1.5rem 0.25rem;
      }
      .report :is(th, td) {
        border-block-end: 1px solid #767676;
        padding: 0.25rem 0.75rem 0.25rem 0;
        text-align: start;
        vertical-align: top;
        font-weight: 400;
        overflow-wrap: anywhere;
      }
      .report thead th {
        font-weight: 700;
      }
    </style>
    <article class="report">
      <h1>How sound is the evidence?</h1>
      <p lang=${timeline.lang ?? nothing}>${timeline.title}</p>
      <table>
        <caption>
          In numbers
        </caption>
        <tbody>
          ${(Object.keys(sums) as EvidenceSum[]).map(
            (sum) =>
              html`<tr>
                <th scope="row">${words.sums[sum]}</th>
                <td>${sums[sum]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${(Object.keys(counts) as FindingKind[]).map((kind) =>
        renderKind(
          kind,
          findings.filter((finding) => finding.kind === kind),
          timeline,
        ),
      )}
    </article>
  `;
}

function renderKind(
  kind: FindingKind,
  findings: readonly Finding[],
  timeline: FileTimeline,
): TemplateResult {
  const rows = findings.map((finding) => cellsOf(finding, timeline));
  const columns = (['event', 'claim', 'source', 'detail', 'pointer'] as const).filter((column) =>
    rows.some((cells) => cells[column]),
  );
  return html`<h2>${words.kinds[kind]}</h2>
    <p>${words.meanings[kind]}</p>
    ${
      rows.length === 0
        ? html`<p>${words.nothing}</p>`
        : html`<table aria-label=${words.kinds[kind]}>
            <thead>
              <tr>
                ${columns.map((column) => html`<th scope="col">${words.columns[column]}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                (cells) =>
                  html`<tr>
                    ${columns.map((column) => html`<td>${cells[column]}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>`
    }`;
}

function cellsOf(finding: Finding, { events, sources }: FileTimeline) {
  const event = events.find(({ id }) => id === finding.event);
  const source = sources.find(({ id }) => id === finding.source);
  return {
    event: event?.title,
    claim: finding.claim === undefined ? undefined : event?.claims[finding.claim]?.text,
    source: source && (source.title ?? source.publisher ?? source.id),
    detail: words.detail[finding.kind](finding),
    pointer: finding.pointer,
  };
}
