// The browser, and the book as a site on the loopback address.

import { createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

/** Where `run` has mdBook build the book. */
export const BOOK = fileURLToPath(new URL('../../target/browser/book', import.meta.url));

export const THEMES = ['light', 'rust', 'coal', 'navy', 'ayu'];
export const WIDE = 1280;
export const NARROW = 390;

/** Whether everything is looked at in every theme: `BOOK_LOOK=full tests/browser/run`. */
export const FULL = process.env.BOOK_LOOK === 'full';

const TYPES = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json',
  '.png': 'image/png', '.txt': 'text/plain',
};

/** The book's pages: the chapters, and those that mdBook adds. What only leads on to another page is none. */
export const CHAPTERS = [];
for (const file of await readdir(BOOK)) {
  if (!file.endsWith('.html') || ['404.html', 'toc.html', 'print.html', 'index.html'].includes(file)) continue;
  if ((await readFile(join(BOOK, file), 'utf8')).includes('<main')) CHAPTERS.push(file);
}

/** How much of a page a slow network brings at a time, in bytes of its text. */
const PIECE = 8_000;

/** What comes of a slow page in one piece: its head with the first of its text, and then a piece at a time. */
function pieces(html) {
  const first = html.indexOf('<main');
  const rest = html.subarray(first);
  const starts = Array.from({ length: Math.ceil(rest.length / PIECE) }, (_, piece) => piece * PIECE);
  return [html.subarray(0, first), ...starts.map(start => rest.subarray(start, start + PIECE))];
}

/**
 * Serves a folder as a web server does: compressed, with the book's page for what is not there, kept by the browser. `below` is the
 * path below which it is served, `/` or `/some/path/`. With `pause`, as over a slow network: it is waited for before each next piece of
 * a page, and before each file that the page's head does not name. No browser shows anything before those are there.
 * Returns the address, and what stops it.
 */
export async function serve(folder, below = '/', pause) {
  // What a file is when it is compressed. It does not change while it is served.
  const compressed = new Map();
  let head = '';
  // One at a time, in the order in which they were asked for. A page that has gone keeps nobody waiting.
  let last = Promise.resolve();
  const inTurn = () => { last = last.then(pause).catch(() => {}); return last; };
  async function slowly(response, path, body) {
    if (path.endsWith('.html')) {
      const [first, ...rest] = pieces(body);
      head = first.toString();
      response.write(first);
      for (const piece of rest) {
        await inTurn();
        response.write(piece);
      }
      return response.end();
    }
    if (!head.includes(`"${path.slice(below.length)}"`)) await inTurn();
    return response.end(body);
  }
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const inside = path.startsWith(below) ? path.slice(below.length) : '../nowhere';
    const file = join(folder, normalize(inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside));
    const send = async (status, file) => {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const headers = { 'Content-Type': type, 'Cache-Control': 'max-age=600' };
      if (pause) return slowly(response.writeHead(status, headers), path, await readFile(file));
      if (!compressed.has(file)) compressed.set(file, gzipSync(await readFile(file)));
      return response.writeHead(status, { ...headers, 'Content-Encoding': 'gzip' }).end(compressed.get(file));
    };
    await send(200, file).catch(() => send(404, join(folder, '404.html'))).catch(() => response.writeHead(404).end());
  });
  await new Promise(listening => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${server.address().port}${below}`, stop: () => { server.close(); server.closeAllConnections(); } };
}

/** Starts Chromium. */
export function launch() {
  const args = [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
  ];
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
}

/**
 * Opens a page of the site as a reader has it. `page.trouble` collects script errors, and requests to anybody but the site and
 * a Playground that was given. `still`: the page's clock stands still, until the test moves it on. `change` changes the page's text on
 * its way: to plant something.
 */
export async function open(browser, site, path, { theme = 'light', width = WIDE, playground, still, change } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  // The whole book on one page is a large one, and the machine may be busy with everything else that is tested.
  context.setDefaultNavigationTimeout(300_000);
  const page = await context.newPage();
  page.trouble = [];
  page.on('pageerror', error => page.trouble.push(`script error: ${error.message}`));
  await context.route(url => !url.href.startsWith(site.address), async route => {
    const request = route.request();
    if (!playground) {
      page.trouble.push(`request to ${request.url()}`);
      return route.abort('connectionrefused');
    }
    return playground.answer(route);
  });
  if (change) {
    await page.route(site.address + path.replace(/#.*/, ''), async route => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  }
  await page.addInitScript(([theme]) => {
    if (theme) localStorage.setItem('mdbook-theme', theme);
    window.print = () => {};
  }, [theme]);
  if (still) await stopTheClock(page);
  await page.goto(site.address + path, { waitUntil: 'load' });
  return page;
}

/**
 * From here on no time passes for a page and its frames: their timers fire when a test moves the clock on. Where a page waits for this
 * machine to compile, it cannot grow impatient then. The checker of accessibility and the search need a clock.
 */
export async function stopTheClock(page) {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** Chooses another theme on a page that is open, as a reader does. It comes at once: nothing fades. */
export function choose(page, theme) {
  return page.evaluate(theme => document.getElementById(`mdbook-theme-${theme}`).click(), theme);
}
