// Gives each listing its controls: run it on the Rust Playground, edit it, copy it, open it elsewhere. Nothing is sent to anyone,
// and nothing is built for editing, before the reader presses a button. Without this script the listing, its outcome and the
// local command are there.
'use strict';

(() => {
  const PLAYGROUND = 'https://play.rust-lang.org/';
  // The Playground itself gives up after 10 s; a little more for the way there and back.
  const PATIENCE = 20_000;

  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const button = (label, press) => {
    const made = make('button', { type: 'button', textContent: label });
    made.addEventListener('click', press);
    return made;
  };

  // For `src/play/scheduler.js`, which this script loads.
  window.bookMake = { make, button };

  // What the page promises: the block with the outcome, how a run is compared with it, whether there are runs that never end. What
  // each `check` is stands in crates/checks/src/verdict.rs, with the verdicts that have it.
  function promised(figure) {
    const { verdict, check, canHang, limits, graph } = figure.querySelector('figcaption')?.dataset ?? {};
    const block = verdict ? figure.querySelector(`pre > code.${verdict}`) : null;
    return {
      block, check, hasGraph: graph !== undefined, canHang: canHang !== undefined, limited: limits !== undefined, bounded: /\bpreemptions=/.test(limits),
      text: block?.textContent ?? '', stderr: figure.querySelector('pre > code.stderr')?.textContent ?? '',
    };
  }

  // Asks the Playground. Returns what it says, or throws one of the words below. mdBook leaves out the end of a block's last line: with
  // it, what is sent is the file that the reader has in `examples/`.
  async function execute(code, signal) {
    let response;
    try {
      response = await fetch(PLAYGROUND + 'execute', {
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

  // What a block of outcomes says: those that are shown, and, if there are more, the rules that all obey.
  function listed(text) {
    const [shown, rules] = text.split(/^-- \d+ in all, and in each --\n/m);
    return {
      shown: shown.split(/^-- outcome \d+ of \d+ --\n/m).slice(1),
      rules: rules?.match(/.+/g)?.map(rule => /^(.*?) before (.*)$/.exec(rule)?.slice(1)),
    };
  }

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
    listed: (run, { text, limited }) => {
      if (!run.returned && run.kind !== 'panicked') return false;
      const { shown, rules } = listed(text);
      const outcome = run.stdout + run.said;
      const place = shown.indexOf(outcome);
      if (place >= 0) return `This is outcome ${place + 1} on this page.`;
      if (limited && !rules && run.returned && run.said === '') return BEYOND;
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

  // Graphs of states, as they come: each is a script that calls this function.
  const graphs = new Map();
  window.bookGraph = (name, graph) => graphs.set(name, graph);

  // Loads a script or a style, once. A page that was opened as a file, or in a frame that is shut off from its site, can load nothing else.
  const loads = new Map();
  function load(path) {
    if (!loads.has(path)) {
      loads.set(path, new Promise((done, fail) => {
        const loaded = path.endsWith('.css') ? make('link', { rel: 'stylesheet', href: path }) : make('script', { src: path });
        loaded.addEventListener('load', done);
        loaded.addEventListener('error', () => {
          loads.delete(path);
          loaded.remove();
          fail(new Error(path));
        });
        document.head.append(loaded);
      }));
    }
    return loads.get(path);
  }

  function listing(figure) {
    const pre = figure.querySelector('pre');
    const code = pre?.querySelector('code.language-rust');
    if (!code) return;
    const original = code.textContent;
    const promise = promised(figure);
    const title = figure.querySelector('figcaption strong')?.textContent.replace(/\.$/, '') ?? figure.id;
    const command = figure.querySelector('figcaption .how code');
    let editor = null;
    let running = null;

    const current = () => editor?.value ?? code.textContent;
    const isChanged = () => current() !== original;

    const said = make('div', { className: 'said' });
    said.setAttribute('role', 'status');
    const mark = make('span', { className: 'changed-mark', textContent: 'Changed: this is not the book’s listing any more.', hidden: true });
    const hint = make('p', {
      className: 'hint', hidden: true, id: `${figure.id}-hint`,
      textContent: 'Tab indents; Escape, then Tab, leaves the editor. Ctrl-Enter runs.',
    });

    function noteChange() {
      const changed = isChanged();
      figure.classList.toggle('changed', changed);
      mark.hidden = !changed;
      reset.hidden = !changed;
      open.href = `${PLAYGROUND}?version=stable&mode=debug&edition=2024&code=${encodeURIComponent(current())}`;
    }

    function forget() {
      said.replaceChildren();
      figure.classList.remove('has-run');
    }

    function edit() {
      if (editor) return done();
      editor = make('textarea', { className: 'editor', value: code.textContent, spellcheck: false, wrap: 'off' });
      editor.rows = original.split('\n').length + 1;
      editor.setAttribute('autocapitalize', 'off');
      editor.setAttribute('autocomplete', 'off');
      editor.setAttribute('aria-label', `Code of “${title}”`);
      editor.setAttribute('aria-describedby', hint.id);
      let leaving = false;
      editor.addEventListener('keydown', event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          if (!promise.canHang) run();
        } else if (event.key === 'Escape') {
          leaving = true;
        } else if (event.key === 'Tab' && !leaving && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey) {
          event.preventDefault();
          // The one way to write that undo knows of.
          document.execCommand('insertText', false, '    ');
        } else if (!['Shift', 'Tab'].includes(event.key)) {
          leaving = false;
        }
      });
      editor.addEventListener('input', () => {
        // What was shown was of other code.
        forget();
        noteChange();
      });
      pre.hidden = true;
      pre.after(editor);
      hint.hidden = false;
      editButton.textContent = 'Done';
      editor.focus();
      editor.setSelectionRange(0, 0);
    }

    function done() {
      code.textContent = editor.value;
      window.hljs.highlightBlock(code);
      editor.remove();
      editor = null;
      pre.hidden = false;
      hint.hidden = true;
      editButton.textContent = 'Edit';
      editButton.focus();
      noteChange();
    }

    function restore() {
      if (editor) {
        editor.focus();
        editor.select();
        document.execCommand('insertText', false, original);
        editor.setSelectionRange(0, 0);
      } else {
        code.textContent = original;
        window.hljs.highlightBlock(code);
        editButton.focus();
      }
      forget();
      noteChange();
    }

    function show(kind, heading, ...rest) {
      said.className = `said ${kind}`;
      said.replaceChildren(make('p', { className: 'heading', textContent: heading }), ...rest);
      figure.classList.add('has-run');
      figure.dispatchEvent(new Event('listing-shown', { bubbles: true }));
    }

    const output = (label, text) => {
      if (text === '') return [];
      const shown = make('pre', {}, make('code', { className: 'hljs', textContent: text }));
      return [make('p', { className: 'label', textContent: label }), shown];
    };
    const locally = () => make('p', {}, 'Run it on your own computer instead: ', make('code', { textContent: command?.textContent ?? '' }));

    async function run() {
      if (running) return;
      const changed = isChanged();
      running = new AbortController();
      const slow = setTimeout(() => running?.abort('slow'), PATIENCE);
      const cancel = button('Cancel', () => running?.abort('cancelled'));
      show('waiting', 'Running on the Rust Playground …', cancel);
      runButton.disabled = true;
      try {
        const result = understood(await execute(current(), running.signal));
        const heading = {
          printed: 'It ran, and printed:', silent: 'It ran, and printed nothing.', refused: '✗ The compiler refuses it:',
          panicked: '✗ It panicked:', failed: '✗ It ended with an error:',
        }[result.kind];
        const judged = changed ? 'You have changed the listing: the book promises nothing about it.' : compared(result, promise);
        show(result.kind, heading, ...output('Output', result.stdout),
          ...output(result.kind === 'refused' ? 'The compiler' : 'Standard error', result.stderr),
          make('p', { className: 'judged', textContent: judged }));
      } catch (word) {
        const refused = word?.refusal;
        const heading = refused ? `✗ The Playground answered: ${refused}` : {
          slow: '✗ The Playground took too long.',
          unreachable: '✗ The Playground could not be reached.',
          nonsense: '✗ The Playground answered something that this page does not understand.',
          cancelled: 'Cancelled.',
        }[word] ?? `✗ ${word}`;
        show(word === 'cancelled' ? 'cancelled' : 'trouble', heading, locally());
      } finally {
        clearTimeout(slow);
        running = null;
        runButton.disabled = false;
      }
    }

    async function copy(made, text) {
      const label = made.textContent;
      try {
        await navigator.clipboard.writeText(text);
        made.textContent = 'Copied';
      } catch (error) {
        made.textContent = 'Not copied: the browser forbids it';
      }
      setTimeout(() => { made.textContent = label; }, 2000);
    }

    let game = null;
    async function play(task) {
      for (let up = figure; up; up = up.parentElement) if (up.matches('details')) up.open = true;
      if (game?.section.isConnected) return game.start(task);
      playButton.disabled = true;
      try {
        const paths = ['play/scheduler.css', 'play/scheduler.js', `generated/graphs/${figure.id}.js`];
        await Promise.all(paths.map(load));
        game = window.bookScheduler(figure, graphs.get(figure.id), original);
        beside.before(game.section);
        figure.addEventListener('scheduler-closed', () => {
          playButton.disabled = false;
          playButton.focus();
        }, { once: true });
        game.start(task);
      } catch (error) {
        playButton.disabled = false;
        show('trouble', `✗ This could not be loaded: ${error.message}`);
      }
    }

    const runButton = button('Run', run);
    runButton.className = 'run';
    const editButton = button('Edit', edit);
    const reset = button('Reset', restore);
    const playButton = button('Be the scheduler', () => play());
    const copyButton = button('Copy', () => copy(copyButton, current()));
    const open = make('a', { textContent: 'Open in Playground', rel: 'noopener', target: '_blank' });
    [[runButton, 'Run'], [editButton, 'Edit'], [copyButton, 'Copy'], [playButton, 'Be the scheduler of']].forEach(([made, verb]) => {
      made.title = `${verb} “${title}”`;
    });
    const controls = make('div', { className: 'controls' });
    controls.setAttribute('role', 'group');
    controls.setAttribute('aria-label', `“${title}”`);
    if (promise.canHang) {
      controls.append(make('p', { className: 'no-run', textContent: 'It can hang: run it on your own computer, and stop it with Ctrl-C.' }));
    } else {
      controls.append(runButton);
    }
    controls.append(editButton, reset, copyButton, open, ...(promise.hasGraph ? [playButton] : []), mark, hint);
    pre.after(controls);
    const beside = make('div', { className: 'beside' });
    controls.after(beside);
    beside.append(said);
    if (promise.block) {
      const kept = make('div', { className: 'promised' }, make('p', { className: 'label', textContent: 'The book promises' }));
      beside.append(kept);
      kept.append(promise.block.parentElement);
    }
    if (command) {
      const copyCommand = button('Copy', () => copy(copyCommand, command.textContent));
      copyCommand.title = 'Copy the command';
      figure.querySelector('figcaption').append(copyCommand);
    }
    if (promise.hasGraph) {
      document.querySelectorAll(`.task[data-listing="${figure.id}"]`).forEach(task => task.append(' ', button('Try it', () => play(task))));
    }
    figure.classList.add('ready');
    noteChange();
  }

  document.querySelectorAll('figure[id]:not(.schedule)').forEach(listing);
})();
