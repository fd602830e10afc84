import * as z from 'zod/mini';
import { closingsSchema } from './year/closings';
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
    period: periodKeySchema(),
    periods: z.array(periodSchema()),
    functions: z.array(functionHelpSchema()),
    /** For the trip form: names to choose from. */
    officers: z.array(z.object({ id: z.string(), label: z.string() })),
    units: z.array(z.string()),
    topics: z.array(z.string()),
    tripTables: z.array(tripTableSchema()),
    /** What a column may be chosen as: field and its words, by kind of table. */
    fields: z.record(z.string(), z.array(z.object({ field: z.string(), label: z.string() }))),
    state: panelStateSchema(),
  });

export type Opening = z.infer<ReturnType<typeof openingSchema>>;

const changed = () => z.object({ state: panelStateSchema() });

/** What the server answers, by the name of the call. */
export const replySchemas = {
  apiOpen: openingSchema,
  apiOverview: overviewSchema,
  apiOfficer: officerDetailSchema,
  apiGoTo: () => z.object({}),
  apiCreateWorkbook: () => z.object({ told: z.string() }),
  /** What opening the year would do, in sentences, and whom the roster has in office. */
  apiPlanYear: () =>
    z.object({
      year: z.number(),
      words: z.array(z.string()),
      staying: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  apiOpenYear: () => z.object({ told: z.string(), state: panelStateSchema() }),
  apiClosings: closingsSchema,
  apiCloseQuarter: closingsSchema,
  apiReopenQuarter: closingsSchema,
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
  apiAddTrip: () => z.object({ at: placeSchema(), cell: z.string(), state: panelStateSchema() }),
  apiApproveTrip: changed,
  apiReturnTrip: changed,
  apiReportTrip: changed,
  apiPreviewOutput: outputPreviewSchema,
  /** `touched`: nothing was written, for a person has typed into the tab that stands. */
  apiCreateOutput: () => z.object({ sheet: z.string(), touched: z.optional(z.boolean()) }),
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
