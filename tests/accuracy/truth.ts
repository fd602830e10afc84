import { loadTruth, type Truth as FixtureTruth } from '../fixtures/truth.mjs';

export type { TruthIssue, TruthTrip } from '../fixtures/truth.mjs';

type QuarterName = 'Q1' | 'Q2' | 'Q3' | 'Q4';

export interface Truth extends FixtureTruth {
  readonly policy: FixtureTruth['policy'] & {
    readonly halfDay: number;
    readonly quarters: readonly {
      readonly quarter: QuarterName;
      readonly from: string;
      readonly to: string;
    }[];
  };
}

/** Tests and scripts are run from the project's folder. */
const FOLDER = 'tests/fixtures/workbooks/';

export const WORKBOOKS = [
  'binh-thuan-2022',
  'bieu-ban-theo-quy-2022',
  'bieu-ngang-2022',
  'nhat-ky-go-tay-2022',
  'nhat-ky-co-loi-2022',
  'quy-mo-200-can-bo',
] as const;

export const workbookPath = (name: string): string => `${FOLDER}${name}.xlsx`;

export const truthOf = (name: string): Truth => loadTruth(`${FOLDER}${name}.truth.json`) as Truth;
