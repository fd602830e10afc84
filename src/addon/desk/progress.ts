import type { Grid } from '../../base/grid';
import type { Locale } from '../../i18n/locale';
import { formatNumber } from '../../i18n/format';
import { translate } from '../../i18n/general/translate';
import { passing } from '../../sheets/screen/ui';

/** Rows from which a command takes so long that the person is told what it is at. */
const LONG = 3000;

/** What a command says under way; its own last word takes the place of it. */
export interface Progress {
  /** All tabs are read, and judged next. */
  readonly read: (grids: readonly Grid[]) => void;
  /** What is known now goes into a tab. */
  readonly writing: () => void;
}

export const SILENT: Progress = { read: () => undefined, writing: () => undefined };

/** Tells of long work only: a word that is gone before it can be read is noise. */
export const progressOf = (locale: Locale): Progress => {
  let isLong = false;
  const tell = (message: string): void => passing(message, translate(locale, 'app.title'));
  return {
    read: (grids) => {
      const rows = grids.reduce((sum, { cells }) => sum + cells.length, 0);
      isLong = rows >= LONG;
      if (isLong) tell(translate(locale, 'app.reading', { rows: formatNumber(locale, rows) }));
    },
    writing: () => {
      if (isLong) tell(translate(locale, 'app.writing'));
    },
  };
};
