import type { viCommands } from './vi';

export const enCommands: Readonly<Record<keyof typeof viCommands, string>> = {
  'papers.unknown': 'The tab “{tab}” is ready. These placeholders are not known and were left: {names}.',
  'tab.touched':
    'People have typed into the tab “{tab}” since it was made. Making it again replaces all that was typed there. Make it again?',
  'tab.kept': 'The tab “{tab}” stays as it is and was not made again.',
  'tab.closed': 'The tab “{tab}” was not written: it is protected against you.',
  'papers.done': 'The tab “{tab}” is ready.',
  'summary.ask':
    'Which period? For example: month 5; Q1-Q2; first 6 months; 01/3-15/4. Left blank it is this month.',
  'summary.badPeriod':
    'The period “{value}” is not understood, or is not in the year of the book. No tab was made.',
  'summary.done': 'Wrote the tab “{tab}”: {met}, {mean} days on average.',
  'summary.leftOut': '{count} {count:row is|rows are} not counted, as its last lines say.',
  'recalculate.done': 'Recalculated {count} formula {count:cell|cells}.',
  'recalculate.closed':
    '{count} formula {count:cell is|cells are} protected against you and {count:was|were} not recalculated.',
  'recalculate.none': 'No cell uses a function that reads the whole workbook; nothing to recalculate.',
  'new.done': 'Made the workbook of {year}: {created}.',
  'new.next': 'First of all, fill in the tab “{tab}”.',
  'new.kept': 'These were there already and stay as they are: {kept}.',
  'new.nothing': 'All the model tabs are there already: {kept}. Nothing was changed.',
  'check.done': 'Checked: {errors} errors, {warnings} warnings, {infos} notes. See the tab “{tab}”.',
  'check.clean': 'Checked: no fault found.',
  'check.notTable': 'This tab has no table to check.',
  'check.closed':
    '{count} {count:cell is|cells are} protected against you; the marks there stay as they are: {tabs}.',
  'check.lost':
    '{count} {count:cell was|cells were} not marked, because the rows were edited or moved during the check; run it again to mark them.',
  'check.oneFormula':
    'The tab “{tab}” has {count} {count:formula|formulas}, one in each row; one for the whole range is much faster: delete them, and type into the first cell {formula}',
  'check.singleFormulas':
    'The tab “{tab}” has {count} {count:formula|formulas}, one in each row; one that is given the whole range of names is much faster.',
  'check.closedList': 'The list of issues was not written: the tab “{tab}” is protected against you.',
  'check.cleared': 'Cleared {count} {count:mark|marks}; your own notes and colours are back as they were.',
  'check.nothingToClear': 'There are no marks to clear.',
  'check.accepted': 'accepted',
  'fix.none': 'No fault can be fixed quickly.',
  'fix.preview': '{count} {count:cell|cells} will be changed:\n{lines}\n\nWrite these values?',
  'fix.more': '… and {count} more {count:cell|cells}',
  'fix.done':
    'Changed {count} {count:cell|cells}, kept in the tab “{tab}”. To undo: Field trips › Check › Undo the latest fix.',
  'fix.refused':
    '{count} {count:cell|cells} refused the new value because of {count:its|their} own entry rule: {cells}.',
  'fix.closed':
    '{count} {count:cell is|cells are} protected against you and {count:stays as it is|stay as they are}: {cells}.',
  'fix.undone': '{count} {count:cell is as it was|cells are as they were} before the fix.',
  'fix.nothingToUndo': 'There is no fix to undo.',
  'fix.formulas':
    '{count} {count:cell holds a formula and stays as it is|cells hold a formula and stay as they are}: {cells}.',
  'fix.changedSince':
    '{count} {count:cell was just typed again or moved and stays as it is|cells were just typed again or moved and stay as they are}: {cells}.',
  'person.ask':
    'The log of fixes also says who made them. The add-on does not ask for permission to see your e-mail address, so please give your name. You are asked once, and the name is kept for you alone.',
  'person.unnamed': '(name not given)',
  'check.askClear':
    'Take all of the add-on’s marks and notes of errors off every tab? Your own colours and notes come back; the errors stay in the list.',
  'entryHelp.ask':
    'Put pick lists on column {columns} in {rows} blank {rows:row|rows} of the tab “{tab}”? Cells that hold anything and your own rules stay as they are; Remove pick lists takes them off again.',
  'entryHelp.done': 'Pick lists set on {count} blank {count:cell|cells}.',
  'entryHelp.none': 'This tab has no table of trips with blank rows to put pick lists on.',
  'entryHelp.askOff':
    'Remove all pick lists and date pickers that the add-on has put on the tab “{tab}”? Your own rules stay.',
  'entryHelp.off': 'Pick lists removed from {count} {count:cell|cells}.',
  'entryHelp.noneOff': 'This tab has none of the add-on’s pick lists.',
};
