import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { line, medianTime, ms, ratio, section } from './measure';

const SERVICES = 'SpreadsheetApp HtmlService PropertiesService LockService Utilities Session'.split(' ');

let load = 0;

/** Compiles and evaluates a script as Google does at each formula call: in a fresh global scope. */
const evaluate = (code: string): void => {
  const context = createContext(Object.fromEntries(SERVICES.map((name) => [name, {}])));
  // A comment that differs each time keeps the engine from taking the compiled code out of its cache.
  new Script(`${code}\n// ${(load += 1)}`).runInContext(context);
};

const kilobytes = (text: string): string => `${Math.round(Buffer.byteLength(text) / 1000)} kB`;

/** The script that a part's page holds. */
const partScript = (name: string): string => {
  const page = readFileSync(`dist/${name}.html`, 'utf8');
  return page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'));
};

export const benchLoading = (): void => {
  const shell = readFileSync('dist/Code.js', 'utf8');
  section('Loading: a script compiled and evaluated in a fresh scope, as Google does at each call');
  const empty = medianTime(() => evaluate(''), 25);
  line('a bare scope without a script', ms(empty), '1.0 ×');
  const loads: readonly (readonly [string, string])[] = [
    ['opening the spreadsheet: Code.js alone', shell],
    ['a formula or an edit: Code.js and its part', `${shell}\n${partScript('cells')}`],
    ['a command or the panel: Code.js and its part', `${shell}\n${partScript('commands')}`],
  ];
  for (const [title, script] of loads) {
    const time = medianTime(() => evaluate(script), 25);
    line(`${title} (${kilobytes(script)})`, ms(time), ratio(time, empty));
  }
};
