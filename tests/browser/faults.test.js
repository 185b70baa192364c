// The checks see what they are there for: each fault is planted in a copy of the book.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { BOOK, open, serve } from './browser.js';
import { access, fits, parts, promise, shifts, weights } from './checks.js';
import { browser } from './opened.js';
import { Playground } from './playground.js';

let playground;
before(async () => {
  playground = await Playground.start('faults');
});
after(async () => {
  playground.stop();
});

// In every file of this kind, the first of one text becomes another.
const change = (kind, from, to) => async folder => {
  let changed = 0;
  for (const file of await readdir(folder, { recursive: true })) {
    if (!kind.test(file)) continue;
    const text = await readFile(join(folder, file), 'utf8');
    if (!text.includes(from)) continue;
    await writeFile(join(folder, file), text.replace(from, to));
    changed += 1;
  }
  assert.ok(changed > 0, `${from} is in the book`);
};

const FAULTS = {
  'too little contrast': [change(/variables.*\.css$/, '--links: #84c3d3', '--links: #3a4a55'), access, /color-contrast/],
  'a missing label': [change(/a11y.*\.js$/, "toggle.setAttribute('aria-label', label.title);", "toggle.title = '';"), access, /button-name/],
  'a request before Run': [change(/listings.*\.js$/, "'use strict';", "fetch('https://play.rust-lang.org/meta/crates');"), access, /request to https:\/\/play/],
  'an output that is not the program’s': [change(/message_passing\.html$/, 'found: ERROR disk full', 'found: ERROR disk half full'),
    page => promise(page, 'one_message'), /The book promises something else/],
  'an id that mdBook has renamed': [change(/message_passing\.html$/, 'id="mdbook-sidebar-toggle"', 'id="sidebar-opener"'), parts, /mdbook-sidebar-toggle|script error/],
  'a page that is too heavy': [change(/general.*\.css$/, 'body {', `/* ${randomBytes(12_000).toString('hex')} */ body {`),
    (page, { site, folder }) => weights(browser, site, folder, ['message_passing.html']), /message_passing\.html: \d+ bytes on a first visit/],
  'a page that moves': [change(/listings.*\.css$/, 'margin-block-end: var(--row);', ''),
    (page, { folder }) => shifts(browser, folder, 'message_passing.html', 1280), /moved/],
  'a page that is too wide': [change(/listings.*\.css$/, '\nfigure {', '\nfigure { min-width: 2000px;'), fits, /ends at \d+ px in a window/],
};

for (const [fault, [plant, check, named]] of Object.entries(FAULTS)) {
  test(`${fault} is noticed`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'book-'));
    await cp(BOOK, folder, { recursive: true });
    await plant(folder);
    const site = await serve(folder);
    // A Playground only where Run is pressed: elsewhere a request is a fault.
    const asked = /promises/.test(named.source) ? { playground, still: true } : {};
    try {
      const page = await open(browser, site, 'message_passing.html', { theme: 'coal', ...asked });
      const problems = await check(page, { site, folder });
      assert.ok(problems.some(problem => named.test(problem)), `${named} is among ${JSON.stringify(problems)}`);
    } finally {
      site.stop();
      await rm(folder, { recursive: true });
    }
  });
}
