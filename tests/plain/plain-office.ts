import { addDays, mustDay, type Day } from '../../src/base/day';
import type { Cell } from '../../src/base/cell';
import { RANGE_SHEET, type Grid } from '../../src/base/grid';
import { doubtedNames } from '../../src/addon/office/formulas/doubted-names';
import { readPeriod } from '../../src/addon/office/typed-period';
import { readRemarks } from '../../src/addon/plain/read-remarks';
import { plainFigures, type OfficeToday } from '../../src/addon/plain/plain-figures';
import { readYears } from '../../src/addon/reading/read-years';
import { standingsOf } from '../../src/domain/counting/compliance';
import { spanOfPeriod } from '../../src/domain/policy/period-span';
import type { Records } from '../../src/domain/records';
import { countable } from '../../src/domain/rules';
import type { ToldOffice } from '../../src/intake/lists/told-office';
import { readRecordsBeside, readToldOffice } from '../../src/intake/read-beside';
import { wallClock } from '../../src/sheets/values/clock';
import { on, tab } from '../intake/reading/sheets';

const TODAY = mustDay(2022, 11, 15);
const CLOCK = wallClock('Asia/Ho_Chi_Minh');
const OPTIONS = { defaultYear: 2022, today: TODAY };

/** An officer who is excused for most of the year, one who came in May, a driver, and two of one name. */
export const OFFICERS = [
  'Nguyễn Văn An',
  'Trần Thị Bình',
  'Lê Công Chính',
  'Đoàn Mai Dung',
  'Mùa Và Sùa',
  'Phạm Hữu Giang',
  'Hồ Ngọc Hà',
] as const;
export const TWIN = 'Vũ Minh Khang';

const roster = tab('Danh sách cán bộ', [
  ['TT', 'Họ và tên', 'Chức vụ', 'Ban, Văn phòng', 'Diện thực hiện', 'Công tác từ ngày', 'Công tác đến ngày'],
  [1, OFFICERS[0], 'Trưởng ban', 'Ban Phong trào', 'Có', '', ''],
  [2, OFFICERS[1], 'Chuyên viên', 'Ban Phong trào', 'Có', '', ''],
  [3, OFFICERS[2], 'Chánh Văn phòng', 'Văn phòng', 'Có', '', on('31/8/2022')],
  [4, OFFICERS[3], 'Chuyên viên', 'Văn phòng', 'Có', on('1/5/2022'), ''],
  [5, OFFICERS[4], 'Chuyên viên', 'Văn phòng', 'Có', '', ''],
  [6, OFFICERS[5], 'Lái xe', 'Văn phòng', 'Không', '', ''],
  [7, OFFICERS[6], 'Chuyên viên', 'Ban Phong trào', 'Có', '', ''],
  [8, TWIN, 'Chuyên viên', 'Ban Phong trào', 'Có', '', ''],
  [9, TWIN, 'Chuyên viên', 'Văn phòng', 'Có', '', ''],
]);

const rounds = tab('Các đợt', [
  ['Quý', 'Đợt', 'Từ ngày', 'Đến ngày', 'Số ngày'],
  ['I', 1, on('18/3/2022'), on('29/3/2022'), 12],
  ['II', 1, on('1/4/2022'), on('5/4/2022'), 5],
  ['III', 1, on('1/7/2022'), on('10/7/2022'), 10],
  ['IV', 1, on('1/10/2022'), on('10/10/2022'), 10],
]);

const exemptions = tab('Miễn', [
  ['TT', 'Họ và tên', 'Ban, Văn phòng', 'Lý do', 'Từ ngày', 'Đến ngày'],
  [1, OFFICERS[1], 'Ban Phong trào', 'Đi học tập trung', on('1/2/2022'), on('30/11/2022')],
  [2, OFFICERS[6], 'Ban Phong trào', 'Ốm đau', on('1/6/2022'), on('20/6/2022')],
]);

