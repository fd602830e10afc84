import type { Cell } from '../../base/cell';
import type { Locale } from '../../i18n/locale';
import { PLACEHOLDER_WORDS } from '../../i18n/forms/placeholder-words';
import { fold } from '../../intake/text/fold';
import { cellText } from '../paper/figures';

/** What a blank of the office may name. */
export interface TemplateData {
  /** `{{officer}}`, `{{quarter}}` … */
  readonly values: Readonly<Record<string, Cell>>;
  /** `{{trips.unit}}`: the row that names it is repeated, one row an item. */
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;
}

/** A placeholder that nothing answers to. Row and column of the blank, from 1. */
export interface UnknownPlaceholder {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

export interface FilledTemplate {
  readonly cells: readonly (readonly Cell[])[];
  /** For each row, the row of the blank that it comes from, from 1: its look is that row's. */
  readonly sourceRows: readonly number[];
  /** Left in place and told, never dropped. */
  readonly unknown: readonly UnknownPlaceholder[];
}

const PLACEHOLDER = /\{\{\s*([\p{L}\p{M}\p{N}_.]+(?:\s+[\p{L}\p{M}\p{N}_.]+)*)\s*\}\}/gu;

const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACEHOLDER_WORDS).map(([word, name]) => [fold(word), name]),
);

/** A name as the data has it: Vietnamese names, with marks or without, stand for the English ones. */
const canonical = (name: string): string =>
  name
    .split('.')
    .map((part) => ALIASES.get(fold(part)) ?? part)
    .join('.');

type Lookup = (name: string) => Cell | undefined;

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;

const namesIn = (cell: Cell): string[] =>
  typeof cell === 'string' ? [...cell.matchAll(PLACEHOLDER)].map(([, name = '']) => name) : [];

export const hasPlaceholder = (cell: Cell): boolean => namesIn(cell).length > 0;

/** A cell that is one placeholder takes its value, number or date; within text it becomes text. */
const fillCell = (cell: Cell, lookup: Lookup, locale: Locale): Cell => {
  if (typeof cell !== 'string') return cell;
  const [only, ...others] = namesIn(cell);
  if (only === undefined) return cell;
  const value = lookup(only);
  if (others.length === 0 && value !== undefined && cell.trim().replace(PLACEHOLDER, '') === '') return value;
  return cell.replace(PLACEHOLDER, (whole, name: string) => {
    const found = lookup(name);
    return found === undefined ? whole : cellText(locale, found, 'days');
  });
};

/** Whether a blank names a value, in either language. */
export const namesPlaceholder = (blank: readonly (readonly Cell[])[], name: string): boolean =>
  blank.some((row) => row.flatMap(namesIn).some((typed) => canonical(typed) === name));

/** The list that a row repeats over: that of its first placeholder with a list's name. */
const listOf = (row: readonly Cell[], data: TemplateData): string | undefined =>
  row
    .flatMap(namesIn)
    .map((name) => canonical(name).split('.')[0] ?? '')
    .find((name) => own(data.lists, name) !== undefined);

const lookupIn =
  (data: TemplateData, list: string | undefined, item: Readonly<Record<string, Cell>> | undefined): Lookup =>
  (typed) => {
    const name = canonical(typed);
    const [first = '', field = ''] = name.split('.');
    if (list === undefined || first !== list) return own(data.values, name);
    // A list without items leaves its row as a blank to write on.
    return item ? own(item, field) : '';
  };

const unknownIn = (row: readonly Cell[], rowNumber: number, lookup: Lookup): UnknownPlaceholder[] =>
  row.flatMap((cell, index) =>
    namesIn(cell)
      .filter((name) => lookup(name) === undefined)
      .map((name) => ({ row: rowNumber, column: index + 1, name })),
  );

/**
 * Fills the office's own blank. `{{name}}` takes a value; a row with `{{list.field}}` is repeated for
 * each item of the list. What nothing answers to stays as it is and is told.
 */
export const fillTemplate = (
  blank: readonly (readonly Cell[])[],
  data: TemplateData,
  locale: Locale,
): FilledTemplate => {
  const cells: Cell[][] = [];
  const sourceRows: number[] = [];
  const unknown: UnknownPlaceholder[] = [];
  blank.forEach((row, index) => {
    const list = listOf(row, data);
    const items = list === undefined ? [] : (data.lists[list] ?? []);
    const lookups = (items.length === 0 ? [undefined] : items).map((item) => lookupIn(data, list, item));
    for (const lookup of lookups) {
      cells.push(row.map((cell) => fillCell(cell, lookup, locale)));
      sourceRows.push(index + 1);
    }
    const [first] = lookups;
    if (first) unknown.push(...unknownIn(row, index + 1, first));
  });
  return { cells, sourceRows, unknown };
};
