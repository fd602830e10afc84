import type { Cell } from '../../../base/cell';
import { once } from '../../../base/once';
import { districtOfLabel } from '../../places/district-name';
import { namesPlace } from '../../tables/heading/column-evidence';
import { either } from '../../text/pattern';
import { AND_WORDS } from '../../words/time/date-words';
import type { TripCells } from '../../rows/trip-cells';
import type { Field } from '../../words/headings/field';

/** What parts the members of a list, the surest first: a comma may stand inside one place too. */
const separators = once((): readonly RegExp[] => [
  /\n/,
  /;/,
  /\s\|\s/,
  /\s\/\s/,
  /\s\+\s/,
  new RegExp(`\\s+${either(AND_WORDS)}\\s+`, 'iu'),
  /,/,
]);

/** A bullet or a number before a member: `- `, `1) `. */
const BULLET = /^(?:[-–•*+]|\d{1,2}[)])\s*/u;

/** A date with its month, so that it says by itself when it was. */
const HAS_MONTH = /\d\s?[/.-]\s?\d/;

/** Two dates with their months: most cells have one, and need no closer look. */
const SEVERAL_DATES = /\d\s?[/.-]\s?\d[^]*\D\d{1,2}\s?[/.-]\s?\d/;

const listIn = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((member) => member.trim().replace(BULLET, ''))
    .filter((member) => member !== '');

const listsIn = (text: string): readonly (readonly string[])[] =>
  separators()
    .map((between) => listIn(text, between))
    .filter(({ length }) => length > 1);

const arePlaces = (members: readonly string[]): boolean =>
  members.every((member) => namesPlace(member)) &&
  members.every((member) => districtOfLabel(member) === undefined);

/**
 * A row with as many dates in one cell as places in another, in the same order, as one trip's cells for each of them:
 * `05/3; 10-12/3` beside `xã A; xã B`. A district is no place of its own beside its commune.
 */
export const tripsOfParallelLists = (cells: TripCells): readonly TripCells[] => {
  const [dates, places] = [cells.cell('dates'), cells.cell('unit')];
  if (typeof dates !== 'string' || typeof places !== 'string' || !SEVERAL_DATES.test(dates)) return [cells];
  const placed = listsIn(places).find(arePlaces);
  const dated =
    placed &&
    listsIn(dates).find(
      (list) => list.length === placed.length && list.every((member) => HAS_MONTH.test(member)),
    );
  if (!placed || !dated) return [cells];
  return dated.map((date, at): TripCells => {
    const own: Partial<Record<Field, Cell>> = { dates: date, unit: placed[at] ?? '' };
    return { ...cells, sharesCell: true, cell: (field) => own[field] ?? cells.cell(field) };
  });
};
