import fc from 'fast-check';
import { mustDay, partsOf, type Day } from '../../src/base/day';
import type { Cell } from '../../src/base/cell';
import { viNewWorkbook } from '../../src/i18n/new-workbook/vi';
import { on } from '../intake/reading/sheets';
import { OFFICERS, TWIN, day } from './plain-office';

export type Heading = keyof typeof viNewWorkbook.log.headings;
export type LogRow = Readonly<Record<Heading, Cell>>;

const HEADINGS = Object.keys(viNewWorkbook.log.headings) as Heading[];

const ROMAN = ['I', 'II', 'III', 'IV'];
const quarterOf = (start: Day): string => ROMAN[Math.floor((partsOf(start).month - 1) / 3)] ?? '';

const { levelsBefore, kinds, statuses } = viNewWorkbook.values;

const TOPICS = [
  '',
  'Dự sinh hoạt chi đoàn, nắm bắt tư tưởng đoàn viên',
  'Kiểm tra công tác tổ chức cơ sở Đoàn và thu, chi quỹ Đoàn',
  'Đổi mới nội dung, phương thức sinh hoạt chi đoàn',
  'Phối hợp tổ chức "Xuân tình nguyện"',
  'Họp bàn công tác chuẩn bị đại hội',
];
const UNITS = [
  'xã Măng Tố, huyện Tánh Linh',
  'Chi đoàn thôn 1, xã Long Hải, huyện Phú Quý',
  'Huyện đoàn Phú Quý',
  'xã Bắc Ruộng, huyện Tánh Linh',
  'xã Chưa Ai Biết',
];
/** Each leaves the days as they are. */
const NOTES = ['', '', '', 'Theo giấy mời', 'Phối hợp Hội LHTN', 'Đi xe cơ quan'];

/** The days of a trip, all of them in one quarter. */
const span = fc
  .tuple(fc.integer({ min: 0, max: 310 }), fc.integer({ min: 1, max: 6 }))
  .map(([after, length]) => ({ start: day(after), end: day(after + length - 1), length }));

/** A row in which nothing has to be weighed. */
const plainRow: fc.Arbitrary<LogRow> = fc
  .record({
    span,
    officer: fc.constantFrom(...OFFICERS.filter((name) => name !== 'Mùa Và Sùa')),
    unit: fc.constantFrom(...UNITS),
    level: fc.constantFrom('', ...levelsBefore),
    kind: fc.constantFrom('', ...kinds),
    topic: fc.constantFrom(...TOPICS),
    status: fc.constantFrom('', 'Đã thực hiện', 'Đã thực hiện', 'Đã báo cáo', ...statuses),
    note: fc.constantFrom(...NOTES),
    round: fc.constantFrom('', 'Ngoài đợt'),
    isCounted: fc.boolean(),
  })
  .map(({ span: { start, end, length }, isCounted, ...row }): LogRow => ({
    code: '',
    department: 'Văn phòng',
    quarter: quarterOf(start),
    start: { day: start },
    end: { day: end },
    days: isCounted ? length : '',
    travelOrder: '',
    report: '',
    ...row,
  }));

