type Align = 'left' | 'right';

/** Columns that a text takes on a terminal: combining marks take none. */
export function textWidth(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, '')).length;
}

function pad(text: string, width: number, align: Align): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'right' ? space + text : text + space;
}

/** Breaks a text at spaces so that no line is wider than `width`, save a single long word. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last) + 1 + textWidth(word) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

export interface TableLook {
  /** Text of a column wider than this is broken into lines. */
  readonly widest: number;
  /** How many of the first rows are headings, with a line below them. */
  readonly headings: number;
}

type Row = readonly string[];

interface Column {
  readonly width: number;
  readonly align: Align;
}

const BETWEEN = ' │ ';
const NUMBER = /^-?[\d.,]+%?$|^\d+\/\d+.*$/;

/**
 * A table for the terminal. Columns of numbers stand to the right; a heading over several columns, whose next
 * cells are blank, runs over them; so does a row with one filled cell, which names a group.
 */
export function textTable(rows: readonly Row[], look: TableLook): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: count }, (_, index) => row[index] ?? ''));
  const headings = full.slice(0, look.headings);
  const body = full.slice(look.headings);
  const columns = Array.from({ length: count }, (_, index) => columnOf(index, headings, body, look.widest));
  return [
    ...headings.flatMap((row, index) => printRow(spansOf(row, headings[index + 1]), columns)),
    columns.map(({ width }) => '─'.repeat(width)).join('─┼─'),
    ...body.flatMap((row) => printRow(isGroup(row) ? groupSpans(row) : spansOf(row, undefined), columns)),
  ].join('\n');
}

/** As wide as its widest cell, and as the longest word of its headings. */
function columnOf(index: number, headings: readonly Row[], body: readonly Row[], widest: number): Column {
  const cells = body.filter((row) => !isGroup(row)).map((row) => row[index] ?? '');
  const words = headings.flatMap((row, line) =>
    spanAt(row, headings[line + 1], index) === 1 ? (row[index] ?? '').split(/\s+/) : [],
  );
  const width = Math.max(1, Math.min(widest, Math.max(0, ...cells.map(textWidth))), ...words.map(textWidth));
  const filled = cells.filter((cell) => cell !== '');
  const isNumbers = filled.length > 0 && filled.every((cell) => NUMBER.test(cell));
  return { width, align: isNumbers ? 'right' : 'left' };
}

function isGroup(row: Row): boolean {
  return row.filter((cell) => cell !== '').length === 1;
}

interface Span {
  readonly text: string;
  /** How many columns it runs over. */
  readonly columns: number;
}

/** A heading runs on over blank cells that have a heading below them. */
function spanAt(row: Row, below: Row | undefined, index: number): number {
  let end = index + 1;
  if (row[index] === '' || below === undefined || below[index] === '') return 1;
  while (end < row.length && row[end] === '' && below[end] !== '') end += 1;
  return end - index;
}

function spansOf(row: Row, below: Row | undefined): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < row.length;) {
    const columns = spanAt(row, below, index);
    spans.push({ text: row[index] ?? '', columns });
    index += columns;
  }
  return spans;
}

function groupSpans(row: Row): Span[] {
  const start = row.findIndex((cell) => cell !== '');
  const before = row.slice(0, start).map(() => ({ text: '', columns: 1 }));
  return [...before, { text: row[start] ?? '', columns: row.length - start }];
}

function printRow(spans: readonly Span[], columns: readonly Column[]): string[] {
  let from = 0;
  const cells = spans.map((span) => {
    const covered = columns.slice(from, from + span.columns);
    from += span.columns;
    const width =
      covered.reduce((sum, column) => sum + column.width, 0) + BETWEEN.length * (covered.length - 1);
    const align = covered.length === 1 ? (covered[0]?.align ?? 'left') : 'left';
    return { width, align, lines: wrap(span.text, width) };
  });
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ lines, width, align }) => pad(lines[line] ?? '', width, align))
      .join(BETWEEN)
      .trimEnd(),
  );
}
