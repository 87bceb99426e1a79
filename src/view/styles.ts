import { bands } from './styles/bands.js';
import { base } from './styles/base.js';
import { cards } from './styles/cards.js';
import { chart } from './styles/chart.js';
import { key } from './styles/key.js';
import { list } from './styles/list.js';
import { marks } from './styles/marks.js';
import { media } from './styles/media.js';
import { overview } from './styles/overview.js';
import { print } from './styles/print.js';
import { spans } from './styles/spans.js';
import { story } from './styles/story.js';
import { toolbar } from './styles/toolbar.js';

/** All style sheets of the element, in the order they override each other. */
export const styles = [
  base,
  toolbar,
  marks,
  chart,
  bands,
  cards,
  spans,
  key,
  overview,
  story,
  media,
  list,
  print,
];
