import { ask } from './asking';
import { NAMED, type Job } from './job';
import { sheetOf, type AddOn } from './opened';
import { logOf, type WorkbookName } from './workbooks';

/** A person types into the log. */
const typing = (name: string, text: string, cells: Readonly<Record<WorkbookName, string>>): Job => ({
  name: `onEdit ${name}`,
  on: NAMED,
  prepares: true,
  isSilent: true,
  ready: async (addOn, workbook) => {
    // What tabs hold is known, as in any workbook that has been open for a while.
    await ask(addOn, 'apiOpen', {});
    return { name: 'onEdit', typed: { tab: logOf(workbook), cell: cells[workbook], text } };
  },
});

export const TYPING_JOBS: readonly Job[] = [
  typing('of somebody unknown', 'Ai Đó Lạ', { sample: 'B6', departments: 'B10', blank: '' }),
  typing('of a day that is none', '31/02/2022', { sample: 'F7', departments: 'E10', blank: '' }),
];

const firstOfficer = async (addOn: AddOn): Promise<string> =>
  (await ask(addOn, 'apiOpen', {})).state.choices.officers[0]?.label ?? '';

const logRows = (addOn: AddOn, workbook: WorkbookName): unknown =>
  sheetOf(addOn, logOf(workbook)).getDataRange().getValues();

type Args = (addOn: AddOn, workbook: WorkbookName) => Promise<readonly unknown[]> | readonly unknown[];

/** A function as a formula calls it. */
const called = (name: string, args: Args): Job => ({
  name,
  on: NAMED,
  loads: true,
  ready: async (addOn, workbook) => ({ name, args: await args(addOn, workbook) }),
});

const ofOfficer: Args = async (addOn) => [await firstOfficer(addOn)];

export const FUNCTION_JOBS: readonly Job[] = [
  ...['DAYS_ON_SITE', 'DAYS_REQUIRED', 'DAYS_REMAINING', 'COMPLIANCE', 'IS_EXEMPT', 'EXPLAIN_DAYS'].map(
    (name) => called(name, ofOfficer),
  ),
  called('COMPLIANCE_RATE', () => []),
  called('ROUND_OF', () => ['15/8/2022']),
  called('TRIP_ISSUES', (addOn, workbook) => [logRows(addOn, workbook)]),
  called('TRIP_DAYS', () => ['18–29/3']),
  called('PARSE_TRIP_DATES', () => ['18–29/3']),
  called('QUARTER_SUMMARY', () => ['Q1']),
  called('COVERAGE', () => []),
];
