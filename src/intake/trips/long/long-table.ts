import type { FieldColumns, TripStatus } from '../../../domain/trips/trip';
import type { TripDateContext } from '../../dates/judge/trip-dates';
import type { Field } from '../../words/headings/field';
import type { BodyRow, Table } from '../../tables/heading/table';
import type { TableContext } from '../../tables/table-context';
import type { OfficerCell } from '../carried-officers';
import type { GroupState } from '../group-state';
import type { PlannedColumns } from '../../lists/rounds/planned-dates';
import type { Companions } from '../several/companions';
import type { FurtherTrip } from '../several/further-trips';
import type { HalfDayColumns } from './half-day-columns';
import type { SharedCell } from '../several/shared-cells';
import type { ContinuedRows } from '../../rows/continued-rows';
import type { DetailsReader } from '../trip-details';
import type { TripHabits } from './trip-habits';
import type { TripSetting } from '../trip-setting';
import type { DeputyColumns } from '../remarks/deputies';
import type { VerdictColumn } from '../remarks/verdict-columns';

/** Rows of one tab, both included. */
export interface AskedRows {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
}

export interface TripTableInput {
  readonly table: Table;
  /** The only rows to be judged: what says nothing of them may be left unread. */
  readonly asked?: AskedRows;
  readonly context: TableContext;
  readonly setting: TripSetting;
  /** Where neither row nor column says. */
  readonly status: TripStatus;
}

/** What the rows of one table share (pass 8). */
export interface LongTable extends TripTableInput {
  /** The rows that are trips of their own. */
  readonly records: readonly BodyRow[];
  /** A name typed once stands for the rows below it. */
  readonly carries: boolean;
  readonly fields: ReadonlyMap<Field, number>;
  readonly columns: FieldColumns;
  readonly habits: TripHabits;
  readonly countDays: TripDateContext['countDays'];
  readonly planned: PlannedColumns;
  /** The cells that may hold dates and places together. */
  readonly shared: SharedCell | undefined;
  readonly readDetails: DetailsReader;
  readonly continued: ContinuedRows;
  /** A column for the morning and one for the afternoon. */
  readonly halves: HalfDayColumns | undefined;
  /** The column that says of each row whether it is the plan or what came of it. */
  readonly stages: number | undefined;
  /** Columns that say of some rows that nobody went. */
  readonly verdicts: readonly VerdictColumn[];
  /** The column that says which rows were meetings on a screen. */
  readonly screen: number | undefined;
  /** The column of a log of all kinds of errands that says which a row is. */
  readonly errands: number | undefined;
  /** The column of those who went in others' places. */
  readonly deputies: DeputyColumns;
  /** Further columns of people who went. */
  readonly companions: Companions;
  /** Columns of further trips in each row. */
  readonly further: readonly FurtherTrip[];
}

/** Everything that is known of a row before it is read. */
export interface LongRow {
  readonly of: LongTable;
  readonly state: GroupState;
  readonly row: number;
  /** Its place among the table's records. */
  readonly index: number;
  readonly officer: OfficerCell;
  /** The row of the trip that a name alone in this row went on too. */
  readonly joins?: number;
  /** The row above with the plan that this row is the result of: what this one leaves blank is as planned. */
  readonly plan?: number;
  /** No actual dates, only planned ones in columns of their own. */
  readonly onlyPlanned?: boolean;
  /** Rows below say who went on its trip. */
  readonly headsParty?: true;
  /** It is one of several trips of its row, and this one's columns stand again. */
  readonly further?: FurtherTrip;
  /** The number of days in the row is of all its trips together. */
  readonly sharesDays?: boolean;
}
