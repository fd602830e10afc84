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

const FORMULA = 'TRIP_DAYS("18–29/3", 2022)';

/** Just so much of Google that the formula can be computed: no call takes any time. */
const googleWith = (page: string): Record<string, unknown> => ({
  ...Object.fromEntries(SERVICES.map((name) => [name, {}])),
  SpreadsheetApp: {
    getActiveSpreadsheet: () => ({
      getSpreadsheetLocale: () => 'vi_VN',
      getSpreadsheetTimeZone: () => 'Asia/Ho_Chi_Minh',
    }),
  },
  HtmlService: { createTemplateFromFile: () => ({ getRawContent: () => page }) },
});

/** From a fresh scope to the first value of a formula; throws where the value is wrong. */
const firstValue = (code: string, page: string): void => {
  const context = createContext(googleWith(page));
  const fresh = `${code}\n// ${(load += 1)}`;
  new Script(fresh).runInContext(context);
  if (new Script(FORMULA).runInContext(context) !== 12) throw new Error(`${FORMULA} is not 12`);
};

/** The part as a script file of its own, which Google would load at every call. */
const asFile = (name: string): string =>
  `app.${name} = (part => () => part)(${partScript(name).trim().replace(/;$/, '')});`;

/**
 * How a part may travel: in a page that is read and evaluated when it is asked for, or as a script file. What a
 * call of HtmlService takes on Google is not in these times: the self-check shows it there.
 */
const benchFirstValue = (shell: string): void => {
  section(
    `Loading: from a fresh scope to the first value of a formula, by each way in which its part may travel`,
  );
  const page = readFileSync('dist/cells.html', 'utf8');
  const files = `${shell}\n${asFile('cells')}`;
  const base = medianTime(() => firstValue(files, ''), 25);
  const inPage = medianTime(
    () => firstValue(shell, page.replace('</script>', `// ${(load += 1)}\n</script>`)),
    25,
  );
  const both = medianTime(() => firstValue(`${files}\n${asFile('commands')}`, ''), 25);
  line('its part as a script file, the commands in a page', ms(base), '1.0 ×');
  line('both parts in pages, as they are', ms(inPage), ratio(inPage, base));
  line('both parts as script files', ms(both), ratio(both, base));
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
  benchFirstValue(shell);
};
