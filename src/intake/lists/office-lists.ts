import type { Day } from '../../base/day';
import { partsOf, fromIso, toIso } from '../../base/day';
import type { Issue } from '../../domain/issue';
import type { Exemption } from '../../domain/people/officer';
import type { Policy } from '../../domain/policy/policy';
import type { Round } from '../../domain/days/round';
import type { Span } from '../../domain/days/span';
import type { Unit } from '../../domain/places/unit';
import type { DepartmentName } from '../names/department-index';
import { withoutUndefined } from '../../base/without-undefined';
import { MAKES_AN_OFFICER } from '../words/headings/field-sets';
import type { PolicyInput } from '../words/schemas';
import { mayBeOfTime, readTableContext } from '../tables/table-context';
import { columnOf, isOfTrips, ofKind, type Table } from '../tables/heading/table';
import { matterOfTitles } from '../tables/kind/table-matter';
import { titlesOver } from '../tables/kind/titles';
import { readExemptions } from './exemptions';
import { indexesOf, type OfficeIndexes, type OfficePeople } from './office-indexes';
import { farHolidays, readHolidays } from './holidays';
import { info, warning } from '../cells/issues';
import { policyFrom } from './policy';
import { readRoster, rosterOf, type Roster } from './roster/roster';
import { goersIn } from './roster/weighed-lists';
import { asRemarks, joinLists, officialLists, rosterEntries } from './roster/roster-lists';
import { deriveRoster } from './roster/derived-roster';
import { readQuarterList } from './quarter-list';
import { excusedNames, listedNames, seenNames } from './roster/seen-people';
import { distinctRounds, readRounds } from './rounds/rounds';
import type { StatedSettings } from './settings/stated-settings';
import { settingsOf } from './settings/settings-of-tabs';
import { quotaOfPost, statedQuotas, type StatedQuotas } from './stated-quotas';
import type { RosterEntry } from './roster/roster-entry';
import type { Grid } from '../../base/grid';
import { titledYear, type TitledYear } from '../tables/titled-year';
import { listedUnits } from './unit-lists';
import { isOfYearBefore, yearOfTables } from '../tables/year';

/** The office's own lists and rules: everything but its trips. */
export interface OfficeLists extends OfficePeople, OfficeIndexes {
  readonly policy: Policy;
  /** The windows of the other years whose rules the book states. */
  readonly otherWindows: readonly Span[];
  readonly exemptions: readonly Exemption[];
  readonly rounds: readonly Round[];
  readonly units: readonly Unit[];
  readonly issues: readonly Issue[];
}

export interface OfficeListsOptions {
  readonly policy?: PolicyInput;
  readonly defaultYear: number;
  readonly today?: Day;
  readonly otherWindows?: readonly Span[];
  /** Tabs without any table: they may say in sentences what is owed. */
  readonly texts?: readonly Grid[];
}

/** A list of something else was brought up to date on a day of its own. */
const isOfDuty = (table: Table): boolean => isOfTrips(table) || matterOfTitles(titlesOver(table)) === 'duty';

/** The date of the data, as titles over trips, or over what is made of them, state it. */
export const asOfTitles = (tables: readonly Table[]): Day | undefined => {
  const trips = ofKind(tables, 'trips-long', 'trips-wide', 'other').filter(isOfDuty);
  const days = trips.flatMap((table) => readTableContext(table, () => undefined).asOf ?? []);
  return days.length === 0 ? undefined : (Math.max(...days) as Day);
};

const yearOf = (stated: Day | undefined): number | undefined =>
  stated === undefined ? undefined : partsOf(stated).year;

/** Where nothing names a year: the caller's, or the one before where the days of it are still to come. */
const assumedYear = (tables: readonly Table[], { defaultYear, today }: OfficeListsOptions): number =>
  today !== undefined && isOfYearBefore(tables, today) ? defaultYear - 1 : defaultYear;

/** The year counted: the caller's, else the settings', else that of most titles or dates. */
const countingYear = (
  tables: readonly Table[],
  settings: StatedSettings,
  options: OfficeListsOptions,
): number => {
  const from = options.policy?.countFrom;
  const speaking = ofKind(tables, 'trips-long', 'trips-wide', 'roster', 'other');
  return (
    yearOf(from === undefined ? undefined : fromIso(from)) ??
    settings.year ??
    yearOf(settings.countFrom) ??
    yearOfTables(speaking, options.defaultYear) ??
    assumedYear(speaking, options)
  );
};

/** Two years in a title that does not say with which month they begin. */
const yearSupposed = (titled: TitledYear | undefined): Issue[] => {
  if (titled?.supposedBy === undefined) return [];
  const { grid, top } = titled.supposedBy;
  const params = { from: toIso(titled.span.from), to: toIso(titled.span.to) };
  return [warning('YEAR_SUPPOSED', { sheet: grid.sheet, row: top }, { params })];
};

const readPolicy = (
  tables: readonly Table[],
  options: OfficeListsOptions,
): { policy: Policy; quotas: StatedQuotas; issues: Issue[] } => {
  const { settings, issues } = settingsOf(tables, options.texts ?? []);
  const year = countingYear(tables, settings, options);
  const isStated = [options.policy?.countFrom, settings.countFrom, settings.startMonth, settings.year].some(
    (it) => it !== undefined,
  );
  const titled = isStated ? undefined : titledYear(ofKind(tables, 'trips-long', 'trips-wide'));
  const { stated } = readQuarterList(ofKind(tables, 'rounds'), year);
  const quotas = statedQuotas(tables, options.texts ?? [], year);
  const listed = ofKind(tables, 'holidays');
  const policy = policyFrom({
    settings: { ...withoutUndefined({ requiredDays: quotas.general }), ...stated, ...settings },
    year,
    holidays: listed.flatMap((table) => readHolidays(table, year)),
    ...withoutUndefined({ input: options.policy, asOf: asOfTitles(tables), titled: titled?.span }),
  });
  const asked = settings.requiredDays === undefined ? quotas.issues : [];
  const far = listed.flatMap((table) => farHolidays(table, year));
  return { policy, quotas, issues: [...issues, ...asked, ...far, ...yearSupposed(titled)] };
};

