import { safeUrl } from './links.js';
import { report, shown, type Reading, type Step } from './reading.js';

/** Reports an address that is not fetched safely, and one that cannot be a link at all. */
export function reportLink(
  address: string | undefined,
  steps: readonly Step[],
  reading: Reading,
): void {
  if (!address) return;
  const url = safeUrl(address);
  if (url && !url.startsWith('http:')) return;
  const value = shown(address, reading);
  report(reading, 'link.not-https', url ? { value } : { value, loss: 'value' }, steps);
}
