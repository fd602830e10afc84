import type { Exemption } from '../officer';
import { lengthOf } from '../span';
import { officeRule } from './rule';

const SOURCE = '504-KH/TĐTN-XDĐ, 24/02/2022: study of six months and more, long illness, maternity';

/** Only where the office writes documents down at all. */
export const exemptionWithoutDocument = officeRule({
  code: 'EXEMPTION_WITHOUT_DOCUMENT',
  severity: 'warning',
  source: SOURCE,
  judge: ({ records: { exemptions } }) =>
    exemptions.some((exemption) => exemption.document !== undefined)
      ? exemptions.flatMap(({ document, source, officer }) =>
          document === undefined && source ? [{ at: source, params: { officer } }] : [],
        )
      : [],
});

const STUDY_MONTHS = 6;
const SHORTEST_STUDY = STUDY_MONTHS * 30;

const isShortStudy = ({ reason, span }: Exemption): boolean =>
  reason === 'study' && lengthOf(span) < SHORTEST_STUDY;

export const exemptionTooShort = officeRule({
  code: 'EXEMPTION_TOO_SHORT',
  severity: 'warning',
  source: SOURCE,
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
