// Run is honest: pressed on every listing, and with a Playground that is off, slow, or answers nonsense.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { BOOK, CHAPTERS, FULL, open } from './browser.js';
import { COMPILING, listings, promise, run } from './checks.js';
import { inOrderOfHashes } from './chosen.js';
import { browser, site } from './opened.js';
import { COMPILED, Playground } from './playground.js';

/** How many programs of exercises are sent: none of them is built, so each takes as long as it takes to compile. BOOK_LOOK=full: all. */
const OF_EXERCISES = FULL ? Infinity : 12;
const { listings: ALL } = JSON.parse(await readFile(join(BOOK, 'listings.json'), 'utf8'));
/** What is sent when Run is pressed on each listing that has that button, and is an example. */
const SENT = ALL.filter(({ verdict, outcomes, source, exercise }) => verdict !== 'hangs' && !exercise
  && !outcomes.some(one => one.includes('(never ends)')) && !source.includes('//! Press Ctrl-C')).map(({ source }) => source);
/** The names of those that nobody presses. Which they are is in the sources alone. */
const LEFT = new Set(inOrderOfHashes(ALL.filter(({ exercise }) => exercise), ({ source }) => source).slice(OF_EXERCISES).map(({ name }) => name));

let playground;
before(async () => {
  playground = await Playground.start('run', { of: SENT });
});
after(async () => {
  playground.stop();
});

const LISTING = ['message_passing.html', 'one_message'];

let ran = 0;
for (const chapter of CHAPTERS) {
  test(`${chapter}: Run shows what the page promises`, async () => {
    const page = await open(browser, site, chapter, { playground, still: true });
    const { runnable, others } = await listings(page);
    ran += runnable.length + others.length;
    assert.equal(playground.requests.length, 0, 'nothing is sent before Run is pressed');
    const problems = [];
    const pressed = runnable.filter(name => !LEFT.has(name));
    for (const name of pressed) problems.push(...await promise(page, name));
    const sent = playground.requests.splice(0).length;
    assert.deepEqual(problems, []);
    assert.equal(sent, pressed.length);

    for (const name of others) {
      const words = await page.locator(`figure#${name} .no-run`).textContent();
      assert.match(words, /(can hang.*own computer.*Ctrl-C|wants Ctrl-C.*own computer)/, name);
      const says = words.includes('can hang') ? 'data-can-hang' : 'data-wants-ctrl-c';
      assert.notEqual(await page.locator(`figure#${name} figcaption`).getAttribute(says), null, name);
    }
    await page.context().close();
  });
}

test('that was every listing of the book, and some were compiled as sent', () => {
  assert.equal(ran, ALL.length);
  const refused = ALL.filter(({ verdict }) => verdict === 'refused').map(({ source }) => source);
  const compiled = [...playground.compiled].filter(source => SENT.includes(source) && !refused.includes(source));
  assert.ok(COMPILED >= 10 && compiled.length === COMPILED, `${compiled.length} were compiled as sent`);
});

/** An answer without what differs between two runs: numbers, and the folder in which Cargo works. */
const form = answer => JSON.stringify(answer).replaceAll('playground-run', 'playground').replace(/(?<=[(`])\/?[^ )`]*(?=playground)|\d+/g, '…');

for (const verdict of ['prints', 'panics']) {
  test(`${verdict}: the answer for a built example has the form of that for one that is compiled`, async () => {
    const { source } = ALL.find(listing => listing.verdict === verdict && listing.explored);
    const [run, compiled] = [await playground.execute(source, { as_sent: false }), await playground.execute(source, { as_sent: true })];
    assert.equal(form(run), form(compiled));
  });
}

test('an edited listing shows what it prints now, and Reset brings the original back', async () => {
  const page = await open(browser, site, LISTING[0], { playground, still: true });
  const figure = page.locator(`figure#${LISTING[1]}`);
  const original = await figure.locator('pre > code').first().textContent();
  await figure.getByRole('button', { name: 'Edit' }).click();
  const editor = figure.getByRole('textbox');
  const edited = 'fn main() {\n    println!("changed");\n}\n';
  await editor.fill(edited);
  assert.match(await figure.locator('.changed-mark').textContent(), /Changed/);
  await editor.press('Control+Enter');
  await figure.locator('.said.printed').waitFor({ timeout: COMPILING });
  assert.match(await figure.locator('.said').textContent(), /changed\n.*the book promises nothing/s);
  assert.match(await figure.getByRole('link', { name: 'Open in Playground' }).getAttribute('href'), /code=fn%20main/);

  // A compile error is shown as one.
  await editor.fill('fn main() { let number: u8 = "text"; }');
  const refused = await run(page, LISTING[1]);
  assert.match(refused.heading, /The compiler refuses it/);
  assert.match(refused.output, /E0308/);

  await figure.getByRole('button', { name: 'Reset' }).click();
  assert.equal(await editor.inputValue(), original);
  assert.ok(await figure.locator('.changed-mark').isHidden());
  await figure.getByRole('button', { name: 'Done' }).click();
  assert.equal(await figure.locator('pre > code').first().textContent(), original);
  assert.deepEqual(await promise(page, LISTING[1]), []);
  await page.context().close();
});

test('a program that prints nothing, and one that panics, are told apart', async () => {
  const page = await open(browser, site, LISTING[0], { playground, still: true });
  const figure = page.locator(`figure#${LISTING[1]}`);
  await figure.getByRole('button', { name: 'Edit' }).click();
  await figure.getByRole('textbox').fill('fn main() {}');
  assert.equal((await run(page, LISTING[1])).heading, 'It ran, and printed nothing.');
  await figure.getByRole('textbox').fill('fn main() { println!("so far"); panic!("no more"); }');
  const panicked = await run(page, LISTING[1]);
  assert.match(panicked.heading, /It panicked/);
  assert.match(panicked.output, /so far[^]*no more/);
  await page.context().close();
});

const troubles = {
  off: /could not be reached/,
  nonsense: /does not understand/,
  error: /The Playground answered: the program was busy/,
};
for (const [mode, words] of Object.entries(troubles)) {
  test(`a Playground that is ${mode} is told in words, with the local command`, async () => {
    playground.mode = mode;
    const page = await open(browser, site, LISTING[0], { playground, still: true });
    assert.match((await run(page, LISTING[1])).heading, words);
    const said = page.locator(`figure#${LISTING[1]} .said`);
    assert.match(await said.textContent(), /cargo run --example one_message/);
    assert.equal(await said.getAttribute('role'), 'status');
    // It can be tried again.
    playground.mode = 'honest';
    assert.deepEqual(await promise(page, LISTING[1]), []);
    await page.context().close();
  });
}

test('a slow Playground is waited for, can be cancelled, and is given up on', async () => {
  playground.mode = 'slow';
  const page = await open(browser, site, LISTING[0], { playground, still: true });
  const figure = page.locator(`figure#${LISTING[1]}`);
  const runs = figure.getByRole('button', { name: 'Run', exact: true });
  await runs.click();
  assert.match(await figure.locator('.said').textContent(), /Running/);
  assert.ok(await runs.isDisabled());
  await figure.getByRole('button', { name: 'Cancel' }).click();
  await figure.locator('.said.cancelled').waitFor();
  assert.ok(await runs.isEnabled());

  await runs.click();
  await figure.locator('.said.waiting').waitFor();
  await page.clock.fastForward(30_000);
  await figure.locator('.said.trouble').waitFor();
  assert.match(await figure.locator('.said').textContent(), /took too long.*cargo run --example one_message/s);
  playground.mode = 'honest';
  await page.context().close();
});
