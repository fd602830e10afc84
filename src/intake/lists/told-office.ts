import type { Exemption, Officer, OfficerId } from '../../domain/people/officer';
import type { Unit } from '../../domain/places/unit';
import type { Policy } from '../../domain/policy/policy';
import type { Round } from '../../domain/days/round';
import type { Records } from '../../domain/records';
import { withoutUndefined } from '../../base/without-undefined';
import type { DepartmentName } from '../names/department-index';
import { splitNames } from '../names/vi-name';
import { columnOf, ofKind, type Table, type TableKind } from '../tables/heading/table';
import { foldTone } from '../text/fold';
import { indexesOf } from './office-indexes';
import { asOfTitles, isOfStaff, type OfficeLists } from './office-lists';
import { seenNames } from './roster/seen-people';
import { settingsOf } from './settings/settings-of-tabs';
import { statedQuotas } from './stated-quotas';
import { areCalledAll, placesMissing } from './unit-lists';

/**
 * What the office's lists tell by themselves, whatever table of trips stands beside them. It is plain data: once it is
 * kept, the lists need not be read again for each table of trips.
 */
export interface ToldOffice {
  /** The tabs of the lists, by name. */
  readonly tabs: readonly string[];
  readonly policy: Policy;
  readonly officers: readonly Officer[];
  readonly aliases: readonly (readonly [OfficerId, readonly string[]])[];
  readonly departments: readonly DepartmentName[];
  readonly exemptions: readonly Exemption[];
  readonly rounds: readonly Round[];
  readonly units: readonly Unit[];
  /** The list of units is called one of all; else places that people go to may tell that it is not. */
  readonly areAllUnits: boolean;
}

const LISTS: ReadonlySet<TableKind> = new Set([
  'roster',
  'rounds',
  'exemptions',
  'settings',
  'units',
  'holidays',
]);

const tabsOf = (tables: readonly Table[]): ReadonlySet<string> =>
  new Set(tables.map(({ grid }) => grid.sheet));

/** A list of units with days may be a log, once people are known. */
const isList = (table: Table): boolean =>
  LISTS.has(table.kind) && !(table.kind === 'units' && columnOf(table, 'start') !== undefined);

/** The settings say the year and the quota: then no title, date or sentence beside trips is asked for them. */
const statesRules = (tables: readonly Table[]): boolean => {
  const { settings } = settingsOf(tables, []);
  const { year, countFrom, requiredDays } = settings;
  return (
    (year !== undefined || countFrom !== undefined) &&
    requiredDays !== undefined &&
    tabsOf(ofKind(tables, 'settings')).size === 1
  );
};

/** One list of the staff: of several, and of other lists, those who go tell which is of the office. */
const hasOneRoster = (tables: readonly Table[]): boolean => {
  const lists = ofKind(tables, 'roster');
  return lists.length === 1 && lists.every(isOfStaff);
};

/** Names that are not understood may be once it is known how people write them. */
const areExemptionsSure = (tables: readonly Table[], { issues }: OfficeLists): boolean => {
  const tabs = tabsOf(ofKind(tables, 'exemptions'));
  return issues.every(({ at }) => !tabs.has(at.sheet));
};

/** Of the tables of all lists and nothing else; undefined where a table of trips may tell something of the office. */
export const toldOffice = (tables: readonly Table[], office: OfficeLists): ToldOffice | undefined => {
  const isSure =
    tables.every(isList) &&
    statesRules(tables) &&
    hasOneRoster(tables) &&
    !office.derived &&
    areExemptionsSure(tables, office);
  if (!isSure) return undefined;
  const { policy, officers, aliases, departmentNames, exemptions, rounds, units } = office;
  return {
    tabs: [...tabsOf(tables)],
    policy,
    officers,
    aliases: [...aliases].filter(([, names]) => names.length > 0),
    departments: departmentNames,
    exemptions,
    rounds,
    units,
    areAllUnits: areCalledAll(ofKind(tables, 'units')),
  };
};

/** Nearly always somebody who is known stands in one of so many. */
const FIRST_ROWS = 20;

/** Somebody of the list goes, or nobody is named: else the list may be of others. */
const areOfOffice = (tables: readonly Table[], { officers }: ToldOffice): boolean => {
  const known = new Set(officers.map(({ name }) => foldTone(name)));
  const isKnown = (text: string): boolean => splitNames(text).some(({ name }) => known.has(foldTone(name)));
  // The first rows tell of most tables.
  const first = tables.map((table) => ({ ...table, rows: table.rows.slice(0, FIRST_ROWS) }));
  if (seenNames(first).some(({ text }) => isKnown(text))) return true;
  const seen = seenNames(tables);
  return seen.length === 0 || seen.some(({ text }) => isKnown(text));
};

/** Tables that hold trips and tell nothing of the office that its lists do not. */
const tellTripsAlone = (tables: readonly Table[], told: ToldOffice): boolean =>
  tables.length > 0 &&
  tables.every(({ kind }) => kind === 'trips-long') &&
  statedQuotas(tables, [], told.policy.year).byPost.size === 0 &&
  areOfOffice(tables, told) &&
  (told.units.length === 0 || placesMissing(told.units, tables, told.areAllUnits) === undefined);

/** The office as these tables of trips see it; undefined where the lists have to be read together with them. */
export const officeBeside = (told: ToldOffice, tables: readonly Table[]): OfficeLists | undefined => {
  if (!tellTripsAlone(tables, told)) return undefined;
  const asOf = told.policy.asOf ?? asOfTitles(tables);
  const office = {
    ...told,
    policy: { ...told.policy, ...withoutUndefined({ asOf }) },
    otherWindows: [],
    aliases: new Map(told.aliases),
    departmentNames: told.departments,
    derived: false,
    issues: [],
  };
  return { ...office, ...indexesOf(tables, office) };
};

/** All that the lists tell, as records without trips. */
export const recordsOfTold = ({
  policy,
  officers,
  exemptions,
  rounds,
  units,
}: ToldOffice): Omit<Records, 'trips' | 'blocked'> => ({ policy, officers, exemptions, rounds, units });
