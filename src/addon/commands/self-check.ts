import { standingsOf, tallyOf } from '../../domain/counting/compliance';
import { selfCheckText } from '../../i18n/self-check/self-check-text';
import { readUserText } from '../../sheets/kept/user-text';
import { claimTab, findOwnTab } from '../../sheets/own-tabs/ownership';
import { evaluatePart, readPart } from '../../sheets/part';
import { confirm, showHtml } from '../../sheets/screen/ui';
import { milliseconds, SCRATCH_FACTS, tryFact, type Seen } from '../../sheets/self-check/scratch-facts';
import { dialogue, type Desk } from '../desk/run';
import { OPENED_PAGES } from '../desk/opened-pages';
import { loadOffice } from '../office/judged-office';
import { selfCheckPage, type Tried } from './self-check-page';

/** The key of the scratch tab. */
const KEY = 'self-check';

const FORMULAS = [['=TRIP_DAYS("18–29/3";2022)'], ['=COMPLIANCE_RATE()']];

const timed = (fact: string, word: Tried['word'], work: () => Seen): Tried => {
  const start = milliseconds();
  try {
    return { fact, word, ...work(), milliseconds: milliseconds() - start };
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    return { fact, word, holds: false, seen, milliseconds: milliseconds() - start };
  }
};

/** The part's code as it arrived against its length at the build, read and evaluated anew. */
const partArrives = (name: string): Seen => {
  const start = milliseconds();
  const part = readPart(name);
  const read = milliseconds();
  evaluatePart(name, part);
  const times = `${read - start} + ${milliseconds() - read} ms`;
  const { script, builtLetters } = part;
  return { holds: script.length === builtLetters, seen: `${script.length} / ${builtLetters}, ${times}` };
};

/** The menu's own figures of the year, beside what a formula over the whole workbook shows. */
const sameFigures = (desk: Desk, shown: unknown): Seen => {
  const { records } = loadOffice(desk);
  const { met, mean, days } = tallyOf(standingsOf(records, { kind: 'year' }));
  const seen = `${records.officers.length} / ${met.numerator} / ${met.denominator}, ${days}, ${mean}; ${String(shown)}`;
  if (records.trips.length === 0) return { holds: true, seen: '–' };
  return { holds: Math.abs(Number(shown) - met.numerator / met.denominator) < 1e-9, seen };
};

const begin = (desk: Desk): string | undefined => {
  const title = selfCheckText(desk.locale, 'title');
  if (!confirm(selfCheckText(desk.locale, 'ask'), title)) return undefined;
  const sheet = desk.spreadsheet.insertSheet(desk.spreadsheet.getNumSheets());
  claimTab(sheet, KEY);
  sheet.getRange(1, 1, FORMULAS.length, 1).setFormulas(FORMULAS);
  return selfCheckText(desk.locale, 'wait', { tab: sheet.getName() });
};

type Sheet = ReturnType<Desk['spreadsheet']['insertSheet']>;

const tryAll = (desk: Desk, sheet: Sheet): Tried[] => {
  const [[days], [rate]] = sheet.getRange(1, 1, FORMULAS.length, 1).getValues() as [[unknown], [unknown]];
  return [
    ...SCRATCH_FACTS.map((fact) => timed(fact, `fact.${fact}`, () => tryFact(sheet, fact))),
    ...(['cells', 'commands'] as const).map((part) => timed(part, `fact.${part}`, () => partArrives(part))),
    timed('call', 'fact.call', () => ({ holds: true, seen: sheet.getRange('A1').getA1Notation() })),
    timed('tripDays', 'fact.tripDays', () => ({ holds: days === 12, seen: String(days) })),
    timed('figures', 'fact.figures', () => sameFigures(desk, rate)),
    ...OPENED_PAGES.map((page) =>
      timed(page, `fact.${page}`, () => {
        const opened = readUserText(`opened:${page}`) !== undefined;
        return { holds: opened, seen: String(opened) };
      }),
    ),
  ];
};

/**
 * Menu *Tự kiểm tra trên Google*, in two steps, since Google computes formulas when it likes: the first makes a
 * scratch tab with formulas, the second tries everything on it, shows what was seen, and deletes the tab.
 */
export const selfCheck = dialogue((desk) => {
  const sheet = findOwnTab(desk.spreadsheet, KEY);
  if (sheet === undefined) return begin(desk);
  try {
    const { spreadsheet, locale } = desk;
    const about = `di-co-so ${spreadsheet.getSpreadsheetLocale()} ${spreadsheet.getSpreadsheetTimeZone()}`;
    showHtml(selfCheckPage(tryAll(desk, sheet), about, locale), selfCheckText(locale, 'title'), {
      width: 720,
      height: 640,
    });
  } finally {
    desk.spreadsheet.deleteSheet(sheet);
  }
  return undefined;
});
