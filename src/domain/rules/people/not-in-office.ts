import type { Officer } from '../../people/officer';
import type { Span } from '../../days/span';
import { toIso } from '../../../base/day';
import { isLive } from '../../policy/status';
import { dateCell, isDated, rowRule } from '../rule';

const termOf = ({ activeFrom, activeTo }: Officer): Readonly<Record<string, string>> => ({
  ...(activeFrom === undefined ? {} : { from: toIso(activeFrom) }),
  ...(activeTo === undefined ? {} : { to: toIso(activeTo) }),
});

const isInOffice = ({ activeFrom, activeTo }: Officer, { from, to }: Span): boolean =>
  (activeFrom ?? from) <= from && to <= (activeTo ?? to);

/** Days before joining and after leaving are not counted. */
export const notInOffice = rowRule({
  code: 'NOT_IN_OFFICE',
  severity: 'warning',
  source: 'The duty is that of the officers of the office (Quy chế cán bộ Đoàn, 289-QĐ/TW, Điều 1)',
  judge: (row, context) => {
    if (!isDated(row) || !isLive(row.status)) return undefined;
    const officer = context.officers.get(row.officer);
    if (officer === undefined || !officer.onDuty || isInOffice(officer, row.span)) return undefined;
    return { at: dateCell(row), params: { officer: officer.name, ...termOf(officer) } };
  },
});
