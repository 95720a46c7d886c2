// Reads TypeScript just well enough for the house rules: what is code and what is comment or text, and what is imported.

const BEFORE_REGEX = /(?:^|[(,=:[!&|?{;~^+\-*%<>\n]|\b(?:return|typeof|case|in|of|delete|void|throw|new|else|do|yield|await))\s*$/;

/** The same text, character for character, with comments and the inside of strings, templates and regular expressions blanked out. */
export function codeOf(text) {
  const out = text.split('');
  const blank = (from, to) => {
    for (let i = from; i < to && i < out.length; i++) if (out[i] !== '\n') out[i] = ' ';
  };
  // For each open template: how many braces are open inside its current `${`.
  const templates = [];
  let at = 0;
  while (at < text.length) {
    const two = text.slice(at, at + 2);
    const c = text[at];
    if (two === '//') at = blankTo(blank, at, endOfLine(text, at));
    else if (two === '/*') at = blankTo(blank, at, after(text, '*/', at + 2));
    else if (c === "'" || c === '"') at = string(text, at, c, blank);
    else if (c === '`') at = template(text, at + 1, templates, blank);
    else if (c === '/' && BEFORE_REGEX.test(out.slice(Math.max(0, at - 12), at).join(''))) at = regex(text, at, blank);
    else if (templates.length > 0 && c === '}' && templates[templates.length - 1] === 0) {
      templates.pop();
      at = template(text, at + 1, templates, blank);
    } else {
      if (templates.length > 0 && c === '{') templates[templates.length - 1]++;
      if (templates.length > 0 && c === '}') templates[templates.length - 1]--;
      at++;
    }
  }
  return out.join('');
}

/** Every module that the text names in an import, static or dynamic, or in an `export … from`. */
export function importsOf(text) {
  const code = codeOf(text);
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*(['"])/g)].map((match) => {
    const start = match.index + match[0].length;
    return { specifier: text.slice(start, text.indexOf(match[1], start)), at: match.index };
  });
}

/** The line, from 1, on which the character stands. */
export function lineAt(text, at) {
  return text.slice(0, at).split('\n').length;
}

function blankTo(blank, from, to) {
  blank(from, to);
  return to;
}

function endOfLine(text, at) {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function after(text, what, from) {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found + what.length;
}

/** A string ends on its line at the latest, so that one misread quote cannot swallow a file. */
function string(text, start, quote, blank) {
  let at = start + 1;
  while (at < text.length && text[at] !== quote && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  blank(start + 1, at);
  return at + 1;
}

function regex(text, start, blank) {
  let at = start + 1;
  let inClass = false;
  while (at < text.length && text[at] !== '\n' && (inClass || text[at] !== '/')) {
    if (text[at] === '[') inClass = true;
    if (text[at] === ']') inClass = false;
    at += text[at] === '\\' ? 2 : 1;
  }
  blank(start + 1, at);
  return at + 1;
}

/** From inside a template to its end, or to the code after the next `${`, which is pushed. */
function template(text, start, templates, blank) {
  let at = start;
  while (at < text.length && text[at] !== '`' && text.slice(at, at + 2) !== '${') at += text[at] === '\\' ? 2 : 1;
  blank(start, at);
  if (text[at] === '`') return at + 1;
  templates.push(0);
  return at + 2;
}
