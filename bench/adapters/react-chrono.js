// react-chrono, horizontal: the points scroll, a click shows the card of one.
import { define } from '../page/index.js';
import { chronoAdapter } from './_chrono.js';

define((page) => chronoAdapter(page, 'horizontal'));
