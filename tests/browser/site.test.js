// The book as a site: how much it weighs, that nothing moves while it loads, and that it works wherever it lies.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { BOOK, CHAPTERS, NARROW, WIDE, open, serve } from './browser.js';
import { search, shifts, weights } from './checks.js';
import { browser, site } from './opened.js';

test('a first visit and a second page are light', async () => {
  assert.deepEqual(await weights(browser, site, BOOK, CHAPTERS), []);
});

test('nothing moves while a page loads slowly', async () => {
  for (const path of ['message_passing.html', 'introduction.html', 'message_passing.html#ticker_or_timeout']) {
    for (const width of [WIDE, NARROW]) assert.deepEqual(await shifts(browser, BOOK, path, width), [], `${path}, ${width} px`);
  }
});

/** The page has its contents, its colors, its buttons, and a search that finds. */
async function works(page) {
  await page.locator('#mdbook-sidebar a').first().waitFor({ state: 'attached' });
  assert.ok(await page.locator('figure#one_message .hljs-keyword').count() > 5, 'code has colors');
  assert.ok(await page.locator('figure#one_message').getByRole('button', { name: 'Run', exact: true }).isVisible());
  await search(page, 'disconnected');
  assert.deepEqual(page.trouble, []);
}

test('it works below any path, and from files', async () => {
  const below = await serve(BOOK, '/courses/rust/book/');
  const page = await open(browser, below, 'message_passing.html');
  const missing = [];
  page.on('response', response => { if (response.status() >= 400) missing.push(response.url()); });
  await page.reload();
  await works(page);
  assert.deepEqual(missing, []);
  await page.context().close();
  below.stop();

  const files = { address: `${pathToFileURL(BOOK).href}/` };
  const file = await open(browser, files, 'message_passing.html');
  await works(file);
  await file.locator('[rel~=next]:visible').click();
  await file.waitForURL(/schedules\.html$/);
  await file.context().close();
});

test('a page can be found and shared, and one that is missing helps', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const SITE = 'https://books.example.org/channels';
  const env = { ...process.env, SITE, REPOSITORY: 'https://code.example.org/us/channels' };
  await promisify(execFile)('../../.ci/publish', [folder], { env });
  const below = await serve(folder, '/channels/');
  try {
    const page = await open(browser, below, 'message_passing.html');
    const head = await page.evaluate(() => ({
      title: document.title,
      canonical: document.querySelector('link[rel=canonical]').href,
      icons: [...document.querySelectorAll('link[rel~=icon]')].map(link => link.href),
      ...Object.fromEntries([...document.querySelectorAll('meta[property], meta[name]')].map(meta => [meta.getAttribute('property') ?? meta.name, meta.content])),
    }));
    assert.equal(head.title, 'Message passing - Message Passing in Rust');
    assert.equal(head.canonical, `${SITE}/message_passing.html`);
    assert.equal(head['og:url'], head.canonical);
    assert.equal(head['og:image'], `${SITE}/preview.png`);
    assert.match(head.description, /Channels in Rust/);
    assert.equal(head.icons.length, 1);
    await page.getByRole('link', { name: 'Edit this page' }).waitFor();
    const report = await page.getByRole('link', { name: 'Report a problem' }).getAttribute('href');
    assert.match(report, /^https:\/\/code\.example\.org\/us\/channels\/issues\/new\?title=Message/);

    // A page that is not there, two folders down.
    await page.goto(`${below.address}more/of/it.html`);
    assert.match(await page.locator('h1').allTextContents().then(all => all.join()), /There is no such page/);
    await page.locator('main').getByRole('link', { name: 'All listings' }).click();
    await page.waitForURL(`${below.address}all_listings.html`);
    assert.deepEqual(page.trouble, []);
    await page.context().close();

    const sitemap = (await readFile(join(folder, 'sitemap.txt'), 'utf8')).trim().split('\n');
    const pages = CHAPTERS.map(path => (path === 'introduction.html' ? `${SITE}/` : `${SITE}/${path}`));
    assert.deepEqual(sitemap.toSorted(), pages.toSorted());
  } finally {
    below.stop();
    await rm(folder, { recursive: true });
  }
});

test('without the addresses there is no link that needs them', async () => {
  const page = await open(browser, site, 'message_passing.html');
  assert.equal(await page.locator('link[rel=canonical], meta[property="og:url"], .at-the-source').count(), 0);
  await page.context().close();
});
