import { isDateCell } from '../../base/cell';
import { cellAt, cellText, isNothing } from '../cells/grid-cells';
import { areColumnNumbers } from '../tables/heading/header';
import { namesBody } from '../words/named/bodies';
import { isTotalByFigures } from './sums-above';
import { isGroupNumber, isRowNumber, isSumOf } from '../words/row-words';
import { readSession } from '../words/time/sessions';
import { groupName } from '../names/department-name';
import { readGroupNotDone } from '../words/not-done';
import type { RowUse } from '../tables/heading/table';
import { DATE_FIELDS } from '../words/headings/field-sets';
import {
  isToBeFilled,
  labelOf,
  listsSomeone,
  numberColumn,
  rowNumberOf,
  type Filled,
  type Label,
  type RowReader,
  type RowTest,
} from './row-reader';

/** Whether a cell is made of whole words of its heading. */
const repeatsHeading = ({ headings, folded }: RowReader, column: number, text: string): boolean => {
  const heading = headings.get(column) ?? '';
  // What is much longer than its heading is not worth folding; accents typed apart make a text longer.
  return text.length <= heading.length * 2 && ` ${heading} `.includes(` ${folded(text)} `);
};

/** Whether so many of the cells repeat the headings over them that the row is the heading printed anew. */
const isReprinted = (reader: RowReader, cells: Filled): boolean => {
  const officer = reader.fields.get('officer');
  let texts = 0;
  let same = 0;
  for (const { column, cell } of cells) {
    if (typeof cell !== 'string') continue;
    texts += 1;
    if (repeatsHeading(reader, column, cell)) same += 1;
    // Marks may be those of their headings, `S | C`: a name is nobody's heading.
    else if (column === officer) return false;
  }
  return texts >= 2 && texts * 2 >= cells.length && same >= 2 && same * 3 >= cells.length * 2;
};

const hasDates = (cells: Filled): boolean => cells.some(({ cell }) => isDateCell(cell));

const holds = (reader: RowReader, cells: Filled): boolean =>
  cells.some(
    ({ column, cell }) => (reader.substance.has(column) || reader.periods.has(column)) && !isNothing(cell),
  );

/** `C | … | x`: a mark in a row of the afternoons, whose officer stands in the row of the mornings. */
const marksSession = ({ table, fields }: RowReader, row: number, cells: Filled): boolean => {
  const column = fields.get('session');
  return (
    column !== undefined &&
    cells.length > 1 &&
    readSession(cellText(cellAt(table.grid, row, column))) !== undefined
  );
};

/** Dates and nothing else in a column of dates are a record's: a holiday of several days. */
const holdsOwnDates = ({ fields }: RowReader, { column, text }: Label): boolean =>
  (['dates', 'start', 'holiday'] as const).some((field) => fields.get(field) === column) &&
  /\d/.test(text) &&
  !/\p{L}/u.test(text);

/** The row's dates stand in their own column, beside the words. */
const hasOwnDates = ({ fields }: RowReader, cells: Filled, { column }: Label): boolean =>
  cells.some(
    (each) =>
      each.column !== column &&
      !isNothing(each.cell) &&
      (fields.get('dates') === each.column || fields.get('start') === each.column),
  );

/** Words of a group by themselves; that nobody went is said of one row too, where the row has a number. */
const isOfGroup = (
  { says, isOfficer, places }: RowReader,
  number: string,
  { column, text }: Label,
): boolean =>
  (says.group(text) && !isOfficer(text)) ||
  (!isRowNumber(number) &&
    (readGroupNotDone(groupName(text)) !== undefined || (says.place(text) && !places.has(column))));

/** A person's own sum, beside the name over the rows that it adds up. */
const isSumOfPerson = ({ fields }: RowReader, { column, cell }: Filled[number]): boolean =>
  !fields.has('officer') && fields.get('days') === column && typeof cell === 'number';

/** Text alone in its row: a group's words, or a person without anything else. */
const isGroup: RowTest = (reader, row, cells, label) =>
  !listsSomeone(reader, cells, label) && isOfNoEntry(reader, row, cells, label);

