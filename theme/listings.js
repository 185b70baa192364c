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

  // Whether a graph's end is one of the program's own. Where only a limit keeps it from going on, or nothing new comes, it has not ended.
  const isEnd = how => !['limits', 'as before'].includes(how);

  // What a reader has found or said, where there is storage; where there is none, as long as the page is there.
  const remembered = new Map();
  const memory = {
    read(key) {
      try {
        return remembered.get(key) ?? JSON.parse(localStorage.getItem(key));
      } catch (error) {
        // What somebody else has written there is not ours.
        return null;
      }
    },
    keep(key, value) {
      remembered.set(key, value);
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch (error) {
        // The page still knows.
      }
    },
  };

  // For the scripts in `src/play/`, which this one loads.
  window.bookMake = { make, button, isEnd, memory };

  // The block with a listing's code; beside it, there can be one with what it changes of another.
  const codeOf = figure => figure.querySelector('pre:has(> code.language-rust)');

  // For a script that marks lines of the code: it is shown, if it was folded below its changes.
  window.bookCode = figure => {
    const whole = figure.querySelector('.whole');
    if (whole) whole.open = true;
    return codeOf(figure);
  };

  // What the page promises: the blocks with outcomes, how a run is compared with it, whether there are runs that never end. What
  // each `check` is stands in crates/checks/src/verdict.rs, with the verdicts that have it.
  function promised(figure) {
    const { verdict, check, canHang, wantsCtrlC, limits, graph } = figure.querySelector('figcaption')?.dataset ?? {};
    const blocks = verdict ? [...figure.querySelectorAll(`pre > code.${verdict}`)] : [];
    const shown = blocks.map(block => block.textContent);
    const hangs = canHang !== undefined && 'It can hang: run it on your own computer, and stop it with Ctrl-C.';
    const waits = wantsCtrlC !== undefined && 'It wants Ctrl-C: run it on your own computer.';
    return {
      check, hasGraph: graph !== undefined, whyNoRun: hangs || waits, limited: limits !== undefined, bounded: /\bpreemptions=/.test(limits),
      // Where there are several outcomes: those that are shown, and, if there are more, the rules that all obey.
      blocks, shown, rules: figure.querySelector('pre > code.rules')?.textContent.match(/.+/g)?.map(rule => /^(.*?) before (.*)$/.exec(rule)?.slice(1)),
      text: shown[0] ?? '', stderr: figure.querySelector('pre > code.stderr')?.textContent ?? '',
    };
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

  const loadGraph = async name => {
    await load(`generated/graphs/${name}.js`);
    return graphs.get(name);
  };

  // Every outcome of a listing of which the page shows some, if it can be known and loaded.
  async function allOutcomes(name, { rules, hasGraph }) {
    if (!rules || !hasGraph) return undefined;
    const graph = await loadGraph(name).catch(() => undefined);
    return graph?.ends.filter(([how]) => isEnd(how)).map(([, , outcome]) => outcome);
  }

  function listing(figure) {
    const pre = codeOf(figure);
    const code = pre?.querySelector('code');
    if (!code) return;
    const whole = figure.querySelector('.whole');
    const original = code.textContent;
    const promise = promised(figure);
    const title = figure.querySelector('figcaption strong')?.textContent ?? figure.id;
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
      markOutcome(-1);
      figure.classList.remove('has-run');
    }

    // Which of the outcomes on the page a run had: a mark, and none is folded.
    function markOutcome(place) {
      promise.blocks.forEach((block, at) => {
        const shown = block.closest('.outcomes > div');
        shown?.classList.toggle('this-run', at === place);
        if (at === place && shown?.closest('details')) shown.closest('details').open = true;
      });
    }

    function edit() {
      if (editor) return done();
      if (whole) whole.open = true;
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
          if (!promise.whyNoRun) run();
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
        await load('play/run.js');
        const { execute, understood, compared } = window.bookRun;
        const result = understood(await execute(PLAYGROUND, current(), running.signal));
        const heading = {
          printed: 'It ran, and printed:', silent: 'It ran, and printed nothing.', refused: '✗ The compiler refuses it:',
          panicked: '✗ It panicked:', failed: '✗ It ended with an error:',
        }[result.kind];
        const all = changed ? undefined : await allOutcomes(figure.id, promise);
        const judged = changed ? 'You have changed the listing: the book promises nothing about it.' : compared(result, { ...promise, all });
        show(result.kind, heading, ...output('Output', result.stdout),
          ...output(result.kind === 'refused' ? 'The compiler' : 'Standard error', result.stderr),
          make('p', { className: 'judged', textContent: judged }));
        markOutcome(Number(/^This is outcome (\d+)/.exec(judged)?.[1] ?? 0) - 1);
      } catch (word) {
        const refused = word?.refusal;
        const heading = refused ? `✗ The Playground answered: ${refused}` : {
          slow: '✗ The Playground took too long.',
          unreachable: '✗ The Playground could not be reached.',
          nonsense: '✗ The Playground answered something that this page does not understand.',
          cancelled: 'Cancelled.',
        }[word] ?? `✗ This could not be loaded: ${word.message}`;
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
        const [graph] = await Promise.all([loadGraph(figure.id), load('play/scheduler.css'), load('play/scheduler.js'), load('play/pictures.js')]);
        game = window.bookScheduler(figure, graph, original);
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
    if (promise.whyNoRun) {
      controls.append(make('p', { className: 'no-run', textContent: promise.whyNoRun }));
    } else {
      controls.append(runButton);
    }
    controls.append(editButton, reset, copyButton, open, ...(promise.hasGraph ? [playButton] : []), mark, hint);
    (whole ?? pre).after(controls);
    const beside = make('div', { className: 'beside' });
    controls.after(beside);
    beside.append(said);
    const parts = figure.querySelectorAll('div:is(.outcomes, .rules):not(.more > *), .more');
    const kept = parts.length > 0 ? parts : promise.blocks.map(block => block.parentElement);
    if (kept.length > 0) beside.append(make('div', { className: 'promised' }, make('p', { className: 'label', textContent: 'The book promises' }), ...kept));
    if (command) {
      const copyCommand = button('Copy', () => copy(copyCommand, command.textContent));
      copyCommand.title = 'Copy the command';
      command.after(' ', copyCommand);
    }
    if (promise.hasGraph) {
      document.querySelectorAll(`.task[data-listing="${figure.id}"]`).forEach(task => task.append(' ', button('Try it', () => play(task))));
    }
    // The style has kept it folded until now.
    if (whole && !document.documentElement.classList.contains('embed')) whole.open = false;
    figure.classList.add('ready');
    noteChange();
  }

  document.querySelectorAll('figure[id]:not(.schedule)').forEach(listing);

  // Who predicts first sees what a listing does when they have said what they expect: src/play/predict.js. The class is there before
  // anything is shown: see theme/head.hbs.
  const root = document.documentElement;
  const predict = button('Predict', () => {
    const isOn = root.classList.toggle('predict');
    // A link that has turned it on does not do so again when the page is loaded again.
    const here = new URL(location.href);
    here.searchParams.delete('predict');
    if (here.href !== location.href) history.replaceState(null, '', here);
    try {
      localStorage.setItem('book-predict', isOn ? 'on' : 'off');
    } catch (error) {
      // It holds for this page.
    }
    predictFirst();
  });
  predict.id = 'predict-toggle';
  predict.className = 'icon-button';
  predict.title = 'Predict first: hide what programs do until I have said what I expect';
  predict.setAttribute('aria-label', 'Predict first');
  document.querySelector('#mdbook-menu-bar .left-buttons')?.append(predict);

  let stopPredicting = null;
  async function predictFirst() {
    const isOn = root.classList.contains('predict');
    predict.setAttribute('aria-pressed', isOn);
    stopPredicting?.();
    stopPredicting = null;
    if (!isOn) return;
    try {
      await Promise.all([load('play/predict.css'), load('play/predict.js').then(() => load('generated/guesses.js'))]);
      if (root.classList.contains('predict')) stopPredicting ??= window.bookPredict();
    } finally {
      root.classList.add('predict-ready');
    }
  }
  // The page of predictions counts those that were right: src/play/score.js.
  if (document.querySelector('.predictions')) load('play/score.js').catch(() => {});

  // A picture can be stepped through: src/play/pictures.js.
  if (document.querySelector('figure.schedule:not(.still)')) load('play/pictures.js').catch(() => {});

  // A search that is opened finds more with src/play/search.js. At an address with `?search=` it is open already.
  const bar = document.getElementById('mdbook-searchbar');
  const findMore = () => load('play/search.js').catch(() => {});
  bar?.addEventListener('focus', findMore);
  if (bar && (bar.value || bar === document.activeElement)) findMore();
  // A frame keeps one listing: src/play/embed.js takes the rest of the page away.
  const kept = root.classList.contains('embed') ? load('play/embed.js').catch(() => root.classList.remove('embed')) : Promise.resolve();
  document.addEventListener('DOMContentLoaded', () => kept.then(predictFirst));
})();
