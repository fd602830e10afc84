import type { Rate } from '../../domain/counting/standing';
import { isComplete, type ProvinceFigures, type ProvinceReading } from './province-state';

/** The nation, as far as it answered. */
export interface NationSum {
  /** Provinces awaited, answered, and answered without anything against them. */
  readonly awaited: number;
  readonly answered: number;
  readonly complete: number;
  readonly total: number;
  readonly subject: number;
  readonly days: number;
  /** Days an officer who owes them; 0 where there is none. */
  readonly mean: number;
  readonly went: Rate;
  readonly met: Rate;
  readonly quarters: readonly number[];
  readonly visits: number;
}

export const nationSum = (readings: readonly ProvinceReading[]): NationSum => {
  const answered = readings.flatMap(({ state, figures }) =>
    state === 'connected' && figures ? [figures] : [],
  );
  const sum = (of: (figures: ProvinceFigures) => number): number =>
    answered.reduce((total, figures) => total + of(figures), 0);
  const subject = sum((figures) => figures.subject);
  const days = sum((figures) => figures.days);
  return {
    awaited: readings.length,
    answered: answered.length,
    complete: readings.filter(isComplete).length,
    total: sum((figures) => figures.total),
    subject,
    days,
    mean: subject === 0 ? 0 : days / subject,
    went: { numerator: sum((figures) => figures.went), denominator: subject },
    met: { numerator: sum((figures) => figures.met), denominator: subject },
    quarters: [0, 1, 2, 3].map((quarter) => sum(({ quarters }) => quarters[quarter] ?? 0)),
    visits: sum((figures) => figures.visits),
  };
};
