import {
  BorderStyle,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type {
  Fields,
  Heading,
  Letterhead,
  Paragraph as PaperParagraph,
  ParagraphLook,
  PaperTitle,
  PrintBlock,
  PrintTable,
  SignatureBlock,
  SignatureParty,
} from '../../output/paper/paper';
import { boldIssuerLine } from '../../output/paper/paper';
import { wordTable } from './word-table';
import { line, SIZES, type LineLook } from './word-text';

type WordBlock = Paragraph | Table;

interface SideColumn {
  readonly lines: readonly Paragraph[];
  /** Part of the whole width, 0..1. */
  readonly share: number;
}

/** Columns side by side without lines, kept on one page. */
const sideBySide = (columns: readonly SideColumn[], width: number): Table => {
  const widths = columns.map(({ share }) => Math.floor(width * share));
  const cells = columns.map(
    ({ lines }, index) =>
      new TableCell({
        children: lines,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        margins: { left: 0, right: 0 },
      }),
  );
  return new Table({
    borders: TableBorders.NONE,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
};

/** The union's side holds the place and the date to be written in: it is the wider one. */
const HEAD_SHARES = { issuer: 0.44, union: 0.56 };

const RULE = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' };

const letterhead = (head: Letterhead, width: number): WordBlock[] => {
  const size = SIZES.letterhead;
  const strong = boldIssuerLine(head.issuer);
  const issuer = head.issuer.map((text, index) =>
    line(text, { size, align: 'center', bold: index === strong }),
  );
  const left = [...issuer, line(head.number, { size, align: 'center' })];
  const union = line(
    head.union,
    { size, align: 'center', bold: true },
    { border: { bottom: RULE }, indent: { left: 600, right: 600 } },
  );
  const right = [
    union,
    ...head.issuer.slice(1).map(() => line('', { size })),
    line(head.placeAndDate, { size, align: 'center', italics: true }),
  ];
  const sides = [
    { lines: left, share: HEAD_SHARES.issuer },
    { lines: right, share: HEAD_SHARES.union },
  ];
  return [sideBySide(sides, width), line('', { size: SIZES.small })];
};

const PARAGRAPHS: Readonly<Record<ParagraphLook, LineLook>> = {
  plain: { align: 'justify', indented: true, space: 3 },
  italic: { align: 'justify', indented: true, italics: true, space: 3 },
  note: { italics: true, size: SIZES.note, space: 3 },
  subtitle: { align: 'center', italics: true, space: 3 },
};

const paragraph = ({ text, look = 'plain' }: PaperParagraph, keepNext: boolean): Paragraph =>
  line(text, { ...PARAGRAPHS[look], keepNext });

/** A dotted line to the right edge, to write on. */
const dotted = (label: string, width: number): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: 'dot' }],
    spacing: { before: 60, after: 60 },
    children: [new TextRun({ text: label, size: SIZES.body }), new TextRun({ text: '\t' })],
  });

const fields = ({ fields: named, blankLines = 1 }: Fields, width: number): Paragraph[] =>
  named.flatMap(({ label, value }) =>
    value === ''
      ? [dotted(`${label}: `, width), ...Array.from({ length: blankLines - 1 }, () => dotted('', width))]
      : [line(`${label}: ${value}`, { space: 3, align: 'justify' })],
  );

const partyLines = (party: SignatureParty): Paragraph[] => {
  if (party.kind === 'recipients') {
    const small = { size: SIZES.small };
    return [
      line(party.heading, { ...small, bold: true, italics: true }),
      ...party.lines.map((text) => line(text, small)),
    ];
  }
  const signing: LineLook = { bold: true, align: 'center', keepNext: true };
  return [
    ...party.lines.map((text) => line(text, signing)),
    line(party.note, { italics: true, align: 'center', size: SIZES.note, keepNext: true }),
    ...['', '', ''].map((text) => line(text, { keepNext: true })),
    line(party.name, { bold: true, align: 'center' }),
  ];
};

const signature = ({ parties }: SignatureBlock, width: number): WordBlock[] => [
  line('', { size: SIZES.small, keepNext: true }),
  sideBySide(
    parties.map((party) => ({ lines: partyLines(party), share: 1 / parties.length })),
    width,
  ),
];

/** A short rule under the title, as wide on every page. */
const TITLE_RULE = 2268;

const titleLines = ({ name, subject }: PaperTitle, width: number): Paragraph[] => {
  const side = Math.floor((width - TITLE_RULE) / 2);
  const rule = {
    border: { bottom: RULE },
    indent: { left: side, right: side },
    spacing: { before: 0, after: 200 },
  };
  return [
    line(name, { bold: true, align: 'center', size: SIZES.title, keepNext: true }),
    ...(subject === '' ? [] : [line(subject, { bold: true, align: 'center', keepNext: true })]),
    line('', { size: SIZES.rule, keepNext: true }, rule),
  ];
};

const heading = ({ text, level }: Heading): Paragraph =>
  line(text, { bold: true, italics: level === 2, keepNext: true, space: 5 });

const table = (block: PrintTable, width: number, keepNext: boolean): WordBlock[] => {
  const caption: LineLook = { italics: true, size: SIZES.note, keepNext: true, space: 3 };
  return [
    ...(block.caption === undefined ? [] : [line(block.caption, caption)]),
    wordTable(block, width, keepNext),
    line('', { size: SIZES.gap, keepNext }),
  ];
};

/**
 * A block as Word's paragraphs and tables, `width` twentieths of a point wide. `keepNext` keeps a
 * paragraph, or the last rows of a table, on the page of what follows.
 */
export const wordBlocks = (block: PrintBlock, width: number, keepNext = false): WordBlock[] => {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block, width);
    case 'title':
      return titleLines(block, width);
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [paragraph(block, keepNext)];
    case 'items':
      return block.items.map((text) => line(`- ${text}`, { indented: true, space: 2 }));
    case 'fields':
      return fields(block, width);
    case 'table':
      return table(block, width, keepNext);
    case 'signature':
      return signature(block, width);
  }
};
