import { parsedJson } from '../../base/from-outside';
import { correctionOf } from '../../intake/account/correction-of-table';
import type { TableReading } from '../../intake/read-workbook';
import {
  isPlaced,
  readCorrection,
  type MappingCorrection,
  type ShapedCorrection,
} from '../../intake/words/schemas';
import {
  readDocumentText,
  rememberDocumentText,
  writeDocumentText,
  type DocumentTexts,
} from '../../sheets/kept/document-text';
import { KEPT_NAMES } from './kept-names';

const NAME = KEPT_NAMES.corrections;

/**
 * What people said of tables, kept with the document, the last word at the end; what is none is left out.
 */
export const storedCorrections = (textOf: DocumentTexts = readDocumentText): MappingCorrection[] => {
  const kept = parsedJson(textOf(NAME));
  return Array.isArray(kept) ? kept.flatMap((item) => readCorrection(item) ?? []) : [];
};

/** Throws a FullStore where there is no room for them. */
const store = (corrections: readonly MappingCorrection[]): void =>
  writeDocumentText(NAME, JSON.stringify(corrections));

/** Tells one correction from every other, and from the same one after a change: a number in letters. */
export const printOf = (correction: MappingCorrection): string => {
  let hash = 0;
  for (const letter of JSON.stringify(correction)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return (hash >>> 0).toString(36);
};

/** Whether both were said of one table. */
export const isOfSame = (a: MappingCorrection, b: MappingCorrection): boolean => {
  if (isPlaced(a) || isPlaced(b)) return false;
  return a.sheet === b.sheet && a.title === b.title && a.headings.join('\n') === b.headings.join('\n');
};

/** Keeps the correction as the last word. The one before it is kept too, so that it can be taken back, and no others. */
export const storeCorrection = (correction: ShapedCorrection): void => {
  const all = storedCorrections();
  const before = all.filter((known) => isOfSame(known, correction));
  const dropped = new Set(before.slice(0, -1));
  store([...all.filter((known) => !dropped.has(known)), correction]);
};

/** All that was said of the table goes. */
export const dropCorrections = (of: ShapedCorrection): void =>
  store(storedCorrections().filter((known) => !isOfSame(known, of)));

/** What was said of tables holds of their copies on other tabs too, and on tabs that got another name. */
export const carryCorrections = (tabs: readonly { readonly from: string; readonly to: string }[]): void => {
  const all = storedCorrections();
  const carried = all.flatMap((known) =>
    isPlaced(known)
      ? []
      : tabs.filter(({ from }) => from === known.sheet).map(({ to }) => ({ ...known, sheet: to })),
  );
  const fresh = carried.filter((made) => !all.some((known) => isOfSame(known, made)));
  if (fresh.length > 0) store([...all, ...fresh]);
};

/** Takes a correction back; the one that it had replaced holds again. False where it is gone already. */
export const takeBackCorrection = (print: string): boolean => {
  const all = storedCorrections();
  const left = all.filter((correction) => printOf(correction) !== print);
  if (left.length === all.length) return false;
  store(left);
  return true;
};

/** The person's word on a table, and what it is made of where nothing of that is kept. */
const settled = (placed: MappingCorrection, table: TableReading | undefined): MappingCorrection => {
  if (!isPlaced(placed) || table === undefined || table.lies) return placed;
  const columns = new Map(placed.columns.map(({ column, field }) => [column, field]));
  return correctionOf(table, { columns });
};

/**
 * Corrections of the version before named a tab and a row: once their table is found, they are kept by its headings
 * instead. Written only where there is such a one.
 */
export const renewCorrections = (tables: readonly TableReading[]): void => {
  if (!tables.some(({ corrected }) => corrected !== undefined && isPlaced(corrected))) return;
  const all = storedCorrections();
  const of = new Map(
    tables.flatMap((table) => (table.corrected ? [[printOf(table.corrected), table] as const] : [])),
  );
  const renewed = all.map((correction) => settled(correction, of.get(printOf(correction))));
  if (renewed.some((correction, index) => correction !== all[index]))
    rememberDocumentText(NAME, JSON.stringify(renewed));
};
