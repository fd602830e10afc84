import type { Exemption } from '../officer';
import { lengthOf } from '../span';
import { officeRule } from './rule';

const STUDY_MONTHS = 6;
const SHORTEST_STUDY = STUDY_MONTHS * 30;

const isShortStudy = ({ reason, span }: Exemption): boolean =>
  reason === 'study' && lengthOf(span) < SHORTEST_STUDY;

export const exemptionTooShort = officeRule({
  code: 'EXEMPTION_TOO_SHORT',
  severity: 'warning',
  source: '504-KH/TĐTN-XDĐ, 24/02/2022: long study is one of six months and more',
  judge: ({ records: { exemptions } }) =>
    exemptions.flatMap((exemption) =>
      isShortStudy(exemption) && exemption.source
        ? [
            {
              at: exemption.source,
              params: { officer: exemption.officer, days: lengthOf(exemption.span), months: STUDY_MONTHS },
            },
          ]
        : [],
    ),
});
