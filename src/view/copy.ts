import type { Source, TimelineEvent } from '../model/timeline.js';
import { emit } from '../events.js';

/** What is copied, and from where. */
export interface Copied {
  readonly event: TimelineEvent;
  readonly source: Source;
  readonly text: string;
}

/** Copies a reference, says so beside the button, and tells the page. */
export async function copyReference(
  click: Event,
  { event, source, text }: Copied,
  done: string,
): Promise<void> {
  const button = click.currentTarget as HTMLElement;
  const root = button.getRootNode();
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // the browser or the frame around us does not let us: nothing was copied, and nothing is said
    return;
  }
  if (button.nextElementSibling) button.nextElementSibling.textContent = done;
  if (root instanceof ShadowRoot) {
    emit(root.host, 'timeline-cite', { event, source, format: 'text', text });
  }
}
