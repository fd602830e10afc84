import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { read, write, type WorkBook } from '@e965/xlsx';
import { provincesOf } from '../../src/output/central/provinces';
import { fold } from '../../src/intake/text/fold';
import type { AddOn } from './add-on';

export const LIST = 'Các tỉnh';

/** The id under which a test hands in a book. */
export const idOf = (name: string): string =>
  `so-${fold(name).replace(/[^a-z]+/g, '-')}-`.padEnd(30, '0').slice(0, 44);

export const addressOf = (name: string): string =>
  `https://docs.google.com/spreadsheets/d/${idOf(name)}/edit?gid=7#gid=7`;

const fileNameOf = (province: string): string => fold(province).replace(/[^a-z]+/g, '-');

/** The book of a province as it was handed in. */
export const bookOf = (province: string): Promise<Uint8Array> =>
  readFile(`samples/nation/${fileNameOf(province)}.xlsx`);

/** The books of all provinces, by their ids. */
export const allBooks = async (): Promise<Map<string, Uint8Array>> => {
  const files = new Set((await readdir('samples/nation')).map((file) => basename(file, '.xlsx')));
  const provinces = provincesOf(2026).filter((province) => files.has(fileNameOf(province)));
  return new Map(
    await Promise.all(provinces.map(async (province) => [idOf(province), await bookOf(province)] as const)),
  );
};

/** The book with something changed by hand. */
export const changed = (bytes: Uint8Array, change: (workbook: WorkBook) => void): Uint8Array => {
  const workbook = read(bytes, { cellDates: false });
  change(workbook);
  return write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
};

/** Types into a cell of the result tab of a book. */
export const inResult =
  (a1: string, value: string | number) =>
  (workbook: WorkBook): void => {
    const sheet = workbook.Sheets['Kết quả 1+2'];
    if (sheet) sheet[a1] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
  };

/** The line of a province on the list. */
export const lineOf = (addOn: AddOn, name: string): string[] =>
  addOn.table(LIST).find((row) => row[1] === name) ?? [];

/** Pastes addresses of books beside the names of their provinces, as a person does. */
export const paste = async (addOn: AddOn, addresses: Readonly<Record<string, string>>): Promise<void> => {
  const names = addOn.table(LIST).map((row) => row[1] ?? '');
  const first = names.indexOf('An Giang');
  const rows = names
    .slice(first)
    .map((name, index) => [addresses[name] ?? addOn.table(LIST)[first + index]?.[2] ?? '']);
  await addOn.setCellsAsUser(LIST, `C${first + 1}`, rows);
};
