import { dateCell, rowRule } from '../rule';

/** Same officer, dates, unit and purpose as an earlier row: it adds no day and no visit. */
export const duplicateRow = rowRule({
  code: 'DUPLICATE_ROW',
  severity: 'warning',
  source: 'One trip is one entry, also when several lists report it',
  judge: (row, context) => {
    const first = context.earlier(row)?.repeated;
    return first && { at: dateCell(row), related: [dateCell(first)], params: {} };
  },
});
