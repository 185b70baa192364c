// Everything can be done by keyboard.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NARROW, open } from './browser.js';
import { browser, site } from './opened.js';

const PAGE = 'message_passing.html';
const focused = page => page.evaluate(() => {
  const { id, tagName, textContent } = document.activeElement;
  return id || `${tagName} ${textContent.trim().slice(0, 20)}`;
});

test('the first Tab offers to skip to the text, and the sidebar is within reach', async () => {
  const page = await open(browser, site, PAGE, { width: NARROW });
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'A Skip to the text');
  await page.keyboard.press('Tab');
  const seen = [];
  for (let tabs = 0; tabs < 6 && await focused(page) !== 'sidebar-toggle'; tabs += 1) {
    seen.push(await focused(page));
    await page.keyboard.press('Tab');
  }
  assert.equal(await focused(page), 'sidebar-toggle', `after ${seen}`);
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('#sidebar-toggle').getAttribute('aria-expanded'), 'true');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(outline, 'solid', 'the focus can be seen');
  await page.context().close();
});

test('in the editor Tab indents, undo works, and Escape, then Tab, leaves', async () => {
  const page = await open(browser, site, PAGE);
  const figure = page.locator('figure#one_message');
  await figure.getByRole('button', { name: 'Edit' }).press('Enter');
  const editor = figure.getByRole('textbox');
  const original = await editor.inputValue();
  await page.keyboard.press('Tab');
  assert.equal(await editor.inputValue(), `    ${original}`);
  await page.keyboard.press('Control+z');
  assert.equal(await editor.inputValue(), original);
  // Neither arrows nor the letters that mdBook listens to do anything but write.
  for (const key of ['s', '?', '/', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  assert.equal(await editor.inputValue(), `s?/${original}`);
  assert.ok(page.url().endsWith(PAGE));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  assert.equal(await editor.evaluate(element => document.activeElement === element), false);
  await page.context().close();
});

test('arrow keys scroll code and step through pictures, and do not turn the page there', async () => {
  const page = await open(browser, site, PAGE, { width: NARROW });
  const code = page.locator('figure#one_message pre > code').first();
  await code.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('figure#one_message pre > code').scrollLeft > 0);
  const picture = page.locator('figure.schedule:not(.still)').first();
  await picture.getByRole('button', { name: 'Step forward' }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  assert.match(await picture.getByRole('status').textContent(), /^2 of /);
  assert.equal(await page.locator('.lit-line').count(), 1);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.lit-line').count(), 0);
  assert.equal(await picture.locator('.later').count(), 0);
  assert.ok(page.url().endsWith(PAGE));
  await page.context().close();
});

test('the line that is lit is the line of the step', async () => {
  const page = await open(browser, site, PAGE);
  const picture = page.locator('figure.schedule:not(.still)').first();
  const forward = picture.getByRole('button', { name: 'Step forward' });
  for (let step = 0; step < 3; step += 1) await forward.click();
  const [lit, line] = await page.evaluate(() => {
    const box = document.querySelector('.lit-line').getBoundingClientRect();
    const code = document.querySelector('.lit-line').parentElement.querySelector('code');
    const number = Number(document.querySelector('figure.schedule:not(.still) ol > li:nth-child(3)').dataset.line);
    // Where the text of that line really is.
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    let lines = 1;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.length; at += 1) {
        if (node.data[at] === '\n') lines += 1;
        else if (lines === number && node.data[at] !== ' ') {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top, bottom } = range.getBoundingClientRect();
          return [[box.top, box.bottom], [top, bottom]];
        }
      }
    }
    return [null, null];
  });
  const middle = (line[0] + line[1]) / 2;
  assert.ok(lit[0] < middle && middle < lit[1], `lit ${lit}, the line's text ${line}`);
  await page.context().close();
});

test('nothing moves by itself for those who do not want that', async () => {
  const page = await open(browser, site, PAGE);
  const moving = await page.evaluate(() => [...document.querySelectorAll('body *')]
    .filter(element => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
    })
    .map(element => element.tagName));
  assert.deepEqual(moving, []);
  await page.context().close();
});
