// What adapters share. None has to use it: an adapter only has to set `window.bench`.
export { define } from './define.js';
export { eachColumn } from './density.js';
export { detailPanel } from './detail-panel.js';
export { elementPicker } from './element-picker.js';
export { mark, nextFrame } from './marks.js';
export { dataUrl, eventCount } from './query.js';
export * from './times.js';
export { windowControls } from './window-controls.js';
