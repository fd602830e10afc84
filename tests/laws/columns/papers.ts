import { after, before, numbered, oneOf, people, type ForeignColumn } from './cells';

/** Papers about the trip: signed, approved, sent, received, filed. */
export const PAPERS: readonly ForeignColumn[] = [
  {
    headings: ['Ngày ký', 'Ngày ký duyệt', 'Ngày ký công lệnh', 'Ngày ký QĐ', 'Signed on'],
    cells: before(1, 12),
  },
  { headings: ['Ngày duyệt', 'Ngày phê duyệt', 'Ngày trình duyệt', 'Approval date'], cells: before(1, 10) },
  { headings: ['Ngày ban hành', 'Ngày ra văn bản', 'Ngày văn bản'], cells: before(4, 30) },
  { headings: ['Ngày gửi', 'Ngày gửi công văn', 'Ngày gửi giấy mời', 'Sent on'], cells: before(2, 14) },
  { headings: ['Ngày nhận', 'Ngày nhận giấy mời', 'Ngày nhận văn bản', 'Received'], cells: before(1, 10) },
  { headings: ['Ngày vào sổ', 'Ngày lưu hồ sơ', 'Ngày lưu'], cells: after(1, 30) },
  { headings: ['Số công văn', 'Công văn số', 'Số CV', 'Số CV đến'], cells: numbered('{}-CV/TĐTN-VP', 101) },
  { headings: ['Kế hoạch số', 'Số kế hoạch', 'Theo KH số'], cells: numbered('{}-KH/TĐTN-XDĐ', 480) },
  { headings: ['Số hóa đơn', 'Hóa đơn', 'Số HĐ'], cells: numbered('00{}', 12345) },
  { headings: ['Mã hồ sơ', 'Hồ sơ số', 'Số hồ sơ'], cells: numbered('HS-2022-{}', 1000) },
  {
    headings: ['Trích yếu', 'Trích yếu văn bản', 'Tên văn bản'],
    cells: oneOf('V/v cử cán bộ đi công tác', 'V/v tham dự hội nghị', 'Kế hoạch tháng Thanh niên năm 2022'),
  },
  { headings: ['Người ký', 'Người ký công lệnh', 'Signed by'], cells: people('strangers', 'officers') },
  {
    headings: ['Nơi nhận', 'Đơn vị nhận báo cáo', 'Nơi gửi báo cáo'],
    cells: oneOf('Ban Xây dựng Đoàn', 'Văn phòng', 'Thường trực Tỉnh đoàn'),
  },
];
