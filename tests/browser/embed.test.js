// One listing in a frame of another site, as a course shows it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { access, promise } from './checks.js';
import { embedded as inACourse } from './course.js';
import { browser, site } from './opened.js';
import { Playground } from './playground.js';

let playground;
before(async () => {
  playground = await Playground.start('embed');
});
after(async () => {
  playground.stop();
});

/** The course's page with a listing in it: the page, and the frame. */
async function embedded(name, { still } = {}) {
  return inACourse(browser, site, 'message_passing.html', name, { playground, still });
}

test('the listing, its outcome and its buttons are there, and nothing else', async () => {
  const { frame, close } = await embedded('two_producers');
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
  await close();
});

test('Run works in a sandbox, and nothing is sent before', async () => {
  const { page, frame, close } = await embedded('one_message', { still: true });
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
  await close();
});

test('the page around it is told how high it is', async () => {
  const { page, frame, close } = await embedded('one_message');
  await page.waitForFunction(() => window.told?.listing === 'one_message');
  const before = await page.evaluate(() => window.told.height);
  assert.equal(before, await frame.evaluate(() => Math.ceil(document.querySelector('main').getBoundingClientRect().height)));
  await frame.getByRole('button', { name: 'Edit' }).click();
  await page.waitForFunction(before => window.told.height > before, before);
  await close();
});

test('a listing that has moved is shown at its old address', async () => {
  const { frame, close } = await embedded('hand_over');
  await frame.locator('figure#hand_over').waitFor();
  assert.match(frame.url(), /schedules\.html\?embed#hand_over$/);
  await close();
});

test('a name that is wrong is told', async () => {
  const { frame, close } = await embedded('no_such_listing');
  assert.match(await frame.locator('main').textContent(), /There is no listing “no_such_listing” in this chapter\./);
  await close();
});

test('without JavaScript the chapter is there, at the listing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}message_passing.html?embed#two_producers`);
  assert.ok(await page.locator('figure#two_producers').isVisible());
  await context.close();
});
