import { LAST_DATE, type DateItem } from './date-item';
import type { DateToken } from './date-token';
import { addWord, itemOf, newDraft } from './item-draft';

const LETTERS: Readonly<Partial<Record<DateToken['kind'], string>>> = {
  month: 'm',
  year: 'a',
  slash: '/',
  dot: '.',
  dash: '-',
  list: ',',
  unknown: '?',
};

const letterOf = (token: DateToken): string =>
  token.kind === 'number' ? (token.digits > 2 ? 'y' : 'n') : (LETTERS[token.kind] ?? '');

const YEAR = '(?:,*a[ny]|[/.,-]?y)?';
/** `tháng 4`, `từ tháng 4 đến tháng 6/2022`, with nothing but words beside. */
const MONTHS = new RegExp(`^,*mn(${YEAR})(?:,*-m?n(${YEAR}))?,*$`);

/** Whether weekdays are all that parts the days of whole months: `thứ bảy hàng tuần tháng 4`. */
export const isOfMonths = (tokens: readonly DateToken[]): boolean =>
  tokens.some(({ kind }) => kind === 'weekday') && MONTHS.test(tokens.map(letterOf).join(''));

const monthOf = (month: number | undefined, year: number | undefined): { month: number; year?: number } => ({
  month: month ?? 0,
  ...(year === undefined ? {} : { year: year < 100 ? 2000 + year : year }),
});

/** The whole months between the first and the last that are named, of which weekdays are taken. */
export const monthItems = (tokens: readonly DateToken[]): DateItem[] => {
  const [, firstYear = '', lastYear] = MONTHS.exec(tokens.map(letterOf).join('')) ?? [];
  const figures = tokens.flatMap((token) => (token.kind === 'number' ? token.value : []));
  const first = monthOf(figures[0], firstYear === '' ? undefined : figures[1]);
  const at = firstYear === '' ? 1 : 2;
  const last =
    lastYear === undefined ? first : monthOf(figures[at], lastYear === '' ? undefined : figures[at + 1]);
  const draft = newDraft();
  for (const token of tokens) addWord(draft, token);
  draft.every = true;
  draft.isWeekdayRange = tokens.some(
    ({ kind }, index) => kind === 'dash' && tokens[index - 1]?.kind === 'weekday',
  );
  return itemOf({ ...draft, from: { date: 1, ...first }, to: { date: LAST_DATE, ...last } });
};
