import type { viApprovals } from './vi';

export const enApprovals: Readonly<Record<keyof typeof viApprovals, string>> = {
  'decision.tab': 'Register of approvals',
  'decision.column.when': 'When',
  'decision.column.who': 'Who',
  'decision.column.step': 'Step',
  'decision.column.what': 'Decision',
  'decision.column.officer': 'Officer',
  'decision.column.dates': 'Dates',
  'decision.column.unit': 'Unit',
  'decision.column.note': 'Note',
  'decision.column.newDay': 'Proposed day',
  'decision.column.data': 'Data',
  'decision.approved': 'Approved',
  'decision.returned': 'Returned',
  'decision.withdrawn': 'Withdrawn',
  'decision.registered': 'Registered again',
  'decision.step': 'Approval',
  'decision.said.approved': '{step}: approved by {who} on {day}[. {note}]',
  'decision.said.returned': '{who} returned it on {day}: {note}[; proposed for {newDay}]',
  'decision.returnNote': 'Returned: {reason}[, proposed for {day}]',
  'decision.undone': 'Undone in the log of fixes',
};
