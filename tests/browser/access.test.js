// Everybody can read it: what an accessibility checker finds on the pages, in every theme, wide and narrow. BOOK_LOOK=full: on each
// page; otherwise on some.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { BOOK, CHAPTERS, FULL, NARROW, THEMES, WIDE, choose, open } from './browser.js';
import { access, fits, ids, parts, unfold } from './checks.js';
import { inOrderOfHashes } from './chosen.js';
import { browser, site } from './opened.js';

// Every page is looked at in the light theme. Those that are made in another way, and some of the others, are looked at in every theme,
// wide and narrow.
const CHAPTER = 'many_producers.html';
const KINDS = [CHAPTER, 'index.html', '404.html', 'toc.html', 'print.html'];
const OTHERS = CHAPTERS.filter(path => !KINDS.includes(path));
const IN_EVERY_THEME = FULL ? [...KINDS, ...OTHERS] : [...KINDS, ...await first(3, OTHERS)];

/** So many of the pages. Which they are is in the pages alone. */
async function first(count, paths) {
  const pages = await Promise.all(paths.map(async path => ({ path, text: path + await readFile(join(BOOK, path), 'utf8') })));
  return inOrderOfHashes(pages, ({ text }) => text).slice(0, count).map(({ path }) => path);
}

/** The themes to look at, by the width of the window: all in a wide one, a light and a dark one in a narrow one. */
function looks(path) {
  // The contents for those who have no scripts are in the theme that all pages have then.
  if (path === 'toc.html') return [[WIDE, ['light']], [NARROW, ['light']]];
  if (!IN_EVERY_THEME.includes(path)) return [[WIDE, ['light']]];
  return FULL ? [[WIDE, THEMES], [NARROW, THEMES]] : [[WIDE, THEMES], [NARROW, ['light', 'navy']]];
}

for (const path of [...KINDS, ...OTHERS]) {
  test(`${path}: nothing is found`, async () => {
    for (const [width, themes] of looks(path)) {
      const page = await open(browser, site, path, { width });
      await unfold(page);
      if (path === 'print.html') {
        // It is all chapters, each of which is looked at for itself. That they go together is in the ids; its beginning has the rest.
        assert.deepEqual([...await ids(page), ...await fits(page)], [], `${path}, whole, ${width} px`);
        await page.evaluate(() => document.querySelectorAll('main > :nth-child(n + 200)').forEach(element => element.remove()));
      }
      for (const theme of themes) {
        if (theme !== 'light') await choose(page, theme);
        assert.deepEqual([...await access(page), ...await fits(page)], [], `${path}, ${theme}, ${width} px`);
      }
      await page.context().close();
    }
  });
}

test('nothing scrolls sideways at 320 px', async () => {
  // The whole book on one page is its chapters, one below the other.
  const paths = [...KINDS, ...OTHERS].filter(path => path !== 'print.html');
  const page = await open(browser, site, paths[0], { width: 320 });
  for (const path of paths) {
    await page.goto(site.address + path, { waitUntil: 'load' });
    await unfold(page);
    assert.deepEqual(await fits(page), [], path);
  }
  await page.context().close();
});

test('the parts of mdBook that the book relies on are there', async () => {
  const page = await open(browser, site, CHAPTER);
  assert.deepEqual(await parts(page), []);
  await page.context().close();
});
