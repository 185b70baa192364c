// Outcomes to look at, side by side, and what a listing changes of another.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { BOOK, NARROW, WIDE, open } from './browser.js';
import { planted, run, unfold } from './checks.js';
import { browser, site } from './opened.js';

const CHAPTER = 'bounded_channels.html';
const FIVE = 'sent_and_never_received';
const CHANGED = 'handed_over';
const { listings } = JSON.parse(await readFile(join(BOOK, 'listings.json'), 'utf8'));
const source = name => listings.find(listing => listing.name === name).source;

const places = (page, name) => page.locator(`figure#${name} .outcomes > div:visible`)
  .evaluateAll(all => all.map(one => one.getBoundingClientRect()).map(({ left, top }) => [Math.round(left), Math.round(top)]));

test('outcomes stand side by side where there is room, and those beyond the third are folded', async () => {
  for (const [width, columns] of [[WIDE, 3], [NARROW, 1]]) {
    const page = await open(browser, site, CHAPTER, { width });
    const shown = await places(page, FIVE);
    assert.equal(shown.length, 3);
    assert.equal(new Set(shown.map(([left]) => left)).size, columns, `${width} px`);
    await page.locator(`figure#${FIVE} .more summary`).click();
    assert.equal((await places(page, FIVE)).length, 5);
    const numbers = await page.locator(`figure#${FIVE} .outcomes > div`).evaluateAll(all => all.map(one => one.firstChild.data.trim()));
    assert.deepEqual(numbers, [1, 2, 3, 4, 5].map(number => `Outcome ${number} of 5`));
    assert.deepEqual(page.trouble, []);
    await page.context().close();
  }
});

test('Run marks the outcome that it was, and unfolds it', async () => {
  const { outcomes } = listings.find(({ name }) => name === FIVE);
  let stdout;
  const playground = planted(() => ({ success: true, stdout, stderr: '     Running `x`\n' }));
  const page = await open(browser, site, CHAPTER, { playground });
  for (const place of [1, 4]) {
    stdout = outcomes[place];
    assert.equal((await run(page, FIVE)).judged, `This is outcome ${place + 1} on this page.`);
    const marked = page.locator(`figure#${FIVE} .this-run`);
    assert.equal(await marked.count(), 1);
    assert.ok(await marked.isVisible());
    assert.match(await marked.textContent(), new RegExp(`^Outcome ${place + 1} of 5`));
  }
  await page.context().close();
});

test('what changes is shown, and the whole program is one press away; Edit and Copy take it', async () => {
  const page = await open(browser, site, CHAPTER);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = page.locator(`figure#${CHANGED}`);
  const code = figure.locator('code.language-rust');
  assert.equal(await figure.locator('.changes code').textContent(), '  fn main() {\n-     let (tx, rx) = mpsc::channel();\n+     let (tx, rx) = mpsc::sync_channel(0);\n');
  assert.ok(await code.isHidden());
  await figure.getByText('The whole program').click();
  assert.equal(await code.textContent(), source(CHANGED).trimEnd());
  assert.ok(await code.isVisible());
  await figure.getByText('The whole program').click();
  await figure.getByRole('button', { name: 'Copy', exact: true }).first().click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), source(CHANGED).trimEnd());
  await figure.getByRole('button', { name: 'Edit' }).click();
  assert.equal(await figure.getByRole('textbox').inputValue(), source(CHANGED).trimEnd());
  assert.ok(await figure.getByRole('textbox').isVisible());
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});

test('the whole program is open on paper, without JavaScript, and in a frame', async () => {
  const page = await open(browser, site, CHAPTER);
  const code = page => page.locator(`figure#${CHANGED} code.language-rust`);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await code(page).isVisible(), 'on paper');
  assert.ok(await page.locator(`figure#${CHANGED} .how code`).isVisible(), 'and its command');
  await page.goto(`${site.address}${CHAPTER}?embed#${CHANGED}`);
  await page.emulateMedia({ media: 'screen' });
  assert.ok(await code(page).isVisible(), 'in a frame');
  assert.ok(await page.locator('.changes').isHidden(), 'where what it follows is not there');
  await page.context().close();

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(site.address + CHAPTER);
  assert.ok(await code(plain).isVisible(), 'without JavaScript');
  await plain.context().close();
});

test('to step through its picture, or to be its scheduler, unfolds a program', async () => {
  const page = await open(browser, site, 'end_of_a_channel.html');
  const code = name => page.locator(`figure#${name} code.language-rust`);
  const name = 'sender_with_an_underscore';
  await unfold(page);
  await page.locator(`figure#${name} .whole > summary`).click();
  assert.ok(await code(name).isHidden());
  await page.locator(`figure[data-listing="${name}"]`).getByRole('button', { name: 'Step forward' }).click();
  assert.ok(await code(name).isVisible());
  await page.locator('figure#original_dropped').getByRole('button', { name: 'Be the scheduler' }).click();
  await page.locator('.scheduler .does button').first().waitFor();
  assert.ok(await page.locator('figure#original_dropped .thread-mark').first().isVisible());
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});

test('the search knows nothing of differences', async () => {
  const page = await open(browser, site, CHAPTER);
  await page.locator('#mdbook-search-toggle').click();
  await page.locator('html.finds').waitFor();
  await page.locator('#mdbook-searchbar').fill('What changes from');
  await page.locator('#mdbook-searchbar').press('End');
  await page.waitForFunction(() => document.querySelector('#mdbook-searchresults-header').textContent !== '');
  const found = await page.locator('#mdbook-searchresults').textContent();
  assert.doesNotMatch(found, /What changes from/);
  await page.context().close();
});
