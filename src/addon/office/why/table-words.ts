import { columnLetters } from '../../../base/cell';
import { fieldText } from '../../../i18n/fields/field-text';
import type { Locale } from '../../../i18n/locale';
import type { WhyWord } from '../../../i18n/why/vi';
import { isWhyWord, takenWord, whyText } from '../../../i18n/why/why-text';
import type { TableReading } from '../../../intake/read-workbook';
import { takenFor } from './taken-for';

type Clues = ReturnType<TableReading['clues']>;

const clueText = (locale: Locale, { name, weight }: Clues[number]): string => {
  const word = `clue.${name}`;
  if (isWhyWord(word)) return whyText(locale, word);
  const [kind = '', what = ''] = name.split(':');
  if (kind === 'title') return whyText(locale, 'clue.title:other');
  return weight > 0
    ? whyText(locale, 'clue.heading:field', { field: fieldText(locale, what) })
    : whyText(locale, 'clue.heading:other');
};

const clueLine = (locale: Locale, word: WhyWord, clues: Clues): string[] => {
  const texts = [...new Set(clues.map((clue) => clueText(locale, clue)))];
  return texts.length === 0 ? [] : [whyText(locale, word, { clues: texts.join('; ') })];
};

/** Only tables that may be of trips are judged by what they say of themselves. */
const isJudged = ({ kind, doubted, aside }: TableReading): boolean =>
  kind.startsWith('trips') || doubted !== undefined || (kind === 'other' && aside !== undefined);

const because = (locale: Locale, table: TableReading): string[] => {
  if (table.said !== undefined) return [whyText(locale, 'why.saidTable')];
  if (!isJudged(table)) return [];
  const clues = table.clues();
  const lines = [
    ...clueLine(
      locale,
      'why.for',
      clues.filter(({ weight }) => weight > 0),
    ),
    ...clueLine(
      locale,
      'why.against',
      clues.filter(({ weight }) => weight < 0),
    ),
  ];
  return lines.length > 0 ? lines : [whyText(locale, 'why.noClue')];
};

/** `Nhật ký!3`: the tab and the row of the heading. */
const placeOfTable = ({ sheet, headerRows, rows }: TableReading): string =>
  `${sheet}!${headerRows[0] ?? rows[0]?.row ?? 1}`;

/** What a table was taken for, and why. */
export const tableWords = (
  locale: Locale,
  table: TableReading,
  word: 'why.table' | 'why.ownTable',
): string[] => {
  const taken = whyText(locale, takenWord(takenFor(table)));
  return [whyText(locale, word, { place: placeOfTable(table), taken }), ...because(locale, table)];
};

/** A heading that says the very words; below it, heading and cells together. */
const VERY_WORDS = 0.95;
/** What cells alone are worth, see `mapColumns`. */
const BY_CELLS = 0.62;

type ColumnRead = TableReading['columns'][number];

const columnWord = ({ field, corrected, confidence }: ColumnRead): WhyWord => {
  if (corrected && field !== undefined) return 'why.column.person';
  if (field === undefined || field === 'other') return 'why.column.unused';
  if (confidence >= VERY_WORDS) return 'why.column.words';
  return confidence <= BY_CELLS ? 'why.column.cells' : 'why.column.likely';
};

/** What the column of a cell, or its row where the table lies on its side, was taken for. */
export const columnWords = (locale: Locale, table: TableReading, line: number): string[] => {
  const column = table.columns.find((each) => each.column === line);
  if (!column) return [];
  const heading = column.heading || (table.lies ? String(line) : columnLetters(line));
  const field = fieldText(locale, column.field ?? 'other');
  return [whyText(locale, columnWord(column), { heading, field })];
};
