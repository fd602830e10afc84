import type { Cell, CellRef } from '../../../base/cell';
import { isTick, readYesNo } from '../../words/lists/answers';
import type { NameHint } from '../../names/name-index';
import { HOLDS_REMARKS } from '../../words/headings/field-sets';
import { warning } from '../../cells/issues';
import { refTo, type TripCells } from '../../rows/trip-cells';
import type { RowOfficers, TripSetting } from '../trip-setting';

const deputyIn = (
  { words, wordsOf }: TripSetting,
  cells: TripCells,
  own: Cell,
): { readonly deputy: string; readonly text: string; readonly at: CellRef } | undefined => {
  const named = wordsOf(own);
  if (named !== '' && !isTick(named) && readYesNo(named) === undefined)
    return { deputy: named, text: named, at: { sheet: cells.sheet, row: cells.row } };
  for (const field of HOLDS_REMARKS) {
    const text = cells.columnOf(field) === undefined ? '' : wordsOf(cells.cell(field));
    const deputy = text === '' ? undefined : words.deputy(text);
    if (deputy !== undefined) return { deputy, text, at: refTo(cells, field) };
  }
  return undefined;
};

/**
 * Who went by the row's remarks, where they send another in the place of the one named: the trip is the other's.
 * Where the other is no officer, or takes the place of one of several, nobody's days are counted and it is asked.
 */
export const withDeputy = (
  setting: TripSetting,
  own: RowOfficers,
  cells: TripCells,
  { hint, deputy = '' }: { readonly hint: NameHint; readonly deputy?: Cell },
): RowOfficers => {
  const told = deputyIn(setting, cells, deputy);
  if (told === undefined) return own;
  const { at, text } = told;
  const found = setting
    .readNames(told.deputy, hint)
    .matches.flatMap((match) => (match.kind === 'found' ? [match.officer] : []));
  if (found.some(({ id }) => own.people.some(({ officer }) => officer === id))) return own;
  if (found.length === 0 || own.people.length > 1)
    return { people: [], issues: [warning('NOT_MADE', at, { params: { value: text } })] };
  const expected = found.map(({ name }) => name).join(', ');
  return {
    people: found.map(({ id }) => ({ officer: id, sound: true })),
    issues: [warning('WENT_INSTEAD', at, { params: { value: text, expected } })],
  };
};
