import type { BookFacts } from '../../../output/result/result-columns';
import type { JudgedOffice } from '../judged-office';

/** Put in when the bundle is built. */
declare const ADD_ON_VERSION: string;

/** Rows of trips that give no days until somebody puts them right, each once. */
const rowsNotCounted = ({ records, tables }: JudgedOffice): number => {
  const asked = tables.flatMap(({ sheet, kind, rows }) =>
    kind === 'trips-long' || kind === 'trips-wide'
      ? rows.filter(({ use }) => use === 'issue').map(({ row }) => `${sheet}|${row}`)
      : [],
  );
  const blocked = records.blocked.map(({ source: { sheet, row } }) => `${sheet}|${row}`);
  return new Set([...asked, ...blocked]).size;
};

/** What must be known of a book before its figures are added to those of others. */
export const bookFacts = (office: JudgedOffice): BookFacts => ({
  assumedPolicy: !office.tables.some(({ kind }) => kind === 'settings'),
  inDoubt: office.tables.filter(({ doubted }) => doubted !== undefined).length,
  notCounted: rowsNotCounted(office),
  openErrors: office.issues.filter(({ severity }) => severity === 'error').length,
  version: ADD_ON_VERSION,
});
