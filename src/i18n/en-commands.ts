import type { viCommands } from './vi-commands';

export const enCommands: Readonly<Record<keyof typeof viCommands, string>> = {
  'papers.noBlank':
    'This tab has no placeholder such as {{officer}}. Open the office’s blank; select a cell with an officer’s or department’s name to fill it for them alone.',
  'papers.unknown': 'The tab “{tab}” is ready. These placeholders are not known and were left: {names}.',
  'papers.done': 'The tab “{tab}” is ready.',
  'app.title': 'Field trips',
  'app.reading': '{rows} rows read, counting…',
  'app.writing': 'Counted; writing into the spreadsheet…',
  'app.busy': 'Another command is writing into this spreadsheet. Wait a few seconds and try again.',
  'app.failed': 'Not done: {reason}',
  'app.unexpected':
    'Something unexpected went wrong; nothing was left half-written. Try again, and if it persists give this to the person in charge: {reason}',
  'app.badRequest': 'The request is not valid[ in “{part}”].',
  'app.noTrips':
    'No table of trips was found. A table needs at least a column of names and one of dates; “New workbook” has one ready.',
  'app.noOfficers': 'No officers were found. A roster tab is needed; “New workbook” has one ready.',
  'summary.done': 'Wrote the tab “{tab}”: {met}, {mean} days on average.',
  'recalculate.done': 'Recalculated {count} formula cells.',
  'recalculate.none': 'No cell uses a function that reads the whole workbook; nothing to recalculate.',
  'new.done': 'Created the tabs: {created}.',
  'new.next': 'First of all, fill in the tab “{tab}”.',
  'new.kept': 'These were there already and stay as they are: {kept}.',
  'new.nothing': 'All the model tabs are there already: {kept}. Nothing was changed.',
  'check.done': 'Checked: {errors} errors, {warnings} warnings, {infos} notes. See the tab “{tab}”.',
  'check.clean': 'Checked: no fault found.',
  'check.notTable': 'This tab has no table to check.',
  'check.cleared': 'Cleared {count} marks; your own notes and colours are back as they were.',
  'check.nothingToClear': 'There are no marks to clear.',
  'check.accepted': 'accepted',
  'fix.none': 'No fault can be fixed quickly.',
  'fix.preview': '{count} cells will be changed:\n{lines}\n\nWrite these values?',
  'fix.more': '… and {count} more cells',
  'fix.done':
    'Changed {count} cells, kept in the tab “{tab}”. To undo: Field trips › Check › Undo the latest fix.',
  'fix.refused': '{count} cells refused the new value because of their own entry rule: {cells}.',
  'fix.undone': '{count} cells are as they were before the fix.',
  'fix.nothingToUndo': 'There is no fix to undo.',
  'fix.changedSince': '{count} cells were typed again since the fix and stay as they are: {cells}.',
  'entryHelp.done': 'Set pick lists for {count} columns.',
  'entryHelp.none': 'This tab has no table of trips to set pick lists on.',
};
