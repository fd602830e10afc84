import type { Cell } from '../../../base/cell';
import { datedPlaces, datedPlacesBesidePlaces } from '../../places/dated-places';
import type { Field } from '../../words/headings/field';
import { DATE_FIELDS, PLACE_FIELDS } from '../../words/headings/field-sets';
import type { ColumnOf, TripCells } from '../../rows/trip-cells';

/** The one column of some fields, when the table has but one kind of them. */
const onlyColumn = (
  columnOf: ColumnOf,
  fields: readonly Field[],
  without: readonly Field[],
): Field | undefined =>
  without.some((field) => columnOf(field) !== undefined)
    ? undefined
    : fields.find((field) => columnOf(field) !== undefined);

/** Which cell of a row may hold dates and places together. */
export interface SharedCell {
  readonly field: Field;
  /** The table has a column of places as well, so that only what is beyond doubt is taken apart. */
  readonly besidePlaces: boolean;
}

/** The column that may hold dates and places together. */
export const sharedField = (columnOf: ColumnOf): SharedCell | undefined => {
  const only =
    onlyColumn(columnOf, ['dates'], PLACE_FIELDS) ?? onlyColumn(columnOf, PLACE_FIELDS, DATE_FIELDS);
  if (only !== undefined) return { field: only, besidePlaces: false };
  return columnOf('dates') === undefined ? undefined : { field: 'dates', besidePlaces: true };
};

const placesIn = ({ besidePlaces }: SharedCell, text: string) =>
  besidePlaces ? datedPlacesBesidePlaces(text) : datedPlaces(text);

/** A row whose one cell names dates and places together, as one trip's cells for each of them. */
export const tripsOfSharedCell = (cells: TripCells, shared: SharedCell | undefined): readonly TripCells[] => {
  if (shared === undefined) return [cells];
  const { field } = shared;
  const cell = cells.cell(field);
  const found = typeof cell === 'string' ? placesIn(shared, cell) : [];
  if (found.length === 0) return [cells];
  const column = cells.columnOf(field);
  return found.map(({ dates, place }): TripCells => {
    const own: Partial<Record<Field, Cell>> = { dates, unit: place };
    if (field !== 'dates' && field !== 'unit') own[field] = '';
    return {
      ...cells,
      sharesCell: true,
      columnOf: (asked) => (asked === 'dates' || asked === 'unit' ? column : cells.columnOf(asked)),
      cell: (asked) => own[asked] ?? cells.cell(asked),
    };
  });
};
