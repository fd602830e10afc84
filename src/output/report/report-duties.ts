import type { DutyBook } from '../../domain/duties/duty-books';
import { isDutyBehind, isDutyUnderWay } from '../../domain/duties/duty-pace';
import { dutyTerms } from '../../i18n/duties/duty-words';
import { formatNumber } from '../../i18n/format';
import type { Telling } from '../book/telling';
import type { Block } from '../paper/paper';
import { dutyLine } from '../summary/duty-tables';
import { nameList } from './report-facts';

const NAMES_SHOWN = 30;

/** Who lacks how much; whoever has time for all of it goes along in time, and is not named. */
const lackingWords = (telling: Telling, { standings }: DutyBook): string => {
  const { words, locale } = telling;
  const names = standings
    .filter(isDutyBehind)
    .map(({ officer: { name }, remaining, pace }) =>
      words('report.duties.name', { name, remaining: formatNumber(locale, pace?.behind ?? remaining) }),
    );
  return names.length === 0 ? '' : nameList(telling, names, NAMES_SHOWN);
};

/** What the plan asks besides its days: each duty's terms, its rate, and who lacks how much of it by now. */
export const dutyBlocks = (telling: Telling): Block[] =>
  telling.book.duties.length === 0
    ? []
    : [
        {
          kind: 'items',
          items: telling.book.duties.map((book) =>
            telling.words('report.duties.line', {
              result: dutyLine(telling.locale, book),
              terms: dutyTerms(telling.locale, book.duty),
              [book.standings.some(isDutyUnderWay) ? 'slow' : 'names']: lackingWords(telling, book),
            }),
          ),
        },
      ];
