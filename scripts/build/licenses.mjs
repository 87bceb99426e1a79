import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, readJson } from '../project.mjs';
import { bytesBySource, packageOf } from './attribute.mjs';

/** Writes the licences of the packages that are inside a bundle, as each asks for, beside it. */
export function writeLicenses(bundle) {
  const sources = [...bytesBySource(bundle).keys()];
  const names = [...new Set(sources.map(packageOf).filter(Boolean))].sort();
  const texts = names.map(licenseOf);
  writeFileSync(inProject('dist/THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

function licenseOf(name) {
  const folder = inProject('node_modules', name);
  const { version, license } = readJson(path.join(folder, 'package.json'));
  const file =
    existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8') : '';
  return `${name} ${version}: ${license}\n\n${text}`;
}
