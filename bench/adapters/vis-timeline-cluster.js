// vis-timeline with its own clusters.
import { define } from '../page/index.js';
import { visAdapter } from './_vis.js';

define((page) => visAdapter(page, { cluster: { maxItems: 3 } }));
