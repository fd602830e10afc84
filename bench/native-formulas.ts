import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Workbench from '../workbench/node';
import { line, ms, ratio, section } from './measure';
import { SCALE_WORKBOOK } from './scale-workbook';

/** Formulas are written as the Vietnamese locale of the workbook has them, with semicolons. */
const LOG = "'Nhật ký'";
const LAST_ROW = 12_001;
/** The first quarter of 2022: one helper cell a date. */
const DATES = 90;

const column = (letter: string): string => `${LOG}!$${letter}$2:$${letter}$${LAST_ROW}`;

const DONE = `${column('B')};$A$1;${column('M')};"Đã thực hiện"`;

/** Is there a done trip of the officer over this date? A union cannot be had from a sum. */
const nativeDate = (index: number): string =>
  `=COUNTIFS(${DONE};${column('F')};"<="&(DATE(2022;1;1)+${index});${column('G')};">="&(DATE(2022;1;1)+${index}))`;

/** The formula people write: days added up, each overlap counted twice. */
const NATIVE_SUM = `=SUMIFS(${column('H')};${DONE};${column('F')};"<"&DATE(2022;4;1))`;

/** Puts formulas into a column in one write, so that the engine calculates them in one go. */
const WRITE_COLUMN = `
function benchColumn(tab, column, formulas) {
  SpreadsheetApp.getActive().getSheetByName(tab).getRange(1, column, formulas.length, 1)
    .setFormulas(formulas.map(function (formula) { return [formula]; }));
}`;

const workbench = (): typeof Workbench =>
  createRequire(import.meta.url)('../build/workbench.cjs') as typeof Workbench;

const openScaleWorkbook = async (): Promise<Workbench.Host> => {
  const { openWorkbook, readBundle } = workbench();
  const bundle = await readBundle('dist/Code.js');
  const xlsx = await readFile(SCALE_WORKBOOK);
  return openWorkbook({ ...bundle, code: bundle.code + WRITE_COLUMN }, { xlsx, fileName: 'scale' });
};

export const benchNativeFormulas = async (): Promise<void> => {
  const host = await openScaleWorkbook();
  const tab = host.addSheet();
  const timed = async (place: number, formulas: readonly string[]): Promise<number> => {
    const start = performance.now();
    await host.run('benchColumn', tab, place, formulas);
    return performance.now() - start;
  };
  await host.setCellAsUser(tab, 'A1', host.table('Danh sách')[1]?.[1] ?? '');
  section(`One officer's first quarter, in the workbench's engine: ${LAST_ROW - 1} trips`);
  const ours = await timed(3, [`=DAYS_ON_SITE(A1;${LOG}!A:N;"Q1")`]);
  const dates = Array.from({ length: DATES }, (_, index) => nativeDate(index));
  const union = await timed(4, dates);
  await timed(5, [`=COUNTIF(D1:D${DATES};">0")`]);
  const sum = await timed(6, [NATIVE_SUM]);
  const value = (a1: string): string => {
    const found = host.cell(tab, a1);
    if (typeof found !== 'number') throw new Error(`${a1} is no figure: ${String(found)}`);
    return String(found);
  };
  line('=DAYS_ON_SITE(officer; trips; "Q1")', ms(ours), '1.0 ×', value('C1'));
  line('native: a cell a date, a date counts once', ms(union), ratio(union, ours), value('E1'));
  line('native: days added up, overlaps twice', ms(sum), ratio(sum, ours), value('F1'));
  host.dispose();
};
