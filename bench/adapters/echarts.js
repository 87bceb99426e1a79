// echarts with its defaults.
import { define } from '../page/index.js';
import { echartsAdapter } from './_echarts.js';

define((page) => echartsAdapter(page));
