import { TRIP_KINDS } from '../../domain/trips/trip';
import { levelsOf } from '../../domain/policy/levels';
import { formatPercent, toRoman } from '../../i18n/format';
import { spanText } from '../paper/figures';
import type { PaperTable, TableColumn, TableRow } from '../paper/paper';
import { numberColumn } from '../paper/number-column';
import { mostFirst, sharesBy, sharesByRound, type RoundShare, type Share } from '../book/shares';
import type { Telling } from '../book/telling';

const NOTHING = { days: 0, visits: 0, officers: 0 };

/** TT, what the row is about, days, share of all days, visits, officers. */
const shareColumns = ({ words }: Telling, label: string): TableColumn[] => [
  numberColumn(words),
  { label, share: 38, format: 'text' },
  { label: words('column.days'), share: 9, format: 'days' },
  { label: words('column.share'), share: 9, format: 'text', align: 'center' },
  { label: words('column.visits'), share: 9, format: 'count' },
  { label: words('column.officers'), share: 10, format: 'count' },
];

const shareCells = ({ book, locale }: Telling, share: Omit<Share, 'key'>): (string | number)[] => [
  share.days,
  formatPercent(locale, { numerator: share.days, denominator: book.tally.days }),
  share.visits,
  share.officers,
];

const shareTable = (
  telling: Telling,
  caption: string,
  label: string,
  named: readonly (Omit<Share, 'key'> & { readonly name: string })[],
): PaperTable => ({
  kind: 'table',
  ...(caption === '' ? {} : { caption }),
  columns: shareColumns(telling, label),
  rows: named.map((share, index) => ({
    kind: 'data',
    cells: [index + 1, share.name, ...shareCells(telling, share)],
  })),
});

/** Shares by the words of a closed list, in its order; what is not stated comes last, if there is any. */
const byList = <K extends string>(
  { words }: Telling,
  shares: readonly Share[],
  list: readonly K[],
  name: (key: K) => string,
): (Share & { readonly name: string })[] => {
  const of = new Map(shares.map((share) => [share.key, share]));
  const unstated = of.get('');
  return [
    ...list.map((key) => ({ ...NOTHING, key, ...of.get(key), name: name(key) })),
    ...(unstated ? [{ ...unstated, name: words('word.notStated') }] : []),
  ];
};

export const kindsTable = (telling: Telling, caption: string): PaperTable => {
  const shares = sharesBy(telling.book, ({ kind }) => kind);
  const named = byList(telling, shares, TRIP_KINDS, (kind) => telling.words(`kind.${kind}`));
  return shareTable(telling, caption, telling.words('column.kind'), named);
};

export const levelsTable = (telling: Telling): PaperTable => {
  const shares = sharesBy(telling.book, ({ level }) => level);
  const named = byList(telling, shares, levelsOf(telling.book.records), telling.level);
  return shareTable(telling, '', telling.words('column.level'), named);
};

/** Shares by people's own words, most days first. */
const byWords = ({ words }: Telling, shares: readonly Share[]): (Share & { readonly name: string })[] =>
  [...shares]
    .sort(mostFirst)
    .map((share) => ({ ...share, name: share.key === '' ? words('word.notStated') : share.key }));

/** At most `limit` rows, most days first. */
export const topicsTable = (telling: Telling, caption: string, limit = Infinity): PaperTable => {
  const shares = sharesBy(telling.book, ({ topic }) => topic);
  const named = byWords(telling, shares).slice(0, limit);
  return shareTable(telling, caption, telling.words('column.topic'), named);
};

export const unitsTable = (telling: Telling, caption: string): PaperTable => {
  const shares = sharesBy(telling.book, ({ unit }) => unit);
  return shareTable(telling, caption, telling.words('column.unit'), byWords(telling, shares));
};

const roundName = ({ words }: Telling, { round }: RoundShare): string =>
  round
    ? words('word.round', { number: round.number, quarter: toRoman(round.quarter) })
    : words('word.outsideRounds');

export const roundsTable = (telling: Telling, caption: string): PaperTable => {
  const { words, book } = telling;
  const rows = sharesByRound(book).map((share, index): TableRow => ({
    kind: 'data',
    cells: [
      index + 1,
      roundName(telling, share),
      share.round ? spanText(share.round.span) : '',
      share.days,
      share.visits,
      share.officers,
    ],
  }));
  return {
    kind: 'table',
    caption,
    columns: [
      numberColumn(words),
      { label: words('column.round'), share: 22, format: 'text' },
      { label: words('column.dates'), share: 16, format: 'text', align: 'center' },
      { label: words('column.days'), share: 10, format: 'days' },
      { label: words('column.visits'), share: 10, format: 'count' },
      { label: words('column.officers'), share: 12, format: 'count' },
    ],
    rows,
  };
};
