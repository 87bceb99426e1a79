/*
 * All tests that stand beside what they test, in one page: a page takes longer to open than they take to run. While
 * writing, `npx wtr --files src/time/edtf.test.ts` runs one of them.
 */
import 'virtual:units';
