// Predict first: what a listing does is out of sight until the reader has said what it does.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOOK, NARROW, open } from './browser.js';
import { fits } from './checks.js';
import { embedded } from './course.js';
import { browser, site } from './opened.js';

const CHAPTER = 'many_producers.html';
const NAME = 'work_after_the_last_message';

/** Whether the outcome, the verdict, the buttons, and the text below a listing are in sight. */
async function inSight(page, name) {
  const figure = page.locator(`figure#${name}`);
  const parts = {
    outcome: figure.locator('code.outcomes').first(), verdict: figure.locator('.verdict'), buttons: figure.locator('.controls'),
    text: page.locator(`figure#${name} + p`),
  };
  const seen = [];
  for (const [part, found] of Object.entries(parts)) if (await found.count() > 0 && await found.isVisible()) seen.push(part);
  return seen;
}

const ALL = ['outcome', 'verdict', 'buttons', 'text'];
const asked = (page, name) => page.locator(`figure#${name} .prediction`);

test('it is off; a link turns it on for every page, and the button off again', async () => {
  const page = await open(browser, site, CHAPTER);
  assert.deepEqual(await inSight(page, NAME), ALL);
  assert.equal(await page.locator('.prediction').count(), 0);
  await page.goto(`${site.address}${CHAPTER}?predict`);
  await asked(page, NAME).waitFor();
  assert.deepEqual(await inSight(page, NAME), []);
  await page.goto(`${site.address}message_passing.html`);
  await asked(page, 'two_producers').waitFor();
  assert.deepEqual(await inSight(page, 'two_producers'), []);
  await page.getByRole('button', { name: 'Predict first' }).click();
  assert.deepEqual(await inSight(page, 'two_producers'), ALL);
  assert.equal(await page.locator('.prediction').count(), 0);
  await page.reload();
  assert.deepEqual(await inSight(page, 'two_producers'), ALL);
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});

test('by keys alone: which outcomes can happen, and which cannot', async () => {
  const page = await open(browser, site, `${CHAPTER}?predict`);
  await asked(page, NAME).waitFor();
  await page.locator(`figure#${NAME} code.language-rust`).evaluate(code => { code.tabIndex = 0; code.focus(); });
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'It prints one thing');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.match(await asked(page, NAME).textContent(), /Right: it does one of several things.*Which of these can happen\?/);
  assert.deepEqual(await inSight(page, NAME), []);
  const boxes = await asked(page, NAME).getByRole('checkbox').all();
  assert.ok(boxes.length >= 5, 'three outcomes and near misses');
  const can = ['report saved\ntotal: 42', 'total: 42', 'total: 42\nreport saved'];
  for (const box of boxes) {
    const text = await page.evaluate(() => document.activeElement.parentElement.querySelector('code').textContent);
    assert.ok(await box.evaluate(element => element === document.activeElement), 'one after the other');
    if (can.includes(text)) await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  assert.match(await asked(page, NAME).textContent(), /✓ All of these right/);
  assert.equal(await asked(page, NAME).getByText('✓ You were right. It can happen.').count(), 3);
  assert.ok(await asked(page, NAME).getByText(/✓ You were right. It cannot happen: “.*” (is missing|stands before “.*”)\./).count() > 0);
  assert.deepEqual(await inSight(page, NAME), ALL);
  // It is remembered, until the reader wants to be asked again.
  await page.reload();
  await asked(page, 'three_sensors').waitFor();
  assert.deepEqual(await inSight(page, NAME), ALL);
  assert.match(await asked(page, NAME).textContent(), /✓ You have predicted what it does/);
  await page.getByRole('button', { name: 'Ask me everything again' }).click();
  assert.deepEqual(await inSight(page, 'three_sensors'), []);
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});

test('of a listing with one outcome, which one it is', async () => {
  const page = await open(browser, site, `${CHAPTER}?predict`);
  const section = asked(page, 'three_sensors').locator('xpath=ancestor::figure').locator('.prediction');
  await section.getByRole('button', { name: 'Show me' }).click();
  const figure = page.locator('figure#results_with_numbers');
  await page.evaluate(() => { location.hash = '#results_with_numbers'; });
  await figure.getByRole('button', { name: 'It prints one thing' }).click();
  assert.match(await asked(page, 'results_with_numbers').textContent(), /✓ Right: it prints one thing.*Which of these does it print\?/);
  const right = await figure.locator('.beside code.prints, code.prints').first().textContent();
  for (const row of await figure.locator('.choices li').all()) {
    if (`${await row.locator('code').textContent()}\n` === right) await row.getByRole('radio').check();
  }
  await figure.getByRole('button', { name: 'Check' }).click();
  assert.match(await asked(page, 'results_with_numbers').textContent(), /✓ All of these right/);
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});

