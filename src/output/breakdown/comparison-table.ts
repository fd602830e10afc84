import { formatPercent } from '../../i18n/format';
import type { PaperTable } from '../paper/paper';
import { visitsOf } from '../book/shares';
import type { Telling } from '../book/telling';

/** The same measures of this period and of the one before it. */
export const comparisonTable = (telling: Telling, before: Telling, caption: string): PaperTable => {
  const { words, locale } = telling;
  const measures = ({ book: { tally, standings } }: Telling): readonly (readonly [string, number])[] => [
    [words('measure.subject'), tally.subject],
    [words('measure.days'), tally.days],
    [words('measure.mean'), Math.round(tally.mean * 10) / 10],
    [words('measure.visits'), visitsOf(standings)],
    [words('measure.went'), tally.went.numerator],
    [words('measure.met'), tally.met.numerator],
  ];
  const earlier = measures(before);
  const growth = (now: number, then: number): string =>
    then === 0 ? '' : formatPercent(locale, { numerator: now - then, denominator: then });
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words('column.measure'), share: 30, format: 'text' },
      { label: before.period, share: 15, format: 'days' },
      { label: telling.period, share: 15, format: 'days' },
      { label: words('column.difference'), share: 15, format: 'days' },
      { label: '%', share: 12, format: 'text', align: 'center' },
    ],
    rows: measures(telling).map(([label, now], index) => {
      const then = earlier[index]?.[1] ?? 0;
      return {
        kind: 'data',
        cells: [label, then, now, Math.round((now - then) * 10) / 10, growth(now, then)],
      };
    }),
  };
};
