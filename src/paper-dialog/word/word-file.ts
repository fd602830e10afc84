import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { ISectionOptions } from 'docx';
import type { PrintPaper } from '../../output/paper/paper';
import { wordBlocks } from './word-blocks';
import { SIZES, WRITING_WIDTH } from './word-text';

/** Twentieths of a point: older versions of Word read no other unit here. */
const A4 = { width: 11906, height: 16838 };
const MM_20 = 1134;
const MM_30 = 1701;

/** Page numbers stand at the top, in the middle, from the second page. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZES.letterhead })],
      }),
    ],
  });

const sectionOf = (section: PrintPaper['sections'][number], index: number): ISectionOptions => {
  const portrait = section.orientation === 'portrait';
  return {
    properties: {
      titlePage: index === 0,
      page: {
        size: {
          width: A4.width,
          height: A4.height,
          orientation: portrait ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { top: MM_20, bottom: MM_20, left: portrait ? MM_30 : MM_20, right: MM_20 },
      },
    },
    headers: { default: pageNumber() },
    children: section.blocks.flatMap((block, place) =>
      wordBlocks(block, WRITING_WIDTH[section.orientation], section.blocks[place + 1]?.kind === 'signature'),
    ),
  };
};

/** The paper as a Word document: A4, Times New Roman 14, the union's margins. */
const wordDocument = (paper: PrintPaper): Document =>
  new Document({
    title: paper.title,
    creator: '',
    styles: { default: { document: { run: { font: 'Times New Roman', size: SIZES.body } } } },
    sections: paper.sections.map(sectionOf),
  });

/** The bytes of the .docx file. */
export const wordFile = (paper: PrintPaper): Promise<Blob> => Packer.toBlob(wordDocument(paper));
