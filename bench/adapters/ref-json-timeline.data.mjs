export { convert, head, shape } from './news-timeline.data.mjs';
