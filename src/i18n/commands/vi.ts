/** Những câu mà các lệnh nói với người dùng. */
export const viCommands = {
  'papers.unknown': 'Đã lập tab “{tab}”. Tiện ích không biết các chỗ điền sau nên để nguyên: {names}.',
  'tab.touched':
    'Tab “{tab}” có ô đã được gõ thêm hoặc sửa sau khi tiện ích lập. Lập lại thì những gì đã gõ ở tab đó bị thay hết. Lập lại?',
  'tab.kept': 'Tab “{tab}” được giữ nguyên, chưa lập lại.',
  'tab.closed': 'Tab “{tab}” chưa ghi lại được vì được bảo vệ, đồng chí không được sửa.',
  'papers.done': 'Đã lập tab “{tab}”.',
  'summary.ask':
    'Tổng hợp kỳ nào? Ví dụ: tháng 5; quý I-II; 6 tháng đầu năm; 01/3-15/4. Để trống là tháng này.',
  'summary.badPeriod': 'Không hiểu kỳ “{value}”, hoặc kỳ không có trong năm của sổ. Chưa lập tab nào.',
  'summary.done': 'Đã lập tab “{tab}”: {met}, bình quân {mean} ngày.',
  'summary.leftOut': 'Còn {count} dòng chưa được tính, ghi ở cuối bảng.',
  'recalculate.done': 'Đã tính lại {count} ô công thức.',
  'recalculate.closed': 'Có {count} ô công thức được bảo vệ mà đồng chí không được sửa nên chưa tính lại.',
  'recalculate.none': 'Không có ô nào dùng hàm đọc cả bảng tính, nên không cần tính lại.',
  'new.done': 'Đã tạo sổ năm {year}: {created}.',
  'new.next': 'Việc đầu tiên: nhập tab “{tab}”.',
  'new.kept': 'Đã có sẵn và được giữ nguyên: {kept}.',
  'new.nothing': 'Các tab mẫu đều đã có: {kept}. Không thay đổi gì.',
  'check.done': 'Kiểm tra xong: {errors} lỗi, {warnings} cảnh báo, {infos} lưu ý. Xem tab “{tab}”.',
  'check.clean': 'Kiểm tra xong: không có lỗi nào.',
  'check.notTable': 'Tab này không có bảng nào để kiểm tra.',
  'check.closed': 'Có {count} ô được bảo vệ, đồng chí không được sửa nên đánh dấu ở đó giữ nguyên: {tabs}.',
  'check.lost':
    'Có {count} ô chưa đánh dấu vì dòng vừa bị sửa hoặc dời chỗ trong lúc kiểm tra; chạy lại lệnh để đánh dấu nốt.',
  'check.oneFormula':
    'Tab “{tab}” có {count} công thức, mỗi dòng một công thức; một công thức cho cả vùng tính nhanh hơn nhiều: xóa chúng, rồi gõ vào ô đầu {formula}',
  'check.singleFormulas':
    'Tab “{tab}” có {count} công thức, mỗi dòng một công thức; một công thức nhận cả vùng họ tên tính nhanh hơn nhiều.',
  'check.closedList': 'Danh sách lỗi chưa ghi lại được vì tab “{tab}” được bảo vệ, đồng chí không được sửa.',
  'check.cleared': 'Đã xóa {count} đánh dấu; ghi chú và màu của đồng chí được trả lại như cũ.',
  'check.nothingToClear': 'Không có đánh dấu nào để xóa.',
  'check.accepted': 'chấp nhận',
  'fix.none': 'Không có lỗi nào sửa nhanh được.',
  'fix.preview': 'Sẽ sửa {count} ô:\n{lines}\n\nGhi các giá trị này vào bảng?',
  'fix.more': '… và {count} ô khác',
  'fix.done':
    'Đã sửa {count} ô, ghi lại ở tab “{tab}”. Muốn hoàn tác: Đi cơ sở › Kiểm tra › Hoàn tác lần sửa gần nhất.',
  'fix.refused': 'Có {count} ô không nhận giá trị mới vì quy tắc nhập của ô: {cells}.',
  'fix.closed': 'Có {count} ô được bảo vệ, đồng chí không được sửa nên giữ nguyên: {cells}.',
  'fix.undone': 'Đã trả lại {count} ô như trước lần sửa.',
  'fix.nothingToUndo': 'Không có lần sửa nào để hoàn tác.',
  'fix.formulas': 'Có {count} ô chứa công thức nên được giữ nguyên: {cells}.',
  'fix.changedSince': 'Có {count} ô vừa được gõ lại hoặc dời chỗ nên được giữ nguyên: {cells}.',
  'person.ask':
    'Nhật ký sửa ghi cả người sửa. Tiện ích không xin quyền xem địa chỉ thư của đồng chí, nên xin cho biết tên. Chỉ hỏi một lần, tên được giữ cho riêng đồng chí.',
  'person.unnamed': '(không nêu tên)',
  'check.askClear':
    'Bỏ mọi dấu và ghi chú lỗi của tiện ích ở tất cả các tab? Màu và ghi chú của đồng chí trở lại như cũ; lỗi vẫn còn trong danh sách.',
  'entryHelp.ask':
    'Đặt danh sách chọn cho cột {columns} ở {rows} dòng trống của tab “{tab}”? Ô đã có chữ và quy tắc nhập của đồng chí giữ nguyên; bỏ lại được bằng lệnh Bỏ danh sách chọn.',
  'entryHelp.done': 'Đã đặt danh sách chọn cho {count} ô trống.',
  'entryHelp.none': 'Tab này không có bảng chuyến đi còn dòng trống để đặt danh sách chọn.',
  'entryHelp.askOff':
    'Bỏ mọi danh sách chọn và lịch chọn ngày mà tiện ích đã đặt ở tab “{tab}”? Quy tắc nhập của đồng chí giữ nguyên.',
  'entryHelp.off': 'Đã bỏ danh sách chọn ở {count} ô.',
  'entryHelp.noneOff': 'Tab này không có danh sách chọn nào của tiện ích.',
} as const;
