import { once } from '../../base/once';
import { partsOf, type Day } from '../../base/day';
import type { Quarter } from '../../domain/days/period';
import { lengthOf, spanOf, type Span } from '../../domain/days/span';
import { districtOfLabel, districtOfTitles } from '../places/district-name';
import { fold, foldTone } from '../text/fold';
import { eitherFolded, eitherTyped, WORD_ENDS } from '../text/pattern';
import { namesNumberedPaper } from '../words/lists/cited-papers';
import { AS_OF_WORDS, DAY_WORDS, FROM_WORDS, TO_WORDS, STRETCH_BEGINS } from '../words/time/date-words';
import { YEAR_WORDS } from '../words/time/periods';
import { withoutUndefined } from '../../base/without-undefined';
import { readDay } from '../dates/vi-date';
import { cellText, filledCells, titleBounds } from '../cells/grid-cells';
import { isLegendRow } from './kind/legend';
import { firstOfTwoYears, onePeriod, readPeriodLabel, withoutTerms } from '../dates/period-label';
import { stageOfTable } from './stage-of-table';
import type { ClassedTable } from './heading/table';
import { LONGEST_YEAR, isYearOfWork } from '../words/time/calendar-figures';

/** What the title over a table and the name of its tab say of all its rows. */
export interface TableContext {
  readonly year?: number;
  /** A year of duty over two calendar years: its first one. `year` is the same. */
  readonly firstOfTwoYears?: number;
  /** `từ 01/9/2023 đến 31/5/2024`: all the days that the table can hold. */
  readonly span?: Span;
  readonly quarter?: Quarter;
  readonly half?: 1 | 2;
  readonly month?: number;
  readonly department?: string;
  /** The district that all its places lie in. */
  readonly district?: string;
  /** A person's own sheet: `Họ và tên: …` stands above. */
  readonly officerText?: string;
  /** `Số liệu tính đến ngày 31/12/2022` */
  readonly asOf?: Day;
  /** A table of registrations or a plan: nothing in it has been done yet. */
  readonly registration: boolean;
  /** Its dates are planned ones, or it was agreed to: it stays a plan where no table tells what came of it. */
  readonly onlyPlanned: boolean;
}

const A_DATE = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}';
/** With its accents where it has any: `tỉnh` is no `tính`. */
const asOf = once(() => {
  const from = `(?! (?:${eitherTyped(['tổng hợp'])} )?${eitherTyped(FROM_WORDS)}${WORD_ENDS})`;
  return new RegExp(`(?<!\\p{L})${eitherTyped(AS_OF_WORDS)}${WORD_ENDS}${from}[^\\d]{0,30}?(${A_DATE})`, 'u');
});

/** The texts over the heading, nearest last. */
export const titleTexts = (table: ClassedTable): string[] => {
  const texts: string[] = [];
  const bounds = titleBounds(table);
  for (let row = table.titleFrom; row < table.top; row += 1) {
    const own = filledCells(table.grid, row, bounds).flatMap(({ cell }) =>
      typeof cell === 'string' ? [cellText(cell)] : [],
    );
    if (!isLegendRow(own)) texts.push(...own);
  }
  return texts;
};

type Draft = { -readonly [Key in keyof TableContext]: TableContext[Key] };

const saysItsYear = once(() => new RegExp(`${eitherFolded(YEAR_WORDS)} \\d{4}`));

/** A cited paper's number and date are not the table's own, unless a year is named beside them. */
const saysAnothersTime = (text: string): boolean =>
  namesNumberedPaper(text) && !saysItsYear().test(fold(text));

const fromTo = once(() => {
  const day = `(?:${eitherFolded(DAY_WORDS)} )?(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})`;
  const to = `(?:${eitherFolded(TO_WORDS)}|-) (?:${fold('hết')} )?`;
  return new RegExp(`(?<![a-z])${eitherFolded(FROM_WORDS)} ${day} ${to}${day}`);
});

