// The whole book on paper: what stands there, and where pages break.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { BOOK, open } from './browser.js';
import { unfold } from './checks.js';
import { browser, site } from './opened.js';

const PAGE = 986;
let folder, pages, listings, heights, fits;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  ({ listings } = JSON.parse(await readFile(join(BOOK, 'listings.json'), 'utf8')));
  const page = await open(browser, site, 'print.html', { theme: 'navy' });
  await page.emulateMedia({ media: 'print' });
  heights = await page.evaluate(() => [...document.querySelectorAll('.schedule svg')].map(svg => svg.getBoundingClientRect().height));
  // What is left of A4 within the margins, at 96 px an inch.
  await page.setViewportSize({ width: 658, height: PAGE });
  await unfold(page);
  fits = await page.evaluate(most => [...document.querySelectorAll('figure[id]:not(.schedule)')]
    .filter(figure => figure.getBoundingClientRect().height < most).map(figure => figure.id), 0.97 * PAGE);
  const path = process.env.PDF ?? join(folder, 'book.pdf');
  await page.pdf({ path, format: 'A4', margin: { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' } });
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', path, '-'], { maxBuffer: 1 << 26 });
  // How its lines are broken does not matter.
  pages = stdout.split('\f').map(page => page.replace(/\s+/g, ' '));
});
after(async () => {
  await rm(folder, { recursive: true });
});

/** The pages, by number, that have this text. */
const on = text => pages.flatMap((page, number) => (page.includes(text) ? [number] : []));

test('every listing is there whole, with its caption, and is cut only if a page is too small for it', () => {
  const problems = [];
  assert.ok(fits.length > listings.length / 2, 'most listings fit on a page');
  for (const { name, title, source } of listings) {
    const [begins] = on(source.split('\n')[0]);
    const [ends] = on(`Link: #${name}.`);
    if (begins === undefined || ends === undefined) problems.push(`${name} (${title}): begins on ${begins}, ends on ${ends}`);
    else if (begins !== ends && fits.includes(name)) problems.push(`${name} (${title}): pages ${begins + 1} to ${ends + 1}`);
  }
  assert.deepEqual(problems, []);
});

test('answers and pictures are there, and buttons are not', () => {
  const text = pages.join('\n');
  assert.match(text, /In a channel without room no photo can wait/, 'an answer that is folded on the screen');
  assert.match(text, /One way to outcome 3/, 'the caption of a picture');
  assert.ok(heights.length > 5 && heights.every(height => height > 100), `pictures are ${heights} px high`);
  for (const word of ['Open in Playground', 'Step forward', 'The same in words', 'The book promises', 'Edit this page']) {
    assert.deepEqual(on(word), [], word);
  }
});
