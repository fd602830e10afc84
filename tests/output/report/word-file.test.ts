import { beforeAll, describe, expect, it } from 'vitest';
import { wordFile } from '../../../src/paper-dialog/word/word-file';
import { printable } from '../../../src/output/paper/printable';
import type { PrintPaper } from '../../../src/output/paper/paper';
import { reportPaper } from '../../../src/output/report/report-paper';
import { defaultReportSettings } from '../../../src/output/report/report-settings';
import { bookOfWorkbook } from '../sample-book';
import { readZip } from './zip';

const TWIPS_PER_MM = 1440 / 25.4;
const mm = (twips: string | undefined): number => Math.round(Number(twips) / TWIPS_PER_MM);

const filesOf = async (paper: PrintPaper): Promise<Map<string, string>> =>
  readZip(Buffer.from(await (await wordFile(paper)).arrayBuffer()));

const attribute = (xml: string, element: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${element}\\b[^>]*\\bw:${name}="([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );

describe('the Word file of the year’s report', () => {
  let document = '';
  let files = new Map<string, string>();

  beforeAll(async () => {
    const book = await bookOfWorkbook('binh-thuan-2022');
    files = await filesOf(
      printable(reportPaper({ book, settings: defaultReportSettings('vi') }, 'vi'), 'vi'),
    );
    document = files.get('word/document.xml') ?? '';
  });

  it('is a complete package', () => {
    for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml'])
      expect(files.get(name)).toBeDefined();
  });

  it('closes every element that it opens', () => {
    const open: string[] = [];
    for (const [, slash, name, rest = ''] of document.matchAll(/<(\/?)([\w:]+)((?:[^>"]|"[^"]*")*)>/g)) {
      if (slash === '/') expect(open.pop()).toBe(name);
      else if (!rest.endsWith('/')) open.push(name ?? '');
    }
    expect(open).toEqual([]);
  });

  it('holds the figures as people write them', () => {
    const bound = document.replace(/<[^>]+>/g, '');
    expect(bound).toContain('14/14\u00a0đồng\u00a0chí (đạt\u00a0100%)');
    const text = bound.replace(/\u00a0/g, ' ');
    expect(text).toContain('861 ngày, bình quân 61,5 ngày/đồng chí');
    expect(text).toContain('14/14 đồng chí (đạt 100%)');
    expect(text).toContain('ĐOÀN TNCS HỒ CHÍ MINH');
  });

  it('is A4 with the union’s margins: 20, 20, 30 and 20 mm, its annex lying', () => {
    expect(attribute(document, 'pgSz', 'w').map(mm)).toEqual([210, 297]);
    expect(attribute(document, 'pgSz', 'h').map(mm)).toEqual([297, 210]);
    const [first] = [...document.matchAll(/<w:pgMar [^>]*>/g)].map(([tag]) => tag);
    const margin = (side: string) => mm(attribute(first ?? '', 'pgMar', side)[0]);
    expect(['top', 'bottom', 'left', 'right'].map(margin)).toEqual([20, 20, 30, 20]);
  });

  it('is set in Times New Roman 14', () => {
    const styles = files.get('word/styles.xml') ?? '';
    expect(styles).toContain('Times New Roman');
    expect(attribute(styles, 'sz', 'val')).toContain('28');
  });

  it('repeats the header of each table and never divides a row', () => {
    const tables = document.split('<w:tbl>').slice(1);
    const bordered = tables.filter((table) => table.includes('<w:tblHeader/>'));
    expect(bordered).toHaveLength(4);
    const rows = document.match(/<w:tr>|<w:tr /g)?.length ?? 0;
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBe(rows);
  });

  it('keeps the closing sentence and the signature on one page', () => {
    const closing = document.split('<w:p>').find((paragraph) => paragraph.includes('Trên đây là báo cáo'));
    expect(closing).toContain('<w:keepNext/>');
  });

  it('numbers pages from the second on', () => {
    expect(document).toContain('<w:titlePg/>');
    const headers = [...files].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, xml]) => xml);
    expect(headers.some((xml) => xml.includes('PAGE'))).toBe(true);
  });
});

describe('texts with marks of their own', () => {
  it('stay text', async () => {
    const files = await filesOf({
      key: 'k',
      title: 'x',
      sections: [
        { orientation: 'portrait', blocks: [{ kind: 'paragraph', text: '<w:br/> & "Dân vận khéo" </w:t>' }] },
      ],
    });
    const document = files.get('word/document.xml') ?? '';
    expect(document).toContain('&lt;w:br/&gt; &amp; &quot;Dân vận khéo&quot; &lt;/w:t&gt;');
  });
});
