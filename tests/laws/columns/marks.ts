import { oneOf, type ForeignColumn } from './cells';

const YES_NO = oneOf('Có', 'Không');
const TICKS = oneOf(true, false);

/** Yes and no of other matters: words, signs, tick boxes. */
export const MARKS: readonly ForeignColumn[] = [
  { headings: ['Có ảnh', 'Có hình ảnh', 'Đã có ảnh', 'Có ảnh minh chứng', 'Has photos'], cells: TICKS },
  { headings: ['Đã kiểm tra', 'Đã rà soát', 'Đã đối chiếu', 'Checked'], cells: TICKS },
  { headings: ['Đã đăng tin', 'Đã lên web', 'Đăng fanpage'], cells: TICKS },
  { headings: ['Đã ký nhận', 'Ký nhận', 'Đã nhận tiền'], cells: oneOf('x', '✓', '') },
  { headings: ['Ăn trưa', 'Đăng ký ăn trưa', 'Báo cơm'], cells: oneOf('x', '') },
  { headings: ['Xe cơ quan', 'Có xe', 'Đi xe cơ quan', 'Office car'], cells: YES_NO },
  { headings: ['Đảng viên', 'Là đảng viên', 'Party member'], cells: oneOf('x', 'x', '') },
  { headings: ['Ủy viên BCH', 'UV BCH', 'UVBTV'], cells: oneOf('x', '') },
  { headings: ['Có lãnh đạo dự', 'Lãnh đạo dự', 'Có báo chí'], cells: YES_NO },
  { headings: ['Tiêm vắc xin', 'Đã tiêm mũi 3', 'Test Covid'], cells: oneOf('Có', 'Không', 'Rồi') },
  { headings: ['Check', 'Đã tick', 'Đã dò'], cells: TICKS },
  {
    headings: ['BT xã dự', 'PBT Đoàn dự', 'CT UBND xã tiếp'],
    cells: oneOf('có', 'có', 'vắng', '', 'cử PBT'),
  },
  { headings: ['NVQS của BT xã'], cells: oneOf('Đã thực hiện', 'Tạm hoãn', 'Miễn', '', 'Nữ') },
  {
    headings: ['Ý kiến chỉ đạo của TT', 'Bút phê'],
    cells: oneOf('Đồng ý', 'Chuyển ban PT', 'Xem lại mẫu biểu', '', 'VP lưu', 'Kính chuyển đ/c Nam'),
  },
  { headings: ['Có công lệnh', 'Đã lấy dấu', 'Đã đóng dấu'], cells: oneOf(true, false) },
  {
    headings: ['Khó khăn', 'Có vướng mắc', 'Vướng mắc'],
    cells: oneOf('Không', 'Không có', 'Thiếu kinh phí'),
  },
];
