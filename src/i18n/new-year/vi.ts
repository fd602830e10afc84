/** Những câu của việc sang năm mới. */
export const viNewYear = {
  'year.title': 'Sang năm {year}',
  'year.makes': 'Sẽ tạo cho năm {year}: {tabs}.',
  'year.renames': 'Tab ghi ngày không có năm được thêm năm vào tên để còn đọc đúng: {tabs}.',
  'year.rename': '“{from}” thành “{to}”',
  'year.rounds': 'Các đợt được dời sang năm {year}, cần xác nhận lại ngày:\n{rounds}',
  'year.round': 'quý {quarter} đợt {number}: {span}',
  'year.keeps': 'Giữ lại thành giá trị, không đổi nữa: {tabs}.',
  'year.left': 'Không sang năm mới vì đã thôi công tác: {names}.',
  'year.leaves': 'Ghi thôi công tác từ hết ngày {day}: {names}.',
  'year.skipped': 'Không chép được bố trí, đồng chí tự lập tab mới: {tabs}.',
  'year.blocked':
    'Năm {year} còn {count} dòng chưa tính được vì lỗi. Nên sửa trước khi sang năm: ngày gõ nhầm năm có thể bị đọc thành ngày của năm mới.',
  'year.shared':
    'Danh sách cán bộ, danh mục đơn vị, nhiệm vụ, câu chữ văn bản và cách đọc các bảng dùng tiếp. Tab của năm {year} không bị xóa hay sửa.',
  'year.ask': '{plan}\n\nSang năm {year}?',
  'year.done': 'Đã mở năm {year}: {tabs}.',
  'year.check':
    'Việc tiếp theo: xác nhận ngày các đợt ở tab “{tab}”, ghi số kế hoạch của năm vào tab “{settings}”.',
  'year.checkSettings': 'Việc tiếp theo: ghi số kế hoạch và các đợt của năm vào tab “{settings}”.',
  'year.early': 'Năm {year} bắt đầu ngày {day}; sớm nhất bốn tháng trước đó mới mở được.',
  'year.madeSettings':
    'Sổ chưa có tab cài đặt, số liệu đang có được tính là của năm {year}: quy định đang dùng được ghi thành tab “{tab}”, để hai năm tách nhau.',
  'year.statesYear': 'Tab “{tab}” chưa ghi năm: dòng “Năm” {year} được ghi vào đó, để hai năm tách nhau.',
  'year.mixed':
    'Tab “{tab}” có cả cài đặt và bảng khác. Chuyển bảng khác sang tab riêng để mỗi năm có một tab cài đặt, rồi làm lại.',
  'year.noLeaving':
    'Danh sách cán bộ không có cột “Công tác đến ngày” nên chưa ghi được ai đã thôi. Thêm cột đó rồi làm lại.',
  'year.roundNote': 'Ghi chú',
  'year.roundMoved': 'Dời từ năm {year}, cần xác nhận',
  'year.tabOf': '{tab} {year}',
  'year.values': '{tab}, số năm {year}',
  'copy.tab': 'Mang theo bản sao',
  'copy.tabTitle': 'Tiện ích “Đi cơ sở”: dữ liệu mang theo bản sao',
  'copy.tabHint':
    'Google không chép câu chữ văn bản, cách đọc, các bước duyệt sang bản sao của tệp: tab này mang chúng đi. Xóa được sau khi đã tạo bản sao.',
  'copy.is': 'Bảng tính này là BẢN SAO của sổ năm {year}. Sổ gốc ở tệp cũ không bị đụng đến.',
  'copy.empties': 'Làm trống các dòng năm {year} trong bản sao này: {tabs}. Bố trí, công thức giữ nguyên.',
  'copy.stay': 'Giữ {count} dòng đã ghi của năm {year}.',
  'copy.settings': 'Tab “{tab}”: năm và ngày tính thành năm {year}, số kế hoạch để trống.',
  'copy.shared':
    'Danh sách cán bộ, danh mục đơn vị, nhiệm vụ, câu chữ văn bản, cách đọc các bảng và bảng tổng hợp năm {year} ở lại trong bản sao.',
  'copy.done': 'Bản sao này là sổ năm {year}.',
  'copy.check': 'Việc tiếp theo: xác nhận ngày các đợt, ghi số kế hoạch vào tab “{settings}”, đổi tên tệp.',
  'copy.changed':
    'Có người vừa sửa tab cài đặt hoặc các đợt, hoặc tab đó được bảo vệ. Chưa đổi năm của bản sao; làm lại.',
} as const;
