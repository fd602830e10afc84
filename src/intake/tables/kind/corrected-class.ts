import { RANGE_SHEET } from '../../../base/grid';
import type { TableCorrection } from '../../corrections/corrections-of-tab';
import { stageOf } from '../../words/stages';
import type { SaidKind } from '../../words/schemas';
import type { ClassedTable, OwnClass, TableKind } from '../heading/table';
import { matterOfTitles } from './table-matter';

/** What a table is by itself, in a word or two: its kind, and what else it might be. */
export const ownName = ({ kind, doubted }: OwnClass): string => (doubted ? `${kind} ${doubted.kind}?` : kind);

const ofTrips = (kind: SaidKind): kind is 'done' | 'plan' => kind === 'done' || kind === 'plan';

const kindSaid = (said: SaidKind, shape: TableKind): TableKind => {
  if (!ofTrips(said)) return said;
  return shape === 'trips-wide' ? shape : 'trips-long';
};

/** Whether the table is by itself what the person said. */
const agrees = ({ kind }: OwnClass, said: SaidKind): boolean =>
  ofTrips(said) ? kind.startsWith('trips') : kind === said;

/** By itself it is now something that it was not, and that nobody said: it may have become another table. */
const contradicts = (own: OwnClass, was: string, said: SaidKind): boolean =>
  own.kind !== 'other' && own.kind !== was && !agrees(own, said);

const isPlan = (titles: readonly string[]): boolean =>
  titles.map(stageOf).find((stage) => stage !== undefined) === 'plan';

/** Under the same headings a plan and its result, or a log and a register of leave, are told by their titles alone. */
const saysAlike = (titles: readonly string[], others: readonly string[]): boolean =>
  isPlan(titles) === isPlan(others) && matterOfTitles(titles) === matterOfTitles(others);

/** A table found, with what was said of it or of one of its form. */
interface Circumstances {
  /** The kind whose columns it has. */
  readonly shape: TableKind;
  readonly correction: TableCorrection;
  /** The lines over it, the nearest first, then its tab's name. */
  readonly titles: readonly string[];
  readonly sheet: string;
}

type Verdict = 'holds' | 'ask' | 'no';

const verdictOf = (own: OwnClass, said: SaidKind, { correction, titles }: Circumstances): Verdict => {
  const { isSame, isHere, was } = correction;
  if (isSame) return 'holds';
  if (!saysAlike(titles, correction.titles)) return 'no';
  if (contradicts(own, was, said)) return isHere ? 'ask' : 'no';
  if (isHere || ownName(own) === was) return 'holds';
  // Elsewhere, and not read as that one was: another register may well have its columns.
  return said !== 'other' && own.kind === 'other' ? 'ask' : 'no';
};

const asked = (shape: TableKind): OwnClass => ({
  kind: 'other',
  doubted: { kind: shape === 'exemptions' || shape === 'trips-wide' ? shape : 'trips-long' },
});

/**
 * What a person said stands above what the table is by itself: on the table itself, and on others of its form that
 * would be read as it was. Where it may have become another table since, people are asked anew, and it is neither
 * counted nor left out by the answer to another question. A range handed to a formula is of trips by the word of
 * whoever wrote the formula.
 */
export const correctedClass = (
  own: OwnClass,
  given: Circumstances,
): OwnClass & Pick<ClassedTable, 'said'> => {
  const { shape, correction, sheet } = given;
  const said = correction.is;
  if (said === undefined || (sheet === RANGE_SHEET && !ofTrips(said))) return own;
  const verdict = verdictOf(own, said, given);
  if (verdict === 'holds') return { kind: kindSaid(said, shape), said };
  return verdict === 'ask' ? asked(shape) : own;
};
