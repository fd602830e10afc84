import { after, always, money, numbered, numbers, oneOf, type ForeignColumn } from './cells';

/** What a trip costs, and whether it was paid. */
export const MONEY: readonly ForeignColumn[] = [
  {
    headings: ['Phụ cấp', 'Phụ cấp lưu trú', 'PCLT', 'Tiền phụ cấp', 'Allowance'],
    cells: always(45_000, 44_700, 200_000),
  },
  {
    headings: ['Công tác phí', 'CTP', 'Tiền công tác phí', 'Khoán công tác phí'],
    cells: money(30_000, 60_000),
  },
  { headings: ['Tạm ứng', 'Số tiền tạm ứng', 'Đã tạm ứng', 'Advance'], cells: money(500_000, 3_000_000) },
  {
    headings: ['Tiền tàu xe', 'Tiền xe', 'Vé xe', 'Chi phí đi lại', 'Tiền xăng'],
    cells: money(20_000, 300_000),
  },
  {
    headings: ['Tiền phòng', 'Khoán phòng nghỉ', 'Tiền nghỉ', 'Tiền thuê phòng'],
    cells: money(150_000, 450_000),
  },
  { headings: ['Kinh phí', 'Dự toán', 'Kinh phí thực hiện', 'Budget'], cells: money(100_000, 5_000_000) },
  { headings: ['Thành tiền', 'Tổng tiền', 'Số tiền', 'Amount'], cells: money(40_000, 60_000) },
  { headings: ['Đơn giá', 'Mức chi', 'Định mức'], cells: always(45_000, 100_000, 150_000) },
  {
    headings: ['Ngày thanh toán', 'Ngày chi', 'Ngày chuyển tiền', 'Ngày chi tiền', 'Paid on'],
    cells: after(5, 45),
  },
  {
    headings: ['Trạng thái thanh toán', 'Đã thanh toán', 'Tình trạng thanh toán', 'Thanh toán'],
    cells: oneOf('Đã thanh toán', 'Chưa thanh toán', 'Chờ duyệt', 'Đã chi'),
  },
  {
    headings: ['Nguồn kinh phí', 'Nguồn', 'Nguồn chi', 'Budget source'],
    cells: oneOf('Ngân sách', 'Đoàn phí', 'Xã hội hóa', 'NSNN'),
  },
  { headings: ['Số tài khoản', 'STK', 'Tài khoản'], cells: numbered('4800{}', 205_111_222) },
  {
    headings: ['Hoá đơn xăng', 'Hóa đơn tiền phòng'],
    cells: oneOf('Có', 'Hủy (sai MST)', 'Không', 'mất', ''),
  },
  { headings: ['Số phiếu chi', 'Phiếu chi', 'Số chứng từ'], cells: numbered('PC{}', 10) },
  { headings: ['Hệ số lương', 'Hệ số', 'Hệ số phụ cấp'], cells: oneOf(2.34, 2.67, 3, 3.33, 3.66, 0.5) },
  { headings: ['Số bữa ăn', 'Số suất ăn'], cells: numbers(1, 12) },
];
