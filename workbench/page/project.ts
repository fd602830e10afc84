import type { BenchDescription } from './server';

/** The add-on's project and the workbook to begin with, as the server gives them. */
export interface Project {
  readonly fileName: string;
  readonly fileKey: string;
  readonly code: string;
  /** HTML pages by name without their ending, as HtmlService knows them. */
  readonly pages: ReadonlyMap<string, string>;
  readonly guestScript: string;
  /** Names of the files of other spreadsheets, by their ids. */
  readonly others: Readonly<Record<string, string>>;
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

export async function fetchProject(): Promise<Project> {
  const { fileName, fileKey, htmlFiles, others } = JSON.parse(await text('/bench.json')) as BenchDescription;
  const [code, guestScript, ...html] = await Promise.all([
    text('/bundle/Code.js'),
    text('/guest.js'),
    ...htmlFiles.map((name) => text(`/bundle/${encodeURIComponent(name)}`)),
  ]);
  const pages = new Map(htmlFiles.map((name, index) => [name.replace(/\.html$/, ''), html[index] ?? '']));
  return { fileName, fileKey, code, pages, guestScript, others };
}

async function bytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export function fetchWorkbook(): Promise<Uint8Array> {
  return bytes('/workbook.xlsx');
}

/** The file of another spreadsheet; undefined where there is none of that id. */
export async function fetchOther(id: string, { others }: Project): Promise<Uint8Array | undefined> {
  return others[id] === undefined ? undefined : bytes(`/others/${encodeURIComponent(id)}`);
}
