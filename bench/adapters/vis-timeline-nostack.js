// vis-timeline with items that may overlap: its cheap layout.
import { define } from '../page/index.js';
import { visAdapter } from './_vis.js';

define((page) => visAdapter(page, { stack: false }));
