/** What the embed page tells the page around it, by `postMessage`, whenever its height has changed. */
export interface HeightMessage {
  readonly type: 'news-timeline:height';
  /** Of everything in the frame, CSS px, whole. */
  readonly height: number;
  /** The frame's `name`, where the host gave it one. */
  readonly id?: string;
}

/** What a host that began to listen late sends to the frame, to be told the height again. */
export interface HeightRequest {
  readonly type: 'news-timeline:ask-height';
}

/** A frame that claims more is out of order; 500 printed stories take about half of it. */
const HIGHEST_PX = 500_000;

/** The height that a message tells, CSS px; 0 for any other message, and for what is no sane height. */
export function heightIn(data: unknown): number {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  if (type !== 'news-timeline:height' || typeof height !== 'number') return 0;
  return height > 0 && height <= HIGHEST_PX ? Math.ceil(height) : 0;
}

/** Whether a message asks for the height. */
export function asksForHeight(data: unknown): boolean {
  return ((data ?? {}) as Partial<HeightRequest>).type === 'news-timeline:ask-height';
}
