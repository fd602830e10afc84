import type { viFaults } from './vi';

export const enFaults: Readonly<Record<keyof typeof viFaults, string>> = {
  'state.untouched': 'Nothing was changed in the spreadsheet.',
  'state.beside':
    'Your cells were not changed; a tab, marks or notes of the add-on itself may be written in part.',
  'state.written': 'The cells were written in full; a later step was not finished.',
  'state.taken-back': 'The cells just written were given back what they held.',
  'state.half': 'Some cells were written and could not be given back what they held.',
  'next.untouched': 'Try again in a few seconds.',
  'next.beside': 'Run the command again to complete it.',
  'next.written': 'Run the command again to complete it; nothing is written twice.',
  'next.taken-back': 'Try again in a few seconds.',
  'next.closed': 'Ask whoever protected it to let you edit it, and try again.',
  'next.half': 'Run the command again: those cells are given back first, and you are told.',

  'lasting.fullStore':
    'The spreadsheet’s own store is full (Google allows 500 kB), so no more can be kept: reopen some accepted issues, or take back some of what was set under How it is read.',
  'lasting.outOfCells':
    'The spreadsheet is close to 10 million cells, the most that Google allows, so no tab or row can be added: delete old tabs, blank rows and columns, and try again.',

  'resume.takenBack':
    'The last command was cut off on its way; cells written in part were given back what they held: {cells}[ and {more} more].',
  'resume.left':
    'The last command was cut off on its way; these cells were edited or moved since and stay as they are, please look: {cells}[ and {more} more].',
  'resume.recalculated':
    'The last Recalculate was cut off on its way; the functions in the cells have their names again.',
  'resume.decided':
    'The last command was cut off on its way; what its cells had and the register of approvals lacked was added to it (decisions: {count}).',
  'resume.closed':
    'An earlier command was cut off, and what is left of it is protected against you: ask somebody who may edit there to run a command, and it is put right.',
  'journal.held': 'Nothing was written: what is left of the earlier command has to be put right first.',
  'journal.unkept':
    'Google does not let the work be noted (the spreadsheet’s own store may be full), so a command that is cut off on its way cannot be taken back.',
  'decisions.unkept':
    'The spreadsheet’s own store is full: accepted issues are kept on the list of issues alone, so please keep that tab.',
};
