import type { viApp } from './vi-app';

export const enApp: Readonly<Record<keyof typeof viApp, string>> = {
  'papers.noBlank':
    'This tab has no placeholder such as {{officer}}. Open the office’s blank; select a cell with an officer’s or department’s name to fill it for them alone.',
  'app.title': 'Field trips',
  'app.reading': '{rows} rows read, counting…',
  'app.writing': 'Counted; writing into the spreadsheet…',
  'app.busy': 'Another command is writing into this spreadsheet. Wait a few seconds and try again.',
  'app.closedTab': 'The tab “{tab}” is protected against you.',
  'app.closedCells': 'This cell or tab is protected.',
  'app.goneTab': 'The tab “{tab}” was just renamed or deleted.',
  'app.staleTab':
    'Somebody has just typed into the tab “{tab}”, which is left as it is. Run the command again when they are done.',
  'app.loadingTab':
    'Cells of the tab “{tab}” are still being calculated (Google shows Loading...), so its figures were not kept yet. Run the command again when they are done.',
  'app.failed': 'Not done: {reason}',
  'app.google': 'Google did not answer on the way.',
  'app.unexpected': 'Something unforeseen went wrong; please give this to the person in charge: “{reason}”.',
  'app.badRequest': 'The request is not valid[ in “{part}”].',
  'app.noTrips':
    'No table of trips was found. A table needs at least a column of names and one of dates; “New workbook” has one ready.',
  'app.noOfficers': 'No officers were found. A roster tab is needed; “New workbook” has one ready.',
};
