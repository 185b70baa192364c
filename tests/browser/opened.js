// The browser, and the site of the book, for a file of tests that imports them: there before its first test, gone after its last.

import { after } from 'node:test';
import { BOOK, launch, serve } from './browser.js';

export const [browser, site] = await Promise.all([launch(), serve(BOOK)]);

after(async () => {
  await browser.close();
  site.stop();
});
