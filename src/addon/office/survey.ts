import type { CellRef } from '../../base/cell';
import { ledgerOf, type DayLedger } from '../../domain/counting/day-count';
import type { OfficerId } from '../../domain/people/officer';
import type { Locale } from '../../i18n/locale';
import { issueLines, type IssueLine } from '../../output/issues/issue-line';
import type { StandingList } from '../../base/grid';
import { UNDECIDED, type IssueDecisions } from './decisions';
import { officeOfYear, type JudgedOffice } from './judged-office';
import { rowOwners, type RowOwner } from './row-index';
import { sayIn, type Say } from '../../i18n/answers/say';

/** The office as one run of the sidebar's server looks at it: counted once, asked many times. */
export interface Survey {
  readonly office: JudgedOffice;
  readonly ledger: DayLedger;
  readonly locale: Locale;
  readonly say: Say;
  /** Every issue with what was decided about it: open ones first, the gravest first. */
  readonly lines: readonly IssueLine[];
  readonly linesOf: ReadonlyMap<OfficerId, readonly IssueLine[]>;
  /** Issues of the last list that are gone. */
  readonly fixed: number;
  /** The last list, where there is one. */
  readonly list: StandingList | undefined;
}

const byOfficer = (
  lines: readonly IssueLine[],
  ownerAt: (at: CellRef) => RowOwner,
): ReadonlyMap<OfficerId, readonly IssueLine[]> => {
  const grouped = new Map<OfficerId, IssueLine[]>();
  for (const line of lines) {
    const { officer } = ownerAt(line.issue.at);
    if (officer === undefined) continue;
    const group = grouped.get(officer);
    if (group) group.push(line);
    else grouped.set(officer, [line]);
  }
  return grouped;
};

export const surveyOf = (
  office: JudgedOffice,
  locale: Locale,
  { accepted, listed, noted, standing }: IssueDecisions = UNDECIDED,
): Survey => {
  const ownerAt = rowOwners(office.records);
  const lines = issueLines(office.issues, ownerAt, accepted, noted);
  const present = new Set(lines.map(({ key }) => key));
  return {
    office,
    ledger: ledgerOf(office.records),
    locale,
    say: sayIn(locale),
    lines,
    linesOf: byOfficer(lines, ownerAt),
    fixed: [...listed].filter((key) => !present.has(key)).length,
    list: standing,
  };
};

/** The survey as another year of the book sees it, with the same issues; undefined where the book lacks the year. */
export const surveyOfYear = (survey: Survey, year: number): Survey | undefined => {
  const office = officeOfYear(survey.office, year);
  return office && { ...survey, office, ledger: ledgerOf(office.records) };
};
