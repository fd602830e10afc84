import type { Cell } from '../../base/cell';
import { RESULT_MARK } from '../../base/result-mark';
import { resultText } from '../../i18n/result/result-text';
import type { Style, TabSpec } from '../edit';
import {
  FIGURE,
  RESULT_COLUMNS,
  RESULT_FIELDS,
  RESULT_KEY,
  RESULT_TITLE,
  RESULT_VERSION,
  type OfficeResult,
} from './result-columns';
import { rowCheck } from './row-check';

const FORMATS = { text: '@', count: '0', days: 'General', date: 'dd/mm/yyyy' } as const;

const HEADER: Style = { bold: true, background: '#e8f0fe', valign: 'middle', wrap: true };

/** The tab that a central workbook fetches: one heading row, a row an officer, nothing merged. */
export const resultTab = (result: OfficeResult): TabSpec => {
  const columns = Object.values(RESULT_COLUMNS);
  const headings: Cell[] = [
    `${RESULT_MARK}${RESULT_VERSION}`,
    ...RESULT_FIELDS.map((field) => resultText(result.locale, `result.${field}`)),
  ];
  const rows = result.standings.map((standing, index): Cell[] => {
    const row = [index + 1, ...columns.map(({ cell }) => cell({ standing, result, isFirst: index === 0 }))];
    return [...row, rowCheck(row, result.standings.length)];
  });
  const bottom = rows.length + 1;
  const formats = columns.map(({ format }, index) => ({
    area: { top: 2, left: index + 2, bottom, right: index + 2 },
    style: { numberFormat: FORMATS[format] },
  }));
  return {
    key: RESULT_KEY,
    title: RESULT_TITLE,
    cells: [headings, ...rows],
    styles: [
      ...formats,
      {
        area: { top: 1, left: 1, bottom: 1, right: headings.length },
        style: { ...HEADER, numberFormat: '@' },
      },
    ],
    merges: [],
    columnWidths: [FIGURE, ...columns.map(({ width }) => width), FIGURE],
    frozenRows: 1,
  };
};
