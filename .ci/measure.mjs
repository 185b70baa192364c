#!/usr/bin/env node
// How long a contributor waits for `cargo test`, with the book as it is and with its listings doubled.
//   .ci/measure.mjs              measures a scratch copy of this checkout
//   .ci/measure.mjs BEFORE       measures another checkout beside it, a run of one and a run of the other in turn
// Needs Rust, Node 20 or newer, git, and the crates downloaded. Takes some 10 minutes for each checkout.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each time is taken this often. */
const TIMES = 3;
/** What the copy of a listing is called: the listing's name and this. */
const AGAIN = '_again';

/** What git knows of in a checkout, as it is now, in a folder of its own. */
class Copy {
  constructor(checkout) {
    this.name = basename(resolve(checkout));
    this.folder = mkdtempSync(join(tmpdir(), 'measure-'));
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: checkout, encoding: 'utf8' });
    for (const file of listed.split('\0').filter(Boolean)) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      cpSync(join(checkout, file), join(this.folder, file));
    }
    this.edits = 0;
  }

  read(file) {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file, text) {
    writeFileSync(join(this.folder, file), text);
  }

  files(folder, end) {
    const all = readdirSync(join(this.folder, folder), { recursive: true });
    return all.filter(file => file.endsWith(end)).map(file => join(folder, file)).filter(file => !file.startsWith('target'));
  }

  /** Runs `cargo test`. Returns the seconds that it took, and what failed. */
  test(filter = [], env = {}) {
    const begin = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync('cargo', ['test', '--offline', '--no-fail-fast', ...filter], {
      cwd: this.folder, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, CARGO_TARGET_DIR: join(this.folder, 'target'), ...env },
    });
    const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
    const failed = [...stdout.matchAll(/^test (.*?) +\.\.\. FAILED/gm)].map(([, name]) => name);
    if (status !== 0 && failed.length === 0) throw new Error(`cargo test has failed in ${this.folder}:\n${stdout}\n${stderr}`);
    return { seconds, failed };
  }

  /** Gives every listing a copy, in a copy of its chapter, both under another name. Those that are not explored have none: copies of them would be. */
  double() {
    const tables = this.files('.', '.rs').map(file => /NOT_EXPLORED: [^]*?\n\];/.exec(this.read(file))?.[0] ?? '').join('');
    const left = [...tables.matchAll(/\("([a-z][a-z0-9_]*)",/g)].map(([, name]) => name);
    const refused = /^\[\[example\]\]\nname = "([^"]*)"\nrequired-features = .*\n\n?/gm;
    this.write('Cargo.toml', this.read('Cargo.toml').replace(refused, (entry, name) => `${entry.trimEnd()}\n\n${entry.replace(name, name + AGAIN)}`));
    let summary = this.read('src/SUMMARY.md');
    for (const chapter of this.files('src', '.md')) {
      const text = this.read(chapter);
      const names = [...text.matchAll(/^<figure id="([a-z0-9_]+)">$/gm)].map(([, name]) => name);
      const file = basename(chapter);
      const entry = summary.split('\n').find(line => line.includes(`(${file})`));
      if (names.length === 0 || !entry) continue;
      for (const name of names.filter(name => !left.includes(name))) this.write(`examples/${name}${AGAIN}.rs`, this.read(`examples/${name}.rs`));
      const without = left.reduce((text, name) => text.replace(new RegExp(`^<figure id="${name}">$[^]*?^</figure>$`, 'm'), ''), text);
      const renamed = names.reduce((text, name) => text.replace(new RegExp(`(?<=<figure id="|\\(#|pictures/)${name}(?=["\\-)])`, 'g'), name + AGAIN), without);
      this.write(chapter.replace('.md', `${AGAIN}.md`), renamed);
      summary = summary.replace(entry, `${entry}\n${entry.replace(file, file.replace('.md', `${AGAIN}.md`))}`);
    }
    this.write('src/SUMMARY.md', summary);
    // What is generated is generated for the copies too.
    this.test([], { BOOK_UPDATE: '1' });
  }

  /** The listing to change: the first one in the book that has threads, prints one thing, and is explored. */
  listing() {
    const [json] = this.files('src', 'listings.json');
    return JSON.parse(this.read(json)).listings.find(({ verdict, explored, source }) => verdict === 'prints' && explored && source.includes('spawn')).name;
  }

  /** Changes a listing wherever it stands, as somebody has who ran the update, and nothing that it does. */
  edit(name) {
    this.edits += 1;
    const old = this.read(`examples/${name}.rs`);
    const now = old.replace(/\}( \/\/ Edit \d+\.)?\n$/, `} // Edit ${this.edits}.\n`);
    this.write(`examples/${name}.rs`, now);
    const inJson = source => JSON.stringify(source).slice(1, -1);
    for (const file of [...this.files('src', '.md'), ...this.files('src', '.json')]) {
      const text = this.read(file);
      const [from, to] = file.endsWith('.json') ? [inJson(old), inJson(now)] : [old, now];
      // The copy of the listing has the same source: only the first is this one.
      if (text.includes(from)) this.write(file, text.replace(from, () => to));
    }
  }
}

/** Prints the least and the median time of each copy, and what failed. */
function measure(what, copies, run) {
  const runs = Array.from({ length: TIMES }, () => copies.map(run));
  const times = copies.map((copy, at) => {
    const [least, ...more] = runs.map(of => of[at].seconds).toSorted((a, b) => a - b);
    return `${copy.name} ${least.toFixed(1)} s (median ${more[(TIMES - 1) / 2 - 1].toFixed(1)} s)`;
  });
  const failed = [...new Set(runs.flat().flatMap(({ failed }) => failed))];
  console.log(`${what.padEnd(24)} ${times.join(', ')}${failed.length > 0 ? `; failed: ${failed.slice(0, 5).join(', ')}` : ''}`);
}

function all(copies) {
  for (const copy of copies) console.log(`\n${copy.name}: ${copy.files('examples', '.rs').length} listings`);
  measure('nothing changed', copies, copy => copy.test());
  const changed = copy => {
    copy.edit(copy.listing());
    return copy;
  };
  measure('a listing changed', copies, copy => changed(copy).test());
  measure('the same, test NAME', copies, copy => changed(copy).test([copy.listing()]));
}

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const copies = [...process.argv.slice(2), here].map(checkout => new Copy(checkout));
try {
  for (const copy of copies) copy.test();
  all(copies);
  for (const copy of copies) copy.double();
  for (const copy of copies) copy.test();
  all(copies);
} finally {
  for (const { folder } of copies) rmSync(folder, { recursive: true, force: true });
}
