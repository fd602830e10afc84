/** Lời của màn hình Cách đọc: mỗi bảng được hiểu là gì, vì sao, và điều còn phải hỏi. */
export const viReading = {
  title: 'Cách đọc',
  help: 'Mỗi tab, mỗi bảng của sổ được hiểu là gì, và những gì không tính.',
  found: '{tables} bảng trên {tabs} tab.',
  asked: '{count} bảng cần trả lời',
  nothingAsked: 'Không còn điều gì phải hỏi.',
  others: 'Không tính: {count} bảng',
  texts: 'Tab chỉ có chữ: {count}',
  kept: 'Đã trả lời: {count}',
  more: 'Xem thêm {count} bảng',
  back: 'Về danh sách bảng',

  // Bảng là gì
  range: 'dòng {from}–{to}',
  noRows: 'chưa có dòng nào',
  lies: 'Bảng nằm ngang: mỗi dòng của tab là một mục.',
  wide: 'Bảng ngang: mỗi dòng một cán bộ, mỗi đợt một nhóm cột.',
  said: 'do người chọn',
  confirmed: 'đã xác nhận',

  // Các dòng
  'rows.title': 'Các dòng',
  'rows.trips': 'Chuyến đi',
  'rows.asked': 'Chưa hiểu',
  'use.record': 'Mục khác',
  'use.no-trip': 'Không đi',
  'use.group': 'Tên nhóm',
  'use.total': 'Dòng cộng',
  'use.signature': 'Chữ ký',
  'use.note': 'Ghi chú',
  'use.empty': 'Chỉ có số thứ tự',
  'use.header': 'Tiêu đề lặp lại',
  rowsLine: '{trips} chuyến[ · {others} dòng khác][ · {asked} dòng chưa hiểu]',
  recordsLine: '{count} dòng',

  // Nhân chứng
  'witness.title': 'Số liệu trong bảng nói gì',
  'witness.none': 'Bảng không ghi số ngày hay dòng cộng nào để đối chiếu.',
  'witness.stated-days': 'Số ngày ghi ở từng dòng',
  'witness.own-counts': 'Số đơn vị tự tổng hợp',
  'witness.other': 'Số liệu khác của bảng',
  'witness.agrees': '{agreed}/{asked} khớp',

  // Hỏi và trả lời
  'ask.trips': 'Bảng này là gì?',
  'ask.exemptions': 'Những người này có được miễn không?',
  'ask.plan': 'Tựa nói là đăng ký, đang tính như đã đi. Đã đi chưa?',
  'ask.sums': 'Số ngày ghi không khớp với ngày đọc được. Đọc vậy có đúng không?',
  'ask.again': 'Bảng này kể lại chuyến của bảng khác, nhưng có dòng mà bảng kia không có. Có tính không?',
  'ask.column': 'Cột {letter} “{heading}” là gì?',
  'say.done': 'Chuyến đi đã thực hiện',
  'say.plan': 'Kế hoạch, đăng ký',
  'say.roster': 'Danh sách cán bộ',
  'say.exemptions': 'Danh sách miễn',
  'say.other': 'Không liên quan',
  'say.confirm': 'Đúng rồi',
  'say.columns': 'Sửa các cột',
  'say.something': 'Chọn loại bảng',
  'say.column': 'Cột {letter} là',
  alike: 'Áp dụng cho cả các bảng cùng mẫu ở: {tabs}[ và {more} bảng khác].',
  keeps: 'Được giữ theo các tiêu đề: chèn cột, đổi tên tab hay sang quý sau vẫn dùng.',
  'replace.ask': 'Đang có câu trả lời trước: {before}. Thay bằng câu mới?',
  'replace.do': 'Thay',
  answered: 'Đã giữ câu trả lời cho bảng {sheet}.',
  takeBack: 'Bỏ câu trả lời',
  takenBack: 'Đã bỏ câu trả lời.',
  'kept.columns': 'cột: {columns}',
  'kept.column': '“{heading}” là {field}',
  'kept.unused': '“{heading}” không dùng',
  'kept.holds': 'đang dùng ở: {tabs}[ và {more} bảng khác]',
  'kept.replaced': 'đã được câu sau thay; bỏ câu đó thì có hiệu lực lại',
  'kept.idle': 'chưa gặp bảng nào như vậy',
  'answer.before': 'các cột đã chọn',
  open: 'Xem bảng',

  // Vì sao
  'why.ask': 'Vì sao ô đang chọn được đọc như vậy?',
  'why.title': 'Ô {cell}',
} as const;

/** The name of a sentence on how a workbook is read. */
export type ReadingWord = keyof typeof viReading;
