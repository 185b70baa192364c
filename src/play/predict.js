// Predict first: what a listing does is out of sight until the reader has said what it does. `theme/listings.js` loads this for who has
// turned it on. What cannot happen and nearly does comes from generated/guesses.js: see crates/checks/src/guesses.rs.
'use strict';

(() => {
  const { make, button, memory } = window.bookMake;
  const HEADING = 'h1, h2, h3, h4, h5, h6';
  const LISTING = 'figure[id]:not(.schedule)';
  const HIDDEN = 'not-yet'; // below a question
  const TOO_EARLY = 'too-early'; // a picture of its listing

  let guesses = {};
  window.bookGuesses = all => { guesses = all; };

  const KINDS = {
    one: 'It prints one thing',
    several: 'It does one of several things',
    hangs: 'It hangs; it may print something first',
    panics: 'It ends with a panic',
    refused: 'The compiler refuses it',
  };
  const OF_VERDICT = { prints: 'one', 'prints-any-order': 'several', outcomes: 'several', hangs: 'hangs', panics: 'panics', refused: 'refused' };

  // What was predicted, by listing, and whether it was right.
  const KEY = 'book-predicted';
  const kept = memory.read(KEY);
  let remembered = kept && typeof kept === 'object' ? kept : {};
  function remember(predictions) {
    remembered = predictions;
    memory.keep(KEY, remembered);
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
      // Where the documentation allows several things and this version of the library does one, both answers are right.
      this.version = caption.dataset.version;
      this.section = make('section', { className: 'prediction' });
      const title = caption.querySelector('strong').textContent;
      this.section.setAttribute('aria-label', `Predict first: ${title}`);
      (figure.querySelector('.whole') ?? figure.querySelector('pre:has(> code.language-rust)')).after(this.section);
      this.ask();
    }

    get isOpen() {
      return !this.figure.classList.contains('to-predict');
    }

    ask() {
      this.figure.classList.add('to-predict');
      const kinds = Object.entries(KINDS).map(([kind, words]) => button(words, () => this.choose(kind)));
      const show = button('Show me', () => this.reveal([], 'You have not predicted what it does.'));
      show.className = 'show';
      this.section.replaceChildren(make('p', { className: 'label', textContent: 'What does this program do?' }), make('div', { className: 'kinds' }, ...kinds), show);
    }

    choose(kind) {
      const doesOne = /^\d+$/.test(this.version ?? '');
      this.isRight = kind === this.kind || (doesOne && kind === 'one');
      const is = `${KINDS[this.kind][0].toLowerCase()}${KINDS[this.kind].slice(1)}`;
      const more = doesOne ? ', says the documentation; this version of the library always does the same' : '';
      const words = `${this.isRight ? '✓ Right' : '✗ No'}: ${is}${more}.`;
      const question = guesses[this.figure.id];
      if (['one', 'several'].includes(this.kind) && question) this.askWhich(words, question);
      else this.reveal([words]);
    }

    // Which of these can happen, or which it is: some that can, and near misses.
    askWhich(words, { can, cannot }) {
      const isOne = this.kind === 'one';
      const may = this.version ? 'The documentation allows it' : 'It can happen';
      const because = why => (why ? `: ${why}` : '');
      const all = mixed([...can.map(text => ({ text, can: true })), ...cannot.map(([text, why]) => ({ text, can: false, why }))]);
      const choices = all.map((choice, place) => {
        const box = make('input', { type: isOne ? 'radio' : 'checkbox', name: `${this.figure.id}-can`, id: `${this.figure.id}-can-${place}` });
        const shown = make('code', { className: 'hljs', textContent: choice.text === '' ? '(nothing is printed)' : choice.text.trimEnd() });
        const label = make('label', { htmlFor: box.id }, make('pre', {}, shown));
        return { ...choice, box, row: make('li', {}, box, label) };
      });
      const said = make('p', { textContent: words });
      said.setAttribute('role', 'status');
      const check = button('Check', () => {
        const wrong = choices.filter(({ box, can }) => box.checked !== can).length;
        choices.forEach(({ box, can, why, row }) => {
          const verb = isOne ? (can ? 'It prints this' : `It never prints this${because(why)}`) : (can ? may : `It cannot happen${because(why)}`);
          row.append(make('span', { textContent: `${box.checked === can ? '✓ You were right.' : '✗ You were wrong.'} ${verb}.` }));
          box.disabled = true;
        });
        this.isRight &&= wrong === 0;
        const sum = wrong === 0 ? '✓ All of these right.' : isOne ? '✗ It prints something else.' : `✗ You were wrong about ${wrong} of ${choices.length}.`;
        this.reveal([words, list], sum);
      });
      const list = make('ul', { className: 'choices' }, ...choices.map(({ row }) => row));
      const ask = isOne ? 'Which of these does it print?'
        : this.version ? 'Which of these can happen in some version of the library? Choose all that can.' : 'Which of these can happen? Choose all that can.';
      this.section.replaceChildren(said, make('p', { className: 'label', textContent: ask }), list, check);
      choices[0].box.focus();
    }

    // Shows what was hidden, below what was asked and what is so.
    reveal(parts, sum) {
      remember({ ...remembered, [this.figure.id]: this.isRight ?? null });
      const shown = parts.map(part => (typeof part === 'string' ? make('p', { textContent: part }) : part));
      const last = sum ? make('p', { textContent: sum }) : shown.at(-1);
      last.tabIndex = -1;
      this.section.replaceChildren(...shown, last, this.again());
      this.figure.classList.remove('to-predict');
      this.answered();
      last.focus({ preventScroll: true });
    }

    again() {
      return button('Ask me again', () => {
        this.isRight = undefined;
        this.ask();
        this.answered();
        this.section.querySelector('button').focus();
      });
    }

    // Is open because it was answered on another day, or because a link leads past it.
    leaveOpen() {
      this.figure.classList.remove('to-predict');
      const was = { true: '✓ You have predicted what it does.', false: '✗ You have predicted something else.' }[remembered[this.figure.id]];
      this.section.replaceChildren(make('p', { textContent: was ?? 'You have not predicted what it does.' }), this.again());
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
    // A picture can stand in another section.
    document.querySelectorAll('figure.schedule').forEach(picture => {
      const question = questions.get(document.getElementById(picture.dataset.listing));
      picture.classList.toggle(TOO_EARLY, question?.isOpen === false);
    });
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
    const forget = button('Ask me everything again', () => {
      remember({});
      questions.forEach(question => question.ask());
      hide();
    });
    const note = make('p', { className: 'predict-note', textContent: '“Predict first” is on: what a program does is out of sight until you have said what you expect. The button Predict above turns it off. ' }, forget);
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
