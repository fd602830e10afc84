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
import type { PrintPaper } from '../output/paper/paper';
import { wordBlocks } from './word-blocks';
import { SIZES, WRITING_WIDTH } from './word-text';

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
          width: '210mm',
          height: '297mm',
          orientation: portrait ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { top: '20mm', bottom: '20mm', left: portrait ? '30mm' : '20mm', right: '20mm' },
      },
    },
    headers: { default: pageNumber() },
    children: section.blocks.flatMap((block, place) =>
      wordBlocks(block, WRITING_WIDTH[section.orientation], section.blocks[place + 1]?.kind === 'signature'),
    ),
  };
};

/** The paper as a Word document: A4, Times New Roman 14, the union's margins. */
export const wordDocument = (paper: PrintPaper): Document =>
  new Document({
    title: paper.title,
    creator: '',
    styles: { default: { document: { run: { font: 'Times New Roman', size: SIZES.body } } } },
    sections: paper.sections.map(sectionOf),
  });

/** The bytes of the .docx file. */
export const wordFile = (paper: PrintPaper): Promise<Blob> => Packer.toBlob(wordDocument(paper));
