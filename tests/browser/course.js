// A page of a course, with one listing of the book in a frame that is shut off from the book's site.

import { createServer } from 'node:http';
import { stopTheClock } from './browser.js';

/**
 * Opens such a page. Another port is another origin. Returns the page, the frame, and what closes both. Requests to others go to the
 * Playground that is given. `still`: the page's clock stands still. `query`: what else
 * the address of the frame says.
 */
export async function embedded(browser, site, chapter, name, { playground, still, query = '' } = {}) {
  const course = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><html lang="en"><title>A course</title><h1>A course</h1>
      <script>addEventListener('message', ({ data }) => { window.told = data; });</script>
      <iframe title="A listing" sandbox="allow-scripts allow-popups" width="700" height="600" src="${site.address}${chapter}?embed${query}#${name}"></iframe>`);
  });
  await new Promise(listening => course.listen(0, '127.0.0.1', listening));
  const context = await browser.newContext({ viewport: { width: 900, height: 800 } });
  const page = await context.newPage();
  page.trouble = [];
  page.on('pageerror', error => page.trouble.push(`script error: ${error.message}`));
  if (still) await stopTheClock(page);
  await context.route(url => url.hostname !== '127.0.0.1', route => {
    if (playground) return playground.answer(route);
    page.trouble.push(`request to ${route.request().url()}`);
    return route.abort('connectionrefused');
  });
  await page.goto(`http://127.0.0.1:${course.address().port}/`, { waitUntil: 'load' });
  const frame = page.frames()[1];
  frame.trouble = page.trouble;
  const close = async () => {
    await context.close();
    course.closeAllConnections();
    course.close();
  };
  return { page, frame, close };
}
