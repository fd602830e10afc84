import type { PaperWords } from '../../i18n/papers/paper-words';
import type { TableColumn } from './paper';

/** The column of the rows' own numbers (TT). */
export const numberColumn = (words: PaperWords, share = 4): TableColumn => ({
  label: words('column.number'),
  share,
  format: 'count',
});
