const frameMs = 1000 / 60;

/** How evenly frames came: their times in ms, and the share of those that a screen of 60 Hz missed. */
export function frameFigures(times) {
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  const inOrder = gaps.toSorted((a, b) => a - b);
  const at = (share) => inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))];
  const missed = gaps.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / frameMs) - 1), 0);
  return {
    frame50: at(0.5) ?? null,
    frame95: at(0.95) ?? null,
    frame99: at(0.99) ?? null,
    missed: gaps.length === 0 ? 1 : missed / (missed + gaps.length),
  };
}
