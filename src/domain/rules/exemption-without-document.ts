import { officeRule } from './rule';

/** Only where the office writes documents down at all. */
export const exemptionWithoutDocument = officeRule({
  code: 'EXEMPTION_WITHOUT_DOCUMENT',
  severity: 'warning',
  source: '504-KH/TĐTN-XDĐ, 24/02/2022: an exemption rests on a decision',
  judge: ({ records: { exemptions } }) =>
    exemptions.some((exemption) => exemption.document !== undefined)
      ? exemptions.flatMap(({ document, source, officer }) =>
          document === undefined && source ? [{ at: source, params: { officer } }] : [],
        )
      : [],
});
