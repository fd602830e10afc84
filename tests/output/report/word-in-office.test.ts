import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../../src/addon/api/outputs/output-paper';
import { reportDocument } from '../../../src/addon/api/outputs/report-document';
import type { Survey } from '../../../src/addon/office/survey';
import { once } from '../../../src/base/once';
import type { PaperKind } from '../../../src/protocol/outputs';
import type { PrintPaper } from '../../../src/output/paper/paper';
import { wordFile } from '../../../src/paper-dialog/word/word-file';
import { surveyOfWorkbook } from '../sample-book';
import { findOfficeSuite, printed } from './office-suite';
import { lettersLost, readPdf, solid, solidLines } from './pdf-pages';

const KINDS = [
  'report',
  'form-personal-registration',
  'form-department-quarter',
  'form-agency-quarter',
  'form-branch-meeting',
  'form-thematic-report',
] as const satisfies readonly PaperKind[];

const paperOf = (survey: Survey, kind: PaperKind): PrintPaper =>
  reportDocument(survey, { kind, period: 'year' }, NO_TEXTS).paper as PrintPaper;

const wordOf = async (paper: PrintPaper): Promise<Buffer> =>
  Buffer.from(await (await wordFile(paper)).arrayBuffer());

/** Every sentence and cell of the paper, without blanks. */
const wordsOf = ({ sections }: PrintPaper): string[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): string[] => {
      if (block.kind === 'paragraph' || block.kind === 'heading') return [block.text];
      if (block.kind === 'items') return [...block.items];
      if (block.kind !== 'table') return [];
      return block.rows.flatMap((row) => (row.kind === 'group' ? [row.label] : [...row.cells]));
    })
    .map(solid);

const missingIn = (text: string, paper: PrintPaper): string[] =>
  wordsOf(paper).filter((words) => !text.includes(words));

const suite = await findOfficeSuite();

const WORKBOOKS = [
  ['the sample', 'binh-thuan-2022', { report: 5, agency: 2 }],
  ['200 officers', 'quy-mo-200-can-bo', { report: 13, agency: 9 }],
] as const;

/** The papers of each workbook, and their Word files. */
const made = await Promise.all(
  WORKBOOKS.map(async ([, workbook]) => {
    const survey = await surveyOfWorkbook(workbook);
    const papers = KINDS.map((kind) => paperOf(survey, kind));
    return { papers, files: await Promise.all(papers.map(wordOf)) };
  }),
);

/** The pages of all files; the office suite takes longest to start, so it starts once. */
const printedOnce = once(async () => {
  const pdfs = await printed(
    suite ?? '',
    made.flatMap(({ files }) => files),
  );
  return Promise.all(pdfs.map(readPdf));
});

describe.each(WORKBOOKS.map((workbook, index) => [...workbook, index] as const))(
  'Word files of %s',
  (_, _workbook, pages, index) => {
    const { papers = [], files = [] } = made[index] ?? {};

    it('hold every word of their papers for another program that reads them', async () => {
      for (const [at, paper] of papers.entries()) {
        const { value, messages } = await mammoth.extractRawText({ buffer: files[at] ?? Buffer.alloc(0) });
        expect(messages).toEqual([]);
        expect(missingIn(solid(value), paper)).toEqual([]);
      }
    });

    it('need an office suite where every test must run', () => {
      if (process.env['CI'] !== undefined) expect(suite, 'install libreoffice-writer-nogui').toBeDefined();
    });

    it.skipIf(suite === undefined)(
      'print in an office suite (soffice; skipped where there is none): whole, on A4, signed at the end',
      async () => {
        const pdfs = (await printedOnce()).slice(index * KINDS.length, (index + 1) * KINDS.length);
        const counts = pdfs.map(({ length }) => length);
        expect(Math.abs((counts[0] ?? 0) - pages.report)).toBeLessThanOrEqual(1);
        expect(Math.abs((counts[3] ?? 0) - pages.agency)).toBeLessThanOrEqual(1);
        for (const [at, paper] of papers.entries()) {
          const own = pdfs[at] ?? [];
          expect(lettersLost(wordsOf(paper).join(''), own)).toEqual([]);
          for (const { width, height } of own)
            expect([width, height].map(Math.round).sort((a, b) => a - b)).toEqual([595, 842]);
        }
        const signed = (pdfs[0] ?? [])
          .map(solidLines)
          .filter((text) => text.includes(solid('TM. BAN THƯỜNG VỤ')));
        expect(signed).toHaveLength(1);
        expect(signed[0]).toContain(solid('Trên đây là báo cáo'));
      },
    );
  },
);

describe('the year’s report of the sample', () => {
  it('says 14/19, 861, 61,5 and 100 % in its Word file', async () => {
    const paper = paperOf(await surveyOfWorkbook('binh-thuan-2022'), 'report');
    const raw = await mammoth.extractRawText({ buffer: await wordOf(paper) });
    const value = raw.value.replace(/\u00a0/g, ' ');
    expect(value).toContain('14/19 đồng chí thuộc diện');
    expect(value).toContain('14/14 đồng chí (đạt 100%)');
    expect(value).toContain('861 ngày, bình quân 61,5 ngày/đồng chí');
  });
});
