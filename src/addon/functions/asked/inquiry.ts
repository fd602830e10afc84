import type { Cell } from '../../../base/cell';
import { standingsOf } from '../../../domain/counting/compliance';
import type { Duty } from '../../../domain/policy/duty';
import { dutyStandingsOf } from '../../../domain/duties/duty-standing';
import type { Officer } from '../../../domain/people/officer';
import type { Period } from '../../../domain/days/period';
import { spanOfPeriod } from '../../../domain/policy/period-span';
import type { Policy } from '../../../domain/policy/policy';
import type { Standing, StandingStatus } from '../../../domain/counting/standing';
import { fold } from '../../../intake/text/fold';
import { buildNameIndex } from '../../../intake/names/name-index';
import { loadOfficeWith } from '../../office/formula-office';
import { loadOffice, requireTrips, type JudgedOffice } from '../../office/judged-office';
import { Refusal } from '../../desk/refusal';
import type { Desk } from '../../desk/run';
import { cellOf, isMissing, rowsOf, textOf, type Argument } from './arguments';
import { readPeriod } from './period-argument';

/** The office that a formula asks about: with a table of trips given, that table's trips alone. */
export const askedOffice = (desk: Desk, trips: Argument): JudgedOffice => {
  if (isMissing(trips)) return requireTrips(loadOffice(desk));
  const rows = rowsOf(trips, () => desk.clock);
  if (rows === undefined) throw new Refusal('formula.noTable');
  return loadOfficeWith(desk, rows);
};

export const askedPeriod = (desk: Desk, argument: Argument, { records }: JudgedOffice): Period => {
  const cell = cellOf(argument, () => desk.clock);
  const period = readPeriod(cell, records.policy);
  if (period === undefined || spanOfPeriod(period, records.policy, records.rounds) === undefined)
    throw new Refusal('formula.badPeriod', { value: textOf(cell) });
  return period;
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

export const inquireOf = (office: JudgedOffice, desk: Desk, period: Argument): Inquiry => {
  const standings = standingsOf(office.records, askedPeriod(desk, period, office));
  return { office, standings, find: finderOf(standings, office) };
};

/** What one duty says of an officer in the period asked for. */
export interface DutyFigures {
  readonly officer: Officer;
  /** Days or whatever else the duty counts. */
  readonly days: number;
  readonly required: number;
  readonly remaining: number;
  readonly status: StandingStatus;
  readonly subject: boolean;
}

/** The duty that is named; undefined for the days of the plan, which need no name. */
const askedDuty = (desk: Desk, argument: Argument, { duties }: Policy): Duty | undefined => {
  const name = textOf(cellOf(argument, () => desk.clock));
  if (name === '') return undefined;
  const found = duties.find((duty) => fold(duty.name) === fold(name));
  if (found) return found;
  throw new Refusal('formula.unknownDuty', { name, candidates: duties.map((duty) => duty.name).join(', ') });
};

const figuresOf = (
  { records }: JudgedOffice,
  asked: Period,
  duty: Duty | undefined,
): readonly DutyFigures[] => {
  if (duty === undefined) return standingsOf(records, asked);
  return dutyStandingsOf(records, duty, asked).map((standing) => ({ ...standing, days: standing.done }));
};

/** Where the officers stand in one duty, to be looked up by name. */
export interface DutyInquiry {
  readonly figures: readonly DutyFigures[];
  readonly find: (cell: Cell) => DutyFigures;
}

export const inquireDuty = (
  desk: Desk,
  { trips, period, duty }: { readonly trips: Argument; readonly period: Argument; readonly duty: Argument },
): DutyInquiry => {
  const office = askedOffice(desk, trips);
  const figures = figuresOf(
    office,
    askedPeriod(desk, period, office),
    askedDuty(desk, duty, office.records.policy),
  );
  return { figures, find: finderOf(figures, office) };
};
