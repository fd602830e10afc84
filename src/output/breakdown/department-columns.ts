import type { PaperWords } from '../../i18n/papers/paper-words';
import type { TableColumn, TableRow } from '../paper/paper';
import { numberColumn } from '../paper/number-column';
import { departmentName, type Telling } from '../book/telling';

/** The first columns of a table with a row for each department. */
export const departmentColumns = (words: PaperWords, share = 26): TableColumn[] => [
  numberColumn(words),
  { label: words('word.department'), share, format: 'text' },
];

export const departmentRow = (
  telling: Telling,
  department: string,
  index: number,
  cells: readonly (string | number)[],
): TableRow => ({ kind: 'data', cells: [index + 1, departmentName(telling, department), ...cells] });

/** The sums under the first columns of a table by departments. */
export const totalRow = (words: PaperWords, cells: readonly (string | number)[]): TableRow => ({
  kind: 'total',
  label: words('word.total'),
  span: 2,
  cells: [...cells],
});
