// Predict first: what a listing does is out of sight until the reader has said what it does. `theme/listings.js` loads this for who has
// turned it on. What cannot happen and nearly does comes from generated/guesses.js: see crates/checks/src/guesses.rs.
'use strict';

(() => {
  const { make, button } = window.bookMake;
  const HEADING = 'h1, h2, h3, h4, h5, h6';
  const LISTING = 'figure[id]:not(.schedule)';
  const HIDDEN = 'not-yet';

  let guesses = {};
  window.bookGuesses = all => { guesses = all; };

  const KINDS = {
    one: 'It prints one thing, whatever the schedule',
    several: 'It does one of several things: the schedule decides',
    hangs: 'It hangs, whatever the schedule',
    panics: 'It panics, whatever the schedule',
    refused: 'The compiler refuses it',
  };
  const OF_VERDICT = { prints: 'one', 'prints-any-order': 'several', outcomes: 'several', hangs: 'hangs', panics: 'panics', refused: 'refused' };

  // What was predicted, and whether it was right, where there is storage; where there is none, as long as the page is there.
  const KEY = 'book-predicted';
  let remembered = {};
  try {
    remembered = JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch (error) {
    // What somebody else has written there is not ours.
  }
  function remember(name, isRight) {
    remembered[name] = isRight;
    try {
      localStorage.setItem(KEY, JSON.stringify(remembered));
    } catch (error) {
      // The page still knows.
    }
  }

  // The same order for everybody and each time, and none that shows which is which.
  function mixed(texts) {
    const number = text => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 1_000_003, 7);
    return texts.toSorted((one, other) => number(one.text) - number(other.text));
  }

  class Question {
    constructor(figure, answered) {
      this.figure = figure;
      this.answered = answered;
      const caption = figure.querySelector('figcaption');
      this.kind = OF_VERDICT[caption.dataset.verdict];
      this.verdict = caption.querySelector('.verdict').textContent;
      this.section = make('section', { className: 'prediction' });
      const title = caption.querySelector('strong').textContent;
      this.section.setAttribute('aria-label', `Predict first: ${title}`);
      this.said = make('p', { className: 'said-of' });
      this.said.setAttribute('role', 'status');
      (figure.querySelector('.whole') ?? figure.querySelector('pre:has(> code.language-rust)')).after(this.section);
      this.ask();
    }

    get isOpen() {
      return !this.figure.classList.contains('to-predict');
    }

    ask() {
      this.figure.classList.add('to-predict');
      const kinds = Object.entries(KINDS).map(([kind, words]) => button(words, () => this.choose(kind)));
      this.section.replaceChildren(
        make('p', { className: 'label', textContent: 'What does this program do?' }), make('div', { className: 'kinds' }, ...kinds),
        make('p', {}, button('Show me', () => this.reveal('Not predicted.'))), this.said,
      );
    }

    choose(kind) {
      this.isRight = kind === this.kind;
      const words = this.isRight ? '✓ Right' : `✗ No. You said: ${KINDS[kind][0].toLowerCase()}${KINDS[kind].slice(1)}`;
      const misses = guesses[this.figure.id] ?? [];
      if (this.kind === 'several' && misses.length > 0) this.askWhich(words, misses);
      else this.reveal(`${words}. It ${this.verdict}.`);
    }

    // Which of these can happen: some that can, and near misses.
    askWhich(words, misses) {
      const possible = [...this.figure.querySelectorAll('code.outcomes')].map(code => code.textContent).slice(0, 3);
      const all = mixed([...possible.map(text => ({ text, can: true })), ...misses.map(text => ({ text, can: false }))]);
      const choices = all.map(({ text, can }, place) => {
        const box = make('input', { type: 'checkbox', id: `${this.figure.id}-can-${place}` });
        const shown = make('code', { className: 'hljs', textContent: text === '' ? '(nothing is printed)' : text.trimEnd() });
        const label = make('label', { htmlFor: box.id }, make('pre', {}, shown));
        return { box, can, row: make('li', {}, box, label) };
      });
      const check = button('Check', () => {
        const wrong = choices.filter(({ box, can }) => box.checked !== can).length;
        choices.forEach(({ box, can, row }) => {
          box.disabled = true;
          row.append(make('span', { textContent: `${box.checked === can ? '✓' : '✗'} It ${can ? 'can' : 'cannot'} happen.` }));
        });
        check.remove();
        this.isRight &&= wrong === 0;
        this.reveal(wrong === 0 ? '✓ Right, all of them.' : `✗ You were wrong about ${wrong} of ${choices.length}.`);
      });
      const list = make('ul', { className: 'choices' }, ...choices.map(({ row }) => row));
      this.said.textContent = `${words}: it does one of several things.`;
      this.section.replaceChildren(this.said, make('p', { className: 'label', textContent: 'Which of these can happen?' }), list, check);
      choices[0].box.focus();
    }

    // Shows what was hidden. Choices that were made stay, with what is so.
    reveal(words) {
      remember(this.figure.id, this.isRight ?? null);
      const choices = this.section.querySelector('.choices');
      this.said = make('p', { className: 'said-of', textContent: words });
      this.said.tabIndex = -1;
      this.section.replaceChildren(...(choices ? [choices] : []), this.said, button('Ask me again', () => {
        this.isRight = undefined;
        this.said = make('p', { className: 'said-of' });
        this.said.setAttribute('role', 'status');
        this.ask();
        this.answered();
        this.section.querySelector('button').focus();
      }));
      this.figure.classList.remove('to-predict');
      this.answered();
      this.said.focus({ preventScroll: true });
    }

    // Is open because it was answered on another day, or was never asked.
    leaveOpen() {
      this.figure.classList.remove('to-predict');
      this.section.replaceChildren();
    }

    remove() {
      this.section.remove();
      this.figure.classList.remove('to-predict');
    }
  }

  let questions = new Map();

  // Below a listing that waits for an answer everything is hidden, up to the next heading.
  function hide() {
    let isWaiting = false;
    for (const part of document.querySelector('main').children) {
      if (part.matches(HEADING)) isWaiting = false;
      part.classList.toggle(HIDDEN, isWaiting);
      if (questions.get(part)?.isOpen === false) isWaiting = true;
    }
  }

  // Who follows a link gets there, though a listing above has not been answered.
  function arrive() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const hidden = target.closest(`.${HIDDEN}`);
    for (let before = hidden?.previousElementSibling; before && !before.matches(HEADING); before = before.previousElementSibling) {
      questions.get(before)?.leaveOpen();
    }
    if (hidden) hide();
    target.scrollIntoView();
  }

  function start() {
    const figures = document.querySelectorAll(`main > ${LISTING}`);
    questions = new Map([...figures].filter(figure => figure.querySelector('figcaption .verdict')).map(figure => [figure, new Question(figure, hide)]));
    questions.forEach((question, { id }) => { if (id in remembered) question.leaveOpen(); });
    const note = make('p', { className: 'predict-note', textContent: '“Predict first” is on: what a program does is out of sight until you have said what you expect. The button ? above turns it off.' });
    if (questions.size > 0) document.querySelector('main > h1')?.after(note);
    hide();
    if (location.hash.length > 1) arrive();
    window.addEventListener('hashchange', arrive);
    return () => {
      window.removeEventListener('hashchange', arrive);
      note.remove();
      questions.forEach(question => question.remove());
      questions.clear();
      hide();
    };
  }

  // Starts to hide; returns what shows everything again.
  window.bookPredict = start;
})();
