import type { DutyBook } from '../../../domain/duties/duty-books';
import type { DutyStanding } from '../../../domain/duties/duty-standing';
import { dutyTerms } from '../../../i18n/duties/duty-words';
import type { Locale } from '../../../i18n/locale';
import type { DutyLine, OfficerDuty } from '../../../protocol/overview';

const figuresOf = ({ cumulative, required, remaining, status, pace }: DutyStanding) => ({
  done: cumulative,
  required,
  remaining,
  met: status === 'met',
  behind: pace?.behind ?? remaining,
});

/** A duty with its own denominator, and where those whom it binds stand. */
export const dutyLine = (locale: Locale, { duty, standings, tally }: DutyBook): DutyLine => ({
  name: duty.name,
  terms: dutyTerms(locale, duty),
  met: { ...tally.met },
  done: tally.done,
  officers: standings
    .filter(({ subject }) => subject)
    .map((standing) => ({
      id: standing.officer.id,
      name: standing.officer.name,
      ...figuresOf(standing),
    })),
});

/** The duties that bind the officer. */
export const officerDuties = (locale: Locale, books: readonly DutyBook[], officer: string): OfficerDuty[] =>
  books.flatMap(({ duty, standings }) =>
    standings
      .filter((standing) => standing.officer.id === officer && standing.subject)
      .map((standing) => ({ name: duty.name, terms: dutyTerms(locale, duty), ...figuresOf(standing) })),
  );
