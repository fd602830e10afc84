import type { Grid } from '../../base/grid';
import { keptListsText, readKeptLists } from './kept-lists';
import { KEPT_NAMES, KEPT_SECONDS } from './kept-names';
import { readTab } from '../../sheets/reading/read';
import { readDocumentText, rememberDocumentText, type DocumentTexts } from '../../sheets/kept/document-text';
import { forgetSharedText, readSharedText, writeSharedText } from '../../sheets/kept/shared-text';
import type { Desk } from '../desk/run';
import type { TabIndex } from './tab-index';

/**
 * The tabs of the office's lists (officers, rounds, exemptions, units, settings, holidays) are read by every
 * edit and seldom change. What was read is kept for everyone for a while, under the version of the lists at
 * the time: each edit of a list tab and each write of the add-on into people's cells makes a new version, and
 * what was kept under an older one is not used.
 *
 * The version must be read before the lists are. Then no list can be kept that lacks an edit which went
 * before its version, also when several people work at once.
 *
 * Some changes are told to nobody: writes by the API and other scripts, rows that are sorted or deleted.
 * Until what was kept expires, a row just typed may be judged by the lists before such a change. That is
 * why it expires soon, and why the full check, which reads everything, has the last word.
 */
/** Names both the version, among the document's texts, and what is kept, in its cache. */
const NAME = KEPT_NAMES.lists;

/** The version of the lists, a whole number that only grows; 0 before the first change. */
export const listsVersion = (textOf: DocumentTexts = readDocumentText): number => {
  const version = Number(textOf(NAME) ?? 0);
  return Number.isSafeInteger(version) && version >= 0 ? version : 0;
};

/** A list has changed: what was kept of them is out of date. Where no new version can be kept, it is thrown away. */
export const forgetLists = (textOf: DocumentTexts = readDocumentText): void => {
  if (!rememberDocumentText(NAME, String(listsVersion(textOf) + 1))) forgetSharedText(NAME);
};

/** Keeps the list tabs as they were read. */
export const keepLists = (version: number, grids: readonly Grid[]): void => {
  writeSharedText(NAME, keptListsText(version, grids), KEPT_SECONDS);
};

const keptLists = (version: number): readonly Grid[] | undefined => {
  const text = readSharedText(NAME);
  return text === undefined ? undefined : readKeptLists(text, version);
};

const readLists = ({ spreadsheet, clock }: Pick<Desk, 'spreadsheet' | 'clock'>, index: TabIndex): Grid[] =>
  [...index].flatMap(([tab, kind]) => {
    const sheet = kind === 'lists' ? spreadsheet.getSheetById(tab) : null;
    return sheet === null ? [] : [readTab(sheet, clock)];
  });

/** The list tabs: kept ones where there are any, else read and kept. */
export const loadLists = (
  desk: Pick<Desk, 'spreadsheet' | 'clock'>,
  index: TabIndex,
  version: number,
): readonly Grid[] => {
  const kept = keptLists(version);
  if (kept) return kept;
  const grids = readLists(desk, index);
  keepLists(version, grids);
  return grids;
};
