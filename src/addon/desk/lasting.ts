import type { Locale } from '../../i18n/locale';
import { faultText } from '../../i18n/faults/fault-text';
import { FullStore } from '../../sheets/kept/full-store';

/** Ten million in figures, however a language groups them: Google's own words name the limit of a workbook's cells. */
const MOST_CELLS = /(?<!\d)10[.,\s\u00a0\u202f]?000[.,\s\u00a0\u202f]?000(?!\d)/;

/**
 * What a command meets again however often it is tried, as room has to be made first; undefined for any other error.
 */
export const lastingText = (error: unknown, locale: Locale): string | undefined => {
  if (error instanceof FullStore) return faultText(locale, 'lasting.fullStore');
  return error instanceof Error && MOST_CELLS.test(error.message)
    ? faultText(locale, 'lasting.outOfCells')
    : undefined;
};
