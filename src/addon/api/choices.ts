import type { Officer } from '../../domain/people/officer';
import type { PanelState } from '../../protocol/replies';
import type { Survey } from '../office/survey';
import { periodChoices } from './overview/period-choice';
import { tripTables } from './trips/trip-tables';

/** Names offered while typing: enough for a province, few enough for a phone line. */
const OFFERED = 500;

const labelOf = ({ name, department }: Officer): string => (department ? `${name} – ${department}` : name);

const distinct = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts.filter((text) => text !== undefined && text !== ''))].slice(0, OFFERED) as string[];

/** What forms offer to choose from, by the workbook as it stands. */
export const choicesOf = ({ office: { records, tables }, say }: Survey): PanelState['choices'] => ({
  periods: periodChoices(say, records),
  officers: records.officers.map((officer) => ({ id: officer.id, label: labelOf(officer) })),
  units: distinct(records.units.map(({ name }) => name)),
  topics: distinct(records.trips.map(({ topic }) => topic)),
  tripTables: tripTables(tables, records.trips),
});
