/** What the sidebar may call by name. */
export { apiCheckTab, apiCheckTabs, apiFinishCheck } from './issues/check';
export { apiChanged } from './changed';
export { apiCloseQuarter, apiClosings, apiReopenQuarter } from './closings/closings';
export { apiCreateWorkbook } from './create-workbook';
export { apiFollowUp, apiSaveFollowUp } from './year/follow-up';
export { apiOpenYear, apiPlanYear, apiPrepareCopy } from './year/next-year';
export { apiApplyFixes, apiPreviewFixes, apiUndoFixes } from './issues/fixes';
export { apiInsertFormula, apiSelection } from './formula/formula';
export { apiAcceptIssue, apiReopenIssue } from './issues/issues';
export { apiGoTo, apiOfficer, apiOpen, apiOpenGuide, apiOverview } from './open';
export { apiCalendarFile } from './outputs/calendar-file';
export { apiCreateOutput, apiOpenReport, apiPreviewOutput } from './outputs/outputs';
export { apiReportDocument, apiSaveReportTexts } from './outputs/report-document';
export { apiSaveSettings } from './settings/settings';
export { apiPreviewTable, apiSaveTable, apiTakeBackTable } from './tables/tables';
export { apiWhy } from './why';
export { apiDecideTrips, apiSaveSteps } from './trips/decide';
export { apiAddTrip, apiCheckTrip, apiReportTrip } from './trips/trips';
