/** Những câu nói khi một lệnh bị ngắt giữa chừng: vì sao, đã thay đổi gì, nên làm gì. */
export const viFaults = {
  'state.untouched': 'Chưa thay đổi gì trong bảng tính.',
  'state.beside':
    'Các ô của đồng chí không bị thay đổi; tab, đánh dấu hoặc ghi nhớ của tiện ích có thể mới ghi được một phần.',
  'state.written': 'Các ô đã được ghi xong; bước sau đó chưa xong.',
  'state.taken-back': 'Các ô vừa ghi đã được trả lại như cũ.',
  'state.half': 'Có ô đã ghi mà chưa trả lại được như cũ.',
  'next.untouched': 'Làm lại sau ít giây.',
  'next.beside': 'Làm lại lệnh để hoàn tất.',
  'next.written': 'Làm lại lệnh để hoàn tất; tiện ích không ghi trùng.',
  'next.taken-back': 'Làm lại sau ít giây.',
  'next.closed': 'Nhờ người đặt bảo vệ cho phép sửa, rồi làm lại.',
  'next.half': 'Chạy lại lệnh: tiện ích sẽ trả lại các ô ấy trước rồi mới làm tiếp, và báo lại.',

  'lasting.fullStore':
    'Chỗ ghi nhớ của bảng tính đã đầy (Google cho 500 kB), nên không ghi thêm được: mở lại bớt các lỗi đã chấp nhận, hoặc bỏ bớt điều đã chỉnh ở phần Cách đọc.',
  'lasting.outOfCells':
    'Bảng tính đã gần 10 triệu ô, mức cao nhất Google cho phép, nên không thêm được tab hay dòng: xóa bớt tab cũ, dòng và cột trống rồi làm lại.',

  'resume.takenBack':
    'Lệnh lần trước bị ngắt giữa chừng; các ô đã ghi dở được trả lại như cũ: {cells}[ và {more} ô khác].',
  'resume.left':
    'Lệnh lần trước bị ngắt giữa chừng; các ô sau đã bị sửa hoặc dời chỗ nên giữ nguyên, xin xem lại: {cells}[ và {more} ô khác].',
  'resume.recalculated':
    'Lệnh Tính lại lần trước bị ngắt giữa chừng; tên hàm trong các ô đã được trả lại như cũ.',
  'resume.decided':
    'Lệnh lần trước bị ngắt giữa chừng; {count} quyết định đã ghi vào ô nay được ghi tiếp vào sổ duyệt đăng ký.',
  'resume.closed':
    'Lệnh lần trước bị ngắt giữa chừng, phần còn dở ở chỗ được bảo vệ mà đồng chí không được sửa: nhờ người được sửa chỗ ấy chạy một lệnh để tiện ích trả lại nốt.',
  'journal.held': 'Chưa ghi gì: phần còn dở của lệnh lần trước phải được trả lại trước.',
  'journal.unkept':
    'Google chưa cho ghi nhớ việc đang làm (chỗ ghi nhớ của bảng tính có thể đã đầy), nên nếu lệnh bị ngắt giữa chừng, tiện ích không tự trả lại được.',
  'decisions.unkept':
    'Chỗ ghi nhớ của bảng tính đã đầy: các lỗi đã chấp nhận chỉ còn được ghi trên tab danh sách lỗi, xin giữ tab ấy.',
} as const;
