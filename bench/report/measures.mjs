import { figure, percent, whole } from './numbers.mjs';

const mb = (bytes) => (bytes === undefined || bytes === null ? undefined : bytes / 1e6);

/** The measures that the compact table and comparisons are about. */
export const mainMeasures = {
  shown: { title: 'Shown, ms', get: ({ load }) => load?.shown, format: figure },
  elements: { title: 'Elements', get: ({ elements }) => elements, format: whole },
  zoom: { title: 'Zoom, ms', get: ({ zoom }) => zoom?.each, format: figure },
  pan: { title: 'Pan, ms', get: ({ pan }) => pan?.each, format: figure },
  select: { title: 'Select, ms', get: ({ select }) => select?.median, format: figure },
  heap: { title: 'Heap, MB', get: ({ heap }) => mb(heap?.used), format: figure },
};

const ofGesture = (name, title) => [
  {
    title: `${title}: main thread, ms for an update`,
    get: (row) => row[name]?.each,
    format: figure,
  },
  {
    title: `${title}: updates, of the inputs sent`,
    get: (row) => row[name] && row[name].reached / row[name].sent,
    format: percent,
  },
  {
    title: `${title}: renderer and compositor, all threads, ms for an update`,
    get: (row) => row[name]?.cpuEach,
    format: figure,
  },
  {
    title: `${title}: 95th percentile of frames, ms`,
    get: (row) => row[name]?.frame95,
    format: figure,
  },
  { title: `${title}: frames missed`, get: (row) => row[name]?.missed, format: percent },
  {
    title: `${title}: until the last input was answered, ms`,
    get: (row) => row[name]?.drainMs,
    format: figure,
  },
];

/** Every measure of the full report, in its order. */
export const allMeasures = [
  { ...mainMeasures.shown, title: 'Navigation until all is shown, ms' },
  {
    title: 'Parsed data until all is shown, ms',
    get: ({ load }) => (load?.data ? load.shown - load.data : undefined),
    format: figure,
  },
  { title: 'Until nothing moves, ms', get: ({ load }) => load?.settled, format: figure },
  { title: 'Load: main thread, ms', get: ({ load }) => load?.task, format: figure },
  { title: 'Load: of it style, ms', get: ({ load }) => load?.style, format: figure },
  { title: 'Load: of it layout, ms', get: ({ load }) => load?.layout, format: figure },
  {
    title: 'Load: longest task, ms (0: none above 50)',
    get: ({ load }) => load?.longest,
    format: figure,
  },
  { ...mainMeasures.elements, title: 'Elements, shadow roots included' },
  { title: 'Marks drawn', get: ({ marks }) => marks, format: whole },
  { ...mainMeasures.heap, title: 'JavaScript heap after garbage collection, MB' },
  {
    title: 'DOM and layout heap after garbage collection, MB',
    get: ({ heap }) => mb(heap?.embedder),
    format: figure,
  },
  ...ofGesture('zoom', 'Zoom'),
  ...ofGesture('pan', 'Pan'),
  { ...mainMeasures.select, title: 'Select: press until the event is shown, ms' },
];
