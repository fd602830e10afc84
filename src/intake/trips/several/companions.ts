import type { Issue } from '../../../domain/issue';
import { warning } from '../../cells/issues';
import { cleanLines } from '../../text/fold';
import { sampleColumn } from '../../tables/heading/column-evidence';
import { stemOf } from '../../tables/heading/heading-stem';
import { headingText, type HeaderColumn } from '../../tables/heading/header';
import { columnOf, type ColumnReading, type Table } from '../../tables/heading/table';
import {
  beginsOtherTask,
  endsInSigning,
  isOfUnknownTask,
  namesAssigned,
} from '../../words/headings/other-people';
import { stageOfHeading } from '../../words/stages';
import {
  headsCompany,
  headsCompanyAlone,
  headsLeaders,
  headsParty,
} from '../../words/headings/party-headings';

/** Further columns of a table whose cells name officers. */
export interface Companions {
  /** Those in them went too: `Trưởng đoàn | Thư ký`, `Cán bộ 1 | Cán bộ 2`. */
  readonly columns: readonly number[];
  /** Columns of officers of which the heading says nothing: whether they went is asked. */
  readonly asked: readonly number[];
}

/** A stranger or a remark among the officers makes no other column of it. */
const MOSTLY = 0.8;

const holdsOfficers = (table: Table, column: number, isOfficer: (text: string) => boolean): boolean => {
  const cells = sampleColumn(table.grid, column, table.bottom + 1, table.last);
  // Several of them may stand in a cell, a line each.
  const names = cells.filter((cell) => typeof cell === 'string' && cleanLines(cell).some(isOfficer));
  return cells.length > 0 && names.length >= cells.length * MOSTLY;
};

const isFree = ({ field, corrected }: ColumnReading): boolean =>
  !corrected && (field === undefined || field === 'other');

/** `Cán bộ 1`, `Cán bộ 2` */
const isAlike = (head: string, heading: string): boolean =>
  stemOf(heading) !== '' && stemOf(head) === stemOf(heading);

const isOfResult = (heading: string): boolean => stageOfHeading(heading) === 'result';

/** Of whoever signs, does something else, or was to go where others went. */
const isOfOthers = (heading: string, heads: readonly string[], isForeign: boolean): boolean =>
  endsInSigning(heading) ||
  (namesAssigned(heading) && heads.some(isOfResult)) ||
  (isForeign ? !isOfUnknownTask(heading) : beginsOtherTask(heading));

/** What the heading says of those under it; undefined where it says neither that they went nor anything else. */
const wentToo = (header: HeaderColumn, heads: readonly string[]): boolean | undefined => {
  const heading = headingText(header);
  if (heads.some((head) => isAlike(head, heading))) return true;
  if (headsParty(heading) || (headsLeaders(heading) && heads.some(headsCompanyAlone))) return true;
  const isForeign = header.guesses[0]?.field === 'other';
  if (heads.some(headsLeaders)) return headsCompany(heading) || !isForeign;
  return isOfOthers(heading, heads, isForeign) ? false : undefined;
};

/** Who else went, by columns beside those of the officer and of the members. */
export const companionsOf = (table: Table, isOfficer: (text: string) => boolean): Companions => {
  const of = new Map(table.columns.map((column) => [column.column, column]));
  const heads = [columnOf(table, 'officer'), columnOf(table, 'members')].flatMap((column) =>
    column === undefined ? [] : [of.get(column)?.heading ?? ''],
  );
  if (heads.length === 0) return { columns: [], asked: [] };
  const columns: number[] = [];
  const asked: number[] = [];
  const people = new Set([columnOf(table, 'officer'), columnOf(table, 'members')]);
  for (const header of table.header) {
    const reading = of.get(header.column);
    if (reading === undefined || !isFree(reading)) continue;
    // One heading merged over all of them, or typed over the first.
    const isUnder = people.has(header.column - 1) || columns.includes(header.column - 1);
    const went = reading.heading === '' ? isUnder : wentToo(header, heads);
    if (went === false || !holdsOfficers(table, header.column, isOfficer)) continue;
    (went === true ? columns : asked).push(header.column);
  }
  return { columns, asked };
};

/** Of each column of officers whose heading says nothing, once. */
export const askedCompanions = ({ grid, bottom }: Table, { asked }: Companions): Issue[] =>
  asked.map((column) =>
    warning(
      'HEADER_NOT_UNDERSTOOD',
      { sheet: grid.sheet, row: bottom, column },
      { params: { value: grid.sheet } },
    ),
  );
