import { writeValues } from '../writing/write-values';
import { clockOf } from '../values/clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the add-on leans on in Google's own services, tried on a scratch tab. */
export type ScratchFact =
  | 'semicolon'
  | 'search'
  | 'text'
  | 'zone'
  | 'typed'
  | 'rule'
  | 'copy'
  | 'metadata'
  | 'stores'
  | 'notes'
  | 'shape'
  | 'rows'
  | 'person';

/** Whether it is so, and what was seen. */
export interface Seen {
  readonly holds: boolean;
  readonly seen: string;
}

/** Under this name things are kept and marked for a trial. */
const TRY = 'di-co-so.try';

/** Takes out of the document's store what a trial that failed on the way has left there. */
export const forgetTrial = (): void => {
  PropertiesService.getDocumentProperties().deleteProperty(TRY);
};

const DATE = 44621;
const TEXTS = ['=1+1', '+84 912', '-1', '05/4', '007', "'x"];

const fails = (work: () => void): boolean => {
  try {
    work();
    SpreadsheetApp.flush();
    return false;
  } catch {
    return true;
  }
};

const isVietnamese = (sheet: Sheet): boolean => sheet.getParent().getSpreadsheetLocale().startsWith('vi');

const search = (cell: Range): Seen => {
  cell.setFormula('=SUM(1;2)');
  const found = cell.createTextFinder('SUM(').matchFormulaText(true).matchCase(true).replaceAllWith('MAX(');
  const formula = cell.getFormula();
  return { holds: found === 1 && formula.startsWith('=MAX('), seen: formula };
};

const text = (sheet: Sheet): Seen => {
  const range = sheet.getRange(1, 3, TEXTS.length, 1).setNumberFormat('@');
  const plain = TEXTS.map((line) => [line]);
  range.setValues(plain);
  const firstTime = range
    .getValues()
    .flat()
    .every((value, index) => value === TEXTS[index]);
  writeValues(range, plain);
  const values = range.getValues().flat().map(String);
  const holds =
    values.every((value, index) => value === TEXTS[index]) && range.getFormulas().flat().join('') === '';
  return { holds, seen: `${firstTime ? '@' : 'rich'}: ${values.join(' | ')}` };
};

const zone = (sheet: Sheet): Seen => {
  const value: unknown = sheet.getRange('D1').setNumberFormat('dd/mm/yyyy').setValue(DATE).getValue();
  const day =
    value === null || typeof value !== 'object' ? NaN : clockOf(sheet.getParent()).read(value as Date).day;
  const zones = [sheet.getParent().getSpreadsheetTimeZone(), Session.getScriptTimeZone()];
  return { holds: day === DATE, seen: `${String(day)} (${zones.join(', ')})` };
};

const typed = (sheet: Sheet): Seen => {
  const range = sheet.getRange('E1:F1').setNumberFormat('General');
  range.setValues([['05/4/2022', '4,5']]);
  const [date, number] = (range.getValues()[0] ?? []) as unknown[];
  const day =
    typeof date === 'object' && date !== null ? clockOf(sheet.getParent()).read(date as Date).day : NaN;
  const asVietnamese = day === 44656 && number === 4.5;
  return {
    holds: asVietnamese || !isVietnamese(sheet),
    seen: range.getDisplayValues()[0]?.join(' | ') ?? '',
  };
};

const rule = (cell: Range): Seen => {
  const builder = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(false);
  cell.setDataValidation(builder.build());
  const refused = fails(() => cell.setValue('b'));
  cell.clearDataValidations();
  return { holds: refused, seen: String(refused) };
};

const copy = (sheet: Sheet): Seen => {
  const from = sheet.getRange('H1:I1');
  from
    .setValues([[1, 2]])
    .setBackground('#fce5cd')
    .setNumberFormat('0.0')
    .setNote('n');
  const to = sheet.getRange('H3:I3');
  from.copyTo(to);
  const value: unknown = to.getValue();
  const [color, format] = [to.getBackground(), to.getNumberFormat()];
  return {
    holds: value === 1 && color === '#fce5cd' && format === '0.0',
    seen: `note ${to.getNote() === 'n' ? '+' : '−'}`,
  };
};

