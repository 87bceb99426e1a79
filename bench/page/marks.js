/** Notes when something was done, for the harness. */
export const mark = (name) => performance.mark(`bench:${name}`);

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
