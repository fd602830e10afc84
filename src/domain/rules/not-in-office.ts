import type { Officer } from '../officer';
import { intersect, lengthOf, type Span } from '../span';
import { toIso } from '../day';
import { isLive } from '../status';
import { dateCell, isDated, rowRule } from './rule';

const termOf = ({ activeFrom, activeTo }: Officer): Readonly<Record<string, string>> => ({
  ...(activeFrom === undefined ? {} : { from: toIso(activeFrom) }),
  ...(activeTo === undefined ? {} : { to: toIso(activeTo) }),
});

const isInOffice = ({ activeFrom, activeTo }: Officer, span: Span): boolean => {
  const term = intersect(span, { from: activeFrom ?? span.from, to: activeTo ?? span.to });
  return term !== undefined && lengthOf(term) === lengthOf(span);
};

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
