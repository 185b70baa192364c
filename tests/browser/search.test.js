// Found by its name: what a reader asks for is among the first three results of the page's own search. What is found wrong is
// mended in the text (a heading in the words of those who search), or by a line in the table of words in src/play/search.js.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { BOOK, open } from './browser.js';
import { browser, site } from './opened.js';

// One line for each query: what is typed, and the places of which one has to be among the first three results. A place is a page,
// or a section of it; the names of its sections stand behind the `#` in their addresses. `later` is a place that the book does not
// have yet: it counts as soon as it is there, and then the word can be taken off.
const QUERIES = `
  # Items of std, also as they stand in code.
  mpsc::channel             first_message message_passing index_std_mpsc std_reference
  channel()                 first_message message_passing bounded_channels
  sync_channel              bounded_channels
  sync_channel(0)           bounded_channels#no-room-at-all
  SyncSender                sharing_the_ends bounded_channels index_std_mpsc std_reference
  tx.clone()                many_producers end_of_a_channel#the-original
  Sender::clone             many_producers end_of_a_channel#the-original
  rx.recv()                 send_and_receive_errors message_passing first_message
  rx.iter()                 end_of_a_channel#four-loops pipelines#change-the-iterator
  try_iter                  not_waiting#all-that-has-come-so-far
  recv_timeout              not_waiting#a-limit
  rx.recv_timeout(Duration::from_secs(1))  not_waiting#a-limit
  recv timeout              not_waiting#a-limit
  try_recv                  not_waiting#a-look
  tx.try_send(job)          bounded_channels capacity_and_limits
  try send                  bounded_channels capacity_and_limits
  SendError                 send_and_receive_errors#the-message-comes-back
  RecvError                 send_and_receive_errors#not-yet-or-never-again
  TryRecvError::Empty       send_and_receive_errors#not-yet-or-never-again
  RecvTimeoutError          send_and_receive_errors#not-yet-or-never-again
  TrySendError::Full        send_and_receive_errors#not-now-or-never
  thread::scope             many_producers#threads-that-borrow

  # Items of crossbeam-channel.
  crossbeam_channel::bounded  bounded_channels capacity_and_limits
  unbounded                 capacity_and_limits
  bounded(0)                capacity_and_limits bounded_channels#no-room-at-all
  select!                   select
  select! default           select
  select_biased!            priority_and_fairness#the-first-arm-first
  Select::remove            select_type
  select_timeout            select_type#less-than-forever
  select timeout            select_type#less-than-forever
  try_select                select_type#less-than-forever
  ready_timeout             select_type#ready-and-then-try
  SelectedOperation         select_type
  new_biased                select_type
  after                     time_as_a_channel
  at                        time_as_a_channel
  tick                      time_as_a_channel#ticks
  send_timeout              capacity_and_limits#waiting-with-a-limit
  send_deadline             capacity_and_limits#waiting-with-a-limit
  recv_deadline             not_waiting#a-deadline-for-many-messages capacity_and_limits#waiting-with-a-limit deadlines#one-deadline
  tx.len()                  capacity_and_limits#what-a-channel-tells
  is_full                   capacity_and_limits#what-a-channel-tells
  same_channel              crossbeam_reference#do-two-handles-belong-to-one-channel
  into_inner                crossbeam_reference#questions-for-errors crossbeam_reference
  error.into_inner()        crossbeam_reference#questions-for-errors crossbeam_reference
  is_disconnected           crossbeam_reference#questions-for-errors crossbeam_reference
  rx.is_disconnected()      crossbeam_reference#questions-for-errors crossbeam_reference
  err.is_timeout()          crossbeam_reference#questions-for-errors crossbeam_reference
  SendTimeoutError          capacity_and_limits#waiting-with-a-limit crossbeam_reference

  # Words that every reader has.
  cancel                    cancellation
  shutdown                  shutdown whole_program#all-of-it
  freeze                    end_of_a_channel bounded_channels#a-cycle symptoms
  hang                      end_of_a_channel symptoms your_own_program
  stuck                     end_of_a_channel bounded_channels#a-cycle symptoms
  deadlock                  bounded_channels deadlock
  CPU                       not_waiting#what-looking-costs symptoms
  leak                      bounded_channels#without-a-limit symptoms
  backpressure              bounded_channels
  capacity                  bounded_channels#which-capacity
  rendezvous                bounded_channels#no-room-at-all
  broadcast                 publish_subscribe#everybody-gets-it async_channels#a-copy-for-every-receiver
  worker pool               sharing_the_ends pools
  thread pool               sharing_the_ends pools
  job queue                 sharing_the_ends#a-queue-of-jobs many_receivers#who-gets-what
  priority                  priority_and_fairness
  starvation                priority_and_fairness#what-never-gets-its-turn
  rate limit                rates_and_batches#a-rate
  debounce                  rates_and_batches#when-it-has-become-quiet
  retry                     request_and_reply#trying-again
  heartbeat                 errors_and_supervision#a-watchdog
  deadline                  not_waiting#a-deadline-for-many-messages time_as_a_channel deadlines
  std vs crossbeam          many_receivers#where-it-differs-from-std
  Ctrl-C                    shutdown symptoms

  # Words of other languages and libraries.
  unbuffered                bounded_channels#no-room-at-all capacity_and_limits
  close                     end_of_a_channel#disconnected questions#how-do-i-close-a-channel
  close a channel           end_of_a_channel
  goroutine                 many_producers first_message
  mailbox                   actors#one-thread-owns-the-data
  actor                     actors#one-thread-owns-the-data
  mpmc                      many_receivers
  oneshot                   request_and_reply#an-answer async_channels#a-request-and-its-reply
  nonblocking               not_waiting
  polling                   not_waiting#a-look
  throttle                  rates_and_batches#a-rate
  fan-in                    many_producers pipelines#fan-out-fan-in
  fan-out                   sharing_the_ends many_receivers pipelines#fan-out-fan-in
  tokio                     async_channels

  # What a reader sees.
  program never exits       end_of_a_channel symptoms
  program doesn't end       end_of_a_channel symptoms
  100% cpu                  not_waiting#what-looking-costs symptoms
  memory grows              bounded_channels#without-a-limit symptoms
  last lines missing        many_producers#when-the-last-message-is-not-the-last-thing symptoms
  send panics               end_of_a_channel#a-producer-that-panics send_and_receive_errors symptoms
  worker pool serial        sharing_the_ends#the-pool-that-does-one-job-at-a-time
  job panicked              pools symptoms#job-panicked
  results never come        pools symptoms#job-panicked
  catch_unwind              pools#change-it
  circle of waits           deadlock
  pipeline                  pipelines
  late answer               request_and_reply#late-answer
  get then set              actors#get-then-set
  subscriber                publish_subscribe
  token bucket              rates_and_batches#bursts
  semaphore                 rates_and_batches#a-semaphore
  batch                     rates_and_batches#size-or-time rates_and_batches#the-last-batch
  supervisor                errors_and_supervision#start-again
  flaky test                testing
  Condvar                   choosing#a-state
  borrowed value does not live long enough  many_producers#threads-that-borrow
  use of moved value        first_message
  closure may outlive       first_message#why-move end_of_a_channel#a-closure-that-borrows
  cannot be sent between threads safely  first_message#what-cannot-be-sent symptoms#rc
  E0382                     first_message message_passing
  E0373                     first_message#why-move

  # What is asked about the book, or in general.
  benchmark                 questions#is-one-channel-faster-than-another
  output order changes      schedules
  different output every run  schedules
  how does the book know    proof
  test my code              questions#how-do-i-test-code-that-uses-channels testing
  lock or channel           questions#should-i-use-a-lock-or-a-channel choosing
  MutexGuard                questions#can-i-send-a-mutexguard
  std select                questions#what-became-of-stds-select
  Lagged                    async_channels#a-copy-for-every-receiver questions#how-does-a-loop-over-broadcast-survive-lagged
  glossary                  terms
  panicked at called Result::unwrap on an Err value  symptoms pools
`;

