import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTool } from '../run-tool.mjs';

/** What a TypeScript project writes with the package. */
const source = `
import { type NewsTimeline, type TimelineFile } from 'news-timeline';
import { jsonLdScript } from 'news-timeline/cite';
import { evidenceReport } from 'news-timeline/evidence';
import { readTimeline } from 'news-timeline/read';

const file = {
  version: 1,
  title: 'A small one',
  sources: [],
  events: [],
} satisfies TimelineFile;

const element: NewsTimeline | null = document.querySelector('news-timeline');
if (element) element.data = file;
element?.addEventListener('timeline-load', ({ detail }) => {
  const title: string | undefined = detail.timeline.title;
  const count: number = evidenceReport(detail.timeline).findings.length;
  console.log(title, count, readTimeline(file).issues.length, jsonLdScript(detail.timeline));
});
`;

const config = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    noEmit: true,
    // The declarations of the package are what is checked.
    skipLibCheck: false,
  },
  files: ['main.ts'],
};

/** @throws {Error} where the package's declarations do not compile, or do not say what they should. */
export function checkTypes(consumer) {
  writeFileSync(path.join(consumer, 'main.ts'), source);
  writeFileSync(path.join(consumer, 'tsconfig.json'), JSON.stringify(config));
  runTool('tsc', ['-p', consumer]);
}
