import { analyze } from './analyze.mjs';
import { withTypesSpelledOut } from './spell-out.mjs';
import { withoutPrivateMembers } from './tidy.mjs';

/** The custom elements manifest of the sources: what a page can use, and no more. */
export function publicManifest() {
  return withTypesSpelledOut(withoutPrivateMembers(analyze()));
}
