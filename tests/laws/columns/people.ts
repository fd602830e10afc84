import { oneOf, people, placesOf, type ForeignColumn } from './cells';

/** People who did not go: they approve, sign, receive, drive, enter, answer. */
export const PEOPLE: readonly ForeignColumn[] = [
  {
    headings: ['Người duyệt', 'Người phê duyệt', 'Lãnh đạo duyệt', 'Approved by', 'Approver'],
    cells: people('strangers', 'officers'),
  },
  {
    headings: ['Người cập nhật', 'Người nhập', 'Người nhập liệu', 'Updated by'],
    cells: people('officers', 'strangers'),
  },
  { headings: ['Người lập', 'Người lập biểu', 'Người tổng hợp'], cells: people('officers', 'strangers') },
  { headings: ['Đầu mối', 'Đầu mối cơ sở', 'Người liên hệ', 'Contact person'], cells: people('strangers') },
  {
    headings: ['Người tiếp', 'Người đón tiếp', 'Đại diện cơ sở', 'Bí thư Đoàn xã'],
    cells: people('strangers'),
  },
  { headings: ['Chủ trì', 'Người chủ trì', 'Chủ tọa'], cells: people('strangers', 'officers') },
  {
    headings: ['Lãnh đạo phụ trách', 'Lãnh đạo theo dõi', 'Thủ trưởng'],
    cells: people('officers', 'strangers'),
  },
  {
    headings: ['Người kiểm tra', 'Người thẩm định', 'Người xác nhận', 'Verified by'],
    cells: people('officers', 'strangers'),
  },
  { headings: ['Thủ kho xuất quà', 'Nhân viên nhập máy'], cells: people('strangers') },
  { headings: ['Người thanh toán', 'Kế toán', 'Thủ quỹ'], cells: people('strangers') },
  { headings: ['Người chụp ảnh', 'Người viết tin', 'Tác giả'], cells: people('strangers') },
  {
    headings: ['Đơn vị phối hợp', 'Cơ quan phối hợp', 'Phối hợp'],
    cells: oneOf('Hội LHTN tỉnh', 'Sở Nội vụ', 'Tỉnh ủy', ''),
  },
  { headings: ['Báo đăng tin', 'Nơi đăng bài', 'Địa bàn phụ trách', 'Xã phụ trách'], cells: placesOf },
];
