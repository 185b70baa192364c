// A stand-in for the Rust Playground on the loopback address. It takes the requests that the Playground takes, and compiles and
// runs what it is sent: with Cargo, in a package that has the book's own versions of the crates.

import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The stand-in. */
export class Playground {
  /** `honest`, `off`, `slow` (never answers), `nonsense`, `error` (as when a program takes too long). */
  mode = 'honest';
  requests = [];
  #server;
  #folder;
  #last = Promise.resolve();

  /**
   * Starts it, with a package of this name: files with tests run side by side. When it is started, the crates are compiled: a page
   * does not wait for that.
   */
  static async start(name) {
    const folder = `${ROOT}target/browser/playground-${name}`;
    await mkdir(`${folder}/src`, { recursive: true });
    const manifest = await readFile(`${ROOT}Cargo.toml`, 'utf8');
    const versions = manifest.match(/^\[workspace.dependencies\]\n[^]*?\n\n/m)[0].replace('workspace.', '');
    await writeFile(`${folder}/Cargo.toml`,
      `[package]\nname = "playground-${name}"\nversion = "0.0.1"\nedition = "2024"\n\n${versions}[workspace]\n\n[profile.dev]\ndebug = false\n`);
    await cp(`${ROOT}Cargo.lock`, `${folder}/Cargo.lock`);
    const playground = new Playground();
    playground.#folder = folder;
    await execute(folder, 'fn main() {}');
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
    // One at a time: they share a package.
    this.#last = this.#last.then(() => execute(this.#folder, code));
    reply(200, JSON.stringify(await this.#last));
  }
}

async function execute(folder, code) {
  await writeFile(`${folder}/src/main.rs`, code);
  const env = { ...process.env, RUST_BACKTRACE: '0', CARGO_TARGET_DIR: `${ROOT}target/browser/playground`, CARGO_TERM_COLOR: 'never' };
  return new Promise(done => {
    execFile('cargo', ['run', '--offline'], { cwd: folder, env, timeout: 300_000 }, (error, stdout, stderr) => {
      done({ success: !error, exitDetail: error ? `Exited with status ${error.code}` : 'Exited with status 0', stdout, stderr });
    });
  });
}
