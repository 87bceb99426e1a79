// react-chrono, alternating: every card is in the page, which scrolls.
import { define } from '../page/index.js';
import { chronoAdapter } from './_chrono.js';

define((page) => chronoAdapter(page, 'alternating'));
