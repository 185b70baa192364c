// Everybody can read it: what an accessibility checker finds, in every theme, wide and narrow, and in every state of a page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BOOK, CHAPTERS, NARROW, THEMES, WIDE, launch, open, serve } from './browser.js';
import { access, fits, parts, run } from './checks.js';
import { Playground } from './playground.js';

let browser, site, playground;
before(async () => {
  [browser, site, playground] = await Promise.all([launch(), serve(BOOK), Playground.start('access')]);
  playground.mode = 'off';
});
after(async () => {
  await browser.close();
  site.stop();
  playground.stop();
});

// One page of each kind in every theme, and every page in a light and a dark one.
const KINDS = ['message_passing.html', 'index.html', '404.html', 'toc.html', 'print.html'];
const OTHERS = CHAPTERS.filter(path => !KINDS.includes(path));

for (const [path, themes] of [...KINDS.map(path => [path, THEMES]), ...OTHERS.map(path => [path, ['light', 'navy']])]) {
  test(`${path}: nothing is found`, async () => {
    for (const theme of themes) {
      for (const width of [WIDE, NARROW]) {
        const page = await open(browser, site, path, { theme, width });
        await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
        assert.deepEqual([...await access(page), ...await fits(page)], [], `${path}, ${theme}, ${width} px`);
        await page.context().close();
      }
    }
  });
}

// What a reader can make of a page.
const STATES = {
  'the sidebar pressed': async page => page.locator('#sidebar-toggle').click(),
  'the list of themes open': async page => page.locator('#mdbook-theme-toggle').click(),
  'search results shown': async page => {
    await page.locator('#mdbook-search-toggle').click();
    // Whichever comes last starts the search: this key, or the index that is loaded now.
    await page.locator('#mdbook-searchbar').fill('disconnected');
    await page.locator('#mdbook-searchbar').press('End');
    await page.locator('#mdbook-searchresults li').first().waitFor();
  },
  'a listing edited': async page => {
    const figure = page.locator('figure#one_message');
    await figure.getByRole('button', { name: 'Edit' }).click();
    await figure.getByRole('textbox').press('x');
  },
  'a run that failed': async page => run(page, 'one_message'),
  'a picture stepped through': async page => {
    const forward = page.getByRole('button', { name: 'Step forward' }).first();
    for (let step = 0; step < 5; step += 1) await forward.click();
  },
};
for (const [state, enter] of Object.entries(STATES)) {
  test(`${state}: nothing is found`, async () => {
    for (const theme of THEMES) {
      for (const width of [WIDE, NARROW]) {
        const page = await open(browser, site, 'message_passing.html', { theme, width, playground });
        await enter(page);
        assert.deepEqual(await access(page), [], `${state}, ${theme}, ${width} px`);
        await page.context().close();
      }
    }
  });
}

test('nothing scrolls sideways at 320 px', async () => {
  for (const path of [...KINDS, ...OTHERS]) {
    const page = await open(browser, site, path, { width: 320 });
    await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
    assert.deepEqual(await fits(page), [], path);
    await page.context().close();
  }
});

test('the parts of mdBook that the book relies on are there', async () => {
  const page = await open(browser, site, 'message_passing.html');
  assert.deepEqual(await parts(page), []);
  await page.context().close();
});
