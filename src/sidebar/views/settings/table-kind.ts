/** Kinds of tables that have words of their own. */
const TABLE_KINDS = [
  'trips',
  'roster',
  'rounds',
  'exemptions',
  'settings',
  'units',
  'holidays',
  'text',
] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

export const isTableKind = (kind: string): kind is TableKind => TABLE_KINDS.some((known) => known === kind);
