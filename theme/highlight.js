// Colors code: Rust, what the book has of shell and TOML, and what comes and goes in a difference. It takes the place of the library that mdBook brings, which knows
// many languages and is larger than the rest of a page. mdBook's book.js calls it by that library's names.
'use strict';

window.hljs = (() => {
  // For each language: what a piece of code can be, the first that fits. A group's name is the piece's class.
  const LANGUAGES = {
    rust: [
      String.raw`(?<comment>\/\/.*|\/\*(?:[^*/]|\*(?!\/)|\/(?!\*)|\/\*[^]*?\*\/)*\*\/)`,
      String.raw`(?<string>\b[bc]?r(?<hashes>#*)"[^]*?"\k<hashes>|\b[bc]?"(?:\\[^]|[^"\\])*"|"(?:\\[^]|[^"\\])*")`,
      String.raw`(?<character>b?'(?:\\(?:x[\da-fA-F]{2}|u\{[^}]*\}|.)|[^'\\\n])')`,
      String.raw`(?<lifetime>'[a-z_]\w*)`,
      String.raw`(?<meta>#!?\[[^\]]*\])`,
      String.raw`(?<macro>\b[a-z_]\w*!(?=\s*[([{]))`,
      '(?<keyword>\\b(?:as|async|await|break|const|continue|crate|dyn|else|enum|extern|false|fn|for|if|impl|in|let|loop|match|mod|move'
        + '|mut|pub|ref|return|self|static|struct|super|trait|true|type|unsafe|use|where|while)\\b)',
      String.raw`(?<title>(?<=\bfn\s+)\w+)`,
      String.raw`(?<type>\b(?:[A-Z]\w*|[iu](?:8|16|32|64|128|size)|f32|f64|bool|char|str)\b)`,
      String.raw`(?<number>\b\d[\w]*(?:\.\d[\w]*)?)`,
      String.raw`(?<plain>\w+)`,
    ],
    sh: [
      String.raw`(?<comment>(?<=^|\s)#.*)`,
      String.raw`(?<string>"(?:\\[^]|[^"\\])*"|'[^']*')`,
    ],
    diff: [
      String.raw`(?<addition>^\+.*$)`,
      String.raw`(?<deletion>^-.*$)`,
    ],
    toml: [
      String.raw`(?<comment>#.*)`,
      String.raw`(?<string>"(?:\\[^]|[^"\\])*"|'[^'\n]*')`,
      String.raw`(?<title>^\[.*\]$)`,
      String.raw`(?<keyword>^[\w.-]+(?=\s*=))`,
    ],
  };

  /** The pieces of a text, in order: each with its class, or without one. Together they are the text. */
  function pieces(language, text) {
    const found = [];
    let end = 0;
    for (const match of text.matchAll(new RegExp(LANGUAGES[language].join('|'), 'gm'))) {
      const kind = Object.keys(match.groups).find(name => name !== 'hashes' && match.groups[name] !== undefined);
      if (kind === 'plain') continue;
      if (match.index > end) found.push([null, text.slice(end, match.index)]);
      end = match.index + match[0].length;
      found.push([kind, match[0]]);
    }
    if (end < text.length) found.push([null, text.slice(end)]);
    return found;
  }

  function highlightBlock(code) {
    const language = Object.keys(LANGUAGES).find(name => code.classList.contains(`language-${name}`));
    if (!language) return;
    const parts = pieces(language, code.textContent).map(([kind, text]) => {
      if (!kind) return text;
      const span = document.createElement('span');
      span.className = `hljs-${kind}`;
      span.textContent = text;
      return span;
    });
    code.replaceChildren(...parts);
  }

  return { configure() {}, highlightBlock, pieces };
})();