let page;
before(async () => {
  page = await asked('mutex');
});

/** The queries of the table, each with its places. */
const table = QUERIES.split('\n').map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#')).map(line => {
  const [query, places] = line.split(/ {2,}/);
  return { query, places: places.split(' ') };
});

/**
 * A page at an address that asks for something, with an answer to it. `plant` changes a file on its way to the reader, if its name
 * begins like this: `{ file, change: text => text }`.
 */
async function asked(query, plant) {
  const page = await open(browser, site, 'introduction.html');
  if (plant) {
    await page.route(url => url.pathname.split('/').pop().startsWith(plant.file), async route => {
      const response = await route.fetch();
      const text = await response.text();
      const planted = plant.change(text);
      assert.notEqual(planted, text, `there is something to change in ${plant.file}`);
      await route.fulfill({ response, body: planted });
    });
  }
  await page.goto(`${site.address}teaching.html?search=${query}`, { waitUntil: 'load' });
  await page.locator('html.finds').waitFor();
  await page.locator('#mdbook-searchresults li').first().waitFor();
  return page;
}

/** The addresses that the page's search finds for each query, the first ones first. */
function search(page, queries) {
  return page.evaluate(queries => queries.map(query => {
    const bar = document.getElementById('mdbook-searchbar');
    bar.value = query;
    bar.dispatchEvent(new Event('keyup'));
    const root = new URL(path_to_root || './', location.href).href;
    return [...document.querySelectorAll('#mdbook-searchresults li a')].map(({ href }) => href.slice(root.length).replace(/\?.*#/, '#'));
  }), queries);
}

/** What is wrong with the search, by query. */
async function misses(page, rows) {
  const sections = await page.evaluate(() => window.search.doc_urls);
  const found = await search(page, rows.map(row => row.query));
  const html = place => place.replace(/^later:/, '').replace(/^[^#]*/, page => `${page}.html`);
  const is = (address, place) => (place.includes('#') ? address === html(place) : address.split('#')[0] === html(place));
  return rows.flatMap(({ query, places }, row) => {
    const here = places.filter(place => !place.startsWith('later:') || sections.some(address => is(address, place)));
    const gone = here.filter(place => !sections.some(address => is(address, place)));
    if (gone.length > 0) return [`“${query}”: the book has no section ${gone.map(html).join(', ')}: name the one that has its place`];
    const first = found[row].slice(0, 3);
    if (here.length === 0 || first.some(address => here.some(place => is(address, place)))) return [];
    return [`“${query}”: ${here.map(html).join(' or ')} is not among the first three, which are ${first.join(', ') || 'none'}`];
  });
}

test('what a reader asks for is among the first three results', async () => {
  assert.ok(table.filter(({ places }) => places.some(place => !place.startsWith('later:'))).length >= 70, 'many queries');
  assert.deepEqual(await misses(page, table), []);
  assert.deepEqual(page.trouble, []);
});

/** The items of both libraries, as the indexes list them: `Receiver::recv`, `select! default`. */
async function items() {
  const lists = ['std_mpsc.txt', 'crossbeam_channel.txt'].map(name => readFile(join(import.meta.dirname, '../../crates/checks/data', name), 'utf8'));
  const lines = (await Promise.all(lists)).flatMap(list => list.trim().split('\n'));
  return [...new Set(lines.map(line => line.split('  ')[0]).filter(item => !item.includes(' for ')))];
}

test('every item is found: by its name, behind a dot, and with its type', async () => {
  const rows = (await items()).flatMap(item => {
    const name = item.split(/::|!? /).at(item.includes('! ') ? 0 : -1);
    const behind = item.includes('::') && /^[a-z]/.test(name) ? [`x.${name}()`] : [];
    return [name, item, ...behind].map(query => ({ query, name }));
  });
  const found = await search(page, rows.map(row => row.query));
  const texts = await page.evaluate(() => Object.fromEntries(Object.entries(window.search.doc_urls)
    .map(([id, address]) => [address, JSON.stringify(window.search.index.documentStore.docs[id])])));
  const misses = rows.filter(({ name }, row) => !found[row].slice(0, 3).some(address => texts[address]?.includes(name)));
  assert.ok(rows.length > 200, `${rows.length} queries`);
  assert.deepEqual(misses.map(({ query }) => query), []);
});

/** What the search finds in captions. Each caption says “In the book’s folder”; the text names a folder in few places. */
async function captions(page) {
  const [found] = await search(page, ['folder']);
  const text = 10;
  return found.length > text ? [`“folder” is found ${found.length} times, as if captions were searched`] : [];
}

test('captions and pictures told in words are not found', async () => {
  const teasers = await page.evaluate(() => [...document.querySelectorAll('.teaser')].map(teaser => teaser.textContent));
  assert.ok(teasers.length > 0 && teasers.every(teaser => !/\u2063|In the book’s folder:|The same in words/.test(teaser)), 'no teaser shows them');
  assert.deepEqual(await captions(page), []);
});

test('they are there to read without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site.address}message_passing.html`);
  assert.ok(await plain.locator('figcaption').first().isVisible());
  assert.ok(await plain.getByText('The same in words').first().isVisible());
  await context.close();
});

test('the script is small', async () => {
  assert.ok(gzipSync(await readFile(join(BOOK, 'play/search.js'))).length < 3000, 'it weighs less than 3 KB, compressed');
});

test('an address with a query is answered, also when the script comes last', async () => {
  const late = await open(browser, site, 'introduction.html');
  await late.route(/\/play\/search/, async route => {
    await late.waitForFunction(() => window.search?.index);
    await route.continue();
  });
  await late.goto(`${site.address}teaching.html?search=unbuffered`, { waitUntil: 'load' });
  await late.locator('#mdbook-searchresults li').first().waitFor();
  assert.match(late.url(), /\?search=unbuffered$/);
  assert.deepEqual(late.trouble, []);
  await late.context().close();
});

const FAULTS = {
  'words that are taken out of the table': [{ file: 'search.js', change: text => text.replace(/ +(goroutine|unbuffered):.*\n/g, '') }, /“(goroutine|unbuffered)”/],
  'an address that is gone': [{ file: 'searchindex', change: text => text.replace(/(?<=\.html)#no-room-at-all/, '#nothing') }, /“rendezvous”.*no section/],
  'a heading that says something else': [{ file: 'searchindex', change: text => text.replaceAll('Priority', 'More') }, /“priority”/],
  'captions in the index': [{ file: 'searchindex', change: text => text.replaceAll('\u2063', '') }, /“folder”/],
};
for (const [fault, [plant, named]] of Object.entries(FAULTS)) {
  test(`${fault}: the query is named`, async () => {
    const page = await asked('mutex', plant);
    const problems = [...await misses(page, table), ...await captions(page)];
    assert.ok(problems.some(problem => named.test(problem)), `${named} is among ${JSON.stringify(problems, null, 1)}`);
    await page.context().close();
  });
}
