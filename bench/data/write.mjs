import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { eventsOf } from './events.mjs';

const chunk = 1 << 20;

/** The shape that peers read unless a `*.data.mjs` beside their adapter says otherwise. */
export const plainShape = {
  shape: 'plain',
  head: (count) => ({ title: `Made-up news, ${count} events` }),
  convert: (event) => event,
};

/** Writes a file of events piece by piece, so that a million are never in memory at once. */
export async function writeData(file, count, { head, convert }) {
  mkdirSync(path.dirname(file), { recursive: true });
  const stream = createWriteStream(file);
  for (const text of piecesOf(count, head, convert)) {
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

function* piecesOf(count, head, convert) {
  let text = `${JSON.stringify(head(count)).slice(0, -1)},"events":[`;
  let i = 0;
  for (const event of eventsOf(count)) {
    text += (i === 0 ? '' : ',\n') + JSON.stringify(convert(event, i, count));
    i++;
    if (text.length < chunk) continue;
    yield text;
    text = '';
  }
  yield `${text}]}\n`;
}
