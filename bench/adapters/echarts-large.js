// echarts with one path for all points, from 2,000 points on.
import { define } from '../page/index.js';
import { echartsAdapter } from './_echarts.js';

define((page) => echartsAdapter(page, { large: true }));