const readSpan = (draft: Draft, text: string): void => {
  const [, first, last] = fromTo().exec(fold(text)) ?? [];
  const [from, to] = [readDay(first ?? '', {}), readDay(last ?? '', {})];
  const span = from === undefined || to === undefined ? undefined : spanOf(from, to);
  if (span && lengthOf(span) <= LONGEST_YEAR)
    Object.assign(draft, { span, year: partsOf(span.from).year, ...draft });
};

/** `(từ năm 2025)`: since when there has been such a log, and not of what year it is. */
const openBeginning = once(
  () =>
    new RegExp(
      `${eitherTyped(STRETCH_BEGINS)} (?:${eitherTyped(YEAR_WORDS)} )?(?:19|20)\\d\\d(?!\\d)(?!.*\\d)`,
      'iu',
    ),
);

const readPeriod = (draft: Draft, title: string): void => {
  const text = withoutTerms(title);
  if (saysAnothersTime(text)) return;
  readSpan(draft, text);
  Object.assign(draft, { ...withoutUndefined({ firstOfTwoYears: firstOfTwoYears(text) }), ...draft });
  const { year, quarter, half, month, dates } = onePeriod(
    readPeriodLabel(text.replace(openBeginning(), ' ')),
  );
  const inRange = year !== undefined && isYearOfWork(year);
  const told = withoutUndefined({
    year: inRange ? year : undefined,
    quarter,
    half,
    month: dates === undefined ? month : undefined,
  });
  Object.assign(draft, { ...told, ...draft });
};

const readAsOf = (draft: Draft, text: string): void => {
  const found = asOf().exec(foldTone(text))?.[1];
  const day = found === undefined ? undefined : readDay(found.replace(/\s/g, ''), {});
  if (day !== undefined) draft.asOf ??= day;
};

type Find = (text: string) => string | undefined;

/** Tabs are named `PXD`, `BTG`: a letter for phòng or ban before the name's own initials. */
const findShort = (text: string, find: Find): string | undefined =>
  find(text) ?? (/^[pb][a-zđ-]{2,8}$/i.test(text) ? find(text.slice(1)) : undefined);

const readDepartment = (draft: Draft, text: string, find: Find): void => {
  const rest = readPeriodLabel(text).rest.replace(/^[\W_]+|[\W_]+$/g, '');
  const department = find(text) ?? findShort(rest, find);
  Object.assign(draft, { ...withoutUndefined({ department }), ...draft });
};

/**
 * The year, quarter, department and officer that a table's title and tab name give. The title wins over the
 * tab's name; the dates of signatures and of cited papers are no part of either.
 */
export const readTableContext = (table: ClassedTable, findDepartment: Find): TableContext => {
  const titles = titleTexts(table);
  const draft: Draft = { registration: false, onlyPlanned: false };
  for (const text of titles) {
    if (asOf().test(foldTone(text))) readAsOf(draft, text);
    else readPeriod(draft, text);
    readDepartment(draft, text, findDepartment);
  }
  Object.assign(draft, withoutUndefined({ officerText: table.person.name }));
  readPeriod(draft, table.grid.sheet);
  readDepartment(draft, table.grid.sheet, findDepartment);
  Object.assign(
    draft,
    withoutUndefined({ district: districtOfTitles(titles) ?? districtOfLabel(table.grid.sheet) }),
  );
  const stage = stageOfTable(table, [...[...titles].reverse(), table.grid.sheet]);
  draft.registration = stage?.stage === 'plan';
  draft.onlyPlanned = draft.registration && stage?.by !== 'title';
  return draft;
};

/** Whether what is titled may be of the time that counts: no year is named, or one of it. */
export const mayBeOfTime = ({ year }: Pick<TableContext, 'year'>, { from, to }: Span): boolean =>
  year === undefined || (partsOf(from).year <= year && year <= partsOf(to).year);
