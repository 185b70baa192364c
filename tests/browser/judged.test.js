// Run says that the book has kept its promise when it has, and only then: answers of the Playground are planted, right ones and
// wrong ones. Nothing is compiled.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { BOOK, open } from './browser.js';
import { planted, run } from './checks.js';
import { browser, site } from './opened.js';

const { listings } = JSON.parse(await readFile(join(BOOK, 'listings.json'), 'utf8'));

/** The first listing that is so. */
function first(is) {
  const found = listings.find(listing => is(listing) && listing.verdict !== 'hangs' && !listing.outcomes.some(one => one.includes('(never ends)')));
  assert.ok(found, `no listing is so: ${is}`);
  return found;
}

const CARGO = '   Compiling playground v0.0.1 (/playground)\n';
const RUNNING = `${CARGO}    Finished \`dev\` profile in 0.50s\n     Running \`target/debug/playground\`\n`;
const NOTE = 'note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n';

/** What the Playground answers. */
const returned = (stdout, stderr = '') => ({ success: true, stdout, stderr: RUNNING + stderr });
const failed = (stdout, stderr = '') => ({ success: false, stdout, stderr: RUNNING + stderr });
const refused = code => ({ success: false, stdout: '', stderr: `${CARGO}error[${code}]: no\nerror: could not compile\n` });
const panic = (message, note = '', thread = 'main') => `\nthread '${thread}' (12) panicked at src/main.rs:5:10:\n${message}\n${note}`;

const KEPT = 'This is what the book promises.';
const BROKEN = 'The book promises something else.';
const OBEYS = 'This is not among the outcomes shown here. It obeys the rules for the others.';

const BEYOND = 'This is not on this page: it goes beyond the limits that the caption names.';

/** Presses Run on the listing for each of the answers, and sees what is said. `limits`: others than its caption names. */
function says(listing, answers, limits) {
  const { name, verdict, address } = listing;
  const limit = html => html.replace(new RegExp(`(?<=<figure id="${name}">[^]*?<figcaption )(?=[^>]*data-verdict)`), `data-limits="${limits}" `);
  test(`${verdict}: what Run says of ${name}${limits ? ` with ${limits}` : ''}`, async () => {
    let answer;
    const said = {};
    const page = await open(browser, site, address, { playground: planted(() => answer), change: limits && limit });
    for (const [what, next] of answers) {
      answer = next;
      said[what] = (await run(page, name)).judged;
    }
    assert.deepEqual(said, Object.fromEntries(answers.map(([what, , words]) => [what, words])));
    assert.deepEqual(page.trouble, []);
    await page.context().close();
  });
}

const prints = first(({ verdict, outcomes, stderr }) => verdict === 'prints' && outcomes[0] !== '' && stderr === '');
const [output] = prints.outcomes;
says(prints, [
  ['the right output', returned(output), KEPT],
  ['another output', returned(`${output}more\n`), BROKEN],
  ['the right output, and a failed exit', failed(output), BROKEN],
  ['the right output, and a panic', failed(output, panic('no', NOTE)), BROKEN],
  ['the right output, and something on standard error', returned(output, 'trouble\n'), BROKEN],
  ['it is refused', refused('E0001'), BROKEN],
]);

const aside = first(({ verdict, stderr }) => verdict === 'prints' && stderr.startsWith('panicked: '));
const message = aside.stderr.trim().slice('panicked: '.length);
says(aside, [
  ['the panic of a thread that the page shows', returned(aside.outcomes[0], panic(message, NOTE, '<unnamed>')), KEPT],
  ['another panic', returned(aside.outcomes[0], panic('no', NOTE, '<unnamed>')), BROKEN],
  ['no panic', returned(aside.outcomes[0]), BROKEN],
  ['that panic, and a failed exit', failed(aside.outcomes[0], panic(message, NOTE, '<unnamed>')), BROKEN],
]);

const lines = first(({ verdict }) => verdict === 'prints-any-order');
const reversed = `${lines.outcomes[0].trimEnd().split('\n').reverse().join('\n')}\n`;
says(lines, [
  ['the lines in another order', returned(reversed), KEPT],
  ['a line is missing', returned(reversed.slice(reversed.indexOf('\n') + 1)), BROKEN],
  ['the right lines, and a failed exit', failed(reversed), BROKEN],
  ['the right lines, and a panic', failed(reversed, panic('no', NOTE)), BROKEN],
  ['the right lines, and something on standard error', returned(reversed, 'trouble\n'), BROKEN],
]);

const panics = first(({ verdict }) => verdict === 'panics');
const [, before_it, last] = /^([^]*?)panicked: ([^]*)\n$/.exec(panics.outcomes[0]);
says(panics, [
  ['the right panic', failed(before_it, panic(last, NOTE)), KEPT],
  ['another panic', failed(before_it, panic(`${last}, or another`, NOTE)), BROKEN],
  ['the right panic behind another output', failed(`more\n${before_it}`, panic(last, NOTE)), BROKEN],
  ['the right panic, and another', failed(before_it, panic('no', '', 'worker') + panic(last, NOTE)), BROKEN],
  ['no panic', returned(before_it), BROKEN],
  ['the right panic, of a thread that nobody waits for', returned(before_it, panic(last, NOTE, 'worker')), BROKEN],
  ['a failed exit without one', failed(before_it), BROKEN],
]);

