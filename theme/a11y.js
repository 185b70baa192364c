// Makes mdBook's own parts usable by keyboard and screen reader. It relies on a few ids of mdBook's, which the browser tests guard.
'use strict';

(() => {
  // The sidebar's toggle is a label that the keyboard cannot reach: a button takes its place and presses it.
  const label = document.getElementById('mdbook-sidebar-toggle');
  const toggle = document.createElement('button');
  toggle.id = 'sidebar-toggle';
  toggle.type = 'button';
  toggle.className = 'icon-button';
  toggle.title = label.title;
  toggle.setAttribute('aria-label', label.title);
  toggle.setAttribute('aria-controls', 'mdbook-sidebar');
  toggle.append(...label.childNodes);
  toggle.addEventListener('click', () => label.click());
  const follow = () => toggle.setAttribute('aria-expanded', label.getAttribute('aria-expanded'));
  new MutationObserver(follow).observe(label, { attributes: true, attributeFilter: ['aria-expanded'] });
  follow();
  label.after(toggle);
  ['aria-label', 'aria-controls'].forEach(name => label.removeAttribute(name));
  label.setAttribute('aria-hidden', 'true');

  document.getElementById('mdbook-menu-bar').setAttribute('role', 'banner');

  document.getElementById('mdbook-search-wrapper').setAttribute('role', 'search');
  document.getElementById('mdbook-searchbar').setAttribute('aria-label', 'Search this book');

  const content = document.getElementById('mdbook-content').querySelector('main');
  content.id = 'content';
  content.tabIndex = -1;
  // Where to edit the page is told at its end.
  const source = document.querySelector('.at-the-source');
  if (source) content.append(source);
  const skip = document.createElement('a');
  skip.className = 'skip';
  skip.href = '#content';
  skip.textContent = 'Skip to the text';
  document.body.prepend(skip);

  // What is wider than its box can be scrolled by keyboard, and the arrow keys do not turn the page meanwhile.
  const boxes = 'pre > code, .table-wrapper';
  const attributes = { tabindex: '0', role: 'group' };
  function scrollable() {
    // First every box is measured, and then some change: else the page is laid out once for each.
    const all = [...document.querySelectorAll(boxes)].map(box => [box, box.scrollWidth > box.clientWidth]);
    for (const [box, scrolls] of all) {
      if (scrolls === box.hasAttribute('tabindex')) continue;
      const name = box.matches('code') ? 'Code' : 'Table';
      for (const [attribute, value] of Object.entries({ ...attributes, 'aria-label': name })) {
        if (scrolls) box.setAttribute(attribute, value);
        else box.removeAttribute(attribute);
      }
    }
  }
  // Of what opens or changes together, once.
  let isAsked = false;
  function soon() {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      scrollable();
    });
  }
  document.addEventListener('keydown', event => {
    if (event.key.startsWith('Arrow') && event.target.matches?.(boxes)) event.stopPropagation();
  }, true);
  document.addEventListener('DOMContentLoaded', () => document.documentElement.classList.remove('loading'));
  scrollable();
  new ResizeObserver(soon).observe(document.documentElement);
  document.addEventListener('toggle', soon, true);
  document.addEventListener('listing-shown', soon);
})();
