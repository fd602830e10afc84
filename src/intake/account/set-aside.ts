import type { SettledTable } from '../tables/heading/table';
import { matterClues, matterOfTitles, type MatterClue } from '../tables/kind/table-matter';
import { titlesOver } from '../tables/kind/titles';
import { registerOfHeading } from '../words/matters/matter-of-text';
import type { Register } from '../words/matters/registers/register';

/** Why a table is left out: what register it is instead, or that none of its people are of the office. */
export type SetAside = Register | 'strangers';

const registerOfHeadings = ({ header }: SettledTable): Register | undefined => {
  for (const { parts } of header) {
    const register = parts.map(registerOfHeading).find((it) => it !== undefined);
    if (register !== undefined) return register;
  }
  return undefined;
};

/** Undefined for a table that is not left out, or where nothing but its columns says that it is none of the office's. */
export const setAsideAs = (table: SettledTable): SetAside | undefined => {
  if (table.isCopy) return 'copy';
  if (table.ofStrangers) return 'strangers';
  if (table.kind !== 'other' || table.doubted || table.said !== undefined) return undefined;
  const matter = matterOfTitles(titlesOver(table));
  return matter === undefined || matter === 'duty' ? registerOfHeadings(table) : matter;
};

/** What speaks for duty at the grassroots in a table and what against it, the weightiest first. */
export const cluesOf = (table: SettledTable): readonly MatterClue[] =>
  matterClues({ ...table, titles: titlesOver(table) }).sort(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight),
  );
