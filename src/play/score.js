// The page of predictions says which of its listings were predicted, and how many of them were right. What was predicted stays on the
// reader's computer: src/play/predict.js keeps it.
'use strict';

(() => {
  const { make, memory } = window.bookMake;
  const list = document.querySelector('.predictions');
  const links = [...list.querySelectorAll('a')];
  // They lead to a page that asks.
  links.forEach(link => { link.search = '?predict'; });
  const said = make('p', { className: 'score' });
  said.setAttribute('role', 'status');
  list.before(said);

  function count() {
    const kept = memory.read('book-predicted') ?? {};
    const was = links.map(link => kept[decodeURIComponent(link.hash.slice(1))]);
    links.forEach((link, place) => {
      link.parentElement.querySelector('.mark')?.remove();
      const mark = { true: ' ✓ right', false: ' ✗ something else' }[was[place]];
      if (mark) link.parentElement.append(make('span', { className: 'mark', textContent: mark }));
    });
    const right = was.filter(one => one === true).length;
    const tried = was.filter(one => typeof one === 'boolean').length;
    said.textContent = `You have predicted ${tried} of ${links.length}, and ${right} of these were right.`;
  }

  count();
  // Who comes back from a listing sees what has changed.
  window.addEventListener('pageshow', count);
})();
