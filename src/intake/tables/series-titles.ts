import { fold } from '../text/fold';
import { namesPeriod, readPeriodLabel } from '../dates/period-label';
import { headingText } from './heading/header';
import type { Block } from './heading/table';
import { ownTitles } from './kind/titles';

/** The headings without the days of a month, of which there are 28 to 31. */
const headingsOf = ({ header }: Block): string =>
  header
    .map((column) => fold(headingText(column)))
    .filter((text) => /[a-z]/.test(text))
    .join('|');

/** `THÁNG 2/2026`: a time and no word of what the table is of. */
const isTimeAlone = (title: string): boolean => {
  const label = readPeriodLabel(title);
  return namesPeriod(label) && !/[a-z]/.test(label.rest);
};

/** Where the lines over a table name its time alone, it goes on with what the one above it on the tab is of. */
const titlesFrom = (above: Block | undefined, block: Block): readonly string[] => {
  const own = ownTitles(block);
  if (above === undefined || own.length === 0 || !own.every(isTimeAlone)) return [];
  if (headingsOf(above) !== headingsOf(block)) return [];
  return [...ownTitles(above).filter((title) => !isTimeAlone(title)), ...(above.titlesAbove ?? [])];
};

/** The tables of a tab, in reading order; those of a series have the title that stands over its first. */
export const withSeriesTitles = (blocks: readonly Block[]): Block[] => {
  const found: Block[] = [];
  for (const block of blocks) {
    const titlesAbove = titlesFrom(found[found.length - 1], block);
    found.push(titlesAbove.length === 0 ? block : { ...block, titlesAbove });
  }
  return found;
};
