import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  printOf,
  renewCorrections,
  storeCorrection,
  storedCorrections,
  takeBackCorrection,
} from '../../src/addon/kept/corrections';
import { writeDocumentText } from '../../src/sheets/kept/document-text';
import type { ShapedCorrection } from '../../src/intake/words/schemas';
import { on, read, ROSTER, tab } from '../intake/reading/sheets';

/** The document's properties, kept for one test. */
const properties = () => {
  const kept = new Map<string, string>();
  return {
    getProperties: () => Object.fromEntries(kept),
    getKeys: () => [...kept.keys()],
    setProperties: (texts: Record<string, string>) => {
      for (const [name, text] of Object.entries(texts)) kept.set(name, text);
    },
    deleteProperty: (name: string) => kept.delete(name),
  };
};

beforeEach(() => {
  const document = properties();
  vi.stubGlobal('PropertiesService', { getDocumentProperties: () => document });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const LOG = tab('Log', [
  ['Họ tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Đơn vị'],
  ['Nguyễn Văn An', on('1/3/2022'), on('2/3/2022'), 'xã A', 'xã B'],
]);
const PLACED = { sheet: 'Log', headerRow: 1, columns: [{ column: 5, field: 'unit' }] };

describe('what was kept by the version before', () => {
  it('is read as it is, and kept by the headings once its table was found', () => {
    writeDocumentText('corrections', JSON.stringify([PLACED]));
    expect(storedCorrections()).toEqual([PLACED]);
    renewCorrections(read([ROSTER, LOG], { corrections: storedCorrections() }).tables);
    expect(storedCorrections()).toMatchObject([
      {
        sheet: 'Log',
        headings: ['Họ tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Đơn vị'],
        columns: [{ at: 4, field: 'unit' }],
      },
    ]);
  });

  it('stays as it is while its table is not there', () => {
    writeDocumentText('corrections', JSON.stringify([PLACED]));
    renewCorrections(read([ROSTER], { corrections: storedCorrections() }).tables);
    expect(storedCorrections()).toEqual([PLACED]);
  });

  it('is left out where it is damaged, and the rest is kept', () => {
    writeDocumentText('corrections', JSON.stringify([{ sheet: 1 }, PLACED, 'x']));
    expect(storedCorrections()).toEqual([PLACED]);
  });
});

describe('what people say', () => {
  const said = (is: 'done' | 'plan' | 'other', sheet = 'Bảng 1'): ShapedCorrection => ({
    sheet,
    title: '',
    headings: ['TT', 'Họ và tên'],
    headerRows: 1,
    was: 'other trips-long?',
    is,
    columns: [],
  });

  it('of one table is kept with the word before it, and no more; other tables keep theirs', () => {
    for (const is of ['done', 'plan', 'other'] as const) storeCorrection(said(is));
    storeCorrection(said('plan', 'Bảng 2'));
    expect(storedCorrections()).toEqual([said('plan'), said('other'), said('plan', 'Bảng 2')]);
  });

  it('is taken back by its print alone', () => {
    storeCorrection(said('done'));
    expect(takeBackCorrection(printOf(said('plan')))).toBe(false);
    expect(takeBackCorrection(printOf(said('done')))).toBe(true);
    expect(storedCorrections()).toEqual([]);
  });
});
