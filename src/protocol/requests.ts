import * as z from 'zod/mini';
import { decideTripsSchema, saveStepsSchema } from './year/approvals';
import { saveFollowUpSchema } from './year/follow-up';
import { closeQuarterSchema, reopenQuarterSchema } from './year/closings';
import { formulaRequestSchema } from './formula';
import { createOutputSchema, outputRequestSchema } from './outputs';
import { documentRequestSchema, saveReportTextsSchema } from './report-document';
import { isoDaySchema, localeSchema, periodKeySchema, placeSchema, typedText } from './reply';
import { settingsChangeSchema } from './settings';
import { columnChoiceSchema, saidKindSchema } from './tables';
import { tripDraftSchema } from './trips';

const period = periodKeySchema;
const issueIds = () => z.array(typedText()).check(z.maxLength(2000));
const table = () => typedText(300);
const choices = () => z.array(columnChoiceSchema()).check(z.maxLength(400));
const officerIds = () => z.array(typedText(200)).check(z.maxLength(1000));
const row = () => ({ at: placeSchema(), print: typedText() });

/** What the sidebar may ask, by the name of the global that Google calls: one plain object each. */
export const requestSchemas = {
  apiOpen: () => z.object({ period: z.optional(period()), locale: z.optional(localeSchema()) }),
  apiChanged: () => z.object({}),
  apiOverview: () => z.object({ period: period() }),
  apiOfficer: () => z.object({ officer: typedText(200), period: period() }),
  apiGoTo: () => z.object({ at: placeSchema() }),
  // The year is all that a new workbook asks; a request that brings more was meant for another call.
  apiCreateWorkbook: () => z.strictObject({ year: z.optional(z.int().check(z.gte(2000), z.lte(2100))) }),
  apiPlanYear: () => z.object({ left: officerIds() }),
  /** `left`: officers of whom the roster does not say yet that they have left; `isCopy`: the copy itself is turned. */
  apiOpenYear: () =>
    z.object({
      year: z.int().check(z.gte(2000), z.lte(2100)),
      isCopy: z.boolean(),
      left: officerIds(),
      period: period(),
    }),
  apiPrepareCopy: () => z.strictObject({}),
  /** Of a quarter. */
  apiClosings: () => z.object({ period: period() }),
  apiCloseQuarter: closeQuarterSchema,
  apiReopenQuarter: reopenQuarterSchema,
  apiFollowUp: () => z.object({}),
  apiSaveFollowUp: saveFollowUpSchema,
  apiCheckTabs: () => z.object({}),
  apiCheckTab: () => z.object({ sheet: typedText(200) }),
  apiFinishCheck: () => z.object({ period: period() }),
  apiPreviewFixes: () => z.object({ issues: issueIds(), chosen: z.record(z.string(), typedText()) }),
  apiApplyFixes: () =>
    z.object({ issues: issueIds(), chosen: z.record(z.string(), typedText()), period: period() }),
  apiUndoFixes: () => z.object({ batch: typedText(64), period: period() }),
  apiAcceptIssue: () => z.object({ issue: typedText(), reason: typedText(), period: period() }),
  apiReopenIssue: () => z.object({ issue: typedText(), period: period() }),
  apiCheckTrip: () => z.object({ draft: tripDraftSchema() }),
  apiAddTrip: () => z.object({ draft: tripDraftSchema(), table: table(), period: period() }),
  apiDecideTrips: decideTripsSchema,
  apiSaveSteps: saveStepsSchema,
  apiReportTrip: () =>
    z.object({ ...row(), done: z.boolean(), reportedOn: z.optional(isoDaySchema()), period: period() }),
  apiPreviewOutput: outputRequestSchema,
  apiCreateOutput: createOutputSchema,
  /** Of an officer, else of a department, else of the office. */
  apiCalendarFile: () =>
    z.object({
      period: period(),
      officer: z.optional(typedText(200)),
      department: z.optional(typedText(200)),
    }),
  apiOpenGuide: () => z.object({}),
  apiOpenReport: () => z.object({}),
  apiReportDocument: documentRequestSchema,
  apiSaveReportTexts: saveReportTextsSchema,
  /** `was` is the section as it was shown when somebody began to change it: what stands there now must not differ. */
  apiSaveSettings: () =>
    z.object({ change: settingsChangeSchema(), was: z.optional(settingsChangeSchema()), period: period() }),
  apiPreviewTable: () => z.object({ table: table(), choices: choices(), is: z.optional(saidKindSchema()) }),
  /** `over` is the print of what was said before and is replaced now; '' where nothing was. */
  apiSaveTable: () =>
    z.object({
      table: table(),
      choices: choices(),
      is: z.optional(saidKindSchema()),
      confirmed: z.optional(z.boolean()),
      over: typedText(40),
      period: period(),
    }),
  /** Of the cell that is selected. */
  apiWhy: () => z.object({}),
  apiTakeBackTable: () => z.object({ correction: typedText(40), period: period() }),
  apiSelection: () => z.object({}),
  apiInsertFormula: formulaRequestSchema,
};

export type CallName = keyof typeof requestSchemas;

export type RequestOf<Name extends CallName> = z.infer<ReturnType<(typeof requestSchemas)[Name]>>;
