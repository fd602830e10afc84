import { addDays } from '../../../base/day';
import type { Issue } from '../../../domain/issue';
import type { Exemption, Officer, OfficerId, Posting } from '../../../domain/people/officer';
import type { Policy } from '../../../domain/policy/policy';
import type { DepartmentName } from '../../names/department-index';
import { fold, foldTone } from '../../text/fold';
import type { Field } from '../../words/headings/field';
import { cellText, filledCells, isNothing, textAt } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import { columnsOf, type Table } from '../../tables/heading/table';
import { withoutUndefined } from '../../../base/without-undefined';
import { isPersonName } from '../../names/vi-name';
import { readOfficerLevel } from '../../words/lists/levels';
import { once } from '../../../base/once';
import { either } from '../../text/pattern';
import { CLERK, CLERK_SHORT, ON_CONTRACT, SUPPORT } from '../../words/named/posts';
import { remarksNoDuty, saysSupport } from '../../words/staff/duty-subjects';
import { departmentName } from '../../names/department-name';
import { namesDepartment } from '../../words/named/bodies';
import type { RosterEntry } from './roster-entry';
import { leaveOf } from './roster-leave';
import { joinedStaff, NOTHING_SAID, sectionOf, staffReader, type StaffRow } from './staff-columns';
import { readEnd } from '../../dates/stretches/leave-span';
import { readServiceNote } from '../../dates/stretches/service-note';
import { calendarYear, type OfficeYear } from '../../dates/stretches/stretch';
import { rosterName } from './roster-name';
import { marksReader } from './marks-of-people';

const isSupport = once(() => {
  const posts = either(SUPPORT.map(fold));
  const clerk = either([CLERK, CLERK_SHORT].map(fold));
  return new RegExp(`^(?:${clerk} )?${posts}(?:$|[ ,;/-])|^${clerk}(?: ${fold(ON_CONTRACT)})?$`);
});

type Owed = Pick<RosterEntry, 'onDuty' | 'excused' | 'subjectText' | 'quota'>;

/** By the post or by what is said of somebody, unless a number of days stands there. */
const supportsOthers = ({ quota }: StaffRow, position: string, remark: string | undefined): boolean =>
  !(quota !== undefined && quota > 0) && (isSupport().test(fold(position)) || saysSupport(remark ?? ''));

/**
 * Support staff owe nothing unless the roster says that they do, be it by a number of days; an officer to whom the duty
 * is denied is excused.
 */
const owedBy = (staff: StaffRow, position: string, note: string): Owed => {
  const remark = remarksNoDuty(note) ? note : undefined;
  const supports = supportsOthers(staff, position, remark);
  const denied = staff.denied ?? remark;
  const excused = staff.excused ?? (supports ? undefined : denied);
  return {
    onDuty: staff.onDuty ?? (excused !== undefined || !supports),
    excused: excused !== undefined,
    subjectText: excused ?? '',
    ...withoutUndefined({ quota: staff.quota }),
  };
};

/** A list of people, and where its columns stand. */
interface Listed {
  readonly table: Table;
  readonly fields: ReadonlyMap<Field, number>;
  readonly office: OfficeYear;
  readonly marksOf: (row: number) => string[];
}

/** Beside a reason the dates are those of the leave; else those of the time in office. */
const timesOf = (
  { table, fields, office }: Listed,
  row: number,
): Pick<RosterEntry, 'from' | 'to' | 'leave'> => {
  const at = (field: Field) => readEnd(valueAt(table, row, fields.get(field)), office);
  const inOffice = withoutUndefined({ from: at('validFrom')?.from, to: at('validTo')?.to });
  const dates = withoutUndefined({ from: at('start')?.from, to: at('end')?.to });
  if (!fields.has('reason')) return { ...inOffice, ...dates };
  return Object.keys(dates).length > 0 ? { ...inOffice, leave: dates } : inOffice;
};

interface Named {
  readonly name: string;
  readonly department: string;
  readonly staff: StaffRow;
}