const metadata = (sheet: Sheet): Seen => {
  const spreadsheet = sheet.getParent();
  const count = (): number => spreadsheet.createDeveloperMetadataFinder().withKey(TRY).find().length;
  sheet.addDeveloperMetadata(TRY, '1');
  const made = count();
  const twin = spreadsheet.insertSheet(`${sheet.getName()} 2`, spreadsheet.getNumSheets(), {
    template: sheet,
  });
  const copied = count();
  spreadsheet.deleteSheet(twin);
  const left = count();
  return { holds: made === 1 && left === 1, seen: `${made}, ${copied}, ${left}` };
};

const stores = (): Seen => {
  const properties = PropertiesService.getDocumentProperties();
  const value = 'x'.repeat(8_900);
  properties.setProperty(TRY, value);
  const kept = properties.getProperty(TRY) === value;
  properties.deleteProperty(TRY);
  const cache = CacheService.getDocumentCache();
  cache?.put(TRY, value, 60);
  const cached = cache?.get(TRY) === value;
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  const locked = lock?.tryLock(1_000) === true;
  lock?.releaseLock();
  return { holds: kept && cached && locked, seen: `${String(kept)}, ${String(cached)}, ${String(locked)}` };
};

const notes = (cell: Range): Seen => {
  cell.setNote('Ghi chú\n2').setBackground('#f4cccc');
  const seen = `${cell.getNote().replace('\n', '/')} ${cell.getBackground()} ${String(cell.canEdit())}`;
  return { holds: seen === 'Ghi chú/2 #f4cccc true', seen };
};

const shape = (sheet: Sheet): Seen => {
  sheet.getRange('K1:L2').setValues([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  sheet.getRange('K4:L4').merge();
  sheet.setFrozenRows(1);
  sheet.getRange('K1:L2').createFilter();
  const link = SpreadsheetApp.newRichTextValue().setText('x').setLinkUrl('#gid=0&range=A1').build();
  sheet.getRange('K6').setRichTextValues([[link]]);
  const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('H1:I1'));
  sheet.insertChart(chart.setPosition(8, 8, 0, 0).build());
  const seen = [
    sheet.getRange('K4:L4').getMergedRanges().length,
    sheet.getFrozenRows(),
    sheet.getFilter() === null ? 0 : 1,
    sheet.getRange('K6').getRichTextValue()?.getLinkUrl() === null ? 0 : 1,
    sheet.getCharts().length,
  ].join(' ');
  sheet.getFilter()?.remove();
  return { holds: seen === '1 1 1 1 1', seen };
};

const rows = (sheet: Sheet): Seen => {
  const seen = [sheet.getRange('5:7').getA1Notation(), sheet.getRange('D:F').getA1Notation()].join(' ');
  return { holds: seen === '5:7 D:F', seen };
};

/** Whether Google tells the person's address is of interest, not of need; what it keeps for them is of need. */
const person = (): Seen => {
  const properties = PropertiesService.getUserProperties();
  properties.setProperty('try', '1');
  const kept = properties.getProperty('try') === '1';
  properties.deleteProperty('try');
  const isTold = !fails(() => void Session.getActiveUser().getEmail());
  return { holds: kept, seen: `userinfo.email ${isTold ? '+' : '−'}` };
};

/** A formula with semicolons is needed; whether what Google gives back may be written again is of interest. */
const semicolon = (cell: Range): Seen => {
  cell.setFormula('=SUM(1;2)');
  const holds = cell.getDisplayValue() !== '#ERROR!';
  const formula = cell.getFormula();
  cell.setFormula(formula);
  const isSame = cell.getDisplayValue() !== '#ERROR!' && cell.getFormula() === formula;
  return { holds, seen: `${formula}, getFormula → setFormula ${isSame ? '+' : '−'}` };
};

const FACTS: Readonly<Record<ScratchFact, (sheet: Sheet) => Seen>> = {
  semicolon: (sheet) => semicolon(sheet.getRange('B1')),
  search: (sheet) => search(sheet.getRange('B2')),
  text,
  zone,
  typed,
  rule: (sheet) => rule(sheet.getRange('G1')),
  copy,
  metadata,
  stores,
  notes: (sheet) => notes(sheet.getRange('J1')),
  shape,
  rows,
  person,
};

export const SCRATCH_FACTS = Object.keys(FACTS) as readonly ScratchFact[];

/** Tries one of them on the tab; an error is something seen, too. */
export const tryFact = (sheet: Sheet, fact: ScratchFact): Seen => {
  try {
    return FACTS[fact](sheet);
  } catch (error) {
    return { holds: false, seen: error instanceof Error ? error.message : String(error) };
  }
};

/** Milliseconds now. */
export const milliseconds = (): number => Date.now();
