import type { Day, Moment } from '../../base/day';
import type { Grid } from '../../base/grid';
import type { Trip } from '../../domain/trips/trip';
import { approvalText } from '../../i18n/approvals/approval-text';
import { formatSpan } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { Edit } from '../edit';
import { addedEntries, formatWhen, standingEntries, type RegisterLayout } from '../register';

export const DECISIONS_KEY = 'decisions';

/** What was decided about a registration. A step that is withdrawn was taken back, with the cells that it had written. */
const DECISIONS = ['approved', 'returned', 'withdrawn', 'registered'] as const;

export type DecisionKind = (typeof DECISIONS)[number];

/** The trip as it was registered: by this it is known again, wherever its row stands. */
export interface DecidedTrip {
  readonly officer: string;
  readonly from: Day;
  readonly to: Day;
  readonly unit: string;
}

export interface Decision extends DecidedTrip {
  readonly kind: DecisionKind;
  /** The step as the office calls it. */
  readonly step: string;
  readonly who: string;
  readonly when: Moment;
  readonly note: string;
  /** For what is returned: when the trip is proposed to be gone on instead. */
  readonly newDay?: Day;
  /** Of the cells that it wrote, in the log of fixes. */
  readonly batch?: string;
}

export const decidedTrip = ({ officer, span, unit = '' }: Trip): DecidedTrip => ({
  officer,
  from: span.from,
  to: span.to,
  unit: unit.slice(0, 300),
});

const COLUMNS = [
  ['when', 130],
  ['who', 170],
  ['step', 150],
  ['what', 110],
  ['officer', 180],
  ['dates', 170],
  ['unit', 240],
  ['note', 260],
  ['newDay', 110],
] as const;

const LAYOUT: RegisterLayout<(typeof COLUMNS)[number][0]> = {
  columns: COLUMNS,
  heading: (locale, name) => approvalText(locale, `decision.column.${name}`),
};

export const isDecision = (value: unknown): value is Decision => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, officer, from, to, when } = value as Record<string, unknown>;
  const isOfTrip = typeof officer === 'string' && typeof from === 'number' && typeof to === 'number';
  return isOfTrip && typeof when === 'object' && DECISIONS.some((known) => known === kind);
};

/** The decisions as the register was written before, oldest first; rows that people added are left out. */
export const readDecisionLog = (grid: Grid | undefined): Decision[] =>
  standingEntries(LAYOUT, grid, isDecision).map(({ entry }) => entry);

/** New decisions under all that stands in the register. */
export const addedDecisions = (locale: Locale, added: readonly Decision[], before: Grid | undefined): Edit =>
  addedEntries(
    {
      key: DECISIONS_KEY,
      title: approvalText(locale, 'decision.tab'),
      layout: LAYOUT,
      locale,
      wordsOf: ({ kind, step, who, when, note, newDay, officer, from, to, unit }) => ({
        when: formatWhen(when),
        ...{ who, step, officer, unit, note },
        what: approvalText(locale, `decision.${kind}`),
        dates: formatSpan({ from, to }),
        newDay: newDay === undefined ? '' : { day: newDay },
      }),
      dates: ['newDay'],
    },
    added,
    before,
  );
