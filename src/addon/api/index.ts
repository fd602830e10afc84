/** What the sidebar may call by name. */
export { apiCheckTab, apiCheckTabs, apiFinishCheck } from './check';
export { apiCreateWorkbook } from './create-workbook';
export { apiApplyFixes, apiPreviewFixes, apiUndoFixes } from './fixes';
export { apiInsertFormula, apiSelection } from './formula';
export { apiAcceptIssue, apiReopenIssue } from './issues';
export { apiGoTo, apiOfficer, apiOpen, apiOverview } from './open';
export { apiCreateOutput, apiOpenReport, apiPreviewOutput } from './outputs';
export { apiReportDocument, apiSaveReportTexts } from './report-document';
export { apiSaveSettings } from './settings';
export { apiPreviewTable, apiSaveTable } from './tables';
export { apiAddTrip, apiApproveTrip, apiCheckTrip, apiReportTrip, apiReturnTrip } from './trips';
