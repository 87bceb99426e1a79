// Reference: reads the file that this project's element reads, and draws nothing.
import { defineJsonOnly } from './_json.js';

defineJsonOnly(({ date }) => Date.parse(date.split('/')[0]));
