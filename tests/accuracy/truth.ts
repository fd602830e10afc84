import { loadTruth } from '../fixtures/truth.mjs';

/** The parts of a truth file that the comparison reads; the file's own README tells what they mean. */
export interface TruthTrip {
  readonly sheet: string;
  readonly row: number;
  readonly officer: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly unit: string | null;
  readonly days: number;
  readonly countedAsIs: boolean;
}

export interface TruthIssue {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly code: string;
  readonly severity: string;
  readonly optional?: boolean;
  readonly blocks?: boolean;
  readonly also?: readonly string[];
}

export interface TruthOfficer {
  readonly key: string;
  readonly name: string;
  readonly department: string;
  readonly subject: boolean;
  readonly inTotal?: boolean;
}

type Days = Readonly<Record<'Q1' | 'Q2' | 'Q3' | 'Q4' | 'year', number>>;

interface Totals {
  readonly daysByOfficer: Readonly<Record<string, Days>>;
  readonly summary: {
    readonly subject: number;
    readonly total: number;
    readonly days: number;
    readonly mean: number;
  };
}

export interface Truth extends Totals {
  readonly policy: {
    readonly requiredDays: number;
    readonly countFrom: string;
    readonly countTo: string;
    readonly dayKind: 'calendar' | 'working';
    readonly reportDueDays?: number;
    readonly halfDay: number;
    readonly proRata: boolean;
    readonly asOf: string;
    readonly holidays?: readonly string[];
    readonly quarters: readonly {
      readonly quarter: 'Q1' | 'Q2' | 'Q3' | 'Q4';
      readonly from: string;
      readonly to: string;
    }[];
  };
  readonly officers: readonly TruthOfficer[];
  readonly trips: readonly TruthTrip[];
  readonly issues: readonly TruthIssue[];
  /** The sheet as it stands; absent where it equals the totals above. */
  readonly asIs?: Totals;
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
