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

const shellScript = (): string => readFileSync('dist/Code.js', 'utf8');

/** The script that a part's page holds. */
const partScript = (name: string): string => {
  const page = readFileSync(`dist/${name}.html`, 'utf8');
  return page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'));
};

/** For each part that formulas have, a formula of it whose value is 12. */
const FORMULAS = {
  quick: 'TRIP_DAYS("18–29/3", 2022)',
  cells: 'app.cells().TRIP_DAYS("18–29/3", 2022)',
} as const;

type Part = keyof typeof FORMULAS;

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
const firstValue = (formula: string, code: string, page: string): void => {
  const context = createContext(googleWith(page));
  const fresh = `${code}\n// ${(load += 1)}`;
  new Script(fresh).runInContext(context);
  if (new Script(formula).runInContext(context) !== 12) throw new Error(`${formula} is not 12`);
};

/** The part as a script file of its own, which Google would load at every call. */
const asFile = (name: string): string =>
  `app.${name} = (part => () => part)(${partScript(name).trim().replace(/;$/, '')});`;

/** The ways in which a part may travel, each with what it takes to come to the formula's value. */
export const waysToFirstValue = (part: Part): readonly (readonly [string, () => void])[] => {
  const shell = shellScript();
  const page = readFileSync(`dist/${part}.html`, 'utf8');
  const own = `${shell}\n${asFile(part)}`;
  const all = [shell, ...['quick', 'cells', 'commands'].map(asFile)].join('\n');
  const formula = FORMULAS[part];
  return [
    ['its part as a script file, the others in pages', () => firstValue(formula, own, '')],
    [
      'all parts in pages, as they are',
      () => firstValue(formula, shell, page.replace('</script>', `// ${(load += 1)}\n</script>`)),
    ],
    ['all parts as script files', () => firstValue(formula, all, '')],
  ];
};

/**
 * How a part may travel: in a page that is read and evaluated when it is asked for, or as a script file. What a
 * call of HtmlService takes on Google is not in these times: the self-check shows it there.
 */
const benchFirstValue = (part: Part): void => {
  section(`Loading: from a fresh scope to the first value of a formula of the part ${part}, by each way`);
  const times = waysToFirstValue(part).map(([way, run]) => [way, medianTime(run, 25)] as const);
  const [, base = 0] = times[0] ?? [];
  for (const [way, time] of times) line(way, ms(time), ratio(time, base));
};

export const benchLoading = (): void => {
  const shell = shellScript();
  section('Loading: a script compiled and evaluated in a fresh scope, as Google does at each call');
  const empty = medianTime(() => evaluate(''), 25);
  line('a bare scope without a script', ms(empty), '1.0 ×');
  const loads: readonly (readonly [string, string])[] = [
    ['opening the spreadsheet: Code.js alone', shell],
    ['a formula of names or dates: Code.js and its part', `${shell}\n${partScript('quick')}`],
    [
      'a formula over a plain log: Code.js and its parts',
      `${shell}\n${partScript('quick')}${partScript('plain')}`,
    ],
    ['a formula of tables, an edit: Code.js and its part', `${shell}\n${partScript('cells')}`],
    ['a command or the panel: Code.js and its part', `${shell}\n${partScript('commands')}`],
  ];
  for (const [title, script] of loads) {
    const time = medianTime(() => evaluate(script), 25);
    line(`${title} (${kilobytes(script)})`, ms(time), ratio(time, empty));
  }
  benchFirstValue('quick');
  benchFirstValue('cells');
};
