import type { Cell } from '../../../src/base/cell';
import { besideLog, d, HAI, LOG_DAYS, MAI, tab, TRUNG, YEN, type Habit } from './habit';

const register = (
  name: string,
  heading: readonly string[],
  rows: readonly (readonly Cell[])[],
  sheet = 'Sheet9',
): Habit => ({
  name,
  grids: besideLog(tab(sheet, [heading, ...rows])),
  expect: { days: LOG_DAYS, notExempt: ['Yến', 'Mai', 'Trung', 'Hải'] },
});

/** Registers of other matters that no title names: they are not counted, whether or not they are asked about. */
export const UNTITLED: readonly Habit[] = [
  register(
    'holidays of the staff',
    ['STT', 'Người nghỉ', 'Ngày bắt đầu', 'Ngày kết thúc', 'Nơi đến'],
    [
      [1, YEN, d('5/6'), d('9/6'), 'TP Đà Nẵng'],
      [2, MAI, d('12/6'), d('16/6'), 'xã Mường Lay'],
      [3, TRUNG, d('3/7'), d('5/7'), 'Quê'],
    ],
  ),
  register(
    'meetings of the communes at the office',
    ['Ngày', 'Giờ', 'Chủ trì', 'Thành phần', 'Địa điểm'],
    [
      [d('5/6'), '8h00', YEN, 'Các ban', 'Hội trường A'],
      [d('6/6'), '14h00', MAI, 'Văn phòng', 'Phòng họp số 2'],
      [d('9/6'), '8h00', TRUNG, 'BTV', 'UBND xã Mường Lay'],
    ],
  ),
  register(
    'the bookings of the car',
    ['STT', 'Ngày sử dụng', 'Người sử dụng', 'Điểm đến', 'Người lái', 'Số km'],
    [
      [1, d('5/6'), YEN, 'xã Bản Hồ', 'Đèo Văn Khun', 120],
      [2, d('6/6'), MAI, 'Sân bay', 'Đèo Văn Khun', 40],
      [3, d('9/6'), TRUNG, 'xã Pa Tần', 'Đèo Văn Khun', 95],
    ],
  ),
  register(
    'who is on guard',
    ['Ngày', 'Thứ', 'Người trực', 'Vị trí'],
    [
      [d('5/6'), 'Hai', YEN, 'Cổng chính'],
      [d('6/6'), 'Ba', MAI, 'Trụ sở'],
      [d('7/6'), 'Tư', TRUNG, 'Trụ sở'],
    ],
  ),
  register(
    'guests of the office',
    ['Ngày đến', 'Khách', 'Đơn vị', 'Người tiếp', 'Mục đích'],
    [
      [d('5/6'), 'Hoàng Văn Pao', 'Đoàn xã Nậm Mạ', YEN, 'Làm việc'],
      [d('6/6'), 'Vàng Thị Dợ', 'Đoàn xã Pa Tần', MAI, 'Nộp hồ sơ'],
      [d('9/6'), 'Lý A Sử', 'Đoàn xã Bản Hồ', TRUNG, 'Trao đổi'],
    ],
  ),
  register(
    'gifts to families',
    ['STT', 'Ngày trao', 'Người trao', 'Xã', 'Hộ nhận', 'Trị giá'],
    [
      [1, d('5/6'), YEN, 'xã Bản Hồ', 'Lò Văn Ơn', 500_000],
      [2, d('6/6'), MAI, 'xã Nậm Mạ', 'Tòng Văn Hặc', 300_000],
      [3, d('9/6'), TRUNG, 'xã Pa Tần', 'Cà Thị Pâng', 500_000],
    ],
  ),
  register(
    'people, days and places under headings that say nothing',
    ['A', 'B', 'C', 'D'],
    [
      [YEN, d('5/6'), d('6/6'), 'xã Bản Hồ'],
      [MAI, d('6/6'), d('7/6'), 'xã Nậm Mạ'],
      [TRUNG, d('9/6'), d('9/6'), 'xã Pa Tần'],
      [HAI, d('9/6'), d('9/6'), 'xã Pa Tần'],
    ],
  ),
  register(
    'handing out of papers',
    ['STT', 'Ngày giao', 'Người nhận', 'Tên tài liệu', 'Nơi nhận'],
    [
      [1, d('5/6'), YEN, 'Sổ đoàn viên', 'xã Bản Hồ'],
      [2, d('6/6'), MAI, 'Huy hiệu', 'xã Nậm Mạ'],
      [3, d('9/6'), TRUNG, 'Cờ Đoàn', 'xã Pa Tần'],
    ],
  ),
  register(
    'outings that someone asks for',
    ['Cán bộ', 'Ngày xin ra ngoài', 'Địa điểm', 'Việc', 'Người ký'],
    [
      [YEN, d('5/6'), 'Kho bạc', 'Đối chiếu', HAI],
      [MAI, d('6/6'), 'Bưu điện', 'Gửi công văn', HAI],
      [TRUNG, d('9/6'), 'UBND xã Pa Tần', 'Lấy chữ ký', HAI],
    ],
  ),
  register(
    'visits to the sick',
    ['Ngày thăm', 'Người được thăm', 'Người đi thăm', 'Nơi thăm', 'Số tiền'],
    [
      [d('5/6'), 'Mẹ đ/c Sơn', YEN, 'Bệnh viện tỉnh', 500_000],
      [d('6/6'), 'Con đ/c Hoa', MAI, 'xã Bản Hồ', 500_000],
      [d('9/6'), 'Bố đ/c Lan', TRUNG, 'xã Pa Tần', 500_000],
    ],
  ),
  register(
    'courses, by their school',
    ['STT', 'Họ và tên', 'Thời gian', 'Nơi học', 'Nội dung', 'Số ngày'],
    [
      [1, YEN, '05/6 - 09/6/2023', 'Trường Chính trị tỉnh', 'Kỹ năng nghiệp vụ', 5],
      [2, MAI, '12/6 - 16/6/2023', 'Học viện TTN', 'Kỹ năng nghiệp vụ', 5],
    ],
  ),
  register(
    'who works at home',
    ['Họ và tên', 'Ngày làm việc từ xa', 'Nơi làm việc'],
    [
      [YEN, d('5/6'), 'Tại nhà'],
      [MAI, d('6/6'), 'Tại nhà'],
      [TRUNG, d('7/6'), 'Tại nhà'],
    ],
  ),
  register(
    'repairs of computers',
    ['Ngày báo hỏng', 'Người báo', 'Phòng', 'Tình trạng', 'Ngày xong'],
    [
      [d('5/6'), YEN, 'Văn phòng', 'Đã sửa', d('6/6')],
      [d('6/6'), MAI, 'Ban Phong trào', 'Đã sửa', d('8/6')],
      [d('9/6'), TRUNG, 'Ban Phong trào', 'Chưa', ''],
    ],
  ),
  register(
    'interviews for the radio',
    ['Ngày phát', 'Người trả lời', 'Chuyên mục', 'Địa bàn'],
    [
      [d('5/6'), YEN, 'Thanh niên', 'xã Bản Hồ'],
      [d('6/6'), MAI, 'Thanh niên', 'xã Nậm Mạ'],
      [d('9/6'), TRUNG, 'Thanh niên', 'xã Pa Tần'],
    ],
  ),
  register(
    'people, a date and a place',
    ['Họ và tên', 'Ngày', 'Địa điểm'],
    [
      [YEN, d('5/6'), 'Nhà văn hóa'],
      [MAI, d('6/6'), 'Sân vận động'],
      [TRUNG, d('9/6'), 'Hội trường'],
    ],
  ),
];
