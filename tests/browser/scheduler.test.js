// Be the scheduler: listings are played to their ends, with the mouse and with keys, as a file, and in a frame that is shut off from its
// site.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BOOK, open } from './browser.js';
import { access, fits, unfold } from './checks.js';
import { embedded } from './course.js';
import { browser, site } from './opened.js';

/** The narrowest window that a page has to fit in, in pixels. */
const NARROWEST = 320;

/** The graph of a listing. */
async function graph(name) {
  const script = await readFile(join(BOOK, `generated/graphs/${name}.js`), 'utf8');
  return JSON.parse(/^bookGraph\("[^"]*", ([^]*)\);\s*$/m.exec(script)[1]);
}

/** The shortest way to an end that is so: which of the steps to choose in each state. */
function way({ states, ends }, is) {
  const queue = [[0, []]];
  const seen = new Set([0]);
  for (const [at, way] of queue) {
    const [, , moves, end] = states[at];
    if (end !== null && is(ends[end])) return way;
    moves.forEach(([, to], place) => {
      if (!seen.has(to)) queue.push([to, [...way, place]]);
      seen.add(to);
    });
  }
  return null;
}

/** Opens the game below a listing. */
async function ask(page, name) {
  await unfold(page);
  await page.locator(`figure#${name}`).getByRole('button', { name: 'Be the scheduler' }).click();
  const game = page.locator(`figure#${name} .scheduler`);
  await game.locator('.does button, .end').first().waitFor();
  return game;
}

/** Presses the key that stands on a step's button. */
async function press(page, game, step) {
  await page.keyboard.press(await game.locator('.does button').nth(step).locator('kbd').textContent());
}

const LISTINGS = [
  ['message_passing.html', 'two_producers'], ['message_passing.html', 'sender_left_in_main'], ['schedules.html', 'hand_over'],
  ['many_producers.html', 'work_after_the_last_message'], ['bounded_channels.html', 'crawler_may_stand_still'],
  ['sharing_the_ends.html', 'receiver_behind_a_lock'], ['select.html', 'reply_or_timeout'], ['rates_and_batches.html', 'debounce'],
  ['select_type.html', 'ready_for_two'], ['your_own_program.html', 'importer_hangs'],
];

for (const [place, [chapter, name]] of LISTINGS.entries()) {
  const how = ['keys', 'mouse'][place % 2];
  test(`${name}: every outcome is reached by ${how}`, async () => {
    const page = await open(browser, site, chapter, place % 3 === 0 ? { width: NARROWEST } : {});
    const game = await ask(page, name);
    const states = await graph(name);
    const ends = states.ends.filter(([how]) => !['limits', 'as before'].includes(how));
    for (const [found, end] of ends.entries()) {
      if (found > 0) await game.getByRole('button', { name: 'Start again' }).click();
      for (const step of way(states, one => one === end)) {
        if (how === 'mouse') await game.locator('.does button').nth(step).click();
        else await press(page, game, step);
      }
      const shown = await game.locator('.end').textContent();
      assert.match(shown, { returns: /returns/, hangs: /hangs.*hangs: /, panics: /panics/, exits: /exits/ }[end[0]]);
      if (end[1] > 0) assert.match(shown, new RegExp(`This is outcome ${end[1]} on this page`));
      assert.match(await game.locator('.score').textContent(), new RegExp(`Found: ${found + 1} of ${ends.length} `));
    }
    assert.deepEqual(page.trouble, []);
    assert.deepEqual(await fits(page), []);
    await page.context().close();
  });
}

test('what was found is kept, and a step can be taken back', async () => {
  const page = await open(browser, site, 'many_producers.html');
  let game = await ask(page, 'work_after_the_last_message');
  const states = await graph('work_after_the_last_message');
  for (const step of way(states, ([, number]) => number === 2)) await press(page, game, step);
  const before = await game.locator('.step').textContent();
  await page.keyboard.press('Backspace');
  assert.equal(await game.locator('.end').count(), 0);
  await press(page, game, 0);
  assert.equal(await game.locator('.step').textContent(), before);
  assert.match(await game.locator('.goal').textContent(), /Done/);
  await page.reload();
  game = await ask(page, 'work_after_the_last_message');
  assert.match(await game.locator('.score').textContent(), /Found: 1 of 3 outcomes/);
  await page.context().close();
});

test('a task that cannot be done, and one that can', async () => {
  const page = await open(browser, site, 'message_passing.html');
  const goals = page.locator('figure#two_producers .scheduler .goal');
  const never = goals.getByRole('button', { name: 'It cannot happen' });
  await page.locator('.task[data-goal="outcome 6"]').getByRole('button', { name: 'Try it' }).click();
  await goals.nth(0).waitFor();
  assert.ok(await goals.nth(1).isHidden());
  await never.click();
  assert.match(await goals.nth(0).textContent(), /It can happen\. Keep looking/);
  // The other one: the run that was begun begins again.
  await page.locator('.does button').first().click();
  await page.locator('.task[data-goal^="never"]').getByRole('button', { name: 'Try it' }).click();
  assert.match(await page.locator('.scheduler .step').textContent(), /The program begins/);
  await never.click();
  assert.match(await goals.nth(1).textContent(), /Right, it cannot.*6 outcomes/);
  assert.ok(await page.evaluate(() => document.activeElement.closest('.does') !== null), 'the focus is on a step');
  await page.context().close();
});

test('a channel says who is left: a hang can be read from it', async () => {
  const page = await open(browser, site, 'message_passing.html');
  const game = await ask(page, 'sender_left_in_main');
  const channel = game.locator('.channels li');
  while (await game.locator('.end').count() === 0) await game.locator('.does button').first().click();
  assert.match(await game.locator('.end').textContent(), /The program hangs/);
  assert.match(await channel.textContent(), /1 sender, 1 receiver/);
  await page.context().close();
});

test('the keyboard alone will do: from the button into the game, through it, and out again', async () => {
  const page = await open(browser, site, 'schedules.html');
  const opener = page.locator('figure#received_before_sent').getByRole('button', { name: 'Be the scheduler' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.locator('.scheduler .does button').first().waitFor();
  const states = await graph('received_before_sent');
  for (const step of way(states, ([, number]) => number === 2)) {
    assert.ok(await page.evaluate(() => document.activeElement.closest('.does') !== null), 'the focus is on a step');
    await press(page, page.locator('.scheduler'), step);
  }
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Start again');
  assert.equal(await page.locator('.scheduler .step').getAttribute('role'), 'status');
  await page.locator('.scheduler').getByRole('button', { name: 'Close' }).press('Enter');
  assert.ok(await opener.evaluate(element => element === document.activeElement));
  await page.context().close();
});

test('a page that was opened as a file can be played', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(pathToFileURL(join(BOOK, 'message_passing.html')).href);
  const game = await ask(page, 'sender_left_in_main');
  while (await game.locator('.does button').count() > 0) await game.locator('.does button').first().click();
  assert.match(await game.textContent(), /main hangs: it still holds a sender itself/);
  await page.context().close();
});

test('a frame that is shut off from its site can be played, though it forgets', async () => {
  const { page, frame, close } = await embedded(browser, site, 'message_passing.html', 'sender_left_in_main');
  const game = await ask(frame, 'sender_left_in_main');
  while (await game.locator('.does button').count() > 0) await game.locator('.does button').first().click();
  assert.match(await game.textContent(), /The program hangs.*Found: 1 of 1 outcome/s);
  assert.deepEqual(await access(frame), []);
  assert.deepEqual(page.trouble, []);
  await close();
});

test('of a program with too many schedules a part is played, and the game says so', async () => {
  const page = await open(browser, site, 'seven_steps.html');
  const game = await ask(page, 'thumbnails_3_no_room_solution');
  assert.match(await game.textContent(), /too many schedules to offer them all\. Once, you can interrupt a thread that could go on\./);
  const steps = game.locator('.does button');
  const kept = game.getByText('could go on, but you have interrupted often enough');
  // Somebody else than before, as long as that is offered.
  for (let step = 0; step < 20 && await kept.count() === 0; step += 1) await steps.last().click();
  assert.ok(await kept.count() > 0);
  assert.deepEqual(await access(page), []);
  while (await steps.count() > 0) await steps.first().click();
  assert.match(await game.textContent(), /The program returns\..*Found: 1 of 1 outcome/s);
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});

test('no graph is long to load', async () => {
  const folder = join(BOOK, 'generated/graphs');
  const sizes = await Promise.all((await readdir(folder)).map(async file => [file, gzipSync(await readFile(join(folder, file))).length]));
  assert.deepEqual(sizes.filter(([, size]) => size > 50_000), []);
  assert.ok(sizes.filter(([, size]) => size < 5_000).length > sizes.length / 2);
});

test('nothing is loaded before somebody asks, and what cannot be loaded is said', async () => {
  const page = await open(browser, site, 'schedules.html');
  const loaded = [];
  page.on('request', request => { if (/\/(play|generated)\//.test(request.url())) loaded.push(request.url()); });
  await page.route(/generated\/graphs/, route => route.abort());
  await unfold(page);
  await page.locator('figure#hand_over').getByRole('button', { name: 'Be the scheduler' }).click();
  await page.locator('figure#hand_over .said.trouble').waitFor();
  assert.match(await page.locator('figure#hand_over .said').textContent(), /could not be loaded: generated\/graphs\/hand_over\.js/);
  assert.equal(loaded.length, 3);
  await page.unroute(/generated\/graphs/);
  await ask(page, 'hand_over');
  await page.context().close();
});
