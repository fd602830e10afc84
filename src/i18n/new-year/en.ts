import type { viNewYear } from './vi';

export const enNewYear: Readonly<Record<keyof typeof viNewYear, string>> = {
  'year.title': 'On to {year}',
  'year.makes': 'Will be made for {year}: {tabs}.',
  'year.renames':
    'Tabs whose dates have no year get it in their names, so that they are still read rightly: {tabs}.',
  'year.rename': '“{from}” becomes “{to}”',
  'year.rounds': 'Rounds are moved to {year}; their dates are to be confirmed:\n{rounds}',
  'year.round': 'quarter {quarter} round {number}: {span}',
  'year.keeps': 'Kept as values that no longer change: {tabs}.',
  'year.left': 'Not taken along because they have left: {names}.',
  'year.leaves': 'Noted as having left at the end of {day}: {names}.',
  'year.skipped': 'Their layout could not be copied, please make new tabs yourself: {tabs}.',
  'year.blocked':
    '{year} still has {count} {count:row|rows} that cannot be counted. Put them right first: a date typed with the wrong year may be read as one of the new year.',
  'year.shared':
    'Roster, units, duties, the wording of papers and how tables are read stay in use. No tab of {year} is deleted or changed.',
  'year.ask': '{plan}\n\nOn to {year}?',
  'year.done': 'The year {year} is open: {tabs}.',
  'year.check':
    'Next: confirm the dates of the rounds in the tab “{tab}”, and write the number of the year’s plan into “{settings}”.',
  'year.checkSettings': 'Next: write the plan’s number and the year’s rounds into the tab “{settings}”.',
  'year.early': 'The year {year} begins on {day}; it can be opened four months before that at the earliest.',
  'year.madeSettings':
    'The book has no settings tab; what it holds is counted as of {year}: the rules in use are written down as the tab “{tab}”, so that the two years are told apart.',
  'year.statesYear':
    'The tab “{tab}” does not say its year: a line for {year} is written into it, so that the two years are told apart.',
  'year.mixed':
    'The tab “{tab}” holds settings and other tables. Move the others to tabs of their own, so that every year has a tab of settings, and try again.',
  'year.noLeaving':
    'The roster has no column “In office until”, so nobody can be noted as having left. Add it and try again.',
  'year.roundNote': 'Note',
  'year.roundMoved': 'Moved from {year}, to be confirmed',
  'year.tabOf': '{tab} {year}',
  'year.values': '{tab}, figures of {year}',
  'copy.tab': 'For a copy',
  'copy.tabTitle': '“Đi cơ sở”: what goes along into a copy',
  'copy.tabHint':
    'Google does not copy the wording of papers, how tables are read and the steps of approval along with a file: this tab takes them along. It may be deleted once the copy is made.',
  'copy.is': 'This spreadsheet is a COPY of the book of {year}. The original file is left alone.',
  'copy.empties': 'The rows of {year} are emptied in this copy: {tabs}. Layout and formulas stay.',
  'copy.stay': '{count} {count:row|rows} of {year} {count:stays|stay}.',
  'copy.settings':
    'Tab “{tab}”: year and counting time become those of {year}, the plan’s number is left blank.',
  'copy.shared':
    'Roster, units, duties, the wording of papers, how tables are read and the summaries of {year} stay in the copy.',
  'copy.done': 'This copy is the book of {year}.',
  'copy.check':
    'Next: confirm the dates of the rounds, enter the plan’s number on the tab “{settings}”, rename the file.',
  'copy.changed':
    'Somebody has just changed the settings or the rounds, or they are protected. The copy’s year was not changed; do it again.',
};