const isOfNoEntry: RowTest = (reader, row, cells, label) => {
  const number = rowNumberOf(reader, cells);
  const lone = cells.filter(({ cell }) => typeof cell === 'string' && !isNothing(cell)).length;
  const others = cells.filter(
    (it) =>
      it.column > label.column &&
      (reader.substance.has(it.column) || reader.periods.has(it.column)) &&
      !(isSumOfPerson(reader, it) && reader.isOfficer(label.text)),
  );
  if (others.some(({ cell }) => !isNothing(cell)) || holdsOwnDates(reader, label)) return false;
  if (label.column === reader.stages) return false;
  if (isRowNumber(number) && hasOwnDates(reader, cells, label)) return false;
  if (isGroupNumber(number) && lone <= 3) return true;
  if (isOfGroup(reader, number, label)) return true;
  return isRowNumber(number) ? !reader.fields.has('officer') : standsOut(reader, row, cells, label);
};

/** Merged over several columns, or alone at the left of a table that has no column for people. */
const standsOut = ({ fields, table }: RowReader, row: number, cells: Filled, { column }: Label): boolean => {
  if (!fields.has('officer') && cells.length === 1 && column <= table.left + 1) return true;
  const merge = table.merges.at(row, column);
  return merge !== undefined && merge.right - merge.left >= 2;
};

/** Who made, checked and approved it, and the place and date; more cells are a row of data. */
const SIGNATURE_CELLS = 4;

const isSignature = (reader: RowReader, cells: Filled): boolean => {
  if (cells.length > SIGNATURE_CELLS || isRowNumber(rowNumberOf(reader, cells)) || hasDates(cells))
    return false;
  const texts = cells.map(({ cell }) => (typeof cell === 'string' ? cellText(cell) : ''));
  if (texts.some((text) => text !== '' && reader.says.signature(text))) return true;
  return cells.length <= 3 && texts.every((text) => text !== '' && reader.says.signer(text));
};

/** Under the right half of a table a body's name alone is that of who signs; group rows begin on the left. */
const isStray = ({ table, fields }: RowReader, row: number, cells: Filled, label: Label): boolean => {
  const [only, ...more] = cells;
  if (!only || more.length > 0 || !namesBody(label.text)) return false;
  const start = table.merges.at(row, label.column)?.left ?? label.column;
  return start > Math.max(fields.get('officer') ?? table.left, (table.left + table.right) / 2);
};

const isTotal: RowTest = (reader, _, cells, label) =>
  reader.says.total(label.text) &&
  !hasDates(cells) &&
  !isRowNumber(rowNumberOf(reader, cells)) &&
  !listsSomeone(reader, cells, label);

/** `Cộng đ/c Mai`, `Tổng xã A`: the sum of whatever it names, where no row of a trip has its number or its dates. */
const isSumOfName: RowTest = (reader, _, cells, label) => {
  const { fields, isOfficer, table } = reader;
  if (label.column > (fields.get('officer') ?? table.left)) return false;
  if (!isSumOf(label.text) || isOfficer(label.text) || listsSomeone(reader, cells, label)) return false;
  return !isRowNumber(rowNumberOf(reader, cells)) && !hasOwnDates(reader, cells, label);
};

/** `VD`, `Mẫu 1` where the numbers of rows stand: how a row is to be filled in. */
export const isExample = (reader: RowReader, row: number): boolean => {
  const number = cellAt(reader.table.grid, row, numberColumn(reader));
  return typeof number === 'string' && /\p{L}/u.test(number) && reader.says.example(number);
};

/** A name, a place or a group has fewer words. */
const WORDS_OF_A_SENTENCE = 5;

/**
 * `Số liệu đã được các ban thống nhất` under the dates, and nothing beside it: no day, nobody, and more words than a
 * group has.
 */
const isLoneSentence: RowTest = ({ fields, isOfficer }, _, cells, { column, text }) => {
  const [only, ...more] = cells;
  const isOfDates = DATE_FIELDS.some((field) => fields.get(field) === column);
  if (!only || more.length > 0 || only.column !== column || !isOfDates) return false;
  return !/\d/.test(text) && text.split(' ').length >= WORDS_OF_A_SENTENCE && !isOfficer(text);
};

