// Code has the right colors, and not a character is lost.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInThisContext } from 'node:vm';
import { BOOK } from './browser.js';

const window = {};
runInThisContext(`window => { ${await readFile(new URL('../../theme/highlight.js', import.meta.url), 'utf8')} }`)(window);
const { pieces } = window.hljs;
const colored = (language, text) => pieces(language, text).filter(([kind]) => kind).map(([kind, text]) => `${kind}: ${text}`);

test('every listing is all there', async () => {
  const { listings } = JSON.parse(await readFile(join(BOOK, 'listings.json'), 'utf8'));
  for (const { name, source } of listings) {
    assert.equal(pieces('rust', source).map(([, text]) => text).join(''), source, name);
  }
});

const RUST = {
  'let x = 1; // fn': ['keyword: let', 'number: 1', 'comment: // fn'],
  '/* a /* b */ c */ fn': ['comment: /* a /* b */ c */', 'keyword: fn'],
  '"a \\" // b" + x': ['string: "a \\" // b"'],
  'r#"a " b"# fn': ['string: r#"a " b"#', 'keyword: fn'],
  'b"x" b\'\\n\'': ['string: b"x"', "character: b'\\n'"],
  "&'a str, 'x', '\\'', '\\u{1F600}'": ["lifetime: 'a", 'type: str', "character: 'x'", "character: '\\''", "character: '\\u{1F600}'"],
  'fn run(job: Job<u32>) -> bool': ['keyword: fn', 'title: run', 'type: Job', 'type: u32', 'type: bool'],
  'println!("x"); a != b': ['macro: println!', 'string: "x"'],
  'select! { recv(r) -> _ => {} }': ['macro: select!'],
  '1_000 0xff 2.5 1..=3 3u8': ['number: 1_000', 'number: 0xff', 'number: 2.5', 'number: 1', 'number: 3', 'number: 3u8'],
  'r1.recv() format x_fn matches': [],
  '#[derive(Debug)] struct A;': ['meta: #[derive(Debug)]', 'keyword: struct', 'type: A'],
};
for (const [code, expected] of Object.entries(RUST)) {
  test(`Rust: ${code}`, () => assert.deepEqual(colored('rust', code), expected));
}

test('a difference', () => {
  assert.deepEqual(colored('diff', '  fn main() {\n-     one();\n+     two();\n  …\n'), ['deletion: -     one();', 'addition: +     two();']);
});

test('shell and TOML', () => {
  assert.deepEqual(colored('sh', 'cargo run # "it"\ncurl http://a#b'), ['comment: # "it"']);
  assert.deepEqual(colored('toml', '[[example]]\nname = "A" # b'), ['title: [[example]]', 'keyword: name', 'string: "A"', 'comment: # b']);
});
