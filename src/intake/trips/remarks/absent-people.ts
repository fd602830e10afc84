import { cellText, isNothing } from '../../cells/grid-cells';
import type { NameHint } from '../../names/name-index';
import { valueAt } from '../../rows/value-at';
import type { Table } from '../../tables/heading/table';
import type { RowOfficers, TripSetting } from '../trip-setting';
import type { VerdictColumn } from './verdict-columns';

/** Whom a column of those who stayed away names, by their ids: `Thành phần | Vắng mặt`. */
export const absentPeople = (
  setting: TripSetting,
  verdicts: readonly VerdictColumn[],
  { table, row }: { readonly table: Table; readonly row: number },
  hint: NameHint,
): ReadonlySet<string> => {
  const absent = new Set<string>();
  for (const { column, of } of verdicts) {
    const cell = of === 'absence' ? valueAt(table, row, column) : '';
    if (isNothing(cell)) continue;
    for (const match of setting.readNames(cellText(cell), hint).matches)
      if (match.kind === 'found') absent.add(match.officer.id);
  }
  return absent;
};

/** The people of a row without those who stayed away. */
export const withoutAbsent = (own: RowOfficers, absent: ReadonlySet<string>): RowOfficers =>
  absent.size === 0
    ? own
    : { ...own, people: own.people.filter(({ officer }) => officer === undefined || !absent.has(officer)) };
