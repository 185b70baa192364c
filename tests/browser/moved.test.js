// Addresses that lead on: what has moved is found at its old address, in a frame too. In the small book of the self-tests some
// things are said to have moved.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { serve } from './browser.js';
import { browser } from './opened.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const MOVED = {
  '/orders.html#greeting': 'endings.html#greeting',
  '/orders.html#the-end': 'endings.html#never',
  '/endings.html#welcome': 'endings.html#failing',
  '/old.html': 'orders.html',
  '/old.html#the-other-end': 'endings.html#never',
};

// Where one comes from, and where one gets.
const WAYS = {
  'a listing': ['orders.html#greeting', 'endings.html#greeting'],
  'a listing in a frame': ['orders.html?embed#greeting', 'endings.html?embed#greeting'],
  'a section': ['orders.html#the-end', 'endings.html#never'],
  'a listing that has another name': ['endings.html#welcome', 'endings.html#failing'],
  'a listing in a frame that has another name': ['endings.html?embed#welcome', 'endings.html?embed#failing'],
  'a page that has another name': ['old.html', 'orders.html'],
  'its listing': ['old.html#racing', 'orders.html#racing'],
  'its listing in a frame': ['old.html?embed#racing', 'orders.html?embed#racing'],
  'its section that has moved': ['old.html#the-other-end', 'endings.html#never'],
  'its listing that has moved, in a frame': ['old.html?embed#greeting', 'endings.html?embed#greeting'],
  'what has not moved': ['orders.html?embed#racing', 'orders.html?embed#racing'],
};

let context, folder, book, site;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moved-'));
  for (const part of ['book.toml', 'theme', 'crates/checks/fixture/src', 'src/play']) {
    await cp(join(ROOT, part), join(folder, part.replace('crates/checks/fixture/', '')), { recursive: true });
  }
  book = join(folder, 'book');
  const env = { ...process.env, MDBOOK_OUTPUT__HTML__REDIRECT: JSON.stringify(MOVED), MDBOOK_OUTPUT__HTML__SEARCH__CHAPTER: '{}' };
  await promisify(execFile)('mdbook', ['build', folder, '--dest-dir', book], { env });
  site = await serve(book);
  context = await browser.newContext();
});
after(async () => {
  site.stop();
  await rm(folder, { recursive: true });
});

let courses = 0;

/**
 * A page of a course, beside the book, with a frame that is shut off from its site: its address. A frame of a file that is shut off
 * may not even load its styles and scripts, so that this one is not.
 */
async function course(address, frame) {
  const page = `course-${courses++}.html`;
  const sandbox = address.startsWith('http:') ? 'sandbox="allow-scripts"' : '';
  await writeFile(join(book, page), `<!doctype html><html lang="en"><title>A course</title>
    <script>addEventListener('message', ({ data }) => (window.told ??= []).push(data));</script>
    <iframe title="A listing" ${sandbox} width="700" height="600" src="${address}${frame}"></iframe>`);
  return address + page;
}

/** Where the page or the frame gets, and that it shows what it should there. */
async function arrives(frame, to) {
  await frame.waitForURL(url => url.href.endsWith(`/${to}`));
  const id = to.split('#')[1];
  if (!id) return;
  const target = frame.locator(`#${id}`);
  await target.waitFor();
  await frame.waitForFunction(id => {
    const { top, bottom } = document.getElementById(id).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }, id);
  if (!to.includes('?embed')) return;
  assert.deepEqual(await frame.locator('figure:visible').evaluateAll(figures => figures.map(figure => figure.id)), [id]);
  assert.equal(await frame.locator('#mdbook-menu-bar').isVisible(), false);
}

for (const [what, [from, to]] of Object.entries(WAYS)) {
  test(`${what} is found from its old address: ${from}`, async () => {
    for (const address of [site.address, `${pathToFileURL(book)}/`]) {
      const page = await context.newPage();
      const trouble = [];
      page.on('pageerror', error => trouble.push(`script error: ${error.message}`));
      await page.goto(address + from, { waitUntil: 'commit' });
      await arrives(page, to);
      if (from.includes('?embed')) {
        await page.goto(await course(address, from));
        await arrives(page.frames()[1], to);
        await page.waitForFunction(() => window.told?.length > 0);
        assert.deepEqual(await page.evaluate(() => [...new Set(window.told.map(({ listing }) => listing))]), [to.split('#')[1]]);
      }
      assert.deepEqual(trouble, []);
      await page.close();
    }
  });
}

test('an old anchor of a page that is open already leads on, and Back does not lead to it', async () => {
  const page = await context.newPage();
  await page.goto(`${site.address}orders.html`);
  await page.evaluate(() => { location.hash = '#greeting'; });
  await arrives(page, 'endings.html#greeting');
  await page.goBack();
  await arrives(page, 'orders.html');
  await page.close();
});

test('without JavaScript a page that has another name leads on', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${site.address}old.html`, { waitUntil: 'commit' });
  await arrives(page, 'orders.html');
  await plain.close();
});
