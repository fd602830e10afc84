import { addDays, mustDay, partsOf, type Day } from '../../src/base/day';
import type { Cell } from '../../src/base/cell';
import type { Random } from './random';

export interface SampleTab {
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
}

export type SampleBook = readonly SampleTab[];

/** What is the matter with a book. */
export type Trouble = 'late' | 'no-settings' | 'faults';

export interface BookWish {
  readonly province: string;
  readonly year: number;
  readonly trouble?: Trouble | undefined;
  /** Officers who owe the days. */
  readonly officers?: number;
  /** Share of the rows that are half days, 0 to 1. */
  readonly halfDays?: number;
}

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'];
const MIDDLES = ['Thị', 'Văn', 'Minh', 'Thanh', 'Ngọc', 'Quốc', 'Hữu', 'Thu', 'Đức', 'Kim'];
const GIVEN = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Giang',
  'Hạnh',
  'Khánh',
  'Lan',
  'Mai',
  'Nam',
  'Phúc',
  'Quân',
  'Thảo',
  'Vy',
];
const DEPARTMENTS = ['Ban Tổ chức - Kiểm tra', 'Ban Phong trào', 'Ban Tuyên giáo', 'Văn phòng'];
const COMMUNES = [
  'Tân Lập',
  'Hòa Bình',
  'Phước Long',
  'An Phú',
  'Minh Tân',
  'Đông Sơn',
  'Bình Minh',
  'Long Hải',
];
const KINDS = [
  'Theo chuyên đề',
  'Phối hợp tổ chức hoạt động tại cơ sở',
  'Kiểm tra, giám sát',
  'Dự sinh hoạt',
];
const TOPICS = [
  'Nắm tình hình đầu năm',
  'Hỗ trợ sinh hoạt chi đoàn',
  'Kiểm tra công tác Đoàn vụ',
  'Tháng Thanh niên',
];
const LEVELS = ['Cấp xã', 'Chi đoàn'];

interface Person {
  readonly name: string;
  readonly department: string;
  readonly subject: 'Có' | 'Không';
}

interface Went {
  readonly who: Person;
  readonly from: Day;
  readonly to: Day;
  readonly session: '' | 'sáng' | 'chiều';
}

function people(random: Random, count: number): Person[] {
  const names = new Set<string>();
  while (names.size < count + 1)
    names.add([random.pick(SURNAMES), random.pick(MIDDLES), random.pick(GIVEN)].join(' '));
  return [...names].map((name, index) => ({
    name,
    department: index === count ? 'Văn phòng' : random.pick(DEPARTMENTS),
    subject: index === count ? 'Không' : 'Có',
  }));
}

/** Trips of one officer through the year; now and then two of them share a day, which counts once. */
function tripsOf(random: Random, who: Person, wish: BookWish): Went[] {
  const trips: Went[] = [];
  const last = wish.trouble === 'late' ? mustDay(wish.year, 8, 20) : mustDay(wish.year, 11, 10);
  let day = mustDay(wish.year, 1, random.between(8, 28));
  while (day <= last) {
    const isHalf = random.chance(wish.halfDays ?? 0.1);
    const to = addDays(day, isHalf ? 0 : random.between(2, 8));
    trips.push({ who, from: day, to, session: isHalf ? random.pick(['sáng', 'chiều']) : '' });
    day = addDays(to, random.chance(0.1) ? 0 : random.between(6, 45));
  }
  return trips;
}

const ddmm = (day: Day): string => {
  const { month, date } = partsOf(day);
  return `${date}/${month}`;
};

const typedDates = ({ from, to }: Went, { year }: BookWish): string =>
  from === to ? `${ddmm(from)}/${year}` : `${ddmm(from)} - ${ddmm(to)}/${year}`;

