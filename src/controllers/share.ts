/**
 * Gives a link away: by the system's share sheet where there is one, else on the clipboard.
 *
 * @returns whether it was copied; false where the reader shared it otherwise, changed their mind, or may not copy
 */
export async function shareLink(url: string, title: string): Promise<boolean> {
  try {
    if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
      await navigator.share({ url, title });
      return false;
    }
    await navigator.clipboard.writeText(url);
    return true;
  } catch {
    return false;
  }
}
