import { cellName, type CellChange } from '../../base/cell';
import { checkText } from '../../i18n/check/check-text';
import { formatCell } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';

/** What a fix writes where: `F17 → 03/07/2022, G17 → 05/07/2022`; '' when there is no fix. */
export const fixText = (locale: Locale, changes: readonly CellChange[] = []): string =>
  changes
    .map(({ at, to }) =>
      checkText(locale, 'issues.change', { cell: cellName(at), value: formatCell(locale, to) || '∅' }),
    )
    .join(', ');
