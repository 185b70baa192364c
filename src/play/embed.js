// Shows one listing and nothing else, for a frame in a page of a course: `chapter.html?embed#NAME`. It tells the page around it how
// high it is: `{ listing: NAME, height: PIXELS }`, by postMessage. Without this script the frame shows the chapter at that listing.
'use strict';

(() => {
  const root = document.documentElement;
  if (!root.classList.contains('embed')) return;
  const name = decodeURIComponent(location.hash.slice(1));
  const chapter = location.pathname + location.hash;
  const main = document.querySelector('main');
  const listing = document.getElementById(name);
  const found = listing?.matches('figure') ? listing : null;

  const heading = document.createElement('h1');
  heading.className = 'unseen';
  heading.textContent = found?.querySelector('figcaption strong')?.textContent ?? 'No such listing';
  const trouble = document.createElement('p');
  trouble.textContent = name === ''
    ? 'Which listing? The address ends with # and its name.'
    : `There is no listing “${name}” in this chapter.`;
  main.replaceChildren(heading, found ?? trouble);

  // The rest of the page is gone, and with it what mdBook's keys would do.
  document.querySelectorAll('#mdbook-sidebar, .nav-wrapper, .nav-wide-wrapper, #mdbook-help-container, .skip').forEach(part => part.remove());
  window.addEventListener('keydown', event => {
    if (!event.target.matches?.('textarea')) event.stopImmediatePropagation();
  }, true);

  // Links lead out of the frame.
  document.querySelectorAll('main a').forEach(link => {
    if (link.getAttribute('href') === location.hash) link.href = chapter;
    link.target = '_blank';
    link.rel = 'noopener';
  });
  window.addEventListener('hashchange', () => {
    if (decodeURIComponent(location.hash.slice(1)) !== name) location.reload();
  });

  const tell = () => parent.postMessage({ listing: name, height: Math.ceil(main.getBoundingClientRect().height) }, '*');
  if (parent !== window) new ResizeObserver(tell).observe(main);
  root.classList.add('embedded');
})();
