import type { viCentral } from './vi';

export const enCentral: Readonly<Record<keyof typeof viCentral, string>> = {
  'list.tab': 'Provinces',
  'list.title': 'BOOKS OF THE PROVINCES',
  'list.count': '{answered} of {awaited} provinces are connected; {complete} of {awaited} can be published.',
  'list.hint':
    'Paste the address of each province’s book into the yellow column, add lines where needed, and run Central workbook › Connect the provinces. Run it again to see the new states.',
  'column.number': 'No.',
  'column.name': 'Province',
  'column.address': 'Address of its book',
  'column.state': 'State',
  'column.advice': 'Missing, to be done',
  'column.cell': 'Data cell',
  'column.asOf': 'Data as of',
  'column.subject': 'Subject',
  'column.met': 'Met',
  'column.days': 'Days',
  'column.mean': 'Mean',
  'column.note': 'Note',
  'column.key': 'Key',
  'state.connected': 'Complete',
  'state.doubtful': 'Connected, work left',
  'state.missing': 'Missing',
  'state.address': 'Wrong address',
  'state.twice': 'Same book',
  'state.loading': 'Loading',
  'state.access': 'Awaits access',
  'state.tab': 'No result yet',
  'state.older': 'Old version',
  'state.newer': 'Newer version',
  'state.none': 'Fault',
  'state.tampered': 'Changed by hand',
  'state.long': 'Too long',
  'state.year': 'Other year',
  'advice.missing': 'No address of its book',
  'advice.address': 'Not an address of Google Sheets: paste the link as plain text, or the id',
  'advice.twice': 'This book stands on a line above',
  'advice.loading': 'Wait until Google has loaded it, then run Connect the provinces again',
  'advice.access':
    'Go to the data cell and press Allow access. Where there is no such button: the address is wrong, or the book is not shared with you',
  'advice.tab': 'The book has no tab Kết quả 1+2: the province has to make a summary',
  'advice.older':
    'An older add-on wrote the tab of results: the province has to update it and summarise again',
  'advice.newer': 'A newer add-on wrote the tab of results: update the add-on of the central workbook',
  'advice.none':
    'The first cell of the tab of results is not the add-on’s: the province has to summarise again',
  'advice.tampered':
    'In the tab of results figures were changed, or rows put in, taken out or moved: the province has to summarise again',
  'advice.long': 'The tab of results has more than 200 officers',
  'advice.year': 'Figures of {year}, another year than most provinces’',
  'doubt.assumed': 'the book has no settings',
  'doubt.inDoubt': '{amount} {amount:table|tables} to be asked about',
  'doubt.notCounted': '{amount} {amount:row|rows} not counted',
  'doubt.late': 'the data are old[: {amount} days]',
  'doubt.office': 'the book names another office:',
  'data.tab': 'Data of the provinces',
  'data.hint':
    'The add-on writes this tab: an area a province, fetched by Google from its book. Type nothing here. A cell shows #REF!: choose it and press Allow access.',
  'connect.begun':
    'Made the tab “{tab}”: paste the address of each province’s book into the yellow column, then run this again.',
  'connect.done':
    '{answered} of {awaited} provinces are connected; {complete} of {awaited} can be published.',
  'connect.access':
    '{count} {count:book awaits|books await} access: on the tab “{tab}” follow each data cell, press Allow access, then run this again.',
  'connect.loading': 'Google is loading {count} {count:book|books}: wait a moment, then run this again.',
  'snapshot.none': 'No province is connected yet: run Connect the provinces first.',
  'snapshot.ask':
    'A snapshot of today stands on the tab “{tab}”. Replace it by the figures of this moment? With No it stays as it is.',
  'snapshot.kept': 'The tab “{tab}” stays as it is.',
  'snapshot.done':
    'Wrote the snapshot “{tab}”: {answered} of {awaited} provinces, {days} days, {mean} on average.',
  'snapshot.tab': 'Nation {year} ({day})',
  'snapshot.title': 'RESULT OF THE NATION’S FIELD TRIPS',
  'snapshot.subject': '{year}, figures taken at {time} on {day}',
  'snapshot.gate':
    '{complete} of {awaited} provinces can be published; {answered} of {awaited} are added up.',
  'snapshot.caution': 'Not to be published yet: see what is missing at the end.',
  'snapshot.figures':
    'Officers who owe the duty: {subject}. Went: {went}. Met the quota: {met}. Days: {days}, {mean} on average. Q1: {q1}; Q2: {q2}; Q3: {q3}; Q4: {q4}. Visits: {visits}.',
  'snapshot.table': 'By province',
  'snapshot.total': 'Nation',
  'snapshot.went': 'Went',
  'snapshot.missing': 'Missing or to be asked about ({count})',
  'snapshot.line': '{name}: {state} – {why}',
};
