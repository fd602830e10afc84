import { isLive } from '../../policy/status';
import { cellOf, rowRule } from '../rule';

/** The level typed against that of a unit on the list; the unit wins. */
export const levelMismatch = rowRule({
  code: 'LEVEL_MISMATCH',
  severity: 'warning',
  source: 'Days are owed by level: branch, commune, district',
  judge: (row) => {
    if (row.unitKnown !== true || row.level === undefined || row.levelTyped === undefined) return undefined;
    if (row.level === row.levelTyped || !isLive(row.status)) return undefined;
    return { at: cellOf(row, 'level', 'unit'), params: { value: row.levelTyped, expected: row.level } };
  },
});
