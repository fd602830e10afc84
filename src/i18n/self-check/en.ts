import type { viSelfCheck } from './vi';

export const enSelfCheck: Readonly<Record<keyof typeof viSelfCheck, string>> = {
  title: 'Self-check on Google',
  ask: 'The add-on will make a scratch tab, try what it needs of Google, and delete the tab again. Your own tables are not touched. Begin?',
  wait: 'Made the scratch tab “{tab}”. Wait about 20 seconds for its formulas, then choose this entry again.',
  all: 'All {count} facts hold.',
  some: '{count} {count:fact does|facts do} not hold: copy the text below and send it to whoever looks after the add-on.',
  copy: 'Click this box to select all of it, copy it (Ctrl+C) and send it. It holds a few totals and no names.',
  untried: 'This page cannot try the following; try them once by hand where needed:',
  'untried.edit':
    'Somebody who has not allowed the add-on anything types a wrong date into a table: the cell must be coloured and get a note. Google does this only when a person types or pastes, in the spreadsheet at hand, for 30 seconds at most.',
  'untried.protected':
    'Somebody who may not edit a tab runs Check: the other tabs are still marked, and that tab is named.',
  'untried.time':
    'Google stops a command after 6 minutes and a formula after 30 seconds. If a very large workbook is stopped, send its number of rows along.',
  'fact.semicolon': 'A semicolon between the arguments of a formula',
  'fact.search': 'Search and replace within formulas (Recalculate)',
  'fact.text': 'Text that looks like a formula, number or date stays text',
  'fact.zone': 'Days stay what they are through time zones',
  'fact.typed': 'Typed dates and decimals follow the spreadsheet’s locale',
  'fact.rule': 'An entry rule refuses another value',
  'fact.copy': 'Copied cells bring values, colours, formats',
  'fact.metadata': 'The mark by which the add-on knows its tabs',
  'fact.stores': 'Properties, cache and lock of the document',
  'fact.notes': 'Notes, colours and the right to edit a cell',
  'fact.shape': 'Merged cells, frozen rows, filter, link, chart',
  'fact.rows': 'Names of whole rows and columns',
  'fact.person': 'What is kept for each person',
  'fact.quick': 'The quick code of formulas arrives whole',
  'fact.cells': 'The code of formulas arrives whole',
  'fact.commands': 'The code of commands arrives whole',
  'fact.call': 'One call of Google',
  'fact.tripDays': 'TRIP_DAYS("18–29/3";2022) in a cell is 12',
  'fact.figures': 'Menu, panel and formula give the same figures of the year',
  'fact.sidebar': 'The panel opened (open it first)',
  'fact.paper-dialog': 'The page of reports and forms opened (open it first)',
};
