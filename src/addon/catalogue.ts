import { functionHelp, isFunctionWord } from '../i18n/functions/function-help';
import type { Locale } from '../i18n/locale';
import type { FunctionWord } from '../i18n/functions/vi';
import { MENU_CALLS } from './menu';

export type Words = Readonly<Record<Locale, string>>;

export interface FunctionParam {
  readonly name: string;
  /** As JSDoc has it: what Sheets shows in the help. */
  readonly type: 'string' | 'number' | 'range' | 'date';
  readonly optional: boolean;
  readonly help: Words;
}

export interface CustomFunction {
  readonly name: string;
  readonly params: readonly FunctionParam[];
  readonly help: Words;
  readonly returns: Words;
  /** With semicolons: every locale takes them, and one with the decimal comma takes nothing else. */
  readonly example: string;
}

type Param = readonly [name: string, type: FunctionParam['type'], need?: 'needed'];
type FunctionName = Extract<FunctionWord, Uppercase<string>>;

const words = (key: FunctionWord): Words => ({ vi: functionHelp('vi', key), en: functionHelp('en', key) });

const paramHelp = (name: string, param: string): Words => {
  const own = `${name}.${param}`;
  const shared = `*.${param}`;
  if (isFunctionWord(own)) return words(own);
  if (isFunctionWord(shared)) return words(shared);
  throw new Error(`No help for ${own}`);
};

const define = (
  name: Exclude<FunctionName, `*${string}`>,
  params: readonly Param[],
  example: string,
): CustomFunction => ({
  name,
  params: params.map(([param, type, need]) => ({
    name: param,
    type,
    optional: need === undefined,
    help: paramHelp(name, param),
  })),
  help: words(name),
  returns: isFunctionWord(`${name}:returns`) ? words(`${name}:returns`) : words(name),
  example,
});

const OFFICERS: Param = ['officers', 'range'];
const TRIPS: Param = ['trips', 'range'];
const PERIOD: Param = ['period', 'string'];
const DUTY: Param = ['duty', 'string'];
const TEXT_AND_YEAR: readonly Param[] = [
  ['text', 'string', 'needed'],
  ['year', 'number'],
];

/** Every custom function; stubs, autocomplete and help are all made from this list. */
export const CUSTOM_FUNCTIONS: readonly CustomFunction[] = [
  define(
    'DAYS_ON_SITE',
    [OFFICERS, TRIPS, PERIOD, DUTY],
    `=DAYS_ON_SITE(A2:A20; 'Nhật ký đi cơ sở'!A:N; "Q1")`,
  ),
  define('DAYS_REQUIRED', [OFFICERS, TRIPS, PERIOD, DUTY], '=DAYS_REQUIRED(A2:A20)'),
  define(
    'DAYS_REMAINING',
    [OFFICERS, TRIPS, PERIOD, DUTY],
    `=DAYS_REMAINING(A2:A20; 'Nhật ký đi cơ sở'!A:N)`,
  ),
  define('COMPLIANCE', [OFFICERS, TRIPS, PERIOD, DUTY], `=COMPLIANCE(A2:A20; 'Nhật ký đi cơ sở'!A:N)`),
  define(
    'COMPLIANCE_RATE',
    [OFFICERS, TRIPS, PERIOD, ['measure', 'string'], DUTY],
    `=COMPLIANCE_RATE(A2:A20; 'Nhật ký đi cơ sở'!A:N)`,
  ),
  define('ROUND_OF', [['dates', 'date', 'needed']], '=ROUND_OF(F2:F20)'),
  define('IS_EXEMPT', [OFFICERS, ['date', 'date']], '=IS_EXEMPT(A2:A20)'),
  define(
    'EXPLAIN_DAYS',
    [['officer', 'string', 'needed'], TRIPS, PERIOD],
    `=EXPLAIN_DAYS("Phan Trung Quân"; 'Nhật ký đi cơ sở'!A:N; "Q1")`,
  ),
  define('TRIP_ISSUES', [['range', 'range', 'needed']], `=TRIP_ISSUES('Nhật ký đi cơ sở'!A:N)`),
  define('TRIP_DAYS', TEXT_AND_YEAR, '=TRIP_DAYS("18–29/3"; 2022)'),
  define('PARSE_TRIP_DATES', TEXT_AND_YEAR, '=PARSE_TRIP_DATES("18–29/3"; 2022)'),
  define('QUARTER_SUMMARY', [PERIOD], '=QUARTER_SUMMARY("Q1")'),
  define('COVERAGE', [['units', 'range'], TRIPS, PERIOD], `=COVERAGE(A2:A20; 'Nhật ký đi cơ sở'!A:N; "Q1")`),
];

