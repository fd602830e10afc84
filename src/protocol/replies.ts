import * as z from 'zod/mini';
import { closingsSchema } from './year/closings';
import { followUpSchema } from './year/follow-up';
import { functionHelpSchema, insertedFormulaSchema, selectionSchema } from './formula';
import { fixPreviewSchema, fixResultSchema, issuesSchema } from './issues';
import { outputPreviewSchema } from './outputs';
import { officerDetailSchema, overviewSchema, periodSchema } from './overview';
import { isoDaySchema, localeSchema, periodKeySchema, placeSchema } from './reply';
import type { CallName } from './requests';
import { documentReplySchema } from './report-document';
import { settingsSchema } from './settings';
import { cellWhySchema, keptCorrectionSchema, tablePreviewSchema, tableSchema } from './tables';
import { draftCheckSchema, pendingTripSchema, tripTableSchema } from './trips';

/** What forms offer to choose from. */
const choicesSchema = () =>
  z.object({
    periods: z.array(periodSchema()),
    officers: z.array(z.object({ id: z.string(), label: z.string() })),
    units: z.array(z.string()),
    topics: z.array(z.string()),
    tripTables: z.array(tripTableSchema()),
  });

/** When the workbook was read, and by what a later change is known. */
const readSchema = () =>
  z.object({
    /** Of the clock where the workbook is kept, `14:05`. */
    at: z.string(),
    /** The mark of the last change before; '' where nothing is known of it. */
    mark: z.string(),
    /** The last row of each tab that holds anything. */
    rows: z.record(z.string(), z.number()),
  });

/** All that the sidebar shows of the workbook; sent whole when it opens and after each change. */
const panelStateSchema = () =>
  z.object({
    overview: overviewSchema(),
    issues: issuesSchema(),
    tables: z.array(tableSchema()),
    /** Tabs that hold nothing but words. */
    texts: z.array(z.string()),
    corrections: z.array(keptCorrectionSchema()),
    settings: settingsSchema(),
    pending: z.array(pendingTripSchema()),
    choices: choicesSchema(),
    /** The period shown: the one asked for, or the year where there is none such any more. */
    period: periodKeySchema(),
    read: readSchema(),
    /** The steps by which the office approves a registration. */
    approvalSteps: z.array(z.string()),
  });

export type PanelState = z.infer<ReturnType<typeof panelStateSchema>>;

const openingSchema = () =>
  z.object({
    locale: localeSchema(),
    workbook: z.string(),
    office: z.string(),
    today: isoDaySchema(),
    /** Where the panel opens, when it was opened for something. */
    screen: z.optional(z.enum(['reading'])),
    /** What the user may do: write into the tables; settle what belongs to the office as a whole. */
    access: z.object({ edit: z.boolean(), manage: z.boolean() }),
    functions: z.array(functionHelpSchema()),
    /** What a column may be chosen as: field and its words, by kind of table. */
    fields: z.record(z.string(), z.array(z.object({ field: z.string(), label: z.string() }))),
    state: panelStateSchema(),
  });

export type Opening = z.infer<ReturnType<typeof openingSchema>>;

const changed = () => z.object({ state: panelStateSchema() });

/** What the server answers, by the name of the call. */
export const replySchemas = {
  apiOpen: openingSchema,
  apiChanged: () => z.object({ mark: z.string(), sheet: z.string(), rows: z.number() }),
  apiOverview: overviewSchema,
  apiOfficer: officerDetailSchema,
  apiGoTo: () => z.object({}),
  apiCreateWorkbook: () => z.object({ told: z.string() }),
  /** What opening the year would do, in sentences, and whom the roster has in office. */
  apiPlanYear: () =>
    z.object({
      year: z.number(),
      /** The file is a copy, which itself becomes the book of the year. */
      isCopy: z.boolean(),
      words: z.array(z.string()),
      staying: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  apiOpenYear: () => z.object({ told: z.string(), state: panelStateSchema() }),
  /** Where Google makes a copy of the file. */
  apiPrepareCopy: () => z.object({ url: z.string() }),
  apiClosings: closingsSchema,
  apiCloseQuarter: closingsSchema,
  apiReopenQuarter: closingsSchema,
  apiFollowUp: followUpSchema,
  apiSaveFollowUp: followUpSchema,
  apiCheckTabs: () => z.object({ sheets: z.array(z.string()) }),
  /** `closed`: cells whose marks should change and which the person may not edit. */
  apiCheckTab: () => z.object({ issues: z.number(), closed: z.number() }),
  apiFinishCheck: changed,
  apiPreviewFixes: fixPreviewSchema,
  apiApplyFixes: () => z.object({ result: fixResultSchema(), state: panelStateSchema() }),
  apiUndoFixes: () => z.object({ result: fixResultSchema(), state: panelStateSchema() }),
  apiAcceptIssue: changed,
  apiReopenIssue: changed,
  apiCheckTrip: draftCheckSchema,
  /** `unwritten`: what was filled in and the table has no place for, in words. */
  apiAddTrip: () =>
    z.object({
      at: placeSchema(),
      cell: z.string(),
      unwritten: z.array(z.string()),
      state: panelStateSchema(),
    }),
  /** `left`: registrations whose cells could not be written, and which wait as before. */
  apiDecideTrips: () => z.object({ decided: z.number(), left: z.number(), state: panelStateSchema() }),
  apiSaveSteps: changed,
  apiReportTrip: changed,
  apiPreviewOutput: outputPreviewSchema,
  /** `touched`: nothing was written, for a person has typed into the tab that stands. */
  apiCreateOutput: () =>
    z.object({
      sheet: z.string(),
      touched: z.optional(z.boolean()),
      /** Tabs beside it that are protected against the person, and stay as they were. */
      closed: z.optional(z.array(z.string())),
    }),
  apiCalendarFile: () => z.object({ name: z.string(), text: z.string(), events: z.number() }),
  apiOpenGuide: () => z.object({}),
  apiOpenReport: () => z.object({}),
  apiReportDocument: documentReplySchema,
  apiSaveReportTexts: () => z.object({}),
  apiSaveSettings: changed,
  apiPreviewTable: tablePreviewSchema,
  apiSaveTable: changed,
  apiTakeBackTable: changed,
  apiWhy: cellWhySchema,
  apiSelection: selectionSchema,
  apiInsertFormula: insertedFormulaSchema,
} satisfies Record<CallName, () => z.ZodMiniType>;

export type ReplyOf<Name extends CallName> = z.infer<ReturnType<(typeof replySchemas)[Name]>>;