type RuleName =
  | 'example'
  | 'to be filled in'
  | 'dated'
  | 'column numbers'
  | 'figures'
  | 'bare number'
  | 'total'
  | 'total by its figures'
  | 'sum of a name'
  | 'heading printed anew'
  | 'signature'
  | 'stray body'
  | 'note'
  | 'group'
  | 'lone sentence';

interface RowRule {
  readonly name: RuleName;
  readonly use: RowUse;
  readonly fits: RowTest;
  /** The rules that have to be asked first; why, is said beside the rule. */
  readonly after: readonly RuleName[];
}

/** The first that fits tells what the row is; where none does, it is an entry of the table. */
export const ROW_RULES: readonly RowRule[] = [
  { name: 'example', use: 'note', fits: (reader, row) => isExample(reader, row), after: [] },
  { name: 'to be filled in', use: 'note', fits: isToBeFilled, after: [] },
  {
    // Because an example has its dates too.
    after: ['example'],
    name: 'dated',
    use: 'record',
    fits: (_, __, cells) => hasDates(cells),
  },
  {
    // Because an entry may be of numbers and dates alone.
    after: ['dated'],
    name: 'column numbers',
    use: 'header',
    fits: (reader, row, cells) =>
      areColumnNumbers(cells.map(({ cell }) => cell)) && !holdsOfficer(reader, row),
  },
  {
    // Because `1 | 2 | 3` under a heading are figures too.
    after: ['column numbers'],
    name: 'figures',
    use: 'record',
    fits: (reader, row, cells, { text }) =>
      text === '' && (holds(reader, cells) || cells.length > 2 || marksSession(reader, row, cells)),
  },
  {
    // Because figures have no words either.
    after: ['figures'],
    name: 'bare number',
    use: 'empty',
    fits: (_, __, ___, { text }) => text === '',
  },
  {
    // Because a trip may be called `Tổng kết …`, and has its date.
    after: ['dated'],
    name: 'total',
    use: 'total',
    fits: isTotal,
  },
  {
    // Because a total that is called one may be wrong, and is told then.
    after: ['dated', 'total'],
    name: 'total by its figures',
    use: 'total',
    fits: isTotalByFigures,
  },
  {
    // Because what begins with the word for a sum may be a trip's topic, and has its date then.
    after: ['dated', 'total'],
    name: 'sum of a name',
    use: 'total',
    fits: isSumOfName,
  },
  {
    after: [],
    name: 'heading printed anew',
    use: 'header',
    fits: (reader, _, cells) => isReprinted(reader, cells),
  },
  {
    name: 'signature',
    use: 'signature',
    fits: (reader, _, cells) => isSignature(reader, cells),
    after: ['dated'],
  },
  { name: 'stray body', use: 'signature', fits: isStray, after: [] },
  {
    after: [],
    name: 'note',
    use: 'note',
    fits: ({ legend, says }, row, cells, { text }) =>
      legend.has(row) || (cells.length <= 2 && says.note(text)),
  },
  {
    // Because each of these stands alone in its row, or merged over it, as the words of a group do.
    after: ['dated', 'total', 'signature', 'stray body', 'note'],
    name: 'group',
    use: 'group',
    fits: isGroup,
  },
  {
    // Because a group may have as many words.
    after: ['group'],
    name: 'lone sentence',
    use: 'note',
    fits: isLoneSentence,
  },
];

/** `2024` alone in a row is a year, not the number of one. */
const yearOf = ([only, ...more]: Filled): Label | undefined => {
  const text = only === undefined || more.length > 0 ? '' : cellText(only.cell).trim();
  return only && /^(?:19|20)\d\d$/.test(text) ? { column: only.column, text: `năm ${text}` } : undefined;
};

/** What a row is by itself. */
export const useOf = (reader: RowReader, row: number, cells: Filled): { use: RowUse; label: Label } => {
  const label = labelOf(cells) ?? yearOf(cells) ?? { column: reader.table.left, text: '' };
  return { label, use: ROW_RULES.find(({ fits }) => fits(reader, row, cells, label))?.use ?? 'record' };
};

const holdsOfficer = ({ fields, table }: RowReader, row: number): boolean => {
  const column = fields.get('officer');
  if (column === undefined) return false;
  const cell = cellAt(table.grid, row, column);
  return typeof cell === 'string' && cellText(cell).length > 3;
};
