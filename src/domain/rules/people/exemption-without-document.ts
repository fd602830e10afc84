import { officeRule } from '../rule';

/** Only where the office writes the documents of most exemptions down. */
export const exemptionWithoutDocument = officeRule({
  code: 'EXEMPTION_WITHOUT_DOCUMENT',
  severity: 'warning',
  source: '504-KH/TĐTN-XDĐ, 24/02/2022: an exemption rests on a decision',
  judge: ({ records: { exemptions } }) => {
    const bare = exemptions.filter((exemption) => exemption.document === undefined);
    if (2 * bare.length > exemptions.length) return [];
    return bare.flatMap(({ source, officer }) => (source ? [{ at: source, params: { officer } }] : []));
  },
});
