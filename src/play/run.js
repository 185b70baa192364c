// Run: asks the Rust Playground, and says how the answer stands to what the page promises. `theme/listings.js` loads this when somebody
// presses the button.
'use strict';

(() => {
  // Asks the Playground. Returns what it says, or throws one of the words below. mdBook leaves out the end of a block's last line: with
  // it, what is sent is the file that the reader has in `examples/`.
  async function execute(playground, code, signal) {
    let response;
    try {
      response = await fetch(`${playground}execute`, {
        method: 'POST',
        mode: 'cors',
        signal,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          channel: 'stable', mode: 'debug', edition: '2024', crateType: 'bin', tests: false, backtrace: false, code: code.replace(/\n?$/, '\n'),
        }),
      });
    } catch (error) {
      throw signal.aborted ? signal.reason : 'unreachable';
    }
    let said;
    try {
      said = await response.json();
    } catch (error) {
      throw signal.aborted ? signal.reason : 'nonsense';
    }
    if (typeof said?.error === 'string') throw /time|took too long/i.test(said.error) ? 'slow' : { refusal: said.error };
    const complete = typeof said?.success === 'boolean' && typeof said.stdout === 'string' && typeof said.stderr === 'string';
    if (!response.ok || !complete) throw 'nonsense';
    return said;
  }

  // What became of a run: Cargo's own words come before the program's on standard error.
  function understood({ success, stdout, stderr }) {
    const [, cargo, program] = /^([^]*?^ *Running `[^\n]*\n)([^]*)$/m.exec(stderr) ?? [null, stderr, null];
    if (program === null && !success) return { kind: 'refused', stdout: '', stderr: cargo };
    const own = program ?? '';
    if (!success && /panicked at/.test(own)) return { kind: 'panicked', stdout, stderr: own };
    if (!success) return { kind: 'failed', stdout, stderr: own };
    return { kind: stdout === '' && own === '' ? 'silent' : 'printed', stdout, stderr: own };
  }

  // Standard error as the page shows it: of a panic, only the message.
  const withoutPlaces = stderr => stderr.replace(/^\n?thread '[^']*' (?:\(\d+\) )?panicked at .*:\d+:\d+:\n/gm, 'panicked: ')
    .replace(/^note: run with `RUST_BACKTRACE=1`.*\n/gm, '');

  // Whether an outcome obeys a rule: if it has the line `other`, it has the line `one` above that.
  function obeys(outcome, [one, other]) {
    const lines = outcome.split('\n');
    const [first, second] = [lines.indexOf(one), lines.indexOf(other)];
    return second < 0 || (first >= 0 && first < second);
  }

  const sorted = lines => lines.split('\n').sort().join('\n');
  const codes = said => [...said.matchAll(/^error\[(E\d{4})\]/gm)].map(([, code]) => code);

  const BEYOND = 'This is not on this page: it goes beyond the limits that the caption names.';

  // For each check, whether a run keeps what the page promises, or what else is to be said of it. `returned`: the program has ended
  // well; `said`: its standard error as the page shows it.
  const CHECKS = {
    output: (run, { text, stderr }) => run.returned && run.stdout === text && run.said === stderr,
    lines: (run, { text, stderr }) => run.returned && sorted(run.stdout) === sorted(text) && run.said === stderr,
    panic: (run, { text }) => run.kind === 'panicked' && run.stdout + run.said === text,
    diagnostic: (run, { text }) => run.kind === 'refused' && codes(text).length === 1
      && codes(run.stderr).length > 0 && codes(run.stderr).every(code => code === codes(text)[0]),
    listed: (run, { shown, rules, limited, all }) => {
      if (!run.returned && run.kind !== 'panicked') return false;
      const outcome = run.stdout + run.said;
      const place = shown.indexOf(outcome);
      if (place >= 0) return `This is outcome ${place + 1} on this page.`;
      if (limited && !rules && run.returned && run.said === '') return BEYOND;
      if (all?.includes(outcome)) return 'This is one of the outcomes that are not shown here.';
      if (all) return limited ? BEYOND : false;
      // That it obeys the rules does not prove that it is one of those.
      return rules?.every(rule => rule && obeys(outcome, rule))
        ? 'This is not among the outcomes shown here. It obeys the rules for the others.' : false;
    },
  };

  // How a run stands to what the page promises, in words.
  function compared(run, promise) {
    const check = CHECKS[promise.check];
    if (!check) return '';
    const returned = ['printed', 'silent'].includes(run.kind);
    const kept = check({ ...run, returned, said: withoutPlaces(run.stderr) }, promise);
    if (typeof kept === 'string') return kept;
    // Where schedules were left out, the program can do more than the page shows.
    if (!kept && promise.bounded && run.kind !== 'refused') return BEYOND;
    return kept ? 'This is what the book promises.' : 'The book promises something else.';
  }

  window.bookRun = { execute, understood, compared };
})();
