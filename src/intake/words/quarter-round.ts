import type { Quarter } from '../../domain/days/period';

/** A round with its quarter in one short name. */
export interface QuarterRound {
  readonly quarter: Quarter;
  /** Counts from 1 within the quarter. */
  readonly number: number;
  /** The words of the name, as they stand in the folded text. */
  readonly name: string;
}

const ROMANS: Readonly<Record<string, Quarter>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const ROMAN = 'iv|i{1,3}';
/** Behind the name stands nothing, or the days of the round: `I.1 Ban Phong trào` numbers a group. */
const ENDS = '(?=\\s*(?:$|[(:]|\\d{1,2}\\s?[/-]))';

/** The quarter first, or the round first, each with its form. */
const FORMS: readonly (readonly [pattern: RegExp, order: 'quarter first' | 'round first'])[] = [
  [
    new RegExp(`^(?:quy |q\\.? ?)?(${ROMAN})\\s?[./-]\\s?(?:dot |d)?([1-9])(?![\\d/.-])${ENDS}`),
    'quarter first',
  ], // I.2, II/3
  [new RegExp(`^(?:quy |q\\.? ?)([1-4])\\s?[./]\\s?(?:dot |d)?([1-9])(?![\\d/.-])${ENDS}`), 'quarter first'], // Q2.1
  [new RegExp(`\\bq(?:uy )?(${ROMAN}|[1-4])\\s?[-/.]?\\s?d(?:ot )?([1-9])\\b`), 'quarter first'], // Q1Đ2
  [new RegExp(`\\b(?:dot|d)\\s?([1-9])\\s?[-/.]\\s?(?:quy |q)?(${ROMAN})\\b`), 'round first'], // Đợt 2/II
  [new RegExp(`\\b(?:dot|d)\\s?([1-9])\\s?[-/.]\\s?(?:quy |q)([1-4])\\b`), 'round first'], // Đ2-Q1
];

/** `I.2 (20-24/3)`, `II/3`, `Q2.1`, `Q1Đ2`, `Đợt 2/II`: quarter and round of a folded text. */
export const quarterRoundOf = (folded: string): QuarterRound | undefined => {
  for (const [pattern, order] of FORMS) {
    const [name, first = '', second = ''] = pattern.exec(folded) ?? [];
    if (name === undefined) continue;
    const [quarter, number] = order === 'quarter first' ? [first, second] : [second, first];
    return { quarter: ROMANS[quarter] ?? (Number(quarter) as Quarter), number: Number(number), name };
  }
  return undefined;
};
