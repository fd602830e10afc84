import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../src/addon/api/outputs/output-paper';
import { reportDocument } from '../../src/addon/api/outputs/report-document';
import type { Survey } from '../../src/addon/office/survey';
import type { PaperKind } from '../../src/protocol/outputs';
import type { PrintBlock, PrintPaper, PrintTable, TableRowOf } from '../../src/output/paper/paper';
import { surveyOfWorkbook } from '../output/sample-book';
import { readPdf, solid, solidPage, type PrintedPage } from '../output/report/pdf-pages';
import { ReportPage } from './report-page';

const POINTS_PER_MM = 72 / 25.4;
const MARGIN = 20 * POINTS_PER_MM;
const BINDING = 30 * POINTS_PER_MM;
const A4 = [595, 842];

const PAPERS = [
  ['Báo cáo kết quả', 'report', 'year'],
  ['Phiếu đăng ký cá nhân', 'form-personal-registration', 'year'],
  ['Bảng đăng ký của ban', 'form-department-quarter', 'year'],
  ['Bảng tổng hợp của cơ quan', 'form-agency-quarter', 'year'],
  ['Báo cáo dự sinh hoạt chi đoàn', 'form-branch-meeting', 'year'],
  ['Báo cáo theo chuyên đề', 'form-thematic-report', 'year'],
] as const satisfies readonly (readonly [string, PaperKind, string])[];

const blocksOf = ({ sections }: PrintPaper): PrintBlock[] => sections.flatMap(({ blocks }) => blocks);

const tablesOf = (paper: PrintPaper): PrintTable[] =>
  blocksOf(paper).filter((block): block is PrintTable => block.kind === 'table');

const rowText = (row: TableRowOf<string>): string =>
  solid(row.kind === 'group' ? row.label : [row.kind === 'total' ? row.label : '', ...row.cells].join(''));

const signatureTexts = (paper: PrintPaper): string[] =>
  blocksOf(paper).flatMap((block) =>
    block.kind === 'signature'
      ? block.parties.flatMap((party) =>
          party.kind === 'signer' ? [...party.lines, party.note] : [party.heading, ...party.lines],
        )
      : [],
  );

/** Printed letters outside of the page's writing area; the page's number stands in the margin. */
const outside = (page: PrintedPage): string[] => {
  const left = page.width > page.height ? MARGIN : BINDING;
  return page.texts
    .filter(({ text, baseline }) => !(/^\d+$/.test(text) && baseline < MARGIN))
    .filter(
      (text) =>
        text.left < left - 1 ||
        text.right > page.width - MARGIN + 1 ||
        text.baseline < MARGIN ||
        text.baseline > page.height - MARGIN + 1,
    )
    .map(({ text }) => text);
};

/** Pages on which each row stands, as how often it was found whole. */
const timesPrinted = (pages: readonly string[], row: string): number =>
  pages.reduce((times, page) => times + page.split(row).length - 1, 0);

const rowsPrintedOtherwise = (paper: PrintPaper, pages: readonly string[]): string[] => {
  const rows = tablesOf(paper).flatMap((table) => table.rows.map(rowText));
  const wanted = new Map<string, number>();
  for (const row of rows) wanted.set(row, (wanted.get(row) ?? 0) + 1);
  return [...wanted].flatMap(([row, times]) => (timesPrinted(pages, row) < times ? [row] : []));
};

/** Pages that hold rows of the table and not its header. */
const pagesWithoutHeader = ({ columns, rows }: PrintTable, pages: readonly string[]): number[] => {
  const header = [...new Set(columns.map(({ label }) => solid(label)))];
  return pages.flatMap((page, index) => {
    const holds = rows.some((row) => row.kind === 'data' && page.includes(rowText(row)));
    return holds && !header.every((label) => page.includes(label)) ? [index + 1] : [];
  });
};

const FIGURES = {
  sample: ['14/19 đồng chí thuộc diện', '14/14 đồng chí (đạt 100%)', '861 ngày, bình quân 61,5 ngày'],
  large: ['200/200 đồng chí (đạt 100%)', '176/200 đồng chí (đạt 88%)', '12.772 ngày, bình quân 63,9 ngày'],
};

describe.each([
  ['the sample', 'binh-thuan-2022', FIGURES.sample],
  ['200 officers', 'quy-mo-200-can-bo', FIGURES.large],
])('papers of %s, printed', (_, workbook, figures) => {
  let survey: Survey;
  let dialog: ReportPage;

  beforeAll(async () => {
    survey = await surveyOfWorkbook(workbook);
    dialog = await ReportPage.open(survey);
  });

  afterAll(() => dialog.close());

  it.each(PAPERS)(
    '%s: whole rows under their header, nothing cut off, signed at the end',
    async (label, kind, period) => {
      if (kind !== 'report') await dialog.choose('Văn bản', label);
      const paper = reportDocument(survey, { kind, period }, NO_TEXTS).paper as PrintPaper;
      expect(await dialog.clipped()).toEqual([]);
      const pages = await readPdf(await dialog.pdf(`${workbook}-${kind}`));
      const texts = pages.map(solidPage);
      for (const page of pages) {
        expect([page.width, page.height].map(Math.round).sort((a, b) => a - b)).toEqual(A4);
        expect(outside(page)).toEqual([]);
      }
      expect(rowsPrintedOtherwise(paper, texts)).toEqual([]);
      for (const table of tablesOf(paper)) expect(pagesWithoutHeader(table, texts)).toEqual([]);
      const signed = texts.filter((text) =>
        signatureTexts(paper).every((line) => text.includes(solid(line))),
      );
      expect(signed).toHaveLength(1);
      expect(signed[0]?.length).toBeGreaterThan(solid(signatureTexts(paper).join('')).length + 10);
    },
  );

  it('tells its figures in the year’s report', async () => {
    await dialog.choose('Văn bản', 'Báo cáo kết quả');
    const text = (await readPdf(await dialog.pdf(`${workbook}-report`))).map(solidPage).join('');
    for (const sentence of figures) expect(text).toContain(solid(sentence));
  });

  it('sets the title in 15 points and the text in 14: the browser did not shrink the page', async () => {
    const [first] = await readPdf(await dialog.pdf(`${workbook}-report`));
    const sizeOf = (begin: string) => first?.texts.find(({ text }) => text.startsWith(begin))?.size ?? 0;
    // Letters that a font lacks are a piece of text of their own: the first ones are looked for.
    expect(['BÁO CÁO', 'Ban Th'].map((begin) => Math.round(sizeOf(begin)))).toEqual([15, 14]);
  });
});
