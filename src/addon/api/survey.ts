import type { CellRef } from '../../domain/cell';
import { ledgerOf, type DayLedger } from '../../domain/day-count';
import type { Issue } from '../../domain/issue';
import type { OfficerId } from '../../domain/officer';
import type { Locale } from '../../i18n/locale';
import type { Office } from '../office';
import { issuesByOfficer, rowOwners, type RowOwner } from './row-index';
import { sayIn, type Say } from './words';

/** The office as one run of the sidebar's server looks at it: counted once, asked many times. */
export interface Survey {
  readonly office: Office;
  readonly ledger: DayLedger;
  readonly locale: Locale;
  readonly say: Say;
  readonly ownerAt: (at: CellRef) => RowOwner;
  readonly issuesOf: ReadonlyMap<OfficerId, readonly Issue[]>;
}

export const surveyOf = (office: Office, locale: Locale): Survey => {
  const ownerAt = rowOwners(office.records);
  return {
    office,
    ledger: ledgerOf(office.records),
    locale,
    say: sayIn(locale),
    ownerAt,
    issuesOf: issuesByOfficer(office.issues, ownerAt),
  };
};
