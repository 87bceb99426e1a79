// Reference: reads the file that the peers read, and draws nothing.
import { startOf } from '../page/index.js';
import { defineJsonOnly } from './_json.js';

defineJsonOnly(startOf);
