import type { TableReading } from '../../../intake/read-workbook';

/** What a table was taken for: a key of `taken` in the words on why. */
export const takenFor = ({ kind, planned, doubted, aside }: TableReading): string => {
  if (doubted !== undefined) return doubted === 'exemptions' ? 'doubt.exemptions' : 'doubt.trips';
  if (kind === 'other') return aside ?? 'other';
  if (!kind.startsWith('trips')) return kind;
  return planned ? 'plan' : 'done';
};
