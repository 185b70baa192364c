// Lets a reader step through a picture of a schedule: by button, or by arrow key while the picture has the focus. The steps that
// are still to come are faint, the step is told in words, and its line of code is lit in the listing. Without this script the
// whole picture is there.
'use strict';

(() => {
  const { make, button } = window.bookMake;
  const LIT = 'lit-line';

  // Where a line of the listing is, in pixels from the top of its code block.
  function place(pre, line) {
    const code = pre.querySelector('code');
    const style = getComputedStyle(code);
    const [above, below] = [parseFloat(style.paddingTop), parseFloat(style.paddingBottom)];
    const lines = code.textContent.replace(/\n$/, '').split('\n').length;
    const height = (code.clientHeight - above - below) / lines;
    return { top: code.offsetTop + above + (line - 1) * height, height };
  }
  window.bookLine = place;

  function unlight() {
    document.querySelectorAll('.' + LIT).forEach(lit => lit.remove());
  }

  function light(listing, line, thread) {
    unlight();
    const figure = document.getElementById(listing);
    if (!figure || !line) return;
    const pre = window.bookCode(figure);
    const { top, height } = place(pre, line);
    const lit = make('div', { className: `${LIT} thread-${thread % 6}` });
    lit.style.top = `${top}px`;
    lit.style.height = `${height}px`;
    pre.append(lit);
  }

  function labeled(label, symbol, press) {
    const made = button(symbol, press);
    made.setAttribute('aria-label', label);
    return made;
  }

  function steppable(picture) {
    const told = [...picture.querySelectorAll('ol > li')];
    const drawn = [...picture.querySelectorAll('[data-step]')];
    const rest = picture.querySelectorAll('.stuck');
    // How many steps are shown; all of them means that nobody is stepping.
    let shown = told.length;
    let stepping = false;

    function show(count) {
      stepping = true;
      controls.classList.add('steps');
      shown = Math.min(Math.max(count, 0), told.length);
      drawn.forEach(part => {
        const step = Number(part.dataset.step);
        part.classList.toggle('later', step >= shown);
        part.classList.toggle('now', step === shown - 1);
      });
      rest.forEach(part => part.classList.toggle('later', shown < told.length));
      const now = told[shown - 1];
      words.textContent = `${shown} of ${told.length}: ${now ? '' : 'the beginning'}`;
      words.append(...(now?.cloneNode(true).childNodes ?? []));
      light(picture.dataset.listing, now?.dataset.line, now?.dataset.thread);
    }

    const back = () => show(stepping ? shown - 1 : told.length - 1);
    const on = () => show(stepping ? shown + 1 : 1);
    const all = () => {
      show(told.length);
      stepping = false;
      controls.classList.remove('steps');
      words.textContent = start;
      unlight();
      drawn.forEach(part => part.classList.remove('now'));
    };

    const start = `${told.length} steps`;
    const words = make('span', { textContent: start });
    words.setAttribute('role', 'status');
    const steps = [labeled('Step back', '◀', back), labeled('Step forward', '▶', on), labeled('Show all steps', 'all', all)];
    const controls = make('div', { className: 'stepper' }, ...steps, words);
    picture.prepend(controls);
    picture.classList.add('ready');

    picture.addEventListener('keydown', event => {
      const press = { ArrowLeft: back, ArrowRight: on, Escape: all }[event.key];
      if (!press || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // Elsewhere on the page these keys turn it.
      event.preventDefault();
      event.stopPropagation();
      press();
    });
  }

  document.querySelectorAll('figure.schedule:not(.still)').forEach(steppable);
})();
