// vis-timeline with its defaults: items are stacked so that none overlap.
import { define } from '../page/index.js';
import { visAdapter } from './_vis.js';

define((page) => visAdapter(page));
