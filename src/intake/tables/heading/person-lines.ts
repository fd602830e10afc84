import { cellText, filledCells } from '../../cells/grid-cells';
import type { KnownOffice } from './column-evidence';
import type { Block } from './table';
import { once } from '../../../base/once';
import { either } from '../../text/pattern';
import {
  isPersonLabel,
  PERSON_LABELS,
  type PersonLines,
  type PersonPart,
} from '../../words/headings/person-labels';
import { isSomeone } from '../../words/named/bodies';
import { COMRADE, COMRADE_SHORT, OF } from '../../words/named/honorifics';
import { LONGEST_NAME } from '../../text/lengths';

const label = once(() => {
  const groups = PERSON_LABELS.map(([, labels]) => either(labels).replace('?:', ''));
  return new RegExp(`(?<![\\p{L}])(?:${groups.join('|')})\\s?:`, 'giu');
});
/** `PHIẾU ĐĂNG KÝ CỦA ĐỒNG CHÍ NGUYỄN VĂN A - BÍ THƯ` */
const ofComrade = once(
  () =>
    new RegExp(
      `(?:${OF} |(?<!\\p{L}))${either([...COMRADE, ...COMRADE_SHORT])}\\s+(\\p{Lu}[\\p{L}'’]*(?:\\s\\p{Lu}[\\p{L}'’]*){1,5})`,
      'iu',
    ),
);
const EDGES = /^[\s.,;–-]+|[\s.,;…–-]+$/g;

/** The cells of one row as one line; those of a label and its value stand one after the other. */
const lineOf = (table: Block, row: number): string =>
  filledCells(table.grid, row, table)
    .filter(({ cell }) => typeof cell === 'string')
    .map(({ cell }) => cellText(cell))
    .map((text) => (isPersonLabel(text) ? `${text}:` : text))
    .join(' ; ');

const valuesOf = (line: string): PersonLines => {
  const found: { -readonly [Key in PersonPart]?: string } = {};
  const labels = [...line.matchAll(label())];
  labels.forEach((match, index) => {
    const part = PERSON_LABELS.find((_, at) => match[at + 1] !== undefined)?.[0];
    const value = line.slice(match.index + match[0].length, labels[index + 1]?.index).replace(EDGES, '');
    if (part !== undefined && value !== '' && value.length <= LONGEST_NAME) found[part] ??= value;
  });
  return found;
};

/** `I. TẠ QUỐC VIỆT`: the line right over the heading is the name of the person, and nothing else. */
const NAME_ALONE =
  /^(?:(?:[IVX]{1,5}|\d{1,2}|[A-Za-zĐđ])\s?[.)/:–-]\s*)?(\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){1,4})$/u;

const nameAlone = (line: string, { isOfficer }: KnownOffice): PersonLines => {
  const name = NAME_ALONE.exec(line.trim())?.[1];
  return name !== undefined && (isSomeone(name) || isOfficer(name)) ? { name } : {};
};

/** `NHẬT KÝ CỦA Lò Thị Mai`, `Lịch đi cơ sở năm 2022 - Lò Thị Mai`: of whom, where an officer stands last. */
const lastNamed = once(
  () => new RegExp(`(?:(?<!\\p{L})${OF}|[–:-])\\s+(\\p{Lu}[\\p{L}'’]*(?:\\s\\p{Lu}[\\p{L}'’]*){1,4})$`, 'iu'),
);

const officerLast = (line: string, { isOfficer }: KnownOffice): PersonLines => {
  const name = lastNamed().exec(line.trim())?.[1];
  return name !== undefined && isTyped(name) && isOfficer(name) ? { name } : {};
};

const isTyped = (name: string): boolean => name.split(' ').every((word) => /^\p{Lu}/u.test(word));

const comradeOf = (line: string): PersonLines => {
  const name = ofComrade().exec(line)?.[1];
  return name !== undefined && isTyped(name) ? { name } : {};
};

/** A tab for each officer, called by the name. */
const nameOfTab = (sheet: string, { isOfficer }: KnownOffice): PersonLines =>
  sheet.includes(' ') && isOfficer(sheet) ? { name: sheet } : {};

/** Reads `Họ và tên: …`, `Chức vụ: …` and their like over a table; the first of each counts. */
export const personLines = (table: Block, known: KnownOffice): PersonLines => {
  const lines: string[] = [];
  for (let row = table.titleFrom; row < table.top; row += 1) lines.push(lineOf(table, row));
  const labelled = Object.assign({}, ...lines.map(valuesOf).reverse()) as PersonLines;
  if (labelled.name !== undefined) return labelled;
  const called = Object.assign({}, ...lines.map(comradeOf)) as PersonLines;
  const last = Object.assign({}, ...lines.map((line) => officerLast(line, known))) as PersonLines;
  return {
    ...nameOfTab(table.grid.sheet, known),
    ...nameAlone(lines[lines.length - 1] ?? '', known),
    ...last,
    ...called,
    ...labelled,
  };
};
