// The browser, and the site of the book, for a file of tests that imports them: there before its first test, gone after its last.

import { after, before } from 'node:test';
import { BOOK, launch, serve } from './browser.js';

export let browser, site;

before(async () => {
  [browser, site] = await Promise.all([launch(), serve(BOOK)]);
});

after(async () => {
  await browser.close();
  site.stop();
});
