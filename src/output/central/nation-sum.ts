import type { Tally } from '../../domain/counting/standing';
import { countedFigures, isComplete, type ProvinceFigures, type ProvinceReading } from './province-state';

/** The nation, as far as it answered. */
export interface NationSum extends Tally {
  /** Provinces awaited, answered, and answered without anything against them. */
  readonly awaited: number;
  readonly answered: number;
  readonly complete: number;
  /** Days of each quarter, the first one first. */
  readonly quarters: readonly number[];
  readonly visits: number;
}

export const nationSum = (readings: readonly ProvinceReading[]): NationSum => {
  const answered = readings.flatMap((reading) => countedFigures(reading) ?? []);
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
