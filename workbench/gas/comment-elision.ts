/**
 * Takes comments out of a page as Google does before it serves one. Google's reader of scripts is older than the
 * language: it knows two kinds of strings, regular expressions and comments, but no template literals. A quote
 * inside a template literal therefore begins a string for it, and from then on it takes strings for code and code
 * for strings; what follows a `//` in what it takes for code is cut. Whether a slash divides or begins a regular
 * expression it guesses from what stands before. The same mistakes are made here on purpose, so that a page that
 * Google would cut is cut on a laptop too. Shown publicly in enuchi/React-Google-Apps-Script #157 and #170; the
 * rules are those of an open-source relative, mikesamuel/html-contextual-autoescaper-java.
 */
export function withoutComments(html: string): string {
  let rest = html;
  let done = '';
  for (;;) {
    const found = SPECIAL.exec(rest);
    if (found === null) return done + rest;
    const [opening] = found;
    done += rest.slice(0, found.index) + (opening === '<!--' ? '' : opening);
    rest = rest.slice(found.index + opening.length);
    const end = endOf(opening, rest);
    done += elide(opening, rest.slice(0, end.from));
    rest = rest.slice(end.to);
  }
}

/** What begins a stretch that is no plain markup. */
const SPECIAL = /<!--|<(?:script|style|textarea|title)(?=[\s/>])[^>]*>/i;

/** Where the stretch ends, and where what follows it begins. An end tag counts wherever it stands. */
function endOf(opening: string, rest: string): { readonly from: number; readonly to: number } {
  if (opening === '<!--') {
    const end = rest.indexOf('-->');
    return end < 0 ? { from: rest.length, to: rest.length } : { from: end, to: end + '-->'.length };
  }
  const tag = /^<(\w+)/.exec(opening)?.[1] ?? '';
  const end = rest.search(new RegExp(`</${tag}`, 'i'));
  const from = end < 0 ? rest.length : end;
  return { from, to: from };
}

function elide(opening: string, text: string): string {
  if (opening === '<!--') return '';
  if (/^<script/i.test(opening)) return new ScriptReader(text).read();
  return /^<style/i.test(opening) ? styleWithoutComments(text) : text;
}

function styleWithoutComments(css: string): string {
  return css.replace(
    /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\([^)]*\)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r\f]*/g,
    (part) => (part.startsWith('/*') ? ' ' : part.startsWith('//') ? '' : part),
  );
}

const LINE_END = /[\n\r\u2028\u2029]/;

/** Whether a slash would begin a regular expression after this. */
type BeforeSlash = 'expression' | 'division';

class ScriptReader {
  private at = 0;
  private done = '';
  private before: BeforeSlash = 'expression';

  constructor(private readonly script: string) {}

  read(): string {
    while (this.at < this.script.length) this.readCode();
    return this.done;
  }

  /** Code up to the next string, regular expression or comment, and that one too. */
  private readCode(): void {
    const from = this.at;
    for (let at = from; at < this.script.length; at += 1) {
      const letter = this.script[at];
      if (letter === '"' || letter === "'") this.readDelimited(from, at, letter);
      else if (letter === '/') this.readSlash(from, at);
      if (this.at > from) return;
    }
    this.keep(from, this.script.length);
  }

  /** Goes on where the slash begins something; one that divides is left where it stands. */
  private readSlash(from: number, at: number): void {
    this.before = beforeSlash(this.script.slice(from, at), this.before);
    const next = this.script[at + 1];
    if (next === '/' || next === '*') this.readComment(from, at, next);
    else if (this.before === 'expression') this.readDelimited(from, at, '/');
  }

  private keep(from: number, to: number): void {
    this.done += this.script.slice(from, to);
    this.at = to;
  }

  private readDelimited(from: number, opening: number, delimiter: string): void {
    let inClass = false;
    let end = opening + 1;
    for (; end < this.script.length; end += 1) {
      const letter = this.script[end];
      if (letter === '\\') end += 1;
      else if (delimiter === '/' && letter === '[') inClass = true;
      else if (delimiter === '/' && letter === ']') inClass = false;
      else if (letter === delimiter && !inClass) break;
    }
    this.keep(from, Math.min(end + 1, this.script.length));
    this.before = 'division';
  }

  private readComment(from: number, opening: number, kind: '/' | '*'): void {
    this.keep(from, opening);
    const rest = this.script.slice(opening + 2);
    const end = kind === '/' ? rest.search(LINE_END) : rest.indexOf('*/');
    const comment = end < 0 ? rest : rest.slice(0, end);
    if (kind === '*') this.done += LINE_END.test(comment) ? '\n' : ' ';
    this.at = opening + 2 + comment.length + (kind === '*' && end >= 0 ? 2 : 0);
  }
}

/** A sign after which no value has been read, an odd number of them, or a word that a value follows. */
const BEFORE_EXPRESSION =
  /[,<>=*%&|^?!~([:;{}]$|(?:^|[^+])(?:\+\+)*\+$|(?:^|[^-])(?:--)*-$|(?:^|[^\d])\.$|(?:^|[^\w$])(?:do|in|try|case|else|void|break|throw|delete|return|typeof|finally|continue|instanceof)$/;

function beforeSlash(code: string, known: BeforeSlash): BeforeSlash {
  const text = code.replace(/[\t\n\r \u2028\u2029]+$/, '');
  if (text === '') return known;
  return BEFORE_EXPRESSION.test(text) ? 'expression' : 'division';
}
