import type { Cell } from '../../../base/cell';
import { memo } from '../../../base/memo';
import { standingsOf } from '../../../domain/counting/compliance';
import { ledgerOf } from '../../../domain/counting/day-count';
import { dayStandingsReader } from '../../../domain/counting/day-standing';
import type { Duty } from '../../../domain/policy/duty';
import { dutyStandingsOf } from '../../../domain/duties/duty-standing';
import type { Officer } from '../../../domain/people/officer';
import type { Period } from '../../../domain/days/period';
import { spanOfPeriod } from '../../../domain/policy/period-span';
import type { Policy } from '../../../domain/policy/policy';
import type { Standing } from '../../../domain/counting/standing';
import type { Records } from '../../../domain/records';
import { fold } from '../../../intake/text/fold';
import { buildNameIndex } from '../../../intake/names/name-index';
import { loadFiguresWith, loadOfficeWith } from '../../office/formulas/formula-office';
import { loadOffice, officeOfYear, requireTrips, type JudgedOffice } from '../../office/judged-office';
import { Refusal } from '../../desk/refusal';
import type { Desk } from '../../desk/run';
import { cellOf, isMissing, rowsOf, textOf, type Argument } from './arguments';
import { isOwnYear, yearNamed } from '../../office/short-period';
import { readPeriod } from '../../office/typed-period';
import type { DutyFigures } from './duty-figures';
import { withQuartersBeside } from './quarters-beside';
import { termFigures } from './term-figures';
import type { ToldFigures } from './told';

/** The office that a formula asks about: with a table of trips given, that table's trips alone. */
export const askedOffice = (desk: Desk, trips: Argument, officeWith = loadOfficeWith): JudgedOffice => {
  if (isMissing(trips)) return requireTrips(loadOffice(desk));
  const rows = rowsOf(trips, () => desk.clock);
  if (rows === undefined) throw new Refusal('formula.noTable');
  return officeWith(desk, rows);
};

/** What is asked, and the office as the year of the period sees it. */
export interface AskedTime {
  readonly office: JudgedOffice;
  readonly period: Period;
}

/** The office as the year that the cell names sees it, where the book holds that year. */
const inYearOf = (cell: Cell, office: JudgedOffice): JudgedOffice => {
  const year = yearNamed(cell);
  if (year === undefined || isOwnYear(year, office.records.policy)) return office;
  return officeOfYear(office, year) ?? office;
};

export const askedTime = (desk: Desk, argument: Argument, whole: JudgedOffice): AskedTime => {
  const cell = cellOf(argument, () => desk.clock);
  const office = inYearOf(cell, whole);
  const { policy, rounds } = office.records;
  const period = readPeriod(cell, policy);
  if (period === undefined || spanOfPeriod(period, policy, rounds) === undefined)
    throw new Refusal('formula.badPeriod', { value: textOf(cell) });
  return { office, period };
};

/** Finds officers by name as people type them. */
export interface OfficerFinder {
  /** Throws a Refusal for a name that is unknown or fits several officers: never an answer of 0. */
  readonly find: (cell: Cell) => Officer;
}

export const officerFinder = (officers: readonly Officer[]): OfficerFinder => {
  const index = buildNameIndex(officers);
  const byId = new Map(officers.map((officer) => [officer.id, officer]));
  return {
    find: (cell) => {
      const name = textOf(cell);
      const exact = byId.get(name);
      if (exact) return exact;
      const [read, ...others] = index.read(name);
      const match = read === undefined || others.length > 0 ? index.find(name) : read;
      if (match.kind === 'found') return match.officer;
      const candidates = match.candidates.map((officer) => officer.id).join(', ');
      if (match.kind === 'ambiguous') throw new Refusal('formula.ambiguousOfficer', { name, candidates });
      throw new Refusal('formula.unknownOfficer', { name, suggestion: match.expected?.name ?? '' });
    },
  };
};

/** Finds what is said of an officer by the name as people type it. */
const finderOf = <Line extends { readonly officer: Officer }>(
  lines: readonly Line[],
  { records }: JudgedOffice,
): ((cell: Cell) => Line) => {
  const byId = new Map(lines.map((line) => [line.officer.id, line]));
  const finder = officerFinder(records.officers);
  return (cell) => {
    const line = byId.get(finder.find(cell).id);
    if (line === undefined) throw new Refusal('formula.unknownOfficer', { name: textOf(cell) });
    return line;
  };
};

/** Where the officers stand in the period asked for, to be looked up by name. */
export interface Inquiry {
  readonly office: JudgedOffice;
  readonly standings: readonly Standing[];
  readonly find: (cell: Cell) => Standing;
}

export const inquire = (desk: Desk, trips: Argument, period: Argument): Inquiry =>
  inquireOf(askedOffice(desk, trips), desk, period);

export const inquireOf = (whole: JudgedOffice, desk: Desk, argument: Argument): Inquiry => {
  const { office, period } = askedTime(desk, argument, whole);
  const standings = standingsOf(office.records, period);
  return { office, standings, find: finderOf(standings, office) };
};

/** The duty that is named; undefined for the days of the plan, which need no name. */
const askedDuty = (desk: Desk, argument: Argument, { duties }: Policy): Duty | undefined => {
  const name = textOf(cellOf(argument, () => desk.clock));
  if (name === '') return undefined;
  const found = duties.find((duty) => fold(duty.name) === fold(name));
  if (found) return found;
  throw new Refusal('formula.unknownDuty', { name, candidates: duties.map((duty) => duty.name).join(', ') });
};

/** Of each duty and period the figures; the days of one year are counted once for all of them. */
const figuresReader = () => {
  const reader = memo((records: Records) => dayStandingsReader(ledgerOf(records)));
  return ({ office: { records }, period }: AskedTime, duty: Duty | undefined): readonly DutyFigures[] =>
    duty === undefined ? reader(records)(period) : dutyFigures(records, duty, period);
};

const dutyFigures = (records: Records, duty: Duty, period: Period): readonly DutyFigures[] => {
  return dutyStandingsOf(records, duty, period).map((standing) => ({ ...standing, days: standing.done }));
};

/** Where the officers stand in one duty, to be looked up by name. */
export interface DutyInquiry {
  /** Found out from the kept lists and the range alone. */
  readonly isOfLists: boolean;
  readonly figures: readonly DutyFigures[];
  readonly find: (cell: Cell) => DutyFigures;
  /** The figures of the period asked for, and those of the other quarters of its year. */
  readonly told: () => readonly ToldFigures[];
}

export const inquireDuty = (
  desk: Desk,
  { trips, period, duty }: { readonly trips: Argument; readonly period: Argument; readonly duty: Argument },
): DutyInquiry => {
  const whole = askedOffice(desk, trips, loadFiguresWith);
  const term = isMissing(duty)
    ? termFigures(
        whole.records,
        cellOf(period, () => desk.clock),
      )
    : undefined;
  const isOfLists = whole.isOfLists === true;
  if (term)
    return { isOfLists, figures: term, find: finderOf(term, whole), told: () => [{ period, figures: term }] };
  const asked = askedTime(desk, period, whole);
  const { policy } = asked.office.records;
  const of = askedDuty(desk, duty, policy);
  const figuresOf = figuresReader();
  const figures = figuresOf(asked, of);
  const cell = cellOf(period, () => desk.clock);
  const told = (): ToldFigures[] =>
    withQuartersBeside(
      { period, cell, figures },
      (other) => readPeriod(other, policy),
      (other) => figuresOf(askedTime(desk, other, whole), of),
    );
  return { isOfLists, figures, find: finderOf(figures, asked.office), told };
};
