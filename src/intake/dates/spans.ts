import { isDateCell, type Cell } from '../../base/cell';
import { spanOf, type Span } from '../../domain/days/span';
import { cellText } from '../cells/grid-cells';

/** From the first of the spans to the end of the last; undefined when there is none. */
export const outerSpan = (spans: readonly Span[]): Span | undefined => {
  const [first] = spans;
  const last = spans[spans.length - 1];
  return first && last && spanOf(first.from, last.to);
};

const BARE_DAYS = /^(?:(?:các |từ )?ngày )?\d{1,2}(?:\s?(?:[-–,;&]|đến|và)\s?(?:ngày )?\d{1,2})*$/i;

/** Days that stand without their month, where a column, heading or title names it: `5-7` is `5-7/3`. */
export const withMonth = (cell: Cell, month: number | undefined): Cell => {
  if (month === undefined || isDateCell(cell) || typeof cell === 'boolean') return cell;
  const text = cellText(cell);
  return BARE_DAYS.test(text) && Number.parseInt(text.replace(/^\D+/, ''), 10) <= 31
    ? `${text}/${month}`
    : cell;
};
