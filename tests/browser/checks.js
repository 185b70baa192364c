// What must hold on a page. Each check returns a list of problems in words: the tests want none on the book, and some on a book
// with a planted fault.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from './browser.js';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the accessibility checker finds, and scripts that failed. */
export async function access(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(values => window.axe.run(document, {
    runOnly: { type: 'tag', values }, resultTypes: ['violations'],
  }), RULES);
  const found = violations.flatMap(violation => violation.nodes.slice(0, 3).map(node => {
    const why = [...node.any, ...node.all, ...node.none][0]?.message ?? '';
    return `${violation.id}: ${node.target.join(' ')}: ${why}`;
  }));
  return [...page.trouble, ...found];
}

/** An id is that of one element, and what refers to one in the text leads to it. */
export function ids(page) {
  return page.evaluate(() => {
    const count = {};
    for (const { id } of document.querySelectorAll('[id]')) count[id] = (count[id] ?? 0) + 1;
    const several = Object.keys(count).filter(id => count[id] > 1).map(id => `several elements have the id ${id}`);
    const refers = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
    const wanted = refers.flatMap(name => [...document.querySelectorAll(`main [${name}]`)].flatMap(it => it.getAttribute(name).split(/\s+/)));
    return [...several, ...wanted.filter(id => !count[id]).map(id => `there is no element with the id ${id}`)];
  });
}

/** Nothing but code in its own box is wider than the window. */
export async function fits(page) {
  return page.evaluate(() => {
    const has = window.innerWidth;
    const is = document.documentElement.scrollWidth;
    // What mdBook's text would cut off is not in the page's width.
    const scrolls = 'pre > code, .table-wrapper, textarea, .skip';
    const wide = [...document.querySelectorAll('main *')].filter(element => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > has + 1 && !element.parentElement.closest(scrolls) && !element.closest('svg > *');
    });
    const names = wide.slice(0, 3).map(element => {
      const { tagName, id, className } = element;
      return `${tagName.toLowerCase()}#${id}.${className} ends at ${Math.round(element.getBoundingClientRect().right)} px in a window of ${has} px`;
    });
    return is > has ? [`the page is ${is} px wide in a window of ${has} px`, ...names] : names;
  });
}

/** The parts of mdBook's pages that the book's own scripts and styles rely on. */
export async function parts(page) {
  const ids = [
    'mdbook-sidebar', 'mdbook-sidebar-toggle', 'mdbook-menu-bar', 'mdbook-content', 'mdbook-theme-toggle', 'mdbook-theme-list',
    'mdbook-search-toggle', 'mdbook-searchbar',
  ];
  const missing = await page.evaluate(ids => ids.filter(id => !document.getElementById(id)), ids);
  return [...page.trouble, ...missing.map(id => `there is no element with the id ${id}`)];
}

/** The names of the listings that have a Run button, and of those that have not. */
export function listings(page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('figure[id]:has(.controls)')];
    const runs = figure => [...figure.querySelectorAll('.controls button')].some(button => button.textContent === 'Run');
    return { runnable: all.filter(runs).map(figure => figure.id), others: all.filter(figure => !runs(figure)).map(figure => figure.id) };
  });
}

/** Opens what is folded. */
export function unfold(page) {
  return page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
}

/** Searches the book, until something is found. */
export async function search(page, word) {
  await page.locator('#mdbook-search-toggle').click();
  await page.locator('html.finds').waitFor();
  // Whichever comes last starts the search: this key, or the index that is loaded now.
  await page.locator('#mdbook-searchbar').fill(word);
  await page.locator('#mdbook-searchbar').press('End');
  await page.locator('#mdbook-searchresults li').first().waitFor();
}

/** How long a program may take to compile on a machine that has much else to do, in milliseconds. */
export const COMPILING = 300_000;

/** A Playground that answers every request with what `said` returns, and compiles nothing. */
export function planted(said) {
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
  return { answer: route => route.fulfill({ status: 200, headers, contentType: 'application/json', body: JSON.stringify(said()) }) };
}

/** Presses Run, waits for the end, and returns what is shown. */
export async function run(page, name) {
  const figure = page.locator(`figure#${name}`);
  // Some stand in an answer that is folded.
  await figure.evaluate(element => { for (let up = element; up; up = up.parentElement) if (up.matches('details')) up.open = true; });
  await figure.getByRole('button', { name: 'Run', exact: true }).click();
  const said = figure.locator('.said:not(.waiting) .heading');
  await said.waitFor({ timeout: COMPILING });
  return {
    heading: await said.textContent(),
    judged: (await figure.locator('.judged').allTextContents()).join(''),
    output: (await figure.locator('.said pre').allTextContents()).join(''),
  };
}

