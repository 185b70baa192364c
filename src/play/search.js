// What mdBook's own search lacks. A word of another language finds what this book calls otherwise; `into_inner` is found where the
// text says `error.into_inner()`; and what is generated is not in the way: code counts little, and captions and pictures, which
// have marks around them (UNSEARCHED in crates/checks/src/page.rs), count nothing. A page loads this script when its search is opened; without it the search
// finds less.
'use strict';

(() => {
  // Words that readers ask for, and what they are to find as well. Endings do not matter: `leak` stands for `leaking`, too.
  const SYNONYMS = `
    actor: owns data request answer
    after: after_fn timer timeout
    at: at_fn timer deadline
    backpressure: full capacity limit
    benchmark, performance, speed: faster measure
    broadcast: everybody copy every receiver
    cancel, quit, shutdown: stopping stop end
    close: disconnected end
    cpu: looking costs try_recv
    exit: end ends alive
    fan: workers many producers receivers
    glossary, definition: terms words
    goroutine: spawn thread
    hang, freeze, stuck: never ends still alive deadlock
    leak: memory grows without limit
    mailbox: receiver owns data
    mpmc: both halves cloned receivers
    nonblocking: not waiting try_recv
    oneshot: reply answer
    poll: look try_recv
    retry: trying again
    semaphore: capacity limit
    serial: one job at a time
    starvation: never gets its turn fairness
    throttle: rate limit
    unbuffered: no room zero capacity
  `;
  const GENERATED = /(\/\/! [^\u2063]*)?\u2063[^\u2063]*\u2063/g; // a listing, from its title on, with its caption; or a picture
  const LISTS = /^(All listings|Index of) | » (Links|References|Summary)$/; // these sections come after those that explain
  const SYMPTOMS = /^“My program/; // so short that each word in them would count for much
  const WEIGHT = { listing: 0.3, list: 0.25, symptom: 0.5, others: 2, name: 100 };

  const plain = elasticlunr.Index.prototype.search;
  const stem = word => elasticlunr.stemmer(word);
  const synonyms = new Map(SYNONYMS.trim().split('\n').flatMap(line => {
    const [words, others] = line.trim().split(': ');
    return words.split(', ').map(word => [stem(word), others]);
  }));

  // `after` and `at` are words that say nothing, except where they are functions of crossbeam-channel.
  elasticlunr.tokenizer = text => text.toLowerCase().replace(/\b(after|at)\(/g, '$1_fn ').split(/[^\p{L}\p{N}_]+/u);

  /** mdBook's index made anew, from the same sections. */
  function rebuilt({ documentStore }) {
    const index = elasticlunr();
    ['title', 'body', 'breadcrumbs', 'code'].forEach(field => index.addField(field));
    for (const section of Object.values(documentStore.docs)) {
      const listings = [...section.body.matchAll(GENERATED)].map(([, listing = '']) => listing);
      index.addDoc({ ...section, body: section.body.replace(GENERATED, ' '), code: listings.join(' ') });
    }
    return index;
  }

  /** What to search for, each with its weight: the words of the query, and other words for them. */
  function ask(query, index) {
    // Of `rx.recv_timeout(TIME)` and `Receiver::recv_timeout` the method counts.
    const method = query.match(/(?:^|\.)(\w+)\((?!\d)|^[A-Z]\w*::([a-z]\w*)/)?.slice(1).find(Boolean);
    const words = elasticlunr.tokenizer(method ?? query.replace(/\w*['’]\w*/g, ' ')).filter(word => word !== '');
    const known = name => ['body', 'code'].some(field => index.index[field].getDocFreq(stem(name)) > 0);
    const others = [];
    let weight = WEIGHT.others;
    while (words.length > others.length) {
      const [word, next] = words.slice(others.length);
      // Two words can be one name: `try send`, `send error`.
      const name = [`${word}_${next}`, `${word}${next}`].find(known);
      if (name) weight = WEIGHT.name;
      others.push(...(name ? [name, ''] : [synonyms.get(stem(word)) ?? word]));
    }
    return [[words.join(' '), 1], [others.join(' '), weight]];
  }

  let index;
  elasticlunr.Index.prototype.search = function search(query, options) {
    index ??= rebuilt(this);
    const all = { ...options, fields: { ...options.fields, code: { boost: WEIGHT.listing } } };
    const found = new Map();
    for (const [words, weight] of ask(query, index)) {
      for (const result of plain.call(index, words, all)) {
        const place = result.doc.breadcrumbs;
        result.score *= weight * (LISTS.test(place) ? WEIGHT.list : SYMPTOMS.test(place) ? WEIGHT.symptom : 1);
        result.score += found.get(result.ref)?.score ?? 0;
        found.set(result.ref, result);
      }
    }
    return named(query, [...found.values()].sort((one, other) => other.score - one.score));
  };

  /** Who asks for a name gets a section among the first three that has it, letter by letter. */
  function named(query, results) {
    const name = query.match(/^(?:\w+(?:\.|::))*(\w+)(?:!|\(.*\))?$/)?.[1];
    const says = ({ doc }) => new RegExp(`\\b${name}\\b`).test(`${doc.title} ${doc.body}`);
    const first = name ? results.findIndex(says) : -1;
    if (first > 2) results.splice(2, 0, ...results.splice(first, 1));
    return results;
  }

  // The index, or the reader's first word, may have come before this script: what was found then is looked for again.
  const bar = document.getElementById('mdbook-searchbar');
  for (const query of bar.value ? [`${bar.value} .`, bar.value] : []) {
    bar.value = query;
    bar.dispatchEvent(new Event('keyup'));
  }
  document.documentElement.classList.add('finds');
})();
