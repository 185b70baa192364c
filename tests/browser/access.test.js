// Everybody can read it: what an accessibility checker finds on the pages, in every theme, wide and narrow.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BOOK, CHAPTERS, NARROW, THEMES, WIDE, launch, open, serve } from './browser.js';
import { access, fits, parts, unfold } from './checks.js';

let browser, site;
before(async () => {
  [browser, site] = await Promise.all([launch(), serve(BOOK)]);
});
after(async () => {
  await browser.close();
  site.stop();
});

// One page of each kind in every theme, and every page in a light and a dark one.
const CHAPTER = 'many_producers.html';
const KINDS = [CHAPTER, 'index.html', '404.html', 'toc.html', 'print.html'];
const OTHERS = CHAPTERS.filter(path => !KINDS.includes(path));

const EACH = THEMES.flatMap(theme => [WIDE, NARROW].map(width => [theme, width]));
const TWO = [['light', WIDE], ['navy', NARROW]];
for (const [path, looks] of [...KINDS.map(path => [path, EACH]), ...OTHERS.map(path => [path, TWO])]) {
  test(`${path}: nothing is found`, async () => {
    for (const [theme, width] of looks) {
      const page = await open(browser, site, path, { theme, width });
      await unfold(page);
      // The whole book on one page takes long to look at. It is looked at once; in other themes its beginning has all there is to see.
      if (path === 'print.html' && !(theme === 'light' && width === WIDE)) {
        await page.evaluate(() => document.querySelectorAll('main > :nth-child(n + 200)').forEach(element => element.remove()));
      }
      assert.deepEqual([...await access(page), ...await fits(page)], [], `${path}, ${theme}, ${width} px`);
      await page.context().close();
    }
  });
}

test('nothing scrolls sideways at 320 px', async () => {
  // The whole book on one page is its chapters, one below the other.
  for (const path of [...KINDS, ...OTHERS].filter(path => path !== 'print.html')) {
    const page = await open(browser, site, path, { width: 320 });
    await unfold(page);
    assert.deepEqual(await fits(page), [], path);
    await page.context().close();
  }
});

test('the parts of mdBook that the book relies on are there', async () => {
  const page = await open(browser, site, CHAPTER);
  assert.deepEqual(await parts(page), []);
  await page.context().close();
});