/** How an office keeps its log: each way is one that offices have. */
const LOGS: readonly {
  readonly title: string;
  readonly headings: readonly string[];
  readonly row: (trip: Went, wish: BookWish, rest: readonly Cell[]) => readonly Cell[];
}[] = [
  {
    title: 'Nhật ký đi cơ sở',
    headings: [
      'Họ và tên',
      'Từ ngày',
      'Đến ngày',
      'Buổi',
      'Đơn vị, địa bàn',
      'Cấp',
      'Hình thức',
      'Nội dung, chuyên đề',
      'Trạng thái',
    ],
    row: (trip, _, rest) => [trip.who.name, { day: trip.from }, { day: trip.to }, trip.session, ...rest],
  },
  {
    title: 'Theo dõi đi cơ sở',
    headings: ['Đồng chí', 'Thời gian', 'Buổi', 'Địa bàn', 'Cấp', 'Loại hình', 'Nội dung', 'Tình trạng'],
    row: (trip, wish, rest) => [trip.who.name, typedDates(trip, wish), trip.session, ...rest],
  },
  {
    title: 'Kết quả đi công tác cơ sở',
    headings: [
      'Ngày đi',
      'Ngày về',
      'Buổi',
      'Họ tên cán bộ',
      'Nơi đến',
      'Cấp',
      'Hình thức',
      'Chuyên đề',
      'Trạng thái',
    ],
    row: (trip, _, rest) => [{ day: trip.from }, { day: trip.to }, trip.session, trip.who.name, ...rest],
  },
];

function logTab(random: Random, staff: readonly Person[], wish: BookWish): SampleTab {
  const log = random.pick(LOGS);
  const trips = staff
    .filter(({ subject }) => subject === 'Có')
    .flatMap((who) => tripsOf(random, who, wish))
    .sort((a, b) => a.from - b.from);
  const rows = trips.map((trip) => {
    const unit = `Xã ${random.pick(COMMUNES)}`;
    const rest = [unit, random.pick(LEVELS), random.pick(KINDS), random.pick(TOPICS), 'Đã thực hiện'];
    return log.row(trip, wish, rest);
  });
  const broken = log.row(
    {
      who: { name: 'Người không có tên', department: '', subject: 'Có' },
      from: mustDay(wish.year, 4, 6),
      to: mustDay(wish.year, 4, 9),
      session: '',
    },
    wish,
    [`Xã ${random.pick(COMMUNES)}`, 'Cấp xã', random.pick(KINDS), '', 'Đã thực hiện'],
  );
  const all = wish.trouble === 'faults' ? [...rows, broken] : rows;
  return { title: log.title, rows: [log.headings, ...all] };
}

function settingsTab({ province, year, trouble }: BookWish): SampleTab {
  const asOf = trouble === 'late' ? mustDay(year, 8, 31) : mustDay(year, 11, 20);
  return {
    title: 'Cài đặt',
    rows: [
      ['Tham số', 'Giá trị'],
      ['Đơn vị', `Tỉnh Đoàn ${province}`.replace('Tỉnh Đoàn Thành phố', 'Thành Đoàn Thành phố')],
      ['Năm', year],
      ['Số ngày tối thiểu', 60],
      ['Tính từ ngày', { day: mustDay(year, 1, 1) }],
      ['Tính đến ngày', { day: mustDay(year, 12, 31) }],
      ['Cách tính ngày', 'Ngày lịch'],
      ['Nửa ngày (một buổi)', '0,5'],
      ['Ngày chốt số liệu', { day: asOf }],
    ],
  };
}

function exemptionsTab(staff: readonly Person[], { year }: BookWish): SampleTab {
  const [first] = staff;
  return {
    title: 'Miễn',
    rows: [
      ['TT', 'Họ và tên', 'Ban, Văn phòng', 'Lý do', 'Từ ngày', 'Đến ngày', 'Số văn bản'],
      [
        1,
        first?.name ?? '',
        first?.department ?? '',
        'Nghỉ thai sản',
        { day: mustDay(year, 1, 5) },
        { day: mustDay(year, 8, 10) },
        '12-QĐ/TĐTN',
      ],
    ],
  };
}

/** A small book of an office: its roster, who is excused, its log in one of three ways, its settings. */
export function madeBook(random: Random, wish: BookWish): SampleBook {
  const staff = people(random, wish.officers ?? random.between(5, 9));
  const roster: SampleTab = {
    title: 'Danh sách cán bộ',
    rows: [
      ['TT', 'Họ và tên', 'Chức vụ', 'Ban, Văn phòng', 'Diện thực hiện'],
      ...staff.map(({ name, department, subject }, index) => [
        index + 1,
        name,
        subject === 'Có' ? 'Chuyên viên' : 'Văn thư',
        department,
        subject,
      ]),
    ],
  };
  const tabs = [logTab(random, staff, wish), roster, exemptionsTab(staff, wish)];
  return wish.trouble === 'no-settings' ? tabs : [...tabs, settingsTab(wish)];
}
