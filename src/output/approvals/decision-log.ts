import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { Grid } from '../../base/grid';
import { parsedJson } from '../../base/parsed-json';
import type { Trip } from '../../domain/trips/trip';
import { approvalText, type ApprovalWord } from '../../i18n/approvals/approval-text';
import { formatDay, formatSpan, padCount } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { TabSpec } from '../edit';

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
  readonly when: { readonly day: Day; readonly time: number };
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
  ['data', 60],
] as const;

type ColumnName = (typeof COLUMNS)[number][0];

const clockText = (time: number): string => {
  const minutes = Math.floor(time * 24 * 60);
  return `${padCount(Math.floor(minutes / 60))}:${padCount(minutes % 60)}`;
};

const rowOf = (locale: Locale, decision: Decision): Cell[] => {
  const { kind, step, who, when, note, newDay, officer, from, to, unit } = decision;
  const what: ApprovalWord = `decision.${kind}`;
  const cells: Readonly<Record<ColumnName, Cell>> = {
    when: `${formatDay(when.day)} ${clockText(when.time)}`,
    ...{ who, step, officer, unit, note },
    what: approvalText(locale, what),
    dates: formatSpan({ from, to }),
    newDay: newDay === undefined ? '' : { day: newDay },
    data: JSON.stringify(decision),
  };
  return COLUMNS.map(([name]) => cells[name]);
};

const isDecision = (value: unknown): value is Decision => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, officer, from, to, when } = value as Record<string, unknown>;
  const isOfTrip = typeof officer === 'string' && typeof from === 'number' && typeof to === 'number';
  return isOfTrip && typeof when === 'object' && DECISIONS.some((known) => known === kind);
};

/** The decisions as the register was written before, oldest first; rows that people added are left out. */
export const readDecisionLog = (grid: Grid): Decision[] =>
  grid.cells.slice(1).flatMap((row) => {
    const data = row[COLUMNS.length - 1];
    const decision = typeof data === 'string' ? parsedJson(data) : undefined;
    return isDecision(decision) ? [decision] : [];
  });

/** The register of decisions as a tab, oldest first. */
export const decisionsTab = (locale: Locale, decisions: readonly Decision[]): TabSpec => {
  const [right, bottom] = [COLUMNS.length, decisions.length + 1];
  const newDay = COLUMNS.findIndex(([name]) => name === 'newDay') + 1;
  return {
    key: DECISIONS_KEY,
    title: approvalText(locale, 'decision.tab'),
    cells: [
      COLUMNS.map(([name]) => approvalText(locale, `decision.column.${name}`)),
      ...decisions.map((decision) => rowOf(locale, decision)),
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right }, style: { wrap: true, valign: 'top', border: true } },
      {
        area: { top: 2, left: newDay, bottom: Math.max(2, bottom), right: newDay },
        style: { numberFormat: 'dd/mm/yyyy' },
      },
      {
        area: { top: 1, left: 1, bottom: 1, right },
        style: { bold: true, background: '#e8f0fe', align: 'center' },
      },
      { area: { top: 2, left: right, bottom: Math.max(2, bottom), right }, style: { wrap: false } },
    ],
    merges: [],
    columnWidths: COLUMNS.map(([, width]) => width),
    frozenRows: 1,
    hiddenColumns: [right],
  };
};
