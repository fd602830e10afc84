import type { Cell, CellRef } from '../../base/cell';
import type { Issue } from '../../domain/issue';
import type { NameHint, NameMatch } from '../names/name-index';
import { cellText, isNothing } from '../cells/grid-cells';
import type { OfficersNamed } from '../rows/text-issues';
import { blocking, info, warning } from '../cells/issues';
import { splitNames } from '../names/vi-name';
import type { RowOfficer, RowOfficers, TripSetting } from './trip-setting';

const unknown = (match: Extract<NameMatch, { kind: 'unknown' }>, cell: string, at: CellRef): Issue => {
  const { expected, candidates, typed } = match;
  const put = expected && cell.includes(typed) ? cell.replace(typed, expected.name) : expected?.name;
  return blocking('UNKNOWN_OFFICER', at, {
    params: { value: typed, ...(expected ? { expected: expected.name } : {}) },
    suggestions: candidates.map(({ id }) => id),
    ...(put === undefined ? {} : { fix: [{ at, to: put }] }),
  });
};

const ambiguous = (match: Extract<NameMatch, { kind: 'ambiguous' }>, at: CellRef): Issue =>
  blocking('AMBIGUOUS_OFFICER', at, {
    params: { value: match.typed, candidates: match.candidates.map(({ id }) => id).join(', ') },
    suggestions: match.candidates.map(({ id }) => id),
  });

/** Found by less than the whole name, which is said. */
const inPart = (
  { typed, officer, isShort }: Extract<NameMatch, { kind: 'found' }>,
  cell: string,
  at: CellRef,
): Issue =>
  info(isShort === true ? 'NAME_IN_SHORT' : 'NAME_WITHOUT_ACCENTS', at, {
    params: { value: typed, expected: officer.name },
    fix: [{ at, to: cell.replace(typed, officer.name) }],
  });

const isWhole = (match: NameMatch): boolean =>
  match.kind === 'found' && match.isBare !== true && match.isShort !== true;

const readMatch = (match: NameMatch, cell: string, at: CellRef): { person: RowOfficer; issue?: Issue } => {
  if (match.kind === 'found') {
    const person = { officer: match.officer.id, sound: true };
    return isWhole(match) ? { person } : { person, issue: inPart(match, cell, at) };
  }
  if (match.kind === 'ambiguous') return { person: { sound: false }, issue: ambiguous(match, at) };
  const issue = unknown(match, cell, at);
  return { person: { sound: false, ...(match.expected ? { officer: match.expected.id } : {}) }, issue };
};

/** The officers whom the names mean, where none is in doubt. */
export const sureOfficers = (matches: readonly NameMatch[]): RowOfficers | undefined => {
  const people = matches.flatMap((match): RowOfficer[] =>
    match.kind === 'found' && isWhole(match) ? [{ officer: match.officer.id, sound: true }] : [],
  );
  return people.length > 0 && people.length === matches.length ? { people, issues: [] } : undefined;
};

/** Reads out of a text the names of officers, where it names nobody else. */
export const namedOfficers =
  ({ readNames }: Pick<TripSetting, 'readNames'>): OfficersNamed =>
  (text) => {
    const { matches } = readNames(text, {});
    const names = matches.flatMap((match) => (match.kind === 'found' ? [match.officer.name] : []));
    return names.length > 0 && names.length === matches.length ? names.join(', ') : undefined;
  };

/** Damaged by an error value or a legacy font: the cell's own issue says so, and the row is blocked. */
const isHidden = (setting: TripSetting, cell: Cell): boolean =>
  setting.inspect(cell).some(({ code }) => code === 'GARBLED_TEXT' || code === 'ERROR_CELL');

const readHidden = (setting: TripSetting, cell: Cell, hint: NameHint): RowOfficers => {
  const decoded = setting.inspect(cell).find(({ code }) => code === 'GARBLED_TEXT')?.suggestion;
  const match = decoded === undefined ? undefined : setting.readNames(decoded, hint).matches[0];
  const officer = match?.kind === 'found' ? { officer: match.officer.id } : {};
  return { people: [{ sound: false, ...officer }], issues: [] };
};

/** Line breaks part people, so the text is not put on one line. */
const namesText = (cell: Cell): string =>
  isNothing(cell) ? '' : typeof cell === 'string' ? cell : cellText(cell);

/** Who went, by the officer cell; several people of one cell each have the trip. */
export const readRowOfficers = (
  setting: TripSetting,
  cell: Cell,
  at: CellRef,
  hint: NameHint,
): RowOfficers => {
  if (isHidden(setting, cell)) return readHidden(setting, cell, hint);
  const text = namesText(cell);
  if (text === '') return { people: [{ sound: false }], issues: [blocking('MISSING_OFFICER', at)] };
  const { matches, sure } = setting.readNames(text, hint);
  if (sure) return sure;
  if (matches.length === 0 && splitNames(text).length === 0 && /\([^)]*[\p{L}\p{N}]/u.test(text))
    return { people: [], issues: [warning('NOT_MADE', at, { params: { value: text } })] };
  if (matches.length === 0)
    return {
      people: [{ sound: false }],
      issues: [blocking('UNKNOWN_OFFICER', at, { params: { value: text } })],
    };
  const people: RowOfficer[] = [];
  const issues: Issue[] = [];
  for (const match of matches) {
    const { person, issue } = readMatch(match, text, at);
    people.push(person);
    if (issue) issues.push(issue);
  }
  return { people, issues };
};

/**
 * Members of a party in a column of their own: officers among them went too. Others may be anyone, and only
 * a name that is nearly an officer's is asked about.
 */
export const withMembers = (
  setting: TripSetting,
  officers: RowOfficers,
  { cell, at }: { readonly cell: Cell; readonly at: CellRef },
  hint: NameHint,
): RowOfficers => {
  if (isNothing(cell) || isHidden(setting, cell)) return officers;
  const known = new Set(officers.people.map(({ officer }) => officer));
  const text = namesText(cell);
  const read = setting
    .readNames(text, hint)
    .matches.filter((match) => match.kind !== 'unknown' || match.expected !== undefined)
    .map((match) => readMatch(match, text, at))
    .filter(({ person }) => !known.has(person.officer));
  return {
    people: [...officers.people, ...read.map(({ person }) => person)],
    issues: [...officers.issues, ...read.flatMap(({ issue }) => issue ?? [])],
  };
};
