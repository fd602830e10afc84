import type { OfficeLists } from '../lists/office-lists';
import { namesPlace, sampleColumn } from '../tables/heading/column-evidence';
import { columnOf, isOfTrips, type ClassedTable } from '../tables/heading/table';
import { isToldByCells } from '../tables/columns/told-by-cells';
import { saysNothingElse } from '../tables/kind/table-matter';
import { titlesOver } from '../tables/kind/titles';
import { numbersFrom } from '../../base/runs';
import { cellText, filledCells } from '../cells/grid-cells';
import { NAMES_PLACE, TELLS_WHEN } from '../words/headings/field-sets';
import { beginsWithGoing } from '../words/headings/other-people';

/** Most of those named have to be of the office: guests and drivers stand among them. */
const MOSTLY = 0.5;

/** Whether it is of officers whom a list of their own tells, or of one whom its title or its tab names. */
const isOfOfficers = (table: ClassedTable, { isOfficer }: OfficeLists): boolean => {
  const column = columnOf(table, 'officer');
  if (column === undefined) return table.person.name !== undefined;
  const names = sampleColumn(table.grid, column, table.bottom + 1, table.last);
  return (
    names.length > 0 && names.filter((cell) => isOfficer(cellText(cell))).length >= names.length * MOSTLY
  );
};

const saysWhen = (table: ClassedTable): boolean =>
  table.columns.some(({ field }) => TELLS_WHEN.has(field)) ||
  table.header.filter(({ label }) => label?.dates !== undefined).length > 1;

/** `XÃ TRÀ CÚ`, over the rows of those who went there. */
const standsOverRows = (table: ClassedTable): boolean =>
  numbersFrom(table.bottom + 1, table.last).some((row) => {
    const [only, ...more] = filledCells(table.grid, row, table);
    return only !== undefined && more.length === 0 && namesPlace(cellText(only.cell));
  });

/** A heading says where they went; cells alone look the same in any register, but for those under `Đến`, `Về xã`. */
const saysWhere = (table: ClassedTable): boolean =>
  standsOverRows(table) ||
  table.columns.some(
    (column) =>
      NAMES_PLACE.has(column.field) &&
      (!isToldByCells(table.header, column) || beginsWithGoing(column.heading)),
  );

const countsAlone = (table: ClassedTable, office: OfficeLists): boolean =>
  table.doubted?.kind === 'trips-long' &&
  // What a person said of it before is asked anew.
  table.correction === undefined &&
  isOfOfficers(table, office) &&
  saysWhen(table) &&
  saysWhere(table) &&
  saysNothingElse({ ...table, titles: titlesOver(table) });

/** Set aside for what it is called, though it tells who of the office was where, and when. */
const isAskedAlone = (table: ClassedTable, office: OfficeLists): boolean =>
  (table.kind === 'other' || table.kind === 'roster') &&
  table.doubted === undefined &&
  table.said === undefined &&
  columnOf(table, 'officer') !== undefined &&
  isOfOfficers(table, office) &&
  saysWhen(table) &&
  saysWhere(table);

/** Places and days, and nobody who is known: the people may stand there by codes, or on a list that nobody found. */
const isOfUnknownPeople = (table: ClassedTable): boolean =>
  (table.kind === 'other' || table.kind === 'units') &&
  table.doubted === undefined &&
  table.said === undefined &&
  table.columns.some(({ field }) => field === 'dates' || field === 'start') &&
  saysWhere(table) &&
  saysNothingElse({ ...table, titles: titlesOver(table) });

const counted = ({ doubted, ...table }: ClassedTable): ClassedTable => ({
  ...table,
  kind: doubted?.kind ?? table.kind,
});

const asked = (table: ClassedTable, office: OfficeLists): ClassedTable =>
  (!office.derived && isAskedAlone(table, office)) || isOfUnknownPeople(table)
    ? { ...table, kind: 'other', doubted: { kind: 'trips-long' } }
    : table;

/**
 * A workbook is kept for the trips: where no table of it is surely of them, one that tells who of the office was where,
 * and when, and says nothing else of itself, is; and one that was set aside for its title is asked about. So the days
 * of a whole workbook never go uncounted in silence.
 */
export const withSoleLogs = (tables: readonly ClassedTable[], office: OfficeLists): ClassedTable[] => {
  if (tables.some(isOfTrips)) return [...tables];
  const sole = office.derived ? [] : tables.filter((table) => countsAlone(table, office));
  return tables.map((table) => {
    if (sole.length === 0) return asked(table, office);
    return sole.includes(table) ? counted(table) : table;
  });
};