const wrong = first(({ verdict }) => verdict === 'refused');
const [code] = /E\d{4}/.exec(wrong.outcomes[0]);
says(wrong, [
  ['the right error', refused(code), KEPT],
  ['another error', refused('E0001'), BROKEN],
  ['an error without a code', { success: false, stdout: '', stderr: `${CARGO}error: no\n` }, BROKEN],
  ['it runs', returned(''), BROKEN],
]);

const several = first(({ verdict, outcomes, rules }) => verdict === 'outcomes' && outcomes.length > 1 && rules.length === 0);
says(several, [
  ...several.outcomes.map((outcome, place) => [`outcome ${place + 1}`, returned(outcome), `This is outcome ${place + 1} on this page.`]),
  ['another output', returned('no\n'), BROKEN],
  ['an outcome, and a failed exit', failed(several.outcomes[0]), BROKEN],
  ['an outcome, and a panic', failed(several.outcomes[0], panic('no', NOTE)), BROKEN],
  ['an outcome, and something on standard error', returned(several.outcomes[0], 'trouble\n'), BROKEN],
  ['it is refused', refused('E0001'), BROKEN],
]);

/** Every outcome of a listing of which the page shows some, if it has a graph of its states. */
async function allOutcomes(name) {
  const graph = await readFile(join(BOOK, `generated/graphs/${name}.js`), 'utf8').catch(() => undefined);
  return graph && JSON.parse(graph.slice(graph.indexOf('{'), graph.lastIndexOf('}') + 1)).ends.map(([, , outcome]) => outcome);
}
const some = listings.filter(({ rules }) => rules.length > 0);
const known = await Promise.all(some.map(({ name }) => allOutcomes(name)));

/** A listing of which the page shows some outcomes, with answers for what obeys its rules, and for what does not. */
function ruledBy(ruled, answers) {
  const [shown] = ruled.outcomes;
  const [one, other] = ruled.rules[0].split(' before ');
  const exchanged = shown.split('\n').map(line => ({ [one]: other, [other]: one }[line] ?? line)).join('\n');
  return answers({ shown, exchanged, rule: ruled.rules[0], one });
}

// All that it can do is known, and can be loaded.
const ruled = some[known.findIndex(Boolean)];
const hidden = known.find(Boolean).find(outcome => !ruled.outcomes.includes(outcome));
says(ruled, ruledBy(ruled, ({ shown, exchanged, rule, one }) => [
  ['one that is shown', returned(shown), 'This is outcome 1 on this page.'],
  ['one that is not shown', returned(hidden), 'This is one of the outcomes that are not shown here.'],
  ['one that obeys the rules and cannot happen', returned(`${shown}the end\n`), BROKEN],
  [`against the rule “${rule}”`, returned(exchanged), BROKEN],
  [`without “${one}”`, returned(shown.replace(`${one}\n`, '')), BROKEN],
  ['one that is not shown, and a failed exit', failed(hidden), BROKEN],
]));
const unknown = some[known.findIndex(outcomes => !outcomes)];
says(unknown, ruledBy(unknown, ({ shown, exchanged, rule, one }) => [
  ['one that is shown', returned(shown), 'This is outcome 1 on this page.'],
  ['one that is not shown and obeys the rules', returned(`${shown}the end\n`), OBEYS],
  [`against the rule “${rule}”`, returned(exchanged), BROKEN],
  [`without “${one}”`, returned(shown.replace(`${one}\n`, '')), BROKEN],
  ['one that is not shown, and a failed exit', failed(`${shown}the end\n`), BROKEN],
]));

// A run that is held up for long enough does more than the explorer's limits let it.
const limited = listings.find(({ name }) => name === 'sign_of_life');
says(limited, [
  ['more timeouts than the caption names', returned('waiting\n'.repeat(9)), BEYOND],
  ['a panic', failed('waiting\n', panic('no', NOTE)), BROKEN],
]);

// Where schedules were left out, nothing that a run does is against the page.
const bounded = 'preemptions=2';
says(prints, [
  ['the right output', returned(output), KEPT],
  ['another output', returned(`${output}more\n`), BEYOND],
  ['it is refused', refused('E0001'), BROKEN],
], bounded);
says(several, [
  ['an outcome', returned(several.outcomes[0]), 'This is outcome 1 on this page.'],
  ['another output, and a panic', failed('no\n', panic('no', NOTE)), BEYOND],
], bounded);
says(unknown, ruledBy(unknown, ({ shown, exchanged, rule }) => [
  ['one that is not shown and obeys the rules', returned(`${shown}the end\n`), OBEYS],
  [`against the rule “${rule}”`, returned(exchanged), BEYOND],
]), bounded);
