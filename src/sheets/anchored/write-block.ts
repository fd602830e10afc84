import { sameCell, sameValue } from '../../base/anchored-row';
import type { Cell } from '../../base/cell';
import { fromCell } from '../values/cells';
import { changesIn, type Block } from './blocks';
import { lookAt, type Site } from './look';
import type { PlannedChange } from './plan';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Which way: what was decided, or back to what was there. */
interface Direction {
  readonly writes: (change: PlannedChange) => Cell;
  /** What the cell must hold for that. */
  readonly replaces: (change: PlannedChange) => Cell;
  readonly format: (change: PlannedChange) => string;
}

/** What Sheets would take for a formula, a number or a date if it were typed. */
const needsTextFormat = (text: string): boolean => /^\s*['=+\-@]|^\s*\d|^\s*(true|false)\s*$/i.test(text);

/**
 * The format in which the value stays what it is; the cell's own wherever that does. A date would be shown as a
 * number in a cell of text: there the text comes first.
 */
const formatFor = ({ from, to, format }: PlannedChange): string => {
  if (typeof to === 'object') return /[dy]/i.test(format) ? format : 'dd/mm/yyyy';
  if (typeof to === 'string') return needsTextFormat(to) && typeof from === 'string' ? '@' : format;
  return format === '@' ? 'General' : format;
};

export const FORWARD: Direction = { writes: ({ to }) => to, replaces: ({ from }) => from, format: formatFor };
const BACK: Direction = {
  writes: ({ from }) => from,
  replaces: ({ to }) => to,
  format: ({ format }) => format,
};

const rangeOf = ({ sheet }: Site, { top, left, lines }: Block): Range =>
  sheet.getRange(top, left, lines.length, lines[0]?.length ?? 1);

/** The changes that may be made now: their rows are known again, their cells hold what they are to hold. */
const soundNow = (site: Site, changes: readonly PlannedChange[], way: Direction): PlannedChange[] =>
  lookAt(site, changes)
    .filter(({ change, holds }) => sameValue(holds, way.replaces(change)))
    .map(({ change }) => change);

/**
 * A text that Sheets took for something else in spite of its format is written again as rich text, which is never
 * interpreted. Where the row has moved since, nothing is written: it holds what was written into it just before.
 */
const mendTexts = (site: Site, changes: readonly PlannedChange[], way: Direction): void => {
  const texts = changes.filter(
    (change) => way.writes(change) !== '' && typeof way.writes(change) === 'string',
  );
  if (texts.length === 0) return;
  const spoilt = lookAt(site, texts, 'written').filter(
    ({ change, holds }) => !sameCell(holds, way.writes(change)),
  );
  for (const { change, holds } of spoilt) {
    const [now] = lookAt(site, [change], 'written');
    if (now === undefined || !sameCell(now.holds, holds)) continue;
    const text = SpreadsheetApp.newRichTextValue()
      .setText(String(fromCell(way.writes(change))))
      .build();
    site.sheet.getRange(change.row, change.column).setRichTextValue(text);
  }
};

const formatsOf = ({ lines }: Block, way: Direction): string[][] =>
  lines.map((line) => line.map((change) => way.format(change)));

const movedNow = (site: Site, changes: readonly PlannedChange[], way: Direction): PlannedChange[] => {
  const sound = new Set(soundNow(site, changes, way));
  return changes.filter((change) => !sound.has(change));
};

/** One rectangle of cells on its site. */
export interface Spot {
  readonly site: Site;
  readonly block: Block;
}

const writeCells = ({ site, block }: Spot, way: Direction): void => {
  rangeOf(site, block).setValues(
    block.lines.map((line) => line.map((change) => fromCell(way.writes(change)))),
  );
  mendTexts(site, changesIn(block), way);
};

/**
 * Writes one rectangle of cells. Nothing else is called between the last look at the rows and a write. Formats come
 * first: a text written into a cell of text is never taken for a formula or a date. Returns the changes that no longer
 * fit, nothing written where there are any; throws where Google does not take the write.
 */
export const writeBlock = ({ site, block }: Spot, begin: () => void): PlannedChange[] => {
  const changes = changesIn(block);
  const moved = movedNow(site, changes, FORWARD);
  if (moved.length > 0) return moved;
  begin();
  if (changes.some((change) => FORWARD.format(change) !== change.format)) {
    rangeOf(site, block).setNumberFormats(formatsOf(block, FORWARD));
    const since = movedNow(site, changes, FORWARD);
    if (since.length > 0) return since;
  }
  writeCells({ site, block }, FORWARD);
  // A rule that rejects the value speaks up only when the write is carried out.
  SpreadsheetApp.flush();
  return [];
};

const UNDONE: Direction = { ...BACK, replaces: BACK.writes };

/**
 * Gives one rectangle of cells back what it held. Formats come last: Sheets gives a cell a format of its own when a
 * text is taken for a date. Returns the changes that no longer fit.
 */
export const restoreBlock = (site: Site, block: Block): PlannedChange[] => {
  const changes = changesIn(block);
  const moved = movedNow(site, changes, BACK);
  if (moved.length > 0) return moved;
  writeCells({ site, block }, BACK);
  const since = movedNow(site, changes, UNDONE);
  if (since.length === 0) rangeOf(site, block).setNumberFormats(formatsOf(block, BACK));
  return since;
};
