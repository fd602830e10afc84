import { yearsOf } from '../../../domain/years/records-of-year';
import { termOf } from '../../../domain/years/term';
import { translate } from '../../../i18n/general/translate';
import type { OfficerDetail } from '../../../protocol/overview';
import type { Survey } from '../../office/survey';

/** The officer over the years of the book; nothing where it holds one year only. */
export const officerTerm = (
  { ledger: { records }, locale }: Survey,
  officer: string,
): Pick<OfficerDetail, 'term'> => {
  const years = yearsOf(records);
  if (years.length < 2) return {};
  const of = records.officers.filter(({ id }) => id === officer);
  const [term] = termOf({ ...records, officers: of }, years);
  if (term === undefined) return {};
  return {
    term: {
      years: term.years
        .map(({ year, days, standing: { required, status } }) => ({
          year,
          days,
          required,
          status,
          result: translate(locale, `status.${status}`),
        }))
        .reverse(),
      days: term.days,
      required: term.required,
      met: term.met,
      subject: term.subject,
    },
  };
};
