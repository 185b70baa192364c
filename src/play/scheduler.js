// Be the scheduler: the reader chooses who takes the next step of a listing. `theme/listings.js` loads this when somebody asks for it, with
// the listing's graph of states; what is in a graph says crates/checks/src/graph.rs.
'use strict';

(() => {
  const { make, button, isEnd, memory } = window.bookMake;
  const count = (number, one, many) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

  const HAS_ENDED = 1;
  const IS_LIMITED = 2;
  const IS_KEPT = 4;

  // A graph with names in the place of numbers.
  function read({ threads, timers, channels, words, events, views, start, states, halves, ends }) {
    const event = place => {
      const [thread, line, said, stream, text] = events[place];
      return { thread, line, words: words[said], stream, text: words[text] ?? '' };
    };
    return {
      threads: threads.map((name, id) => ({ name: timers[id] ? 'time' : name, isTimer: timers[id] === 1 })),
      channels: channels.map(([name, capacity]) => ({ name, capacity })),
      start: start.map(event),
      state(place) {
        const [at, buffers, moves, end, left] = states[place];
        return {
          views: at.map(view => {
            const [line, wait, flags] = views[view];
            return { line, wait: words[wait], hasEnded: (flags & HAS_ENDED) !== 0, isLimited: (flags & IS_LIMITED) !== 0, isKept: (flags & IS_KEPT) !== 0 };
          }),
          buffers: buffers.map(messages => messages.map(message => (message < 0 ? `… ${-message} more …` : words[message]))),
          halves: halves[left],
          moves: moves.map(([thread, to, happens]) => ({ thread, to, events: happens.map(event) })),
          end,
        };
      },
      ends: ends.map(([how, number, shown, stuck]) => ({ how, number, shown, stuck, counts: isEnd(how) })),
    };
  }

  // Which ends of a listing were found.
  function found(name, add) {
    const key = `book-found-${name}`;
    const kept = memory.read(key);
    const ends = new Set(Array.isArray(kept) ? kept : []);
    if (add !== undefined) memory.keep(key, [...ends.add(add)]);
    return ends;
  }

  // What a task asks for: `outcome 3` of this page; `hangs`; `panics`; or that it prints these lines, `prints: one | two`, which `never:`
  // says of what cannot happen. Returns whether an end is that.
  function meets(goal, { how, number, shown }) {
    const [, lines] = /^(?:prints|never): (.*)$/.exec(goal) ?? [];
    if (lines !== undefined) return shown === lines.split(' | ').map(line => `${line}\n`).join('');
    return goal === how || goal === `outcome ${number}`;
  }

  // Without the name of the thread in whose row it stands.
  const short = (words, name) => (words.startsWith(`${name} `) ? words.slice(name.length + 1) : words.replace(/^the time of (.*) has come: /, 'the time of $1 comes: '));

  class Game {
    constructor(figure, graph, code) {
      this.name = figure.id;
      this.figure = figure;
      this.graph = read(graph);
      this.lines = code.split('\n');
      // Where the reader has been: each with what has happened on the way there.
      this.way = [{ at: 0, events: this.graph.start }];
      this.section = make('section', { className: 'scheduler' });
      const title = figure.querySelector('figcaption strong')?.textContent ?? figure.id;
      this.section.setAttribute('aria-label', `Be the scheduler: ${title}`);
      this.status = make('p', { className: 'step' });
      this.status.setAttribute('role', 'status');
      this.open = make('p', { className: 'open' });
      this.board = make('div');
      this.tasks = [...document.querySelectorAll(`.task[data-listing="${this.name}"]`)].map(task => this.task(task));
      const bar = make('div', { className: 'bar' });
      this.back = button('Step back', () => this.stepBack());
      this.again = button('Start again', () => this.startAgain());
      this.on = button('Go on to the next choice', () => this.goOn());
      bar.append(this.back, this.again, this.on, button('Close', () => this.close()));
      this.section.append(
        make('p', { className: 'label', textContent: 'You are the scheduler: who goes next? Choose, or press its key. Backspace steps back.' }),
        ...this.part(figure),
        ...this.tasks.map(({ shown }) => shown), this.status, this.open, this.board, bar,
      );
      this.section.tabIndex = -1;
      this.section.addEventListener('keydown', event => this.press(event));
    }

    // Of some programs there are too many schedules to offer all.
    part(figure) {
      const most = Number(/preemptions=(\d+)/.exec(figure.querySelector('figcaption')?.dataset.graph ?? '')?.[1] ?? NaN);
      if (Number.isNaN(most)) return [];
      const often = ['Never', 'Once', 'Twice'][most] ?? `${most} times`;
      return [make('p', { textContent: `This program has too many schedules to offer them all. ${often}, you can interrupt a thread that could go on. Where one has to wait, every choice is open.` })];
    }

    // A task that the text sets, and what became of it.
    task(element) {
      const goal = element.dataset.goal;
      const text = element.cloneNode(true);
      text.querySelectorAll('button').forEach(made => made.remove());
      const said = make('span', { className: 'done' });
      said.setAttribute('role', 'status');
      const canHappen = this.graph.ends.some(end => end.counts && meets(goal, end));
      const all = this.graph.ends.filter(({ counts }) => counts).length;
      const never = button('It cannot happen', () => {
        never.hidden = !canHappen;
        if (!canHappen) this.focus(undefined, true);
        said.textContent = canHappen ? '✗ It can happen. Keep looking.'
          : `✓ Right, it cannot. Every schedule was tried: ${all === 1 ? 'there is one outcome' : `there are ${all} outcomes`}, and this is none of them.`;
      });
      const shown = make('div', { className: 'goal' }, make('p', {}, ...text.childNodes, ' ', never, ' ', said));
      const reached = end => {
        if (!end.counts || !meets(goal, end)) return;
        never.hidden = true;
        said.textContent = '✓ Done.';
      };
      return { element, shown, reached };
    }

    get now() {
      return this.way.at(-1);
    }

    // `task`: the goal that the reader has come for, if it is one. Then the others are out of sight, and a run that was begun begins again.
    start(task) {
      this.tasks.forEach(({ shown, element }) => { shown.hidden = task !== undefined && element !== task; });
      if (task) this.way.length = 1;
      this.show();
      this.focus(undefined, true);
      if (!task) return;
      const { top } = this.section.getBoundingClientRect();
      window.scrollBy(0, top - window.innerHeight * 0.4);
      // mdBook's bar follows the reader, and is left behind by a jump; it comes along with the next step upward.
      requestAnimationFrame(() => {
        window.scrollBy(0, 1);
        requestAnimationFrame(() => window.scrollBy(0, -1));
      });
    }

    close() {
      this.section.remove();
      this.unmark();
      this.figure.dispatchEvent(new Event('scheduler-closed'));
    }

    press(event) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const { moves } = this.graph.state(this.now.at);
      const place = this.keys(moves).indexOf(event.key);
      if (event.key === 'Backspace') this.stepBack();
      else if (place >= 0) this.take(moves[place]);
      else if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      // Elsewhere on the page some of these keys turn it.
      event.preventDefault();
      event.stopPropagation();
    }

    // The key of each step: the thread's number, the same throughout; if a thread has a choice, letters for what is not its first.
    keys(moves) {
      const letters = [...'abcdefghijklmnopqrstuvwxyz'];
      return moves.map(({ thread }, place) => {
        if (moves[place - 1]?.thread === thread) return letters.shift();
        return thread < 9 ? String(thread + 1) : undefined;
      });
    }

    take(move) {
      this.go(move);
      this.show(move.thread);
    }

    go({ to, events, thread }) {
      this.way.push({ at: to, events, thread });
    }

    // As long as one step alone can be taken; at least one.
    goOn() {
      const before = this.way.length;
      for (let { moves } = this.graph.state(this.now.at); moves.length === 1; { moves } = this.graph.state(this.now.at)) {
        this.go(moves[0]);
        if (this.way.length > before + 10_000) break;
      }
      this.show(undefined, this.way.slice(before).flatMap(({ events }) => events));
      // Not on a step: whoever presses the key once more has not chosen it.
      (this.on.disabled ? this.section : this.on).focus({ preventScroll: true });
    }

    stepBack() {
      if (this.way.length === 1) return;
      const { thread } = this.way.pop();
      this.show(thread);
      this.focus(thread, true);
    }

    startAgain() {
      this.way.length = 1;
      this.show();
    }

    // Shows the state. `thread`: whose step was the last; `events`: what has happened, if that is more than the last step.
    show(thread, events = this.now.events) {
      const state = this.graph.state(this.now.at);
      const end = state.end === null ? null : this.graph.ends[state.end];
      // A state in which it hangs has threads; one after the end has none.
      const shown = state.views.length > 0 ? state : { ...state, views: this.lastViews, buffers: this.lastBuffers, halves: this.lastHalves };
      this.lastViews = shown.views;
      this.lastBuffers = shown.buffers;
      this.lastHalves = shown.halves;
      if (end?.counts) found(this.name, state.end);
      if (end) this.tasks.forEach(({ reached }) => reached(end));
      this.say(events, state, end);
      this.board.replaceChildren(
        this.threads(shown, end), ...this.channels(shown), ...this.output(), ...(end ? [this.end(end)] : []), this.score(), this.history(),
      );
      this.back.disabled = this.way.length === 1;
      this.again.disabled = this.way.length === 1;
      this.on.disabled = state.moves.length !== 1;
      this.mark(shown, end);
      this.focus(thread);
      this.board.querySelector('.end')?.scrollIntoView({ block: 'nearest' });
    }

    // The last step in words, for those who see and those who hear.
    say(events, state, end) {
      const last = events.slice(-4).map(({ words }) => words);
      const step = this.way.length - 1;
      const name = this.graph.threads[this.now.thread]?.name;
      const what = last.length > 0 ? `${events.length > 4 ? '… ' : ''}${last.join('; ')}.` : `${name} goes on, and nothing shows.`;
      this.status.textContent = step === 0 ? `The program begins${last.length > 0 ? `: ${what}` : '.'}` : `Step ${step}: ${what}`;
      this.open.textContent = end ? '' : `${count(state.moves.length, 'step is possible', 'steps are possible')}.`;
    }

    threads({ views, moves }, end) {
      const list = make('ul', { className: 'threads' });
      const keys = this.keys(moves);
      views.forEach((view, id) => {
        const { name, isTimer } = this.graph.threads[id];
        const own = moves.map((move, place) => ({ move, place })).filter(({ move }) => move.thread === id);
        if (isTimer && own.length === 0) return;
        const row = make('li', { className: `thread-${id % 6}` }, make('strong', { textContent: name }));
        if (view.line > 0 && !view.hasEnded && !isTimer) {
          const code = this.lines[view.line - 1]?.trim() ?? '';
          row.append(make('span', { className: 'where' }, ` line ${view.line}: `, make('code', { textContent: code })));
        }
        const does = make('div', { className: 'does' });
        own.forEach(({ move, place }) => {
          const [first, ...then] = move.events.map(({ words }) => short(words, name));
          const made = button('', () => this.take(move));
          made.append(...(keys[place] ? [make('kbd', { textContent: keys[place] }), ' '] : []), first ?? 'goes on');
          if (then.length > 0) made.append(make('small', { textContent: `, then ${then.join(', ')}` }));
          made.dataset.thread = id;
          does.append(made);
        });
        if (own.length === 0) does.append(this.cannot(view, end, id));
        row.append(does);
        list.append(row);
      });
      return list;
    }

    // Why a thread cannot go on.
    cannot(view, end, id) {
      if (view.hasEnded) return 'has ended';
      if (view.isKept) return 'could go on, but you have interrupted often enough';
      if (end?.how === 'as before') return 'is where it was';
      if (end && end.how !== 'hangs' && end.how !== 'limits') {
        const did = { returns: 'has returned', panics: 'has panicked', exits: 'has called exit' }[end.how];
        return id === this.now.thread ? did : 'is cut off: the program has ended';
      }
      const wait = view.wait === undefined ? 'waits for a change' : `waits for ${view.wait}`;
      return view.isLimited ? `${wait}; it could do more, beyond the limits that the caption names` : wait;
    }

    channels({ buffers, halves }) {
      const shown = buffers.map((messages, id) => {
        const { name, capacity } = this.graph.channels[id];
        const room = capacity === null ? 'no limit' : `capacity ${capacity}`;
        const row = make('li', {}, make('em', { textContent: name }), ` (${room}): `);
        row.append(...(messages.length > 0 ? messages.flatMap(message => [make('code', { textContent: message }), ' ']) : ['empty']));
        if (halves[id]) row.append(make('span', { className: 'halves', textContent: this.halves(...halves[id]) }));
        return row;
      });
      return shown.length > 0 ? [make('p', { className: 'label', textContent: 'In the channels' }), make('ul', { className: 'channels' }, ...shown)] : [];
    }

    // Who can still send into a channel, and who receive: a half that is gone disconnects the other.
    halves(senders, receivers) {
      const left = (number, one, many) => (number === 0 ? `no ${one} is left` : count(number, one, many));
      return `${left(senders, 'sender', 'senders')}, ${left(receivers, 'receiver', 'receivers')}`;
    }

    output() {
      const printed = stream => this.way.flatMap(({ events }) => events).filter(event => event.stream === stream).map(({ text }) => text).join('');
      return [[1, 'Printed so far'], [2, 'On standard error']].flatMap(([stream, label]) => {
        const text = printed(stream);
        return text === '' ? [] : [make('p', { className: 'label', textContent: label }), make('pre', {}, make('code', { className: 'hljs', textContent: text }))];
      });
    }

    end({ how, number, stuck }) {
      const which = number > 0 ? ` This is outcome ${number} on this page.` : '';
      const words = {
        returns: 'The program returns.', panics: 'The program panics.', exits: 'The program exits.', hangs: 'The program hangs.',
        limits: 'Nobody can go on within the limits that the caption names. The program itself could.',
        'as before': 'This thread is where it was before, and nothing has changed. Step back, and let somebody else go first.',
      }[how];
      const shown = make('div', { className: `end ${how === 'hangs' || how === 'panics' ? 'bad' : ''}` }, make('p', {}, make('strong', { textContent: words }), which));
      if (stuck.length > 0) shown.append(make('ul', {}, ...stuck.map(why => make('li', { textContent: `${why}.` }))));
      return shown;
    }

    score() {
      const all = this.graph.ends.filter(({ counts }) => counts).length;
      const known = [...found(this.name)].filter(end => this.graph.ends[end]?.counts);
      const numbers = known.map(end => this.graph.ends[end].number).filter(number => number > 0).sort((one, other) => one - other);
      const which = numbers.length > 0 ? ` (on this page: ${numbers.join(', ')})` : '';
      return make('p', { className: 'score', textContent: `Found: ${known.length} of ${count(all, 'outcome', 'outcomes')}${which}.` });
    }

    // What has happened so far, folded.
    history() {
      const all = this.way.flatMap(({ events }) => events).map(({ words, line }) => make('li', { textContent: line > 0 ? `${words} (line ${line})` : words }));
      const list = make('ol', {}, ...all);
      const steps = make('details', { open: this.isOpen ?? false }, make('summary', { textContent: 'All that has happened' }), list);
      steps.addEventListener('toggle', () => {
        this.isOpen = steps.open;
        list.scrollTop = list.scrollHeight;
      });
      return steps;
    }

    // Each thread's line in the code has its name beside it.
    mark({ views }, end) {
      this.unmark();
      const pre = window.bookCode(this.figure);
      if (pre.hidden || (end && end.how !== 'hangs')) return;
      const at = new Map();
      views.forEach((view, id) => {
        if (view.line > 0 && !view.hasEnded && !this.graph.threads[id].isTimer) at.set(view.line, [...(at.get(view.line) ?? []), id]);
      });
      this.marks = [...at].map(([line, ids]) => {
        const { top, height } = window.bookLine(pre, line);
        const names = make('span', { textContent: ids.map(id => this.graph.threads[id].name).join(', ') });
        const mark = make('div', { className: `thread-mark thread-${ids[0] % 6}` }, names);
        mark.setAttribute('aria-hidden', 'true');
        mark.style.top = `${top}px`;
        mark.style.height = `${height}px`;
        pre.append(mark);
        return mark;
      });
    }

    unmark() {
      this.marks?.forEach(mark => mark.remove());
      this.marks = [];
    }

    // The buttons are new: the same thread's, or else the first, or what is left when it has ended.
    focus(thread, isAsked = false) {
      const isHere = this.section.contains(document.activeElement) || document.activeElement === document.body;
      if (!this.section.isConnected || !(isHere || isAsked)) return;
      const steps = [...this.board.querySelectorAll('.does button')];
      const next = steps.find(step => Number(step.dataset.thread) === thread) ?? steps[0] ?? this.again;
      next.focus({ preventScroll: !isAsked && steps.length === 0 });
    }
  }

  window.bookScheduler = (figure, graph, code) => new Game(figure, graph, code);
})();