const entryOf = (list: Listed, row: number, { name, department, staff }: Named): RosterEntry => {
  const { table, fields, office } = list;
  const column = fields.get('officer') ?? table.left;
  const text = (field: Field): string => cellText(valueAt(table, row, fields.get(field)));
  const noteColumn = fields.get('note') ?? fields.get('reason') ?? fields.get('subject') ?? column;
  const words = [text('note'), text('reason'), ...staff.words].filter((it) => it !== '');
  const note = [...new Set(words)].join('; ');
  const service = readServiceNote(note, office.year);
  return {
    name,
    department,
    abbreviation: text('abbreviation'),
    aliases: list.marksOf(row),
    position: text('position'),
    ...owedBy(staff, text('position'), text('note')),
    ...withoutUndefined({ level: readOfficerLevel(text('level')) }),
    ...service,
    ...timesOf(list, row),
    note,
    at: { sheet: table.grid.sheet, row, column },
    noteAt: { sheet: table.grid.sheet, row, column: noteColumn },
  };
};

/** Nothing else stands in the row. */
const isAlone = (table: Table, row: number): boolean =>
  filledCells(table.grid, row, table).filter(({ cell }) => !isNothing(cell)).length === 1;

/** What the lines between the people say of those below. */
interface Above {
  readonly department: string;
  readonly section: StaffRow;
}

const under = (above: Above, label: string): Above => {
  const section = sectionOf(label);
  return section === undefined
    ? { ...above, department: departmentName(label) }
    : { department: '', section };
};

/** Reads the officers of a roster; a department stated once stands for the rows below it, and so does a section. */
export const readRoster = (
  table: Table,
  { year, requiredDays }: Pick<Policy, 'year' | 'requiredDays'>,
): RosterEntry[] => {
  const fields = columnsOf(table);
  const list: Listed = { table, fields, office: calendarYear(year), marksOf: marksReader(table) };
  const staffOf = staffReader(table, requiredDays);
  let above: Above = { department: '', section: NOTHING_SAID };
  return table.rows.flatMap(({ row, use, label }) => {
    if (use === 'group') above = under(above, label);
    if (use !== 'record') return [];
    const typed = rosterName(textAt(table.grid, row, fields.get('officer') ?? table.left));
    if (isAlone(table, row) && sectionOf(typed) !== undefined) {
      above = under(above, typed);
      return [];
    }
    if (!isPersonName(typed)) return [];
    const department = cellText(valueAt(table, row, fields.get('department'))) || above.department;
    above = { ...above, department };
    const staff = joinedStaff(above.section, staffOf(row));
    return [entryOf(list, row, { name: typed, department, staff })];
  });
};

const overlap = (a: RosterEntry, b: RosterEntry): boolean =>
  (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);

/** Rows of one name whose times in office do not meet are one officer who moved. */
const sameOfficer = (rows: readonly RosterEntry[]): boolean =>
  rows.length > 1 &&
  rows.some(({ from, to }) => from !== undefined || to !== undefined) &&
  rows.every((a, index) => rows.slice(index + 1).every((b) => !overlap(a, b)));

const postingOf = ({ department, position, quota, from, to }: RosterEntry): Posting => ({
  department,
  ...withoutUndefined({ position: position || undefined, requiredDays: quota, from, to }),
});

const officerOf = (rows: readonly RosterEntry[], shared: boolean, order: number): Officer | undefined => {
  const inOrder = [...rows].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const [first] = inOrder;
  const last = inOrder[inOrder.length - 1];
  if (!first || !last) return undefined;
  const department = last.listedIn || last.department;
  return {
    id: shared ? `${last.name} (${department})` : last.name,
    name: last.name,
    department,
    ...(last.position === '' ? {} : { position: last.position }),
    ...(rows.length > 1
      ? { postings: inOrder.map(postingOf) }
      : withoutUndefined({ requiredDays: last.quota })),
    ...(last.level === undefined ? {} : { level: last.level }),
    onDuty: last.onDuty,
    ...(first.from === undefined ? {} : { activeFrom: first.from }),
    ...(last.to === undefined ? {} : { activeTo: last.to }),
    order,
    source: last.at,
  };
};

