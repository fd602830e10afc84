import { filledCells, cellText } from '../../cells/grid-cells';
import { fold, foldWords } from '../../text/fold';
import { mentionsDuty } from '../../words/matter-of-text';
import type { Block } from '../heading/table';

/** What a mark of a sheet of attendance means, as its legend says. */
export type MarkMeaning = 'duty' | 'half' | 'away';

/** By mark, folded. */
export type Legend = ReadonlyMap<string, MarkMeaning>;

const LEAD = /^\W*(?:ky hieu|ghi chu|chu thich|chu giai|quy uoc|trong do|legend|note)\s*:?\s*/;
const ENTRY = /^["'(“]?([^\s:=()"'”–-]{1,4})["')”]?\s*(?:[:=–-]|la\s)\s*(.{3,})$/u;
const HALF = /\bnua ngay\b|\b(?:0?1|mot) buoi\b|\bhalf\b/;
const LONGEST_MARK = 4;

const meaningOf = (words: string): MarkMeaning => {
  if (!mentionsDuty(words)) return 'away';
  return HALF.test(fold(words)) ? 'half' : 'duty';
};

const entriesIn = (text: string): [string, MarkMeaning][] =>
  fold(text)
    .split(/[;\n]|,(?=\s*\S{1,4}\s*[:=])/)
    .flatMap((part): [string, MarkMeaning][] => {
      const [, mark, words] = ENTRY.exec(part.replace(LEAD, '').trim()) ?? [];
      return mark === undefined || words === undefined ? [] : [[mark, meaningOf(words)]];
    });

/** A row of a legend: its cells as one text, a mark and its meaning side by side as one entry. */
const lineOf = (texts: readonly string[]): string => {
  const [first, second, ...more] = texts;
  if (first !== undefined && second !== undefined && more.length === 0 && first.length <= LONGEST_MARK)
    return `${first}: ${second}`;
  return texts.join('; ');
};

/**
 * What the marks of a sheet of attendance mean, by the lines over it and below it: `x: làm việc tại cơ quan; CT: đi
 * cơ sở`. Empty where no mark is said to be of duty at the grassroots: then the words say nothing of trips.
 */
export const legendOf = ({ grid, titleFrom, top, bottom, last, left }: Block): Legend => {
  const entries: [string, MarkMeaning][] = [];
  for (let row = titleFrom; row <= last; row += 1) {
    if (row >= top && row <= bottom) continue;
    const cells = filledCells(grid, row).filter(({ cell }) => typeof cell === 'string');
    // Rows of people have their numbers first and marks after; a legend has words.
    if (cells.length === 0 || cells.length > 6 || (cells[0]?.column ?? left) > left + 3) continue;
    entries.push(...entriesIn(lineOf(cells.map(({ cell }) => cellText(cell)))));
  }
  const legend = new Map(entries);
  return [...legend.values()].some((meaning) => meaning !== 'away') ? legend : new Map();
};

/** How a mark is looked up in a legend. */
export const markKey = (text: string): string => foldWords(text).join('') || fold(text);
