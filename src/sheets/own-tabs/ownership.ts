import { parsedJson } from '../../base/from-outside';
import { readDocumentText, rememberDocumentText } from '../kept/document-text';
import { thisExecution } from '../trace';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const MARK = 'di-co-so.tab';

/** The tab's number, the print of its cells where one was kept, and the key. */
const MARKED = /^([^:@]*)(?:@([^:]*))?:(.*)$/s;

export interface OwnTab {
  readonly sheet: Sheet;
  /** The tab's own, known also when it is gone. */
  readonly number: number;
  readonly key: string;
  /**
   * False for a copy that a person made of one of our tabs: Sheets copies the mark with it. A copy is
   * theirs to keep, though it is no table of trips either.
   */
  readonly original: boolean;
  /** Of its cells as the add-on wrote them last; absent where an earlier version did. */
  readonly print?: string;
  /** As it was found; absent where the tab is known otherwise. */
  readonly mark?: Mark;
}

/** The marked tabs as they were looked for once, while work goes on for which one look is enough. */
let held: { tabs?: readonly OwnTab[] } | undefined;

/**
 * While the work goes on, marks are looked for once, and what the work itself marks and deletes is noted: each look is
 * a call, and two more for every tab that it finds. For work of moments with the document locked, when nobody else's
 * run marks tabs: by hand people can only copy one, which makes it no tab of the add-on's, or delete it, which the next
 * call for it tells (`isDeleted`).
 */
export const holdingOwnTabs = <T>(work: () => T): T => {
  if (held !== undefined) return work();
  held = {};
  try {
    return work();
  } finally {
    held = undefined;
  }
};

const hold = (change: (tabs: readonly OwnTab[]) => readonly OwnTab[]): void => {
  if (held?.tabs !== undefined) held.tabs = change(held.tabs);
};

const isOf =
  (wanted: number) =>
  ({ number }: OwnTab): boolean =>
    number === wanted;

/** Under this name the add-on's own tabs and copies of them are kept with the document, by their numbers. */
const KEPT = 'own-tabs';

/** The keys of own tabs by the numbers of these, as they were when a tab was last marked; a copy has none. */
const keptTabs = (): ReadonlyMap<number, string> => {
  const kept = parsedJson(readDocumentText(KEPT));
  if (typeof kept !== 'object' || kept === null) return new Map();
  const named = Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return new Map(named.map(([number, key]) => [Number(number), key]));
};

let lastKept: { readonly execution: object; readonly tabs: ReadonlyMap<number, string> } | undefined;

/** The same, read once an execution: a workbook without own tabs is asked for each of them. */
const keptTabsOnce = (): ReadonlyMap<number, string> => {
  const execution = thisExecution();
  if (lastKept?.execution !== execution) lastKept = { execution, tabs: keptTabs() };
  return lastKept.tabs;
};

const lookForMarks = (spreadsheet: Spreadsheet): OwnTab[] =>
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(MARK)
    .find()
    .flatMap((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      // The key is all after the first colon: it may hold colons itself.
      const [, id = '', print, key = ''] = MARKED.exec(metadata.getValue() ?? '') ?? [];
      if (sheet === null) return [];
      const number = sheet.getSheetId();
      const original = id === String(number);
      return [{ sheet, number, key, original, mark: metadata, ...(print === undefined ? {} : { print }) }];
    });

/** All tabs that carry the add-on's mark, in one look-up. */
const markedTabs = (spreadsheet: Spreadsheet): readonly OwnTab[] => {
  if (held === undefined) return lookForMarks(spreadsheet);
  held.tabs ??= lookForMarks(spreadsheet);
  return held.tabs;
};

/** The tabs that were kept when one was last marked, as far as they are there. */
const unmarkedTabs = (spreadsheet: Spreadsheet): OwnTab[] =>
  [...keptTabsOnce()].flatMap(([number, key]) => {
    const sheet = spreadsheet.getSheetById(number);
    return sheet === null ? [] : [{ sheet, number, key, original: key !== '' }];
  });

/**
 * The add-on's own tabs and copies of them, by their marks. Nobody can take all marks away by hand: where there is not
 * one, and tabs were kept when one was last marked, these are the add-on's still.
 */
export const findOwnTabs = (spreadsheet: Spreadsheet): readonly OwnTab[] => {
  const marked = markedTabs(spreadsheet);
  return marked.length > 0 ? marked : unmarkedTabs(spreadsheet);
};

const keepTabs = (tabs: readonly OwnTab[]): void => {
  const own = tabs.map(({ number, key, original }) => [number, original ? key : '']);
  lastKept = undefined;
  rememberDocumentText(KEPT, JSON.stringify(Object.fromEntries(own)));
};

