import type { viFindings } from './vi';

export const enFindings: Readonly<Record<keyof typeof viFindings, string>> = {
  'register.tab': 'Follow-up register {year}',
  'register.title': 'REGISTER OF FINDINGS AND THEIR FOLLOW-UP, {year}',
  'register.count':
    '{all} {all:matter|matters}: {new} new, {doing} in progress, {done} done, {dropped} dropped; {late} overdue.',
  'register.hint':
    'Fill in the yellow columns: state, who, due, outcome. What is written stays when the register is made again, and so do lines added at the end. Correct the text in its own table.',
  'register.none':
    'No table of findings yet: a tab needs a column of units and columns such as good models, difficulties, proposals.',
  'column.date': 'Date',
  'column.unit': 'Unit, area',
  'column.topic': 'Kind',
  'column.text': 'What was found',
  'column.officer': 'Officer',
  'column.state': 'State',
  'column.who': 'Followed up by',
  'column.due': 'Due',
  'column.note': 'Outcome',
  'column.late': 'Remark',
  'column.key': 'Key',
  'topic.models': 'Good model',
  'topic.jobless': 'Jobless youth',
  'topic.irregular': 'No regular meetings',
  'topic.difficulties': 'Difficulty',
  'topic.proposals': 'Proposal',
  'topic.conclusion': 'Conclusion of an inspection',
  'state.new': 'New',
  'state.doing': 'In progress',
  'state.done': 'Done',
  'state.dropped': 'Dropped',
  'late.days': '{days} {days:day|days} overdue',
  'late.since': 'Since {year}',
  'late.gone': 'No longer in its table',
  'help.state': 'New, In progress, Done or Dropped',
  'help.due': 'The day by which it is done, or words such as “in the third quarter”',
  'report.count':
    'Follow-up: {all} {all:matter|matters}, {done} done, {doing} in progress, {new} not begun[, {dropped} dropped][; {late} overdue].',
  'report.late': 'Overdue',
  'report.line': '[{unit}: ]{text} ([{who}, ]due {due}, {days} {days:day|days} overdue)',
  'reminder.heading': 'Matters to follow up, due or overdue ({count}):',
  'reminder.line': '- [{unit}: ]{text}: due {due}[, {days} {days:day|days} overdue].',
};
