import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';

/** A run of letters on a page; points from the left edge and from the top. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they were printed. */
  readonly texts: readonly PrintedText[];
}

/** Text without its blanks and line breaks, so that it can be found however it was set in lines. */
export const solid = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

export const solidPage = ({ texts }: PrintedPage): string => solid(texts.map(({ text }) => text).join(''));

/**
 * The page read line by line from left to right: an office suite draws the letters of one word from
 * several fonts, one after the other.
 */
export const solidLines = ({ texts }: PrintedPage): string => {
  const inLine = [...texts].sort(
    (a, b) => Math.round(a.baseline) - Math.round(b.baseline) || a.left - b.left,
  );
  return solid(inLine.map(({ text }) => text).join(''));
};

const countLetters = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const letter of solid(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

/** Letters that the printed pages have too few of. */
export const lettersLost = (written: string, pages: readonly PrintedPage[]): string[] => {
  const found = countLetters(pages.map(solidLines).join(''));
  return [...countLetters(written)].flatMap(([letter, count]) =>
    (found.get(letter) ?? 0) < count ? [letter] : [],
  );
};

const printed = (item: TextItem, height: number): PrintedText => {
  const [, , , size = 0, left = 0, bottom = 0] = item.transform as number[];
  return { text: item.str, left, right: left + item.width, baseline: height - bottom, size };
};

/** The pages of a PDF file with all letters on them. */
export const readPdf = async (bytes: Uint8Array): Promise<PrintedPage[]> => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [printed(item, height)] : [],
    );
    pages.push({ width, height, texts });
  }
  await document.destroy();
  return pages;
};