/** Run shows what the page promises. */
export async function promise(page, name) {
  const { heading, judged, output } = await run(page, name);
  const kept = /^This is (what the book promises|outcome \d+ on this page|not among the outcomes shown here\. It obeys the rules for the others|one of the outcomes that are not shown here|not on this page: it goes beyond the limits that the caption names)\.$/;
  return kept.test(judged) ? page.trouble : [`${name}: ${heading} ${judged}\n${output}`];
}

/** The most that comes over the network, in bytes, headers included and pictures of schedules aside. */
const FIRST_VISIT = 75_000;
const SECOND_PAGE = 20_000;

/**
 * How heavy pages are for a reader who has nothing of the book yet, and for one who comes from another page. They are loaded one after
 * the other. A file comes over the network once: what it weighs then, it weighs for each page that asks for it.
 */
export async function weights(browser, site, folder, paths) {
  const [home, elsewhere] = ['introduction.html', 'teaching.html'];
  const { bytes, asked } = await visit(browser, site, [...new Set([home, elsewhere, ...paths])]);
  const weigh = files => files.reduce((sum, file) => sum + bytes.get(file), 0);
  const problems = [];
  for (const path of paths) {
    const html = await readFile(join(folder, path), 'utf8');
    const without = html.replace(/<figure class="schedule[^]*?<\/figure>/g, '');
    const pictures = gzipSync(html).length - gzipSync(without).length;
    const files = [...asked.get(path)];
    const before = asked.get(path === home ? elsewhere : home);
    const first = weigh(files) - pictures;
    const second = weigh(files.filter(file => !before.has(file))) - pictures;
    problems.push(...files.filter(file => !file.startsWith(site.address)).map(file => `${path}: request to ${file}`));
    if (first > FIRST_VISIT) problems.push(`${path}: ${first} bytes on a first visit`);
    if (second > SECOND_PAGE) problems.push(`${path}: ${second} bytes as a second page`);
  }
  return problems;
}

/**
 * Visits pages one after the other in a browser that begins with nothing. `asked`: of each page the addresses that it has asked for,
 * its own first; `bytes`: of each address what came over the network, headers included.
 */
async function visit(browser, site, paths) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  const bytes = new Map();
  const asked = new Map();
  const address = new Map();
  let now;
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const { url } = request;
    if (url.startsWith('data:')) return;
    address.set(requestId, url);
    if (!bytes.has(url)) bytes.set(url, 0);
    now.add(url);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = address.get(requestId);
    if (url) bytes.set(url, Math.max(bytes.get(url), encodedDataLength));
  });
  for (const path of paths) {
    now = new Set();
    asked.set(path, now);
    await page.goto(site.address + path, { waitUntil: 'load' });
  }
  await context.close();
  return { bytes, asked };
}

/** A line that comes in two pieces can break anew, which nobody sees. A page is called steady up to 0.1 (web.dev, Cumulative Layout Shift). */
const STEADY = 0.001;

/** Waits until a page has shown what it has: two frames, the second of which begins after the first is drawn. */
async function shown(page) {
  try {
    await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  } catch (error) {
    // The page that was there before has gone.
    if (page.isClosed()) throw error;
    await shown(page);
  }
}

/**
 * What moves while a page comes over a slow network. The network waits for the page, and no clock decides: each piece comes after the
 * page has shown the last. (Chromium can slow a network down itself. One time in fifty it then forgets to answer a request.)
 */
export async function shifts(browser, folder, path, width) {
  const context = await browser.newContext({ viewport: { width, height: 1600 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver(list => list.getEntries().forEach(({ value, sources }) => {
      const parts = sources.map(({ node }) => node?.id || node?.className || `“${node?.textContent.trim().slice(0, 40)}”`);
      window.shifts.push({ value, parts });
    })).observe({ type: 'layout-shift', buffered: true });
  });
  const site = await serve(folder, '/', () => shown(page));
  await page.goto(site.address + path, { waitUntil: 'load' });
  await shown(page);
  const found = await page.evaluate(() => window.shifts);
  await context.close();
  site.stop();
  const sum = found.reduce((sum, { value }) => sum + value, 0);
  return sum > STEADY ? found.map(({ value, parts }) => `${parts.join(', ')} moved: ${value}`) : [];
}
