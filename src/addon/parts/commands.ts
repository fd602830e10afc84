/** The part of menu commands and panels: what is exported here answers the calls of the same names. */
import { summariseQuarter } from '../commands/summarise';

export const summariseQ1 = summariseQuarter(1);
export const summariseQ2 = summariseQuarter(2);
export const summariseQ3 = summariseQuarter(3);
export const summariseQ4 = summariseQuarter(4);
export { summarisePeriod, summariseYear } from '../commands/summarise';
export { connectProvinces } from '../commands/central/connect-provinces';
export { snapshotNation } from '../commands/central/snapshot-nation';
export { checkTab, checkWorkbook, clearMarks } from '../commands/check';
export { createWorkbook } from '../commands/create-workbook';
export { addEntryHelp, removeEntryHelp } from '../commands/entry-help';
export { fillBlank } from '../commands/fill-blank';
export { quickFix, undoFix } from '../commands/fix';
export { openNextYear } from '../commands/next-year';
export { checkReading, openGuide, openSidebar } from '../commands/open-sidebar';
export {
  breakDownQuarter,
  breakDownYear,
  openReport,
  writeAssignments,
  writeCalendar,
  writeFindings,
  writeMeetings,
  writeReminders,
} from '../commands/papers';
export { selfCheck } from '../commands/self-check';
export { recalculate } from '../commands/recalculate';
export { apiReport } from '../report-call/report-call';
export { apiRows } from '../report-call/rows-call';
export { explainDays as EXPLAIN_DAYS } from '../functions/explain-days';
export * from '../api';
