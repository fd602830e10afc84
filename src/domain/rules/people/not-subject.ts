import { isLive } from '../../policy/status';
import { dateCell, isDated, rowRule } from '../rule';

/** Accountant, clerk, driver and typist have no duty; their trips are never counted. */
export const notSubject = rowRule({
  code: 'NOT_SUBJECT',
  severity: 'info',
  source: '39-KH/TĐTN-TCKT (Hưng Yên): support staff are left out',
  judge: (row, context) =>
    isDated(row) && isLive(row.status) && context.officers.get(row.officer)?.onDuty === false
      ? { at: dateCell(row), params: { officer: row.officer } }
      : undefined,
});
