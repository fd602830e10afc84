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

export const benchLoading = (): void => {
  const code = readFileSync('dist/Code.js', 'utf8');
  section(
    `Loading dist/Code.js (${Math.round(Buffer.byteLength(code) / 1000)} kB), as each formula call does`,
  );
  const empty = medianTime(() => evaluate(''), 25);
  const whole = medianTime(() => evaluate(code), 25);
  line('a bare scope without a script', ms(empty), '1.0 ×');
  line('the bundle: compile and evaluate', ms(whole), ratio(whole, empty));
};
