import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import { withBoundSpaces } from '../../i18n/whole-words';

/** Half-points, as Word counts: the body is 14 points. */
export const SIZES = {
  body: 28,
  title: 30,
  letterhead: 26,
  table: 22,
  dense: 17,
  small: 22,
  note: 24,
  /** Empty lines: after a table, and over the rule under the title. */
  gap: 12,
  rule: 4,
} as const;

/** The writing area of a page in twentieths of a point, by A4 (210 × 297 mm) and its margins. */
export const WRITING_WIDTH = { portrait: 9071, landscape: 14570 } as const;

export interface LineLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Indents the first line, as body text does. */
  readonly indented?: boolean;
  readonly keepNext?: boolean;
  /** Points before and after. */
  readonly space?: number;
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** One paragraph of one look. */
export const line = (text: string, look: LineLook = {}, more: IParagraphOptions = {}): Paragraph => {
  const space = 20 * (look.space ?? 0);
  const size = look.size ?? SIZES.body;
  const run: IRunOptions = {
    text: withBoundSpaces(text),
    bold: look.bold ?? false,
    italics: look.italics ?? false,
    size,
  };
  return new Paragraph({
    alignment: ALIGNMENTS[look.align ?? 'left'],
    spacing: { before: space, after: space },
    keepNext: look.keepNext ?? false,
    // The mark at the end has a size too: an empty line is as high as its mark.
    run: { size },
    ...(look.indented === true ? { indent: { firstLine: 720 } } : {}),
    ...more,
    children: [new TextRun(run)],
  });
};
