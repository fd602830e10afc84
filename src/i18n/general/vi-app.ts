/** Những câu mà mọi phần của tiện ích có thể nói. */
export const viApp = {
  'papers.noBlank':
    'Tab này không có chỗ điền nào dạng {{officer}}. Mở tab mẫu của cơ quan; chọn ô có tên cán bộ hoặc ban để điền cho riêng người hay ban đó.',
  'app.title': 'Đi cơ sở',
  'app.reading': 'Đã đọc {rows} dòng, đang tính…',
  'app.writing': 'Đã tính xong, đang ghi vào bảng tính…',
  'app.busy': 'Một lệnh khác đang ghi vào bảng tính này. Đợi vài giây rồi làm lại.',
  'app.closedTab': 'Tab “{tab}” được bảo vệ, đồng chí không được sửa.',
  'app.closedCells': 'Ô hoặc tab này đang được bảo vệ.',
  'app.goneTab': 'Tab “{tab}” vừa bị đổi tên hoặc xóa.',
  'app.staleTab': 'Có người vừa gõ vào tab “{tab}”, tiện ích không ghi đè. Làm lại lệnh khi họ gõ xong.',
  'app.loadingTab':
    'Tab “{tab}” còn ô đang tính (Google hiện Loading...), nên chưa giữ được số liệu của tab ấy. Đợi tính xong rồi làm lại lệnh.',
  'app.failed': 'Chưa làm được: {reason}',
  'app.google': 'Google không trả lời giữa chừng.',
  'app.unexpected': 'Có lỗi ngoài dự kiến; xin gửi câu này cho người phụ trách: “{reason}”.',
  'app.badRequest': 'Yêu cầu không hợp lệ[ ở phần “{part}”].',
  'app.noTrips':
    'Không tìm thấy bảng nào ghi chuyến đi. Cần một bảng có ít nhất cột họ tên và cột ngày; “Tạo sổ mới” có mẫu sẵn.',
  'app.noOfficers': 'Không tìm thấy cán bộ nào. Cần một tab danh sách cán bộ; “Tạo sổ mới” có mẫu sẵn.',
} as const;
