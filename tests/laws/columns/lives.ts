import { numbers, oneOf, placesOf, yearsAgo, type ForeignColumn } from './cells';

/** What is known of a person's life. */
export const LIVES: readonly ForeignColumn[] = [
  {
    headings: [
      'Ngày sinh',
      'Ngày tháng năm sinh',
      'Ngày, tháng, năm sinh',
      'Sinh ngày',
      'Date of birth',
      'DOB',
    ],
    cells: yearsAgo(22, 37),
  },
  { headings: ['Năm sinh', 'NS', 'Sinh năm', 'Năm sinh (nam/nữ)'], cells: numbers(1984, 1999) },
  { headings: ['Ngày vào Đoàn', 'Vào Đoàn ngày', 'Ngày kết nạp Đoàn'], cells: yearsAgo(8, 20) },
  {
    headings: ['Ngày vào Đảng', 'Ngày vào Đảng chính thức', 'Ngày kết nạp Đảng', 'Vào Đảng ngày'],
    cells: yearsAgo(2, 14),
  },
  {
    headings: ['Ngày bổ nhiệm', 'Ngày giữ chức vụ', 'Thời điểm bổ nhiệm', 'Ngày QĐ bổ nhiệm'],
    cells: yearsAgo(1, 8),
  },
  { headings: ['Ngày nâng lương', 'Ngày nâng bậc', 'Thời điểm nâng lương'], cells: yearsAgo(0, 3) },
  { headings: ['Tuổi', 'Tuổi đời', 'Age'], cells: numbers(22, 37) },
  { headings: ['Giới tính', 'Nam/Nữ', 'Phái', 'Gender'], cells: oneOf('Nam', 'Nữ') },
  { headings: ['Dân tộc', 'Thành phần dân tộc'], cells: oneOf('Kinh', 'Chăm', 'Raglai', "K'Ho", 'Hoa') },
  {
    headings: ['Trình độ', 'Trình độ chuyên môn', 'Trình độ LLCT', 'Trình độ lý luận'],
    cells: oneOf('Đại học', 'Thạc sĩ', 'Trung cấp', 'Cao cấp'),
  },
  { headings: ['Quê quán', 'Nguyên quán', 'Quê'], cells: placesOf },
  {
    headings: [
      'Nơi ở',
      'Nơi ở hiện nay',
      'Chỗ ở hiện nay',
      'Địa chỉ thường trú',
      'Nơi thường trú',
      'Hộ khẩu',
    ],
    cells: placesOf,
  },
  { headings: ['Nơi sinh', 'Nơi đăng ký khai sinh'], cells: placesOf },
  { headings: ['Ngày sinh người tiếp'], cells: oneOf('12/8/1994', '--/--/1995', '1992', '') },
  { headings: ['Nhóm máu', 'Nhóm máu (ABO)'], cells: oneOf('O', 'A', 'B', 'AB') },
  { headings: ['Ngạch', 'Mã ngạch', 'Ngạch, bậc'], cells: oneOf('01.003', '01.004', 'Chuyên viên 2/9') },
];
