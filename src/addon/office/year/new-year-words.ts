import type { Day } from '../../../base/day';
import { formatDay, formatSpan, quarterName } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { newYearText } from '../../../i18n/new-year/new-year-text';
import { settingTitles, type NewYear } from './new-year';

/** Names that a sentence gives; the rest are counted by whoever opens the tab. */
const NAMED = 12;

const listed = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join(', ')}… (${names.length})` : names.join(', ');

/** The tabs that are made, in the order in which they are. */
export const tabsMade = ({ logs, lists, settings }: NewYear): string[] =>
  [...logs, ...lists].map(({ title }) => title).concat(settingTitles(settings));

/** What the book's own year gets so that the two can be told apart. */
const statedWords = (locale: Locale, { settings, years }: NewYear): string[] => {
  if (settings.kind === 'moved')
    return [newYearText(locale, 'copy.settings', { year: years.to, tab: settings.tab })];
  if (settings.kind === 'made')
    return [
      newYearText(locale, 'year.madeSettings', { year: years.from, tab: settings.tabs[0]?.title ?? '' }),
    ];
  return settings.stated.length === 0
    ? []
    : [newYearText(locale, 'year.statesYear', { year: years.from, tab: settings.copy.of })];
};

/** That the file is a copy, and what it loses: the original has it all. */
const copyWords = (locale: Locale, { isCopy, turned, years }: NewYear): string[] => {
  if (!isCopy) return [];
  const emptied = turned.map(({ copy }) => copy.of);
  const stay = turned.reduce((sum, own) => sum + own.stay, 0);
  return [
    newYearText(locale, 'copy.is', { year: years.from }),
    ...(emptied.length === 0
      ? []
      : [newYearText(locale, 'copy.empties', { year: years.from, tabs: listed(emptied) })]),
    ...(stay === 0 ? [] : [newYearText(locale, 'copy.stay', { year: years.to, count: stay })]),
  ];
};

/** What opening the year will do, a sentence a matter; `keeps` are tabs kept as values. */
export const newYearWords = (
  locale: Locale,
  year: NewYear,
  { keeps, leaving, lastDay }: { keeps: readonly string[]; leaving: readonly string[]; lastDay: Day },
): string[] => {
  const { years, renamed, rounds, left, skipped, blocked } = year;
  const about = (word: Parameters<typeof newYearText>[1], names: readonly string[], more = {}): string[] =>
    names.length === 0
      ? []
      : [newYearText(locale, word, { ...more, tabs: listed(names), names: listed(names) })];
  const roundWords = rounds.map(({ quarter, number, span }) =>
    newYearText(locale, 'year.round', { quarter: quarterName(quarter), number, span: formatSpan(span) }),
  );
  return [
    ...copyWords(locale, year),
    ...about('year.makes', year.isCopy ? [] : tabsMade(year), { year: years.to }),
    ...statedWords(locale, year),
    ...about(
      'year.renames',
      renamed.map(({ from, to }) => newYearText(locale, 'year.rename', { from, to })),
    ),
    ...(roundWords.length === 0
      ? []
      : [newYearText(locale, 'year.rounds', { year: years.to, rounds: roundWords.join('\n') })]),
    ...about('year.keeps', keeps),
    ...about(
      'year.left',
      left.map(({ name }) => name),
    ),
    ...about('year.leaves', leaving, { day: formatDay(lastDay) }),
    ...about('year.skipped', skipped),
    ...(blocked === 0 ? [] : [newYearText(locale, 'year.blocked', { year: years.from, count: blocked })]),
    newYearText(locale, year.isCopy ? 'copy.shared' : 'year.shared', { year: years.from }),
  ];
};
