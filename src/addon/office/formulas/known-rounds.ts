import type { Records } from '../../../domain/records';
import type { Round } from '../../../domain/days/round';
import type { Span } from '../../../domain/days/span';
import type { TableReading } from '../../../intake/read-workbook';
import type { TableKind } from '../../../intake/tables/heading/table';
import type { Desk } from '../../desk/run';
import { keepAnswer } from '../../kept/kept-answers';
import { ROUNDS } from '../../kept/kept-names';
import { kindOfTab } from '../../kept/tab-index';

/** By what dates are put into rounds. */
export interface KnownRounds {
  readonly year: number;
  readonly window: Span;
  readonly rounds: readonly Round[];
}

export const knownRounds = ({ policy, rounds, otherYears = [] }: Records): KnownRounds => ({
  year: policy.year,
  window: policy.window,
  rounds: [...rounds, ...otherYears.flatMap((other) => other.rounds)],
});

/** Lists that tell all of an office but its trips: who, under which rules, and where. */
const TELLING: readonly TableKind[] = ['roster', 'settings', 'units'];

/** Whether these lists tell all of an office but its trips. */
export const tellAll = (lists: readonly TableReading[]): boolean =>
  TELLING.every((wanted) => lists.some(({ kind }) => kind === wanted));

/** A reading of the whole workbook, and the version of the lists before it was read. */
interface WholeReading {
  readonly tables: readonly TableReading[];
  readonly records: Records;
  readonly version: number;
}

/** Keeps the rounds where the lists alone tell them, so that formulas need not read the lists for these. */
export const keepRounds = (desk: Desk, { tables, records, version }: WholeReading): void => {
  const kinds = new Map(tables.map(({ sheet }) => [sheet, kindOfTab(tables, sheet)]));
  const lists = tables.filter(({ sheet }) => kinds.get(sheet) === 'lists');
  const isListed = tellAll(lists) && lists.some(({ kind }) => kind === 'rounds');
  if (!isListed || [...kinds.values()].includes('both') || records.rounds.length === 0) return;
  keepAnswer(desk, { name: ROUNDS, version, answer: knownRounds(records) });
};
