// The browser, and the book as a site on the loopback address.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Where `run` has mdBook build the book. */
export const BOOK = fileURLToPath(new URL('../../target/browser/book', import.meta.url));

export const THEMES = ['light', 'rust', 'coal', 'navy', 'ayu'];
export const WIDE = 1280;
export const NARROW = 390;

const TYPES = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json',
};

/** Serves a folder. Returns the address, and what stops it. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    try {
      const bytes = await readFile(file);
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise(listening => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
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
 * a Playground that was given.
 */
export async function open(browser, site, path, { theme = 'light', width = WIDE, playground, clock } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
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
  await page.addInitScript(([theme]) => {
    if (theme) localStorage.setItem('mdbook-theme', theme);
    window.print = () => {};
  }, [theme]);
  if (clock) await page.clock.install();
  await page.goto(site.address + path, { waitUntil: 'load' });
  return page;
}
