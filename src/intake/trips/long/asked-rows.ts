import type { OfficerId } from '../../../domain/people/officer';
import { memo } from '../../../base/memo';
import type { NameMatch } from '../../names/name-index';
import { valueAt } from '../../rows/value-at';
import { cellText, isNothing } from '../../cells/grid-cells';
import type { AskedRows, LongRow, LongTable } from './long-table';

/** So many rows are read whatever they say: by them the habits of the table show. */
const SAMPLE = 200;

/** What all rows of the table have in common. */
type Shared = Pick<LongTable, 'table' | 'fields' | 'setting' | 'companions'>;
type Row = Pick<LongRow, 'row' | 'index' | 'officer'>;

const idsOf = (match: NameMatch): OfficerId[] =>
  match.kind === 'found' ? [match.officer.id] : match.candidates.map(({ id }) => id);

/** What the row says of who went, as typed: line breaks part people. */
const peopleTexts = ({ table, fields, companions }: Shared, { row, officer }: Row): string[] =>
  [
    officer.cell,
    ...[fields.get('members'), ...companions.columns].map((column) => valueAt(table, row, column)),
  ].flatMap((cell) => {
    if (isNothing(cell)) return [];
    return typeof cell === 'string' ? cell : cellText(cell);
  });

/**
 * Whether a row of a long table can matter to the judgement of the asked ones: it is one of them, or of an
 * officer whom they name. Days of others meet none of theirs.
 */
export const mattersTo = (
  asked: AskedRows | undefined,
  shared: Shared,
  rows: readonly Row[],
): ((row: Row) => boolean) => {
  if (asked === undefined) return () => true;
  const isHere = asked.sheet === shared.table.grid.sheet;
  const isAsked = ({ row }: Row): boolean => isHere && asked.from <= row && row <= asked.to;
  const people = memo((text: string) => [text, ...shared.setting.readNames(text, {}).matches.flatMap(idsOf)]);
  const namedBy = (row: Row): string[] => peopleTexts(shared, row).flatMap(people);
  const wanted = new Set(rows.filter(isAsked).flatMap(namedBy));
  return (row) => row.index < SAMPLE || isAsked(row) || namedBy(row).some((name) => wanted.has(name));
};
