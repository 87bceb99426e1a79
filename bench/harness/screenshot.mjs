import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { files } from './folders.mjs';
import { within } from './patience.mjs';

/** Takes a picture for whoever wants to look, and gives what to compare it by. */
export async function takePicture({ devtools }, name, limitMs) {
  const taken = devtools.send('Page.captureScreenshot', { format: 'png' });
  const { data } = await within(limitMs, 'picture', taken);
  mkdirSync(files.screenshots, { recursive: true });
  writeFileSync(path.join(files.screenshots, `${name}.png`), Buffer.from(data, 'base64'));
  return data;
}
