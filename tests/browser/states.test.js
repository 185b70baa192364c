// Everybody can use it: what an accessibility checker finds in every state of a page, in every theme, wide and narrow.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FULL, NARROW, THEMES, WIDE, choose, open } from './browser.js';
import { access, run, search } from './checks.js';
import { browser, site } from './opened.js';

/** A Playground that is off. */
const playground = { answer: route => route.abort('connectionrefused') };

const CHAPTER = 'many_producers.html';

// What a reader can make of a page.
const STATES = {
  'the sidebar pressed': async page => page.locator('#sidebar-toggle').click(),
  'the list of themes open': async page => page.locator('#mdbook-theme-toggle').click(),
  'search results shown': page => search(page, 'disconnected'),
  'a listing edited': async page => {
    const figure = page.locator('figure#scope_waits');
    await figure.getByRole('button', { name: 'Edit' }).click();
    await figure.getByRole('textbox').press('x');
  },
  'the scheduler asked': async page => {
    await page.locator('figure#scope_waits').getByRole('button', { name: 'Be the scheduler' }).click();
    const step = page.locator('.scheduler .does button').first();
    await step.waitFor();
    for (let steps = 0; steps < 3; steps += 1) await step.click();
  },
  'a prediction asked, and one made': async page => {
    await page.goto(page.url().replace(/$/, '?predict'));
    const ask = name => page.locator(`figure#${name} .prediction`);
    await ask('three_sensors').getByRole('button', { name: 'It does one of several' }).click();
    await ask('three_sensors').getByRole('button', { name: 'Check' }).click();
    await ask('work_after_the_last_message').getByRole('button', { name: 'It does one of several' }).click();
  },
  'a run that failed': async page => run(page, 'scope_waits'),
  'a picture stepped through': async page => {
    const forward = page.getByRole('button', { name: 'Step forward' }).first();
    for (let step = 0; step < 5; step += 1) await forward.click();
  },
};
for (const [state, enter] of Object.entries(STATES)) {
  test(`${state}: nothing is found`, async () => {
    for (const [width, themes] of [[WIDE, THEMES], [NARROW, FULL ? THEMES : ['light', 'navy']]]) {
      const page = await open(browser, site, CHAPTER, { width, playground });
      await enter(page);
      for (const theme of themes) {
        await choose(page, theme);
        // To choose a theme closes the list of them.
        if (state === 'the list of themes open' && !await page.locator('#mdbook-theme-list').isVisible()) await enter(page);
        assert.deepEqual(await access(page), [], `${state}, ${theme}, ${width} px`);
      }
      await page.context().close();
    }
  });
}
