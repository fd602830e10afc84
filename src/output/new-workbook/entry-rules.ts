import type { Area, Edit, EntryRule } from '../edit';
import type { NewWorkbookWords } from '../../i18n/new-workbook/vi';
import { hasTwoLevels, PREPARED_ROWS } from './tabs';

const below = (column: number): Area => ({ top: 2, left: column, bottom: PREPARED_ROWS, right: column });

const QUARTER_NAMES = ['I', 'II', 'III', 'IV'];
/** As many rounds as a quarter of the known plans has. */
const ROUND_NUMBERS = ['1', '2', '3'];

type LogField = keyof NewWorkbookWords['log']['headings'];

const logRules = ({ log, roster, units, values, help }: NewWorkbookWords, year: number): EntryRule[] => {
  const twoLevels = hasTwoLevels(year);
  const at = (field: LogField): Area => below(Object.keys(log.headings).indexOf(field) + 1);
  const list = (field: LogField, choices: readonly string[]): EntryRule => ({
    area: at(field),
    kind: 'list',
    values: choices,
    help: help.list,
  });
  const dates = (['start', 'end', 'report'] as const).map((field): EntryRule => ({
    area: at(field),
    kind: 'date',
    help: help.date,
  }));
  return [
    { area: at('officer'), kind: 'list-of-tab', sheet: roster.title, source: below(2), help: help.officer },
    {
      area: at('department'),
      kind: 'list-of-tab',
      sheet: roster.title,
      source: below(4),
      help: help.department,
    },
    {
      area: at('unit'),
      kind: 'list-of-tab',
      sheet: units.title,
      source: below(twoLevels ? 2 : 4),
      help: help.unit,
    },
    list('quarter', QUARTER_NAMES),
    list('round', [...ROUND_NUMBERS, values.outsideRounds]),
    list('level', twoLevels ? values.levels : values.levelsBefore),
    list('kind', values.kinds),
    list('status', values.statuses),
    ...dates,
  ];
};

const listRules = ({ roster, exemptions, rounds, values, help }: NewWorkbookWords): Edit[] => {
  const dates = (columns: readonly number[]): EntryRule[] =>
    columns.map((column) => ({ area: below(column), kind: 'date', help: help.date }));
  const list = (column: number, choices: readonly string[]): EntryRule => ({
    area: below(column),
    kind: 'list',
    values: choices,
    help: help.list,
  });
  return [
    { kind: 'set-entry-rules', sheet: roster.title, rules: [list(5, values.subject), ...dates([6, 7])] },
    { kind: 'set-entry-rules', sheet: rounds.title, rules: [list(1, QUARTER_NAMES), ...dates([3, 4])] },
    {
      kind: 'set-entry-rules',
      sheet: exemptions.title,
      rules: [
        { area: below(2), kind: 'list-of-tab', sheet: roster.title, source: below(2), help: help.officer },
        list(4, values.reasons),
        ...dates([5, 6]),
      ],
    },
  ];
};

/** Pick lists and date pickers of a new workbook's tabs. They warn, they never refuse. */
export const newEntryRules = (words: NewWorkbookWords, year: number): Edit[] => [
  { kind: 'set-entry-rules', sheet: words.log.title, rules: logRules(words, year) },
  ...listRules(words),
];
