import { after, before, type ForeignColumn } from './cells';

/** Days by which something is to be done, and days on which something else was done. */
export const DEADLINES: readonly ForeignColumn[] = [
  {
    headings: [
      'Hạn báo cáo',
      'Thời hạn báo cáo',
      'Hạn nộp báo cáo',
      'Hạn nộp BC',
      'Deadline báo cáo',
      'Report due',
    ],
    cells: after(5, 15),
  },
  { headings: ['Hạn hoàn thành', 'Thời hạn hoàn thành', 'Hạn xử lý', 'Due date'], cells: after(3, 30) },
  { headings: ['Hạn thanh toán', 'Hạn quyết toán', 'Thời hạn thanh toán'], cells: after(10, 40) },
  {
    headings: ['Ngày đăng ký', 'Ngày gửi đăng ký', 'Ngày nộp đăng ký', 'Registered on'],
    cells: before(5, 25),
  },
  { headings: ['Ngày phân công', 'Ngày giao việc', 'Ngày giao nhiệm vụ'], cells: before(3, 20) },
  { headings: ['Ngày họp ban', 'Ngày giao ban', 'Ngày họp rút kinh nghiệm'], cells: after(1, 9) },
  { headings: ['Ngày đăng tin', 'Ngày đăng bài', 'Ngày đăng web'], cells: after(0, 6) },
  { headings: ['Ngày kiểm tra lại', 'Ngày đối chiếu', 'Ngày rà soát'], cells: after(10, 60) },
];
