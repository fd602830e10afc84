import { memo } from '../../base/memo';
import type { Officer, OfficerId } from '../../domain/people/officer';
import { buildDepartmentIndex, type DepartmentIndex, type DepartmentName } from '../names/department-index';
import { buildNameIndex, type NameIndex } from '../names/name-index';
import { areOftenCut, areOftenGiven } from '../names/short-names';
import { splitNames } from '../names/vi-name';
import { sampleColumn } from '../tables/heading/column-evidence';
import { columnOf, ofKind, type Table } from '../tables/heading/table';
import { foldTone } from '../text/fold';
import { areOftenBare, areUsuallyBare } from '../text/missing-accents';

/** The office's people and departments, as its lists have them. */
export interface OfficePeople {
  readonly officers: readonly Officer[];
  /** By officer, the codes and addresses that name them in other tables. */
  readonly aliases: ReadonlyMap<OfficerId, readonly string[]>;
  readonly departmentNames: readonly DepartmentName[];
  /** No roster: the officers are those whom the tables name. */
  readonly derived: boolean;
}

/** By which what is typed is looked up. */
export interface OfficeIndexes {
  readonly names: NameIndex;
  /** Whether the words hold the whole name of an officer: who is one is asked here, and nowhere else. */
  readonly isOfficer: (text: string) => boolean;
  readonly departments: DepartmentIndex;
}

/** Some names as the tables of trips have them. */
const typedNames = (tables: readonly Table[]): string[] =>
  ofKind(tables, 'trips-long', 'trips-wide').flatMap((table) => {
    const column = columnOf(table, 'officer');
    if (column === undefined) return [];
    return sampleColumn(table.grid, column, table.bottom + 1, table.last)
      .filter((cell) => typeof cell === 'string')
      .map(String);
  });

const officerTest = (officers: readonly Officer[]): OfficeIndexes['isOfficer'] => {
  const names = new Set(officers.map(({ name }) => foldTone(name)));
  return memo((text: string) =>
    splitNames(text).some(({ name, typed }) => names.has(foldTone(name)) || names.has(foldTone(typed))),
  );
};

/** Who and what is meant, looked up as these tables of trips write names. */
export const indexesOf = (
  tables: readonly Table[],
  { officers, aliases, derived, departmentNames }: OfficePeople,
): OfficeIndexes => {
  const typed = typedNames(tables);
  return {
    names: buildNameIndex(officers, {
      typedBare: areUsuallyBare(typed),
      oftenBare: areOftenBare(typed),
      oftenGiven: !derived && areOftenGiven(typed),
      oftenCut: areOftenCut(
        typed,
        officers.map(({ name }) => name),
      ),
      aliases,
    }),
    isOfficer: officerTest(officers),
    departments: buildDepartmentIndex(departmentNames),
  };
};
