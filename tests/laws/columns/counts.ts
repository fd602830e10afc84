import { partsOf } from '../../../src/base/day';
import { numbers, oneOf, type ColumnMaker, type ForeignColumn } from './cells';

const DAYS = [
  ['Thứ 7', 'Chủ nhật', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6'],
  ['T7', 'CN', 'T2', 'T3', 'T4', 'T5', 'T6'],
  ['Bảy', 'CN', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu'],
] as const;

/** The weekday of the trip's first day: serial number 0 was a Saturday. */
const weekday: ColumnMaker = (chance) => {
  const words = chance.pick(DAYS);
  return ({ from }) => words[from % 7] ?? '';
};

/** The week of the year, roughly as offices number them. */
const week: ColumnMaker = (chance) => {
  const isText = chance.once(3);
  return ({ from }) => {
    const { month, date } = partsOf(from);
    const number = Math.min(52, Math.ceil(((month - 1) * 30.4 + date) / 7));
    return isText ? `Tuần ${number}` : number;
  };
};

/** Formulas over other sheets break, and nobody reads them. */
const BROKEN: readonly ForeignColumn[] = [
  { headings: ['Điểm thẩm định', 'Điểm rèn luyện'], cells: oneOf(90, 85, '#N/A', 70, '') },
  { headings: ['Vlookup dân số', 'QR'], cells: oneOf('#N/A', '#REF!', 5630, '') },
  { headings: ['Tỉ lệ đoàn kết tập hợp TN'], cells: oneOf(0.62, '64,5%', '#DIV/0!', '') },
];

/** How many, how much, how good. */
export const COUNTS: readonly ForeignColumn[] = [
  ...BROKEN,
  { headings: ['Lũy kế từ đầu năm', 'Cộng dồn từ đầu năm'], cells: numbers(300, 900) },
  {
    headings: ['Số người dự', 'Số người', 'Số người tham gia', 'Số đại biểu', 'SL tham dự', 'Attendees'],
    cells: numbers(1, 40),
  },
  {
    headings: ['Số đoàn viên', 'Số ĐV tham gia', 'Đoàn viên dự', 'Tổng số đoàn viên'],
    cells: numbers(3, 40),
  },
  { headings: ['Số thanh niên', 'Số thiếu nhi', 'Số học sinh'], cells: numbers(5, 40) },
  { headings: ['Số lượt', 'Số cuộc', 'Lượt người'], cells: numbers(1, 4) },
  { headings: ['Số ý kiến', 'Số kiến nghị', 'Số ý kiến phát biểu'], cells: numbers(0, 9) },
  { headings: ['Số ảnh', 'Số trang', 'Số tin bài', 'Số lượng tin'], cells: numbers(1, 12) },
  { headings: ['Số giờ', 'Số tiết', 'Hours'], cells: numbers(1, 8) },
  { headings: ['Số hộ', 'Số hộ thăm', 'Số phần quà'], cells: numbers(1, 31) },
  { headings: ['Tuần', 'Tuần thứ', 'Tuần số', 'Week'], cells: week },
  { headings: ['Thứ', 'Thứ trong tuần', 'Ngày thứ', 'Weekday'], cells: weekday },
  { headings: ['Điểm', 'Điểm số', 'Chấm điểm', 'Điểm thi đua', 'Score'], cells: numbers(5, 10) },
  {
    headings: ['Xếp loại', 'Xếp loại thi đua', 'Mức xếp loại', 'Rating'],
    cells: oneOf('Tốt', 'Khá', 'Trung bình', 'Xuất sắc', 'HTTNV', 'HTXSNV'),
  },
  { headings: ['Xếp hạng', 'Thứ hạng', 'Hạng', 'Ranking'], cells: numbers(1, 19) },
  { headings: ['Tỷ lệ', 'Tỷ lệ (%)', 'Tỷ lệ dự', '%'], cells: oneOf(0.85, 0.9, 1, 0.75, 0.5) },
  { headings: ['Số lần nhắc', 'Số lần', 'Lần nhắc'], cells: numbers(1, 3) },
];
