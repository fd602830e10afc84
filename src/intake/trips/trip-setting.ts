import type { Issue } from '../../domain/issue';
import type { Span } from '../../domain/days/span';
import type { OfficerId } from '../../domain/people/officer';
import type { Policy } from '../../domain/policy/policy';
import type { BlockedTrip, Trip, TripStatus } from '../../domain/trips/trip';
import type { DepartmentIndex } from '../names/department-index';
import type { NameHint, NameMatch } from '../names/name-index';
import type { RowUse, SettledTable } from '../tables/heading/table';
import type { TableContext } from '../tables/table-context';
import type { UnitHint, UnitIndex, UnitMatch } from '../places/unit-match';
import type { ItemsReader } from '../dates/vi-date';
import type { CellWords, TextInspector } from '../rows/text-issues';
import type { RoundBook } from '../lists/rounds/round-book';
import type { WordReaders } from './word-readers';

/** One person of a row; without `officer` the person is not known. */
export interface RowOfficer {
  readonly officer?: OfficerId;
  readonly sound: boolean;
}

export interface RowOfficers {
  readonly people: readonly RowOfficer[];
  readonly issues: readonly Issue[];
}

/** The people of a cell. */
export interface NamesRead {
  readonly matches: readonly NameMatch[];
  /** Where every one of them is an officer without a doubt. */
  readonly sure?: RowOfficers;
}

/** All that is known before the tables of trips are read. */
export interface TripSetting {
  readonly policy: Policy;
  /** The windows of the other years whose rules the book states. */
  readonly otherWindows: readonly Span[];
  readonly readNames: (text: string, hint: NameHint) => NamesRead;
  readonly isOfficer: (text: string) => boolean;
  readonly departments: DepartmentIndex;
  readonly findUnit: (text: string, hint: UnitHint) => UnitMatch;
  /** The day that stands for all on which places are found alike. */
  readonly eraOf: UnitIndex['eraOf'];
  readonly rounds: RoundBook;
  readonly words: WordReaders;
  readonly itemsOf: ItemsReader;
  readonly inspect: TextInspector;
  readonly wordsOf: CellWords;
}

/** What a row of a table came to. */
export interface RowAccount {
  readonly row: number;
  readonly use: RowUse | 'trip' | 'no-trip' | 'issue';
}

export interface TableTrips {
  readonly trips: Trip[];
  readonly blocked: BlockedTrip[];
  readonly issues: Issue[];
  readonly rows: RowAccount[];
}

/** Pass 9: the trips of one table, with what its title says of all of them. */
export interface ReadTable extends TableTrips {
  readonly table: SettledTable;
  readonly context: TableContext;
  /** What its rows are where neither they nor a group over them say. */
  readonly status: TripStatus;
  /** Its trips stand in other tables, and are theirs. */
  readonly isCopy?: true;
}

export const newTableTrips = (): TableTrips => ({ trips: [], blocked: [], issues: [], rows: [] });