/**
 * The numbers of the add-on's own tabs and of copies of them. Whether Google lets formulas look for marks is not
 * documented: where it does not, the numbers are those that were kept when a tab was last marked.
 */
export const ownTabNumbers = (spreadsheet: Spreadsheet): ReadonlySet<number> => {
  try {
    return new Set(findOwnTabs(spreadsheet).map(({ number }) => number));
  } catch {
    return new Set(keptTabs().keys());
  }
};

/** Whether the tab is one of the add-on's own, or a copy of one. */
export const isOwnTab = (sheet: Sheet): boolean => {
  try {
    return sheet.getDeveloperMetadata().some((metadata) => metadata.getKey() === MARK);
  } catch {
    return keptTabs().has(sheet.getSheetId());
  }
};

/**
 * All tabs that carry the mark. Where all marks are gone, those that were kept are set again, before a new one hides that
 * they are gone.
 */
const restoredTabs = (spreadsheet: Spreadsheet): readonly OwnTab[] => {
  const marked = markedTabs(spreadsheet);
  if (marked.length > 0) return marked;
  const kept = unmarkedTabs(spreadsheet);
  for (const { sheet, number, key, original } of kept)
    sheet.addDeveloperMetadata(MARK, `${original ? number : ''}:${key}`);
  return kept;
};

const markOn = (sheet: Sheet): Mark | undefined =>
  sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === MARK);

/** Makes the tab the add-on's own, under that key; a mark that it has already is changed. */
export const claimTab = (sheet: Sheet, key: string): void => {
  const number = sheet.getSheetId();
  const isThis = isOf(number);
  const others = restoredTabs(sheet.getParent()).filter((tab) => !isThis(tab));
  const value = `${number}:${key}`;
  const mark = markOn(sheet);
  if (mark) mark.setValue(value);
  else sheet.addDeveloperMetadata(MARK, value);
  const tabs = [...others, { sheet, number, key, original: true }];
  hold(() => tabs);
  keepTabs(tabs);
};

/** Keeps the print of what the add-on has written into a tab that is its own, under that key. */
export const markWritten = (sheet: Sheet, key: string, print: string): void => {
  const number = sheet.getSheetId();
  const mark = held?.tabs?.find(isOf(number))?.mark ?? markOn(sheet);
  mark?.setValue(`${number}@${print}:${key}`);
  hold((tabs) => tabs.map((tab) => (isOf(number)(tab) ? { ...tab, key, print } : tab)));
};

const forgetTab = (number: number): void => {
  const isThis = isOf(number);
  hold((tabs) => tabs.filter((tab) => !isThis(tab)));
};

/** Makes the tab the office's. */
export const disownTab = (sheet: Sheet): void => {
  markOn(sheet)?.remove();
  forgetTab(sheet.getSheetId());
  keepTabs(markedTabs(sheet.getParent()));
};

/** Deletes a tab of the add-on's own, or a draft. */
export const deleteTab = (spreadsheet: Spreadsheet, sheet: Sheet): void => {
  const number = sheet.getSheetId();
  spreadsheet.deleteSheet(sheet);
  forgetTab(number);
};

/** Whether somebody has deleted the tab since it was found: asked where a call for it fails. */
export const isDeleted = (spreadsheet: Spreadsheet, { number }: OwnTab): boolean => {
  if (spreadsheet.getSheetById(number) !== null) return false;
  forgetTab(number);
  return true;
};

const originalOf = (own: readonly OwnTab[], key: string): Sheet | undefined =>
  own.find((tab) => tab.original && tab.key === key)?.sheet;

/** The one that was marked so last, where Google does not let its mark be looked for. */
const keptTab = (spreadsheet: Spreadsheet, key: string): Sheet | undefined => {
  const [number] = [...keptTabs()].find(([, own]) => own === key) ?? [];
  return number === undefined ? undefined : (spreadsheet.getSheetById(number) ?? undefined);
};

/**
 * The add-on's own tab of that key, if there is one, to be read. What is written or taken away is looked for by its
 * mark alone (`findOwnTabs`): a tab that lost its mark is the office's.
 */
export const findOwnTab = (spreadsheet: Spreadsheet, key: string): Sheet | undefined => {
  let own: readonly OwnTab[];
  try {
    own = findOwnTabs(spreadsheet);
  } catch {
    return keptTab(spreadsheet, key);
  }
  return originalOf(own, key);
};

/** The same to be written: throws where Google does not let marks be looked for, before anything is changed. */
export const findMarkedTab = (spreadsheet: Spreadsheet, key: string): Sheet | undefined =>
  originalOf(findOwnTabs(spreadsheet), key);
