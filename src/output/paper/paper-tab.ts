import type { Cell } from '../../base/cell';
import type { Style, TabSpec } from '../edit';
import type {
  Block,
  Fields,
  Heading,
  Items,
  Letterhead,
  Paper,
  PaperTable,
  PaperTitle,
  Paragraph,
  ParagraphLook,
  SignatureBlock,
  SignatureParty,
  TableColumn,
} from './paper';
import { boldIssuerLine } from './paper';
import { tableOnTab } from './table-tab';
import { TabSketch } from './tab-sketch';
import { headingNeed } from './column-widths';

const PAGE_PIXELS = { portrait: 700, landscape: 1060 };
const PLAIN_COLUMNS = 8;
/** Of the letters of headings: 11 points. */
const HEADING_PIXELS = 14.7;
/**
 * A longer table's header stays in view, where it is the only table of its tab. Under a letterhead it takes
 * much of the screen, and Sheets prints all of it on each page: only a far longer table is worth that.
 */
const LONG = { rows: 20, headerRow: 6, rowsUnderLetterhead: 60 };
const BASE: Style = { font: 'Times New Roman', size: 11, valign: 'middle', wrap: true };
const CENTRED: Style = { align: 'center' };
const DOTTED = '…………………………………………………………';

const tablesOf = (paper: Paper): PaperTable[] =>
  paper.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is PaperTable => block.kind === 'table'),
  );