/** What people type besides, in any of the columns. */
const ODD: Readonly<Partial<Record<Heading, readonly Cell[]>>> = {
  code: ['VD', 'Mẫu 1', 'Hoãn', 7, 'nt', 'TH001'],
  officer: [
    TWIN,
    `${TWIN} (Văn phòng)`,
    'Mùa Và Sùa',
    'An',
    'Nguyễn Văn An, Trần Thị Bình',
    '',
    'Lê Văn Lạ',
    12,
  ],
  department: ['Ban Phong trào', '', 'Nguyễn Văn An'],
  quarter: ['II', 'Quý 3', 4, '', 'tháng 5', 'I/2021'],
  round: [1, 'Đợt 1', 'Đợt 1 quý II', 'đột xuất', 'x', '1/2'],
  start: ['05/4/2022', '', on('3/2/2021'), on('12/5/2023'), on('4/3/2022'), 'sáng 5/4', 44650],
  end: ['', on('2/1/2022'), on('30/12/2022'), on('5/1/2023'), '12/4', on('6/12/2022')],
  days: [0.5, 1, 2, 30, '2', 'một buổi', 0, '1 ngày'],
  unit: ['', 'Tỉnh đoàn', 'Hoãn', '02-04/3: xã Măng Tố', 'Ban Phong trào', 'không đi', 'xã A; xã B'],
  level: ['Cấp tỉnh', 'xã', 5],
  kind: ['Nghỉ phép', 'Họp', 'Đi cơ sở'],
  topic: [
    'Hủy do mưa bão',
    'Họp BTV nên không tham gia',
    '5',
    'Cử đ/c Trần Thị Bình đi thay',
    'Nghỉ phép năm',
    'làm việc khác',
  ],
  travelOrder: ['12-CL/TĐTN', 'chưa có', 'Hoãn'],
  status: ['x', 'Hoãn lại', 'chưa', 'có mặt', 'Không đi', true],
  report: [on('1/11/2022'), on('5/4/2022'), 'đã nộp', 'không'],
  note: [
    'Không đi',
    'hoãn sang tháng 5',
    'Chỉ đi ngày đầu',
    'về sớm 1 ngày',
    'trừ ngày 5/4',
    'đ/c Trần Thị Bình đi thay',
    'Lê Công Chính đi cùng',
    'mỗi cán bộ đi 40 ngày một năm',
    'buổi sáng',
    'nt',
    'Bận họp (đã báo cáo)',
  ],
};

const oddCell = fc
  .constantFrom(...HEADINGS)
  .chain((heading) => fc.constantFrom(...(ODD[heading] ?? [''])).map((cell) => [heading, cell] as const));

/** A row as people type it: here and there a cell is not as the log asks for. */
const typedRow: fc.Arbitrary<LogRow> = fc
  .tuple(plainRow, fc.array(oddCell, { maxLength: 2 }))
  .map(([row, odd]) => ({ ...row, ...Object.fromEntries(odd) }));

const inTime = (a: LogRow, b: LogRow): number => {
  const dayOf = ({ start }: LogRow): number => (typeof start === 'object' ? start.day : mustDay(2022, 6, 1));
  return dayOf(a) - dayOf(b);
};

/** Columns that an office may leave out. */
const MAY_LACK: readonly Heading[] = HEADINGS.filter(
  (heading) => !['officer', 'start', 'end', 'unit', 'status'].includes(heading),
);

export interface Log {
  readonly cells: readonly (readonly Cell[])[];
}

const logOf = (row: fc.Arbitrary<LogRow>, most: number): fc.Arbitrary<Log> =>
  fc
    .record({
      rows: fc.array(row, { minLength: 1, maxLength: most }),
      lacks: fc.subarray([...MAY_LACK]),
      isInTime: fc.boolean(),
    })
    .map(({ rows, lacks, isInTime }) => {
      const kept = HEADINGS.filter((heading) => !lacks.includes(heading));
      const ordered = isInTime ? [...rows].sort(inTime) : rows;
      const head = kept.map((heading): Cell => viNewWorkbook.log.headings[heading]);
      return { cells: [head, ...ordered.map((own) => kept.map((heading) => own[heading]))] };
    });

/** Logs whose rows are in order of time, in which nothing has to be weighed. */
export const plainLog: fc.Arbitrary<Log> = logOf(plainRow, 14);

/** Logs with whatever people type: of some rows one or two cells. */
export const typedLog: fc.Arbitrary<Log> = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 9 }))
  .chain(([isMostlyPlain, often]) =>
    logOf(
      isMostlyPlain
        ? fc.oneof({ weight: often * 3, arbitrary: plainRow }, { weight: 1, arbitrary: typedRow })
        : typedRow,
      12,
    ),
  );