export interface Roster {
  readonly officers: readonly Officer[];
  /** By officer, the codes and addresses that name them in other tables. */
  readonly aliases: ReadonlyMap<OfficerId, readonly string[]>;
  readonly exemptions: readonly Exemption[];
  /** Officers called exempt without a time: for those whom no list of exemptions names. */
  readonly assumed: readonly Exemption[];
  readonly departments: readonly DepartmentName[];
  readonly issues: readonly Issue[];
}

const groupByName = (entries: readonly RosterEntry[]): RosterEntry[][] => {
  const groups = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    const key = foldTone(entry.name);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((rows) => {
    if (sameOfficer(rows)) return [rows];
    const byDepartment = new Map(rows.map((row) => [foldTone(row.department), row]));
    return [...byDepartment.values()].map((row) => [row]);
  });
};

/** The office's department that a note names, whether or not anyone else is in it; undefined for a place outside. */
const departmentIn = (text: string, all: readonly RosterEntry[]): string | undefined => {
  const name = departmentName(text);
  const listed = all.find(({ department, abbreviation }) =>
    [department, abbreviation].some((own) => own !== '' && fold(own) === fold(name)),
  );
  return listed?.department ?? (namesDepartment(name) ? name : undefined);
};

/** A move told in a note makes two postings, as two rows would; a move away ends the time in office. */
const movedEntries = (entry: RosterEntry, all: readonly RosterEntry[]): RosterEntry[] => {
  const { move, department: listedIn } = entry;
  if (!move) return [entry];
  const side = (text: string | undefined): string | undefined =>
    text === undefined ? listedIn : departmentIn(text, all);
  const [before, after] = [side(move.before), side(move.after)];
  const until = addDays(move.on, -1);
  if (before === undefined) return [{ ...entry, from: move.on }];
  if (after === undefined) return [{ ...entry, to: until }];
  return [
    { ...entry, department: before, listedIn, to: until },
    { ...entry, department: after, listedIn, from: move.on },
  ];
};

/**
 * Officers and the leave written beside their names. Two rows of one name are two officers, told apart by
 * department, unless their times in office show that one officer moved.
 */
export const rosterOf = (listed: readonly RosterEntry[], office: OfficeYear): Roster => {
  const entries = listed.flatMap((entry) => movedEntries(entry, listed));
  const places = new Map(entries.map((entry, index) => [entry, index]));
  const placeOf = ([first]: readonly RosterEntry[]): number => (first ? (places.get(first) ?? 0) : 0);
  const groups = groupByName(entries).sort((a, b) => placeOf(a) - placeOf(b));
  const names = new Map<string, number>();
  const keyOf = ([first]: readonly RosterEntry[]): string => foldTone(first?.name ?? '');
  for (const rows of groups) names.set(keyOf(rows), (names.get(keyOf(rows)) ?? 0) + 1);
  const people = groups.flatMap((rows, order) => {
    const officer = officerOf(rows, (names.get(keyOf(rows)) ?? 0) > 1, order);
    return officer ? [{ officer, rows }] : [];
  });
  const leave = people.flatMap(({ officer, rows: [first] }) =>
    first ? [leaveOf(officer.id, first, office)] : [],
  );
  return {
    officers: people.map(({ officer }) => officer),
    aliases: new Map(people.map(({ officer, rows }) => [officer.id, rows.flatMap(({ aliases }) => aliases)])),
    exemptions: leave.flatMap(({ dated }) => dated ?? []),
    assumed: leave.flatMap(({ assumed }) => assumed ?? []),
    issues: leave.flatMap(({ issue }) => issue ?? []),
    departments: entries
      .filter(({ department }) => department !== '')
      .map(({ department, abbreviation }) => ({
        name: department,
        ...withoutUndefined({ abbreviation: abbreviation || undefined }),
      })),
  };
};
