// One listing in a frame of another site, as a course shows it.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { stopTheClock } from './browser.js';
import { access, promise } from './checks.js';
import { browser, site } from './opened.js';
import { Playground } from './playground.js';

let playground, course;
before(async () => {
  playground = await Playground.start('embed');
  // Another port is another origin.
  course = createServer((request, response) => {
    const name = new URL(request.url, 'http://localhost').searchParams.get('name');
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><html lang="en"><title>A course</title><h1>A course</h1>
      <script>addEventListener('message', ({ data }) => { window.told = data; });</script>
      <iframe title="A listing" sandbox="allow-scripts allow-popups" width="700" height="600" src="${site.address}message_passing.html?embed#${name}"></iframe>`);
  });
  await new Promise(listening => course.listen(0, '127.0.0.1', listening));
});
after(async () => {
  playground.stop();
  course.close();
});

/** The course's page with a listing in it: the page, and the frame. */
async function embedded(name, { still } = {}) {
  const context = await browser.newContext({ viewport: { width: 900, height: 800 } });
  const page = await context.newPage();
  page.trouble = [];
  page.on('pageerror', error => page.trouble.push(`script error: ${error.message}`));
  if (still) await stopTheClock(page);
  await context.route(url => url.hostname !== '127.0.0.1', route => playground.answer(route));
  await page.goto(`http://127.0.0.1:${course.address().port}/?name=${name}`, { waitUntil: 'load' });
  const frame = page.frames()[1];
  frame.trouble = page.trouble;
  return { page, frame };
}

test('the listing, its outcome and its buttons are there, and nothing else', async () => {
  const { page, frame } = await embedded('two_producers');
  const seen = await frame.evaluate(() => [...document.querySelectorAll('body *')]
    .filter(element => element.checkVisibility() && element.getBoundingClientRect().right > 0 && element.children.length === 0
      && element.textContent.trim() !== '' && !element.closest('figure#two_producers'))
    .map(element => element.outerHTML));
  assert.deepEqual(seen, []);
  const figure = frame.locator('figure#two_producers');
  for (const name of ['Run', 'Edit', 'Copy']) assert.ok(await figure.getByRole('button', { name, exact: true }).first().isVisible(), name);
  assert.match(await figure.textContent(), /import: done/);
  assert.match(await figure.locator('figcaption a').last().getAttribute('href'), /message_passing\.html#two_producers$/);
  assert.deepEqual(await access(frame), []);
  await page.context().close();
});

test('Run works in a sandbox, and nothing is sent before', async () => {
  const { page, frame } = await embedded('one_message', { still: true });
  assert.equal(playground.requests.length, 0);
  assert.deepEqual(await promise(frame, 'one_message'), []);
  assert.equal(playground.requests.length, 1);
  // The keys of mdBook do not lead away.
  await frame.getByRole('button', { name: 'Run', exact: true }).focus();
  for (const key of ['ArrowRight', 's', '?']) await page.keyboard.press(key);
  assert.match(frame.url(), /\?embed#one_message$/);
  await frame.getByRole('button', { name: 'Edit' }).click();
  await frame.getByRole('textbox').press('x');
  assert.match(await frame.getByRole('textbox').inputValue(), /^x/);
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});

test('the page around it is told how high it is', async () => {
  const { page, frame } = await embedded('one_message');
  await page.waitForFunction(() => window.told?.listing === 'one_message');
  const before = await page.evaluate(() => window.told.height);
  assert.equal(before, await frame.evaluate(() => Math.ceil(document.querySelector('main').getBoundingClientRect().height)));
  await frame.getByRole('button', { name: 'Edit' }).click();
  await page.waitForFunction(before => window.told.height > before, before);
  await page.context().close();
});

test('a listing that has moved is shown at its old address', async () => {
  const { page, frame } = await embedded('hand_over');
  await frame.locator('figure#hand_over').waitFor();
  assert.match(frame.url(), /schedules\.html\?embed#hand_over$/);
  await page.context().close();
});

test('a name that is wrong is told', async () => {
  const { page, frame } = await embedded('no_such_listing');
  assert.match(await frame.locator('main').textContent(), /There is no listing “no_such_listing” in this chapter\./);
  await page.context().close();
});

test('without JavaScript the chapter is there, at the listing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}message_passing.html?embed#two_producers`);
  assert.ok(await page.locator('figure#two_producers').isVisible());
  await context.close();
});
