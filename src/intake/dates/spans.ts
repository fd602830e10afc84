import { once } from '../../base/once';
import { isDateCell, type Cell } from '../../base/cell';
import { spanOf, type Span } from '../../domain/days/span';
import { cellText } from '../cells/grid-cells';
import { either } from '../text/pattern';
import { AND_WORDS, TO_WORDS, ALL_OF, DAY, FROM_WORDS } from '../words/time/date-words';
import { LONGEST_MONTH } from '../words/time/calendar-figures';

/** From the first of the spans to the end of the last; undefined when there is none. */
export const outerSpan = (spans: readonly Span[]): Span | undefined => {
  const [first] = spans;
  const last = spans[spans.length - 1];
  return first && last && spanOf(first.from, last.to);
};

const bareDays = once(() => {
  const between = `\\s?(?:[-–,;&]|${either([...TO_WORDS, ...AND_WORDS])})\\s?`;
  const led = either([...ALL_OF, ...FROM_WORDS]);
  const list = `(?:(?:${led} )?${DAY} )?\\d{1,2}(?:${between}(?:${DAY} )?\\d{1,2})*`;
  const stretch = `${either(FROM_WORDS)} \\d{1,2} ${either(TO_WORDS)} (?:${DAY} )?\\d{1,2}`;
  return new RegExp(`^(?:${list}|${stretch})$`, 'iu');
});

/** Whether a text is of days alone, whose month stands elsewhere: `5-7`, `các ngày 5, 7 và 9`, `từ 5 đến 7`. */
export const areBareDays = (text: string): boolean => bareDays().test(text);

/** Days that stand without their month, where a column, heading or title names it: `5-7` is `5-7/3`. */
export const withMonth = (cell: Cell, month: number | undefined): Cell => {
  if (month === undefined || isDateCell(cell) || typeof cell === 'boolean') return cell;
  const text = cellText(cell);
  return areBareDays(text) && Number.parseInt(text.replace(/^\D+/, ''), 10) <= LONGEST_MONTH
    ? `${text}/${month}`
    : cell;
};