/**
 * The name under which a formula calls the function while it is computed again: Sheets does so only for a formula
 * that changes. It is a function like the other, so that a run cut off in between leaves formulas that go on to work.
 */
export const nameWhileRecalculated = (name: string): string => `${name}_AGAIN`;

/** Both names of every function. */
export const RECALCULATED = CUSTOM_FUNCTIONS.map(({ name }) => ({
  name,
  meanwhile: nameWhileRecalculated(name),
}));

/** What scripts and the sidebar may call. */
export const API_CALLS: readonly string[] = [
  'apiReport',
  'apiRows',
  'apiOpen',
  'apiChanged',
  'apiOverview',
  'apiOfficer',
  'apiGoTo',
  'apiCreateWorkbook',
  'apiPlanYear',
  'apiOpenYear',
  'apiPrepareCopy',
  'apiClosings',
  'apiCloseQuarter',
  'apiReopenQuarter',
  'apiFollowUp',
  'apiSaveFollowUp',
  'apiCheckTabs',
  'apiCheckTab',
  'apiFinishCheck',
  'apiPreviewFixes',
  'apiApplyFixes',
  'apiUndoFixes',
  'apiAcceptIssue',
  'apiReopenIssue',
  'apiCheckTrip',
  'apiAddTrip',
  'apiDecideTrips',
  'apiSaveSteps',
  'apiReportTrip',
  'apiPreviewOutput',
  'apiCreateOutput',
  'apiCalendarFile',
  'apiOpenGuide',
  'apiOpenReport',
  'apiReportDocument',
  'apiSaveReportTexts',
  'apiSaveSettings',
  'apiPreviewTable',
  'apiSaveTable',
  'apiTakeBackTable',
  'apiWhy',
  'apiSelection',
  'apiInsertFormula',
];

/** What `Code.js` answers itself: Google loads it at every call, so it holds no more than the menu needs. */
export const SHELL_CALLS: readonly string[] = ['onOpen', 'onInstall'];

/** Asked for now and then, of one officer or cell: its many words stand where the panel has them already. */
const EXPLAINS = 'EXPLAIN_DAYS';

/**
 * All other names that Google, menus, formulas and panels may call, by the part that answers them. A part is a
 * file of its own, loaded when one of its functions is called. What stands in two is asked of the first, which asks
 * the second where it does not know.
 */
export const PARTS: Readonly<Record<'quick' | 'cells' | 'commands', readonly string[]>> = {
  quick: [
    'DAYS_ON_SITE',
    'DAYS_REQUIRED',
    'DAYS_REMAINING',
    'COMPLIANCE',
    'ROUND_OF',
    'TRIP_DAYS',
    'PARSE_TRIP_DATES',
  ],
  cells: [...CUSTOM_FUNCTIONS.map(({ name }) => name).filter((name) => name !== EXPLAINS), 'onEdit'],
  commands: [...MENU_CALLS, ...API_CALLS, EXPLAINS],
};

/** Parts that other parts ask, so that no name of Google's stands for them. */
export const INNER_PARTS = ['plain', 'remarks'] as const;
