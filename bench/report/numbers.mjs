/** The median of what is a number; undefined where nothing is. */
export function median(values) {
  const inOrder = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (inOrder.length === 0) return undefined;
  const middle = inOrder.length >> 1;
  return inOrder.length % 2 ? inOrder[middle] : (inOrder[middle - 1] + inOrder[middle]) / 2;
}

/** Three digits, as many as the measurements are worth. */
export function figure(value) {
  if (value >= 1000) return whole(value);
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A count: 12,345. */
export function whole(value) {
  return Math.round(value).toLocaleString('en');
}

export const percent = (value) => `${(value * 100).toFixed(0)} %`;

export const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
