// What must hold on a page. Each check returns a list of problems in words: the tests want none on the book, and some on a book
// with a planted fault.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

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

/** Presses Run, waits for the end, and returns what is shown. */
export async function run(page, name) {
  const figure = page.locator(`figure#${name}`);
  // Some stand in an answer that is folded.
  await figure.evaluate(element => { for (let up = element; up; up = up.parentElement) if (up.matches('details')) up.open = true; });
  await figure.getByRole('button', { name: 'Run', exact: true }).click();
  const said = figure.locator('.said:not(.waiting) .heading');
  await said.waitFor({ timeout: 90_000 });
  return {
    heading: await said.textContent(),
    judged: (await figure.locator('.judged').allTextContents()).join(''),
    output: (await figure.locator('.said pre').allTextContents()).join(''),
  };
}

/** Run shows what the page promises. */
export async function promise(page, name) {
  const { heading, judged, output } = await run(page, name);
  const kept = /^This is (what the book promises|outcome \d+ on this page|one of the outcomes that are not shown)\.$/;
  return kept.test(judged) ? page.trouble : [`${name}: ${heading} ${judged}\n${output}`];
}
