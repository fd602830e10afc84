import type { CellRef } from '../../base/cell';
import { departmentOn } from '../../domain/people/department';
import type { Officer, OfficerId } from '../../domain/people/officer';
import type { Records } from '../../domain/records';
import type { BlockedTrip } from '../../domain/trips/trip';

/** Whose row it is. */
export interface RowOwner {
  readonly officer?: OfficerId;
  readonly department: string;
}

const keyOf = (sheet: string, row: number): string => `${sheet}\n${row}`;

const ownerOf = (trip: BlockedTrip, officers: ReadonlyMap<OfficerId, Officer>): RowOwner => {
  const officer = trip.officer === undefined ? undefined : officers.get(trip.officer);
  const own = officer && trip.span ? departmentOn(officer, trip.span.from) : officer?.department;
  return {
    ...(officer ? { officer: officer.id } : {}),
    department: own ?? trip.department ?? '',
  };
};

/** Finds the officer and the department that a row of any tab belongs to. */
export const rowOwners = ({ officers, trips, blocked, exemptions }: Records): ((at: CellRef) => RowOwner) => {
  const known = new Map(officers.map((officer) => [officer.id, officer]));
  const owners = new Map<string, RowOwner>();
  for (const trip of [...trips, ...blocked])
    owners.set(keyOf(trip.source.sheet, trip.source.row), ownerOf(trip, known));
  for (const { officer, source } of exemptions) {
    if (source === undefined) continue;
    owners.set(keyOf(source.sheet, source.row), {
      officer,
      department: known.get(officer)?.department ?? '',
    });
  }
  for (const { id, department, source } of officers)
    if (source) owners.set(keyOf(source.sheet, source.row), { officer: id, department });
  return ({ sheet, row }) => owners.get(keyOf(sheet, row)) ?? { department: '' };
};
