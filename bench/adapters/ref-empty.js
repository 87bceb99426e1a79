// Reference: nothing on the page. What a frame and an input cost by themselves.
import { define } from '../page/index.js';

define(async ({ root }) => ({ target: root, marks: () => 0 }), { loadsData: false });
