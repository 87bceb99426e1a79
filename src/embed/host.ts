import { heightIn, type HeightRequest } from './message.js';

/** Which frames of a page may set their own height, and no other. */
const FRAMES = 'iframe[data-news-timeline]';

/**
 * Gives each embedded timeline of this page the height that it tells. A message counts only when it comes from the very
 * frame: `event.source` cannot be forged, while the origin of a sandboxed frame is always `null`.
 *
 * @returns stops listening
 */
export function followHeights(): () => void {
  const frames = () => document.querySelectorAll<HTMLIFrameElement>(FRAMES);
  const follow = ({ source, data }: MessageEvent<unknown>) => {
    const height = heightIn(data);
    for (const frame of frames()) {
      if (height > 0 && frame.contentWindow === source) frame.style.height = `${height}px`;
    }
  };
  addEventListener('message', follow);
  // a frame that was ready earlier has told already
  const request: HeightRequest = { type: 'news-timeline:ask-height' };
  for (const frame of frames()) frame.contentWindow?.postMessage(request, '*');
  return () => removeEventListener('message', follow);
}