const units = tab('Danh mục đơn vị', [
  ['TT', 'Huyện, thị xã, thành phố', 'Đoàn cấp huyện và tương đương', 'Xã, phường, thị trấn'],
  [1, 'huyện Tánh Linh', 'Huyện đoàn Tánh Linh', ''],
  [2, 'huyện Tánh Linh', '', 'xã Măng Tố'],
  [3, 'huyện Tánh Linh', '', 'xã Bắc Ruộng'],
  [4, 'huyện Phú Quý', 'Huyện đoàn Phú Quý', ''],
  [5, 'huyện Phú Quý', '', 'xã Long Hải'],
]);

export type Rule = readonly [string, Cell];

const settings = (rules: readonly Rule[]): Grid =>
  tab('Cài đặt', [
    ['Tham số', 'Giá trị', 'Ghi chú'],
    ['Đơn vị', 'Tỉnh đoàn Bình Thuận', ''],
    ['Năm', 2022, ''],
    ['Số ngày tối thiểu', 20, ''],
    ...rules.map(([name, value]): Cell[] => [name, value, '']),
  ]);

/** An office by its lists, as they are kept for all formulas. */
export interface Office extends OfficeToday {
  readonly lists: readonly Grid[];
}

export const officeWith = (rules: readonly Rule[]): Office => {
  const lists = [roster, rounds, exemptions, units, settings(rules)];
  const read = readToldOffice(lists, OPTIONS);
  if (read === undefined) throw new Error('The lists do not tell the office.');
  const told = JSON.parse(JSON.stringify(read)) as ToldOffice;
  return { told, doubted: doubtedNames(told), clock: CLOCK, today: TODAY, lists };
};

/** The rules of an office that change how days count. */
export const RULES: readonly (readonly Rule[])[] = [
  [],
  [['Cách tính ngày', 'Ngày làm việc']],
  [['Miễn từ 6 tháng trở lên trong năm', 'Tính theo tháng']],
  [
    ['Tính từ ngày', on('1/3/2022')],
    ['Tính đến ngày', on('31/10/2022')],
  ],
  [['Nửa ngày (một buổi)', 0.5]],
  [['Số liệu tính đến ngày', on('30/9/2022')]],
  [['Định mức chi đoàn', 10]],
];

/** The periods as people name them in formulas. */
export const PERIODS: readonly Cell[] = ['Q1', 'quý II', 3, 'IV', '', 'R1.1', '2022-R3.1', 'M2022-03'];

const rangeOf = (cells: Grid['cells']): Grid => ({
  sheet: RANGE_SHEET,
  cells,
  firstRow: 1,
  firstColumn: 1,
  merges: [],
});

/** All that the full reading finds in a range beside the lists. */
export const fullRecords = ({ told, lists }: Office, cells: Grid['cells']): Records => {
  const range = rangeOf(cells);
  const records =
    readRecordsBeside(told, range, { corrections: [] }) ?? readYears([range, ...lists], TODAY).records;
  return countable(records, TODAY);
};

interface Figures {
  readonly officer: { readonly id: string };
  readonly days: number;
  readonly required: number;
  readonly remaining: number;
  readonly status: string;
  readonly subject: boolean;
}

const lineOf = ({ officer, days, required, remaining, status, subject }: Figures) =>
  [officer.id, days, required, remaining, status, subject].join(' ');

/** What the full reading answers for each of the periods, an officer a line; nothing for a period that there is not. */
export const fullFigures = (records: Records, period: Cell): string[] | undefined => {
  const { policy } = records;
  const asked = readPeriod(period, policy);
  return asked && spanOfPeriod(asked, policy, records.rounds)
    ? standingsOf(records, asked).map(lineOf)
    : undefined;
};

const asDate = (cell: Cell): unknown => (typeof cell === 'object' ? CLOCK.midnight(cell.day) : cell);

/** What the plain reading answers, by period; undefined where it leaves the log to the full one. */
export const plainAnswers = (office: Office, cells: Grid['cells'], period: Cell) =>
  plainFigures(
    { officers: OFFICERS[0], trips: cells.map((row) => row.map(asDate)), period },
    office,
    readRemarks,
  )?.map((told) => [told.period as Cell, told.figures.map(lineOf)] as const);

export const day = (after: number): Day => addDays(mustDay(2022, 1, 3), after);
