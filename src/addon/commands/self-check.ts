import { standingsOf, tallyOf } from '../../domain/counting/compliance';
import type { Standing } from '../../domain/counting/standing';
import { roundHalfUp } from '../../i18n/format';
import { selfCheckText } from '../../i18n/self-check/self-check-text';
import { readUserText } from '../../sheets/kept/user-text';
import { draftName } from '../../sheets/own-tabs/draft';
import { openDraft, removeCarriedTab } from '../../sheets/own-tabs/own-tab';
import { claimTab, findOwnTab } from '../../sheets/own-tabs/ownership';
import { evaluatePart, readPart } from '../../sheets/part';
import { confirm, showHtml } from '../../sheets/screen/ui';
import {
  forgetTrial,
  milliseconds,
  SCRATCH_FACTS,
  tryFact,
  type Seen,
} from '../../sheets/self-check/scratch-facts';
import { traceBeside } from '../../sheets/trace';
import { INNER_PARTS } from '../catalogue';
import { dialogue } from '../office/writes/command';
import type { Desk } from '../desk/run';
import { OPENED_PAGES } from '../desk/opened-pages';
import { loadOffice } from '../office/judged-office';
import { openView } from '../office/view';
import { selfCheckPage, type Tried } from './self-check-page';

type Sheet = ReturnType<Desk['spreadsheet']['insertSheet']>;

/** The key of the scratch tab. */
const KEY = 'self-check';

const TRIP_DAYS = { cell: 'A1', formula: '=TRIP_DAYS("18–29/3";2022)' };
/** Spilled beside what is tried: without an argument of trips it reads the whole workbook. */
const SUMMARY = { cell: 'N1', column: 14, formula: '=QUARTER_SUMMARY("year")' };

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

/** The figures of a year in one line: officers, those who owe nothing, those who owe, their days, the mean. */
const figuresOf = (standings: readonly Standing[]): string => {
  const { total, subject, days, mean } = tallyOf(standings);
  return [total, total - subject, subject, days, roundHalfUp(mean, 1)].join(' / ');
};

/** Lines of the formula's table below the officers: total, mean, and the two rates. */
const TOTALS = 4;
const COLUMNS = 4;

/** The same figures as the formula spilled them: officers below the heading, four lines of totals at the end. */
const figuresShown = (rows: readonly (readonly unknown[])[]): string => {
  const officers = rows.slice(1, -TOTALS);
  const exempt = officers.filter(([, , required]) => required === '').length;
  const [[, , , days] = [], [, , , mean] = []] = rows.slice(-TOTALS);
  return [officers.length, exempt, officers.length - exempt, days, mean].join(' / ');
};

const shownRows = (sheet: Sheet): unknown[][] =>
  sheet
    .getRange(1, SUMMARY.column, sheet.getLastRow(), COLUMNS)
    .getValues()
    .filter((row) => row.some((cell) => cell !== '')) as unknown[][];

/** The year by the menu's way of reading, by the panel's, and as the formula shows it. */
const sameFigures = (desk: Desk, shown: readonly (readonly unknown[])[]): Seen => {
  const { records } = loadOffice(desk);
  if (records.trips.length === 0) return { holds: true, seen: '–' };
  const { ledger, office } = openView(desk).survey;
  const menu = figuresOf(standingsOf(records, { kind: 'year' }));
  const panel = figuresOf(standingsOf(ledger.records, { kind: 'year' }, ledger, office.asOf));
  const formula = figuresShown(shown);
  const holds = menu === panel && menu === formula;
  return { holds, seen: holds ? menu : `menu ${menu}; panel ${panel}; formula ${formula}` };
};

/** Takes away what a check that Google failed has left: copies of its tab bear the mark too. */
const sweep = ({ spreadsheet }: Desk): void => {
  removeCarriedTab(spreadsheet, KEY);
  forgetTrial();
};

const begin = (desk: Desk): string | undefined => {
  const title = selfCheckText(desk.locale, 'title');
  if (!confirm(selfCheckText(desk.locale, 'ask'), title)) return undefined;
  sweep(desk);
  const sheet = openDraft(desk.spreadsheet, draftName(title));
  try {
    claimTab(sheet, KEY);
    for (const { cell, formula } of [TRIP_DAYS, SUMMARY]) sheet.getRange(cell).setFormula(formula);
  } catch (error) {
    desk.spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return selfCheckText(desk.locale, 'wait', { tab: sheet.getName() });
};

const tryAll = (desk: Desk, sheet: Sheet): Tried[] => {
  const days: unknown = sheet.getRange(TRIP_DAYS.cell).getValue();
  const shown = shownRows(sheet);
  return [
    ...SCRATCH_FACTS.map((fact) => timed(fact, `fact.${fact}`, () => tryFact(sheet, fact))),
    ...(['quick', ...INNER_PARTS, 'cells', 'commands'] as const).map((part) =>
      timed(part, `fact.${part}`, () => partArrives(part)),
    ),
    timed('call', 'fact.call', () => {
      const seen = sheet.getRange('A1').getA1Notation();
      return { holds: seen === 'A1', seen };
    }),
    timed('tripDays', 'fact.tripDays', () => ({ holds: days === 12, seen: String(days) })),
    timed('figures', 'fact.figures', () => sameFigures(desk, shown)),
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
    // What is swept up may fail, and this tab is gone by then.
    traceBeside();
    desk.spreadsheet.deleteSheet(sheet);
    sweep(desk);
  }
  return undefined;
});
