// A stand-in for the Rust Playground on the loopback address. It takes the requests that the Playground takes, and answers as it does.
// What it is sent it compiles and runs, with Cargo, in a package that has the book's own versions of the crates. But when that is,
// byte for byte, an example of the book, it runs the program that Cargo has built of it: all but some, which are compiled as sent.

import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { inOrderOfHashes } from './chosen.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How many of the examples that are built are compiled as sent all the same. */
export const COMPILED = 12;

/** The names of the examples that Cargo builds, by their source. Those that rustc refuses are not among them. */
async function built() {
  const manifest = await readFile(`${ROOT}Cargo.toml`, 'utf8');
  const refused = [...manifest.matchAll(/^name = "(.*)"\nrequired-features/gm)].map(([, name]) => name);
  const files = (await readdir(`${ROOT}examples`)).filter(file => file.endsWith('.rs'));
  const names = files.map(file => file.slice(0, -'.rs'.length)).filter(name => !refused.includes(name));
  return new Map(await Promise.all(names.map(async name => [await readFile(`${ROOT}examples/${name}.rs`, 'utf8'), name])));
}

/** Those of the sources that are compiled as sent. */
const chosen = sources => new Set(inOrderOfHashes(sources, source => source).slice(0, COMPILED));

/** The stand-in. */
export class Playground {
  /** `honest`, `off`, `slow` (never answers), `nonsense`, `error` (as when a program takes too long). */
  mode = 'honest';
  requests = [];
  /** What was compiled as it was sent. */
  compiled = new Set();
  #server;
  #folder;
  #built = new Map();
  #chosen = new Set();
  #last = Promise.resolve();

  /**
   * Starts it, with a package of this name: files with tests run side by side. The examples are built, and also the crates for what
   * is compiled as sent, so that a page does not wait for that. `of` are the sources that will be sent, as far as it matters which of
   * them are compiled; otherwise the book's examples are not.
   */
  static async start(name, { of = [] } = {}) {
    const playground = new Playground();
    playground.#folder = await newPackage(name);
    playground.#built = await built();
    playground.#chosen = chosen(of.filter(source => playground.#built.has(source)));
    await cargo(ROOT, ['build', '--examples', '--offline', '--quiet']);
    await compile(playground.#folder, 'fn main() {}');
    playground.#server = createServer((request, response) => playground.#serve(request, response));
    await new Promise(listening => playground.#server.listen(0, '127.0.0.1', listening));
    return playground;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Answers a request that the browser meant for the Playground. */
  async answer(route) {
    if (this.mode === 'off') return route.abort('connectionrefused');
    const request = route.request();
    const path = new URL(request.url()).pathname;
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 200, headers: cors });
    this.requests.push({ path, body: request.postDataJSON() });
    const { port } = this.#server.address();
    try {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: request.postData() });
      const headers = { ...cors, 'content-type': response.headers.get('content-type') };
      await route.fulfill({ status: response.status, headers, body: await response.text() });
    } catch {
      // The page has gone, or given up.
    }
  }

  async #serve(request, response) {
    let body = '';
    for await (const part of request) body += part;
    if (this.mode === 'slow') return;
    const reply = (status, said) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(said);
    if (this.mode === 'nonsense') return reply(200, '<html>maintenance</html>');
    if (this.mode === 'error') return reply(500, JSON.stringify({ error: 'the program was busy' }));
    const { code, channel, mode, crateType, edition } = JSON.parse(body);
    const known = channel === 'stable' && mode === 'debug' && crateType === 'bin' && edition === '2024';
    if (request.url !== '/execute' || !known || typeof code !== 'string') return reply(400, JSON.stringify({ error: 'bad request' }));
    reply(200, JSON.stringify(await this.execute(code)));
  }

  /** Runs a program as the Playground does, and says what it says. */
  execute(code, { as_sent = !this.#built.has(code) || this.#chosen.has(code) } = {}) {
    if (!as_sent) return runBuilt(this.#built.get(code));
    this.compiled.add(code);
    // One at a time: they share a package.
    this.#last = this.#last.then(() => compile(this.#folder, code));
    return this.#last;
  }
}

/** A package with the crates that listings may use, in the versions that the book has. */
async function newPackage(name) {
  const folder = `${ROOT}target/browser/playground-${name}`;
  await mkdir(`${folder}/src`, { recursive: true });
  const manifest = await readFile(`${ROOT}Cargo.toml`, 'utf8');
  const versions = manifest.match(/^\[workspace.dependencies\]\n[^]*?\n\n/m)[0].replace('workspace.', '');
  await writeFile(`${folder}/Cargo.toml`,
    `[package]\nname = "playground-${name}"\nversion = "0.0.1"\nedition = "2024"\n\n${versions}[workspace]\n\n[profile.dev]\ndebug = false\nincremental = false\n`);
  await cp(`${ROOT}Cargo.lock`, `${folder}/Cargo.lock`);
  return folder;
}

/** Compiles a program in a package, and runs it. */
async function compile(folder, code) {
  await writeFile(`${folder}/src/main.rs`, code);
  return cargo(folder, ['run', '--offline']);
}

/** Runs an example, and answers as if it had been compiled as it was sent. */
async function runBuilt(name) {
  const answer = await execute(`${ROOT}target/debug/examples/${name}`, [], { cwd: ROOT });
  const cargo = '   Compiling playground v0.0.1 (/playground)\n    Finished `dev` profile [unoptimized] target(s) in 0.50s\n     Running `target/debug/playground`\n';
  return { ...answer, stderr: cargo + answer.stderr.replaceAll(`examples/${name}.rs`, 'src/main.rs') };
}

/**
 * Cargo puts all that is compiled where the book's own programs are, so that no crate is compiled twice. It may have to wait for another
 * that runs, which it says; on the Playground there is none.
 */
async function cargo(folder, what) {
  const answer = await execute('cargo', what, { cwd: folder, env: { CARGO_TARGET_DIR: `${ROOT}target`, CARGO_TERM_COLOR: 'never' } });
  return { ...answer, stderr: answer.stderr.replace(/^ *Blocking waiting for file lock on .*\n/gm, '') };
}

function execute(program, what, { cwd, env = {} }) {
  return new Promise(done => {
    const options = { cwd, env: { ...process.env, RUST_BACKTRACE: '0', ...env }, timeout: 300_000 };
    execFile(program, what, options, (error, stdout, stderr) => {
      done({ success: !error, exitDetail: error ? `Exited with status ${error.code}` : 'Exited with status 0', stdout, stderr });
    });
  });
}