/** Rounds of another year, by their title, are none of this one's. */
const isOfYear = (table: Table, { window }: Policy): boolean =>
  mayBeOfTime(
    readTableContext(table, () => undefined),
    window,
  );

interface People extends Roster {
  readonly derived: boolean;
}

/** Whose row of the roster says nothing owes what the office asks of the post. */
const withQuotas = (entries: readonly RosterEntry[], quotas: StatedQuotas): RosterEntry[] =>
  entries.map((entry) => ({
    ...entry,
    ...withoutUndefined({ quota: entry.quota ?? quotaOfPost(quotas, entry.position) }),
  }));

export const isOfStaff = (table: Table): boolean =>
  MAKES_AN_OFFICER.some((field) => columnOf(table, field) !== undefined);

/**
 * Who is on the lists, and what forms across say of them; who is on the forms, where no list is of the staff: a list
 * of birthdays names some of those whom the forms name with what they are in the office.
 */
const withForms = (
  listed: readonly RosterEntry[],
  across: readonly (readonly RosterEntry[])[],
  areOfStaff: boolean,
): readonly RosterEntry[] => {
  const isTold = !areOfStaff && across.some((form) => form.length > 0);
  return isTold || listed.length === 0
    ? joinLists(across)
    : joinLists([listed, ...across.map((form) => asRemarks(form, listed))]);
};

const peopleOf = (
  tables: readonly Table[],
  texts: readonly Grid[],
  policy: Policy,
  quotas: StatedQuotas,
): People => {
  const { year } = policy;
  const read = (table: Table) => ({ table, entries: readRoster(table, policy) });
  const lists = officialLists(ofKind(tables, 'roster'));
  const across = ofKind(tables, 'trips-wide').map((table) => read(table).entries);
  const goers = goersIn([
    ...seenNames(tables).map(({ text }) => text),
    ...across.flat().map(({ name }) => name),
  ]);
  const listed = rosterEntries(lists.map(read), { goers, year });
  const entries = withForms(listed, across, lists.some(isOfStaff));
  if (entries.length > 0) return { ...rosterOf(withQuotas(entries, quotas), policy), derived: false };
  const officers = deriveRoster([
    ...seenNames(tables),
    ...excusedNames(tables),
    ...listedNames(tables, texts, goers),
  ]);
  const departments: DepartmentName[] = [...new Set(officers.map(({ department }) => department))]
    .filter((name) => name !== '')
    .map((name) => ({ name }));
  return {
    officers,
    aliases: new Map(),
    exemptions: [],
    assumed: [],
    departments,
    issues: [],
    derived: true,
  };
};

const derivedIssue = (tables: readonly Table[], people: People): Issue[] => {
  const [table] = ofKind(tables, 'trips-long', 'trips-wide');
  if (!people.derived || !table || people.officers.length === 0) return [];
  const column = columnOf(table, 'officer');
  const at = { sheet: table.grid.sheet, row: table.top, ...(column === undefined ? {} : { column }) };
  return [info('ROSTER_DERIVED', at, { params: { count: people.officers.length } })];
};

const exemptionsOf = (
  tables: readonly Table[],
  people: People,
  office: Pick<OfficeLists, 'policy' | 'names' | 'departments'>,
) => {
  const { year, window, quarters } = office.policy;
  const context = {
    year,
    window,
    quarters,
    names: office.names,
    departments: office.departments,
    isListed: !people.derived,
  };
  const listed = ofKind(tables, 'exemptions').map((table) => readExemptions(table, context));
  const known = [...listed.flatMap(({ exemptions }) => exemptions), ...people.exemptions];
  const named = new Set(known.map(({ officer }) => officer));
  return {
    exemptions: [...known, ...people.assumed.filter(({ officer }) => !named.has(officer))],
    issues: listed.flatMap(({ issues }) => issues),
  };
};

/** Pass 6: everything but the trips, from the tables' rows as they were first sorted. */
export const readOfficeLists = (tables: readonly Table[], options: OfficeListsOptions): OfficeLists => {
  const { policy, quotas, issues } = readPolicy(tables, options);
  const people = peopleOf(tables, options.texts ?? [], policy, quotas);
  const indexes = indexesOf(tables, { ...people, departmentNames: people.departments });
  const leave = exemptionsOf(tables, people, { policy, ...indexes });
  const lists = ofKind(tables, 'rounds');
  const quarters = readQuarterList(lists, policy.year).tables;
  const roundContext = { year: policy.year, window: policy.window, quarters: policy.quarters };
  const listed = listedUnits(tables);
  return {
    policy,
    otherWindows: options.otherWindows ?? [],
    officers: people.officers,
    aliases: people.aliases,
    departmentNames: people.departments,
    ...indexes,
    exemptions: leave.exemptions,
    rounds: distinctRounds(
      lists
        .filter((table) => !quarters.has(table) && isOfYear(table, policy))
        .flatMap((table) => readRounds(table, roundContext)),
    ),
    units: listed.units,
    derived: people.derived,
    issues: [...issues, ...people.issues, ...leave.issues, ...listed.issues, ...derivedIssue(tables, people)],
  };
};
