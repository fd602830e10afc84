import type { CellRef } from '../../domain/cell';
import type { Day } from '../../domain/day';
import type { Issue } from '../../domain/issue';
import type { Exemption, Officer, Posting } from '../../domain/officer';
import type { Span } from '../../domain/span';
import type { DepartmentName } from '../department-index';
import { readExemptionNote } from '../exemption-note';
import { fold, foldTone } from '../fold';
import type { Field } from '../lexicon';
import { cellText, textAt } from '../table/grid-cells';
import { readBody, valueAt } from '../table/body-rows';
import { columnsOf, type FoundTable } from '../table/table';
import { present } from '../present';
import { readDay } from '../vi-date';
import { isPersonName } from '../vi-name';
import { readYesNo } from '../word-lists';
import { departmentName } from './department-name';
import { warning } from './issues';

/** A row of a roster, or of a wide form, which is a roster too. */
export interface RosterEntry {
  readonly name: string;
  readonly department: string;
  readonly abbreviation: string;
  readonly position: string;
  readonly onDuty: boolean;
  /** The roster says "miễn" without saying from when to when. */
  readonly excused: boolean;
  readonly subjectText: string;
  readonly from?: Day;
  readonly to?: Day;
  /** Leave written beside the name. */
  readonly note: string;
  readonly at: CellRef & { readonly column: number };
  /** Where the leave is written. */
  readonly noteAt: CellRef;
}

const SUPPORT =
  /^(?:nhan vien )?(?:van thu|ke toan|lai xe|tap vu|bao ve|thu quy|danh may|phuc vu|tai xe|le tan|thu kho|clerk|accountant|driver)(?:$|[ ,;/-])|^nhan vien(?: phuc vu| hop dong)?$/;
const NO_DUTY = /phuc vu|ho tro|khong thuoc|khong phai|khong chuyen trach|support|not subject/;
const EXCUSED = /mien|exempt|tam hoan|nghi|di hoc|thai san|om/;

const dutyOf = (subject: string, position: string): { onDuty: boolean; excused: boolean } => {
  const words = fold(subject);
  const support = SUPPORT.test(fold(position));
  if (words === '') return { onDuty: !support, excused: false };
  if (NO_DUTY.test(words)) return { onDuty: false, excused: false };
  if (EXCUSED.test(words)) return { onDuty: true, excused: true };
  return { onDuty: readYesNo(subject) ?? !support, excused: false };
};

const entryOf = (table: FoundTable, row: number, name: string, department: string): RosterEntry => {
  const fields = columnsOf(table);
  const column = fields.get('officer') ?? table.left;
  const text = (field: Field): string => cellText(valueAt(table, row, fields.get(field)));
  const day = (field: Field, other: Field): Day | undefined =>
    readDay(valueAt(table, row, fields.get(field) ?? fields.get(other)), {});
  const noteColumn = fields.get('note') ?? fields.get('reason') ?? fields.get('subject') ?? column;
  return {
    name,
    department,
    abbreviation: text('abbreviation'),
    position: text('position'),
    ...dutyOf(text('subject'), text('position')),
    subjectText: text('subject'),
    ...present({ from: day('start', 'validFrom'), to: day('end', 'validTo') }),
    note: [text('note'), text('reason'), text('subject')].filter((it) => it !== '').join('; '),
    at: { sheet: table.grid.sheet, row, column },
    noteAt: { sheet: table.grid.sheet, row, column: noteColumn },
  };
};

/** Reads the officers of a roster; a department stated once stands for the rows below it. */
export const readRoster = (table: FoundTable): RosterEntry[] => {
  const fields = columnsOf(table);
  let department = '';
  return readBody(table).flatMap(({ row, use, label }) => {
    if (use === 'group') department = departmentName(label);
    if (use !== 'record') return [];
    const name = textAt(table.grid, row, fields.get('officer') ?? table.left);
    if (!isPersonName(name)) return [];
    department = cellText(valueAt(table, row, fields.get('department'))) || department;
    return [entryOf(table, row, name, department)];
  });
};

const overlap = (a: RosterEntry, b: RosterEntry): boolean =>
  (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);

/** Rows of one name whose times in office do not meet are one officer who moved. */
const sameOfficer = (rows: readonly RosterEntry[]): boolean =>
  rows.length > 1 &&
  rows.some(({ from, to }) => from !== undefined || to !== undefined) &&
  rows.every((a, index) => rows.slice(index + 1).every((b) => !overlap(a, b)));

const postingOf = ({ department, position, from, to }: RosterEntry): Posting => ({
  department,
  ...present({ position: position || undefined, from, to }),
});

const officerOf = (rows: readonly RosterEntry[], shared: boolean, order: number): Officer | undefined => {
  const inOrder = [...rows].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const [first] = inOrder;
  const last = inOrder[inOrder.length - 1];
  if (!first || !last) return undefined;
  return {
    id: shared ? `${last.name} (${last.department})` : last.name,
    name: last.name,
    department: last.department,
    ...(last.position === '' ? {} : { position: last.position }),
    ...(rows.length > 1 ? { postings: inOrder.map(postingOf) } : {}),
    onDuty: last.onDuty,
    ...(first.from === undefined ? {} : { activeFrom: first.from }),
    ...(last.to === undefined ? {} : { activeTo: last.to }),
    order,
    source: last.at,
  };
};

export interface Roster {
  readonly officers: readonly Officer[];
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

const exemptionOf = (
  officer: Officer,
  entry: RosterEntry,
  year: number,
  whole: Span,
): Exemption | undefined => {
  const note = readExemptionNote(entry.note, year);
  if (!note && !entry.excused) return undefined;
  return {
    officer: officer.id,
    reason: note?.reason ?? 'other',
    reasonText: note?.reasonText ?? entry.subjectText,
    span: note?.span ?? whole,
    source: entry.at,
  };
};

const isDated = (entry: RosterEntry, year: number): boolean =>
  readExemptionNote(entry.note, year)?.span !== undefined;

/** Leave whose dates are there and cannot be read is not taken for the whole year. */
const hasUnreadDates = (entry: RosterEntry, year: number): boolean =>
  /\d/.test(entry.note) && readExemptionNote(entry.note, year) !== undefined && !isDated(entry, year);

/**
 * Officers and the leave written beside their names. Two rows of one name are two officers, told apart by
 * department, unless their times in office show that one officer moved.
 */
export const rosterOf = (entries: readonly RosterEntry[], window: Span, year: number): Roster => {
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
  const leave = people.flatMap(({ officer, rows }) =>
    rows.flatMap((entry) => {
      if (hasUnreadDates(entry, year)) return [];
      const exemption = exemptionOf(officer, entry, year, window);
      return exemption ? [{ exemption, dated: isDated(entry, year) }] : [];
    }),
  );
  return {
    officers: people.map(({ officer }) => officer),
    exemptions: leave.filter(({ dated }) => dated).map(({ exemption }) => exemption),
    assumed: leave.filter(({ dated }) => !dated).map(({ exemption }) => exemption),
    issues: entries
      .filter((entry) => hasUnreadDates(entry, year))
      .map((entry) => warning('UNREADABLE_DATE', entry.noteAt, { params: { value: entry.note } })),
    departments: entries
      .filter(({ department }) => department !== '')
      .map(({ department, abbreviation }) => ({
        name: department,
        ...(abbreviation === '' ? {} : { abbreviation }),
      })),
  };
};