test('a wrong answer is told, and what is asked again is hidden again', async () => {
  const page = await open(browser, site, 'end_of_a_channel.html?predict', { width: NARROW });
  const [name, text] = ['original_left_over', asked(page, 'original_left_over')];
  await text.waitFor();
  assert.deepEqual(await fits(page), []);
  await text.getByRole('button', { name: 'The compiler refuses it' }).click();
  assert.match(await text.textContent(), /✗ No: it hangs; it may print something first/);
  assert.equal((await inSight(page, name)).includes('verdict'), true);
  await text.getByRole('button', { name: 'Ask me again' }).click();
  assert.deepEqual(await inSight(page, name), []);
  await text.getByRole('button', { name: 'Show me' }).click();
  assert.equal((await inSight(page, name)).includes('verdict'), true);
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});

test('who follows a link to a listing that stands below another gets there', async () => {
  const page = await open(browser, site, 'end_of_a_channel.html?predict#original_dropped');
  await asked(page, 'original_dropped').waitFor();
  assert.ok(await page.locator('#original_dropped').isVisible());
  assert.deepEqual(await inSight(page, 'original_dropped'), []);
  await page.context().close();
});

test('a picture is hidden as long as its listing is, wherever it stands', async () => {
  const page = await open(browser, site, 'schedules.html?predict');
  const picture = page.locator('#picture-one_ahead-3-buffer');
  await asked(page, 'two_ahead').getByRole('button', { name: 'Show me' }).click();
  assert.ok(await page.locator('#picture-two_ahead-1-buffer').isVisible());
  assert.ok(await picture.isHidden());
  await asked(page, 'one_ahead').getByRole('button', { name: 'Show me' }).click();
  assert.ok(await picture.isVisible());
  await page.context().close();
});

test('where one version of the library does one of several things, both answers are right', async () => {
  const listing = 'both_are_ready';
  const page = await open(browser, site, 'select.html?predict#both_are_ready');
  await asked(page, listing).getByRole('button', { name: 'It prints one thing' }).click();
  assert.match(await asked(page, listing).textContent(), /✓ Right: it does one of several things, says the documentation; this version/);
  await page.context().close();
});

test('every question has an answer that is right', async () => {
  const page = await open(browser, site, 'messages_as_a_protocol.html?predict');
  await page.locator('.prediction').first().waitFor();
  const kinds = { prints: 'It prints one', outcomes: 'It does one of', hangs: 'It hangs', panics: 'It panics', refused: 'The compiler' };
  for (const figure of await page.locator('figure[id]:has(> .prediction)').all()) {
    const [name, verdict] = await figure.evaluate(({ id, lastElementChild }) => [id, lastElementChild.dataset.verdict]);
    await figure.getByRole('button', { name: kinds[verdict] }).click();
    assert.match(await asked(page, name).textContent(), /✓ Right/, name);
    const check = figure.getByRole('button', { name: 'Check' });
    if (await check.isVisible()) await check.click();
  }
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});

test('on paper and without the script, nothing is hidden', async () => {
  const page = await open(browser, site, `${CHAPTER}?predict`);
  await asked(page, NAME).waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator(`figure#${NAME} .verdict`).isVisible());
  await page.emulateMedia({ media: 'screen' });
  await page.route('**/play/predict.js', route => route.abort());
  await page.goto(`${site.address}message_passing.html`);
  await page.locator('html.predict-ready').waitFor();
  assert.deepEqual(await inSight(page, 'two_producers'), ALL);
  await page.context().close();
});

test('in a page that was opened as a file, and in a frame that is shut off', async () => {
  const page = await open(browser, { address: `file://${BOOK}/` }, `${CHAPTER}?predict`);
  await asked(page, NAME).getByRole('button', { name: 'It does one of several' }).click();
  assert.ok(await asked(page, NAME).getByRole('checkbox').count() >= 5, 'the near misses are there');
  await page.context().close();

  const { frame, close } = await embedded(browser, site, CHAPTER, NAME, { query: '&predict' });
  await asked(frame, NAME).getByRole('button', { name: 'It does one of several' }).click();
  await asked(frame, NAME).getByRole('button', { name: 'Check' }).click();
  assert.ok(await frame.locator('.verdict').isVisible());
  assert.deepEqual(frame.trouble, []);
  await close();
});

test('the page of predictions: its links ask, and it counts what was right', async () => {
  const page = await open(browser, site, 'predictions.html');
  const links = page.locator('.predictions a');
  await page.locator('.score').waitFor();
  assert.equal(await links.count(), 60);
  assert.equal(await page.locator('.score').textContent(), 'You have predicted 0 of 60, and 0 of these were right.');
  const name = new URL(await links.first().evaluate(link => link.href)).hash.slice(1);
  await links.first().click();
  await asked(page, name).waitFor();
  await page.evaluate(right => localStorage.setItem('book-predicted', JSON.stringify(right)), { [name]: true, two_producers: null });
  await page.goto(`${site.address}predictions.html`);
  await page.getByText('You have predicted 1 of 60, and 1 of these were right.').waitFor();
  assert.equal(await page.locator('.predictions .mark').textContent(), ' ✓ right');
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});
