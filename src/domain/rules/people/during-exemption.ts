import { intersect } from '../../days/span';
import { isLive } from '../../policy/status';
import { dateCell, isDated, rowRule, spanParams } from '../rule';

/** Study of six months and more, long sick leave, maternity leave: the officer does not carry out the plan. */
export const duringExemption = rowRule({
  code: 'DURING_EXEMPTION',
  severity: 'warning',
  source: '504-KH/TĐTN-XDĐ, 24/02/2022; Kế hoạch đi công tác cơ sở 2018–2022 (Bà Rịa – Vũng Tàu)',
  judge: (row, context) => {
    if (!isDated(row) || !isLive(row.status)) return undefined;
    if (context.officers.get(row.officer)?.onDuty === false) return undefined;
    const exemption = context.exemptions
      .get(row.officer)
      ?.find(({ span }) => intersect(span, row.span) !== undefined);
    if (exemption === undefined) return undefined;
    return {
      at: dateCell(row),
      params: {
        officer: row.officer,
        reason: exemption.reason,
        ...spanParams(exemption.span),
      },
    };
  },
});
