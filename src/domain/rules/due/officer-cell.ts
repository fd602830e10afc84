import type { CellRef } from '../../../base/cell';
import type { Officer } from '../../people/officer';
import type { Records } from '../../records';

/** The officer's row of the roster, else that of a trip. */
export const officerCell = (officer: Officer, records: Records): CellRef | undefined => {
  if (officer.source) return officer.source;
  const source = records.trips.find((trip) => trip.officer === officer.id)?.source;
  return source && { sheet: source.sheet, row: source.row };
};