/** The columns of the widest table are the columns of the tab. */
const widthsOf = (paper: Paper): number[] => {
  const widest = tablesOf(paper).reduce<readonly TableColumn[]>(
    (found, { columns }) => (columns.length > found.length ? columns : found),
    [],
  );
  const shares =
    widest.length >= 4 ? widest.map(({ share }) => share) : Array.from({ length: PLAIN_COLUMNS }, () => 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const wide = paper.sections.some(({ orientation }) => orientation === 'landscape');
  const pixels = PAGE_PIXELS[wide ? 'landscape' : 'portrait'];
  // A tab may be a little wider than a page; a heading's word that goes on in the next line is seen by everybody.
  return shares.map((share, index) =>
    Math.max(
      28,
      Math.round((pixels * share) / total),
      widest.length >= 4 ? Math.ceil(HEADING_PIXELS * headingNeed(widest[index]?.label ?? '')) + 8 : 0,
    ),
  );
};

const across = (sketch: TabSketch, cell: Cell, style: Style = {}): number =>
  sketch.put([{ from: 1, to: sketch.columns, cell, style }]);

/** The column at which the page is halfway across. */
const middleOf = (sketch: TabSketch): number => {
  const half = sketch.widthOf(1, sketch.columns) / 2;
  let column = 1;
  while (column < sketch.columns - 1 && sketch.widthOf(1, column) < half) column += 1;
  return column;
};

const putLetterhead = (sketch: TabSketch, head: Letterhead): void => {
  const middle = middleOf(sketch);
  const pair = (left: string, right: string, styles: readonly [Style, Style]): void => {
    sketch.put([
      { from: 1, to: middle, cell: left, style: { ...CENTRED, ...styles[0] } },
      { from: middle + 1, to: sketch.columns, cell: right, style: { ...CENTRED, ...styles[1] } },
    ]);
  };
  const strong = boldIssuerLine(head.issuer);
  head.issuer.forEach((line, index) => {
    pair(line, index === 0 ? head.union : '', [{ bold: index === strong }, { bold: true }]);
  });
  pair(head.number, head.placeAndDate, [{}, { italic: true }]);
  sketch.blank();
};

const putFields = (sketch: TabSketch, { fields, blankLines = 1 }: Fields): void => {
  for (const { label, value } of fields) {
    across(sketch, value === '' ? `${label}: ${DOTTED}` : `${label}: ${value}`);
    if (value !== '') continue;
    for (let line = 1; line < blankLines; line += 1) across(sketch, DOTTED + DOTTED);
  }
};

const partyLines = (party: SignatureParty): { text: string; style: Style }[] => {
  if (party.kind === 'recipients') {
    const heading = { text: party.heading, style: { bold: true, italic: true, size: 10 } };
    return [heading, ...party.lines.map((text) => ({ text, style: { size: 10 } }))];
  }
  const signing: Style = { bold: true, align: 'center' };
  return [
    ...party.lines.map((text) => ({ text, style: signing })),
    { text: party.note, style: { italic: true, align: 'center' } },
    ...['', '', ''].map((text) => ({ text, style: {} })),
    { text: party.name, style: signing },
  ];
};

const putSignatures = (sketch: TabSketch, { parties }: SignatureBlock): void => {
  const count = parties.length;
  const columns = parties.map((party, index) => ({
    from: Math.floor((sketch.columns * index) / count) + 1,
    to: Math.floor((sketch.columns * (index + 1)) / count),
    lines: partyLines(party),
  }));
  sketch.blank();
  const height = Math.max(...columns.map(({ lines }) => lines.length));
  for (let line = 0; line < height; line += 1) {
    sketch.put(
      columns.map(({ from, to, lines }) => ({
        from,
        to,
        cell: lines[line]?.text ?? '',
        style: lines[line]?.style ?? {},
      })),
    );
  }
};

const PARAGRAPHS: Readonly<Record<ParagraphLook, Style>> = {
  plain: {},
  italic: { italic: true },
  note: { italic: true, size: 10, color: '#5f6368' },
  subtitle: { italic: true, align: 'center' },
};

const putTitle = (sketch: TabSketch, { name, subject }: PaperTitle): void => {
  across(sketch, name, { bold: true, size: 14, align: 'center' });
  if (subject !== '') across(sketch, subject, { bold: true, align: 'center' });
  sketch.blank();
};

const putParagraph = (sketch: TabSketch, { text, look = 'plain' }: Paragraph): void => {
  across(sketch, text, PARAGRAPHS[look]);
};

const putHeading = (sketch: TabSketch, { text, level }: Heading): void => {
  across(sketch, text, { bold: true, size: level === 1 ? 12 : 11 });
};

const putItems = (sketch: TabSketch, { items }: Items): void => {
  for (const item of items) across(sketch, `- ${item}`);
};

/** Returns the last row of the header where the block is a table. */
const putBlock = (sketch: TabSketch, block: Block): number | undefined => {
  switch (block.kind) {
    case 'letterhead':
      putLetterhead(sketch, block);
      break;
    case 'title':
      putTitle(sketch, block);
      break;
    case 'heading':
      putHeading(sketch, block);
      break;
    case 'paragraph':
      putParagraph(sketch, block);
      break;
    case 'items':
      putItems(sketch, block);
      break;
    case 'fields':
      putFields(sketch, block);
      break;
    case 'table':
      return tableOnTab(sketch, block);
    case 'signature':
      putSignatures(sketch, block);
  }
  return undefined;
};

const staysInView = (header: number | undefined, rows: number): boolean =>
  rows > ((header ?? 0) > LONG.headerRow ? LONG.rowsUnderLetterhead : LONG.rows);

/** The paper as a tab that prints on A4: its widest table gives the columns, all else spans them. */
export const paperTab = (paper: Paper): TabSpec => {
  const sketch = new TabSketch(widthsOf(paper));
  const headers = paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => putBlock(sketch, block) ?? []),
  );
  const [table, another] = tablesOf(paper);
  const [header] = headers;
  const stays = another === undefined && staysInView(header, table?.rows.length ?? 0);
  return sketch.finish({
    key: paper.key,
    title: paper.title,
    base: BASE,
    // Said of short papers too: what a tab costs to write does not depend on its length.
    frozenRows: stays ? (header ?? 0) : 0,
  });
};
