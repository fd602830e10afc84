import { cellText, filledCells } from '../../cells/grid-cells';
import type { Block } from './table';

/** What the lines over a form say of the one person whom it is about. */
export interface PersonLines {
  readonly name?: string;
  readonly position?: string;
  readonly department?: string;
}

type Part = keyof PersonLines;

const LABELS: readonly (readonly [part: Part, label: string])[] = [
  [
    'name',
    'họ và tên(?: cán bộ)?|họ,? tên(?: cán bộ)?|tên cán bộ|cán bộ|đồng chí|người đăng ký|full name|name|officer',
  ],
  ['position', 'chức vụ|chức danh|position'],
  ['department', 'đơn vị công tác|nơi công tác|đơn vị|ban, văn phòng|ban|bộ phận|phòng|department'],
];
const LABEL = new RegExp(`(?<![\\p{L}])(?:${LABELS.map(([, label]) => `(${label})`).join('|')})\\s?:`, 'giu');
/** `PHIẾU ĐĂNG KÝ CỦA ĐỒNG CHÍ NGUYỄN VĂN A - BÍ THƯ` */
const OF_COMRADE = /(?:của |(?<!\p{L}))(?:đồng chí|đ\/c)\s+(\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){1,5})/iu;
const EDGES = /^[\s.,;–-]+|[\s.,;…–-]+$/g;
const LONGEST_VALUE = 60;

const LONE_LABEL = new RegExp(`^(?:${LABELS.map(([, label]) => label).join('|')})$`, 'iu');

/** The cells of one row as one line; those of a label and its value stand one after the other. */
const lineOf = (table: Block, row: number): string =>
  filledCells(table.grid, row, table)
    .filter(({ cell }) => typeof cell === 'string')
    .map(({ cell }) => cellText(cell))
    .map((text) => (LONE_LABEL.test(text) ? `${text}:` : text))
    .join(' ; ');

const valuesOf = (line: string): PersonLines => {
  const found: { -readonly [Key in Part]?: string } = {};
  const labels = [...line.matchAll(LABEL)];
  labels.forEach((match, index) => {
    const part = LABELS.find((_, at) => match[at + 1] !== undefined)?.[0];
    const value = line.slice(match.index + match[0].length, labels[index + 1]?.index).replace(EDGES, '');
    if (part !== undefined && value !== '' && value.length <= LONGEST_VALUE) found[part] ??= value;
  });
  return found;
};

const isTyped = (name: string): boolean => name.split(' ').every((word) => /^\p{Lu}/u.test(word));

const comradeOf = (line: string): PersonLines => {
  const name = OF_COMRADE.exec(line)?.[1];
  return name !== undefined && isTyped(name) ? { name } : {};
};

/** Reads `Họ và tên: …`, `Chức vụ: …` and their like over a table; the first of each counts. */
export const personLines = (table: Block): PersonLines => {
  const lines: string[] = [];
  for (let row = table.titleFrom; row < table.top; row += 1) lines.push(lineOf(table, row));
  const labelled = Object.assign({}, ...lines.map(valuesOf).reverse()) as PersonLines;
  return labelled.name === undefined
    ? { ...(Object.assign({}, ...lines.map(comradeOf)) as PersonLines), ...labelled }
    : labelled;
};
