/** Chữ của một sổ mới: tên tab, tiêu đề cột, danh sách chọn, cài đặt. */
export const viNewWorkbook = {
  log: {
    title: 'Nhật ký đi cơ sở',
    headings: {
      code: 'Mã',
      officer: 'Họ và tên',
      department: 'Ban, Văn phòng',
      quarter: 'Quý',
      round: 'Đợt',
      start: 'Từ ngày',
      end: 'Đến ngày',
      days: 'Số ngày',
      unit: 'Đơn vị, địa bàn',
      level: 'Cấp',
      kind: 'Hình thức',
      topic: 'Nội dung, chuyên đề',
      travelOrder: 'Công lệnh',
      status: 'Trạng thái',
      report: 'Ngày nộp báo cáo',
      note: 'Ghi chú',
    },
  },
  roster: {
    title: 'Danh sách cán bộ',
    headings: [
      'TT',
      'Họ và tên',
      'Chức vụ',
      'Ban, Văn phòng',
      'Diện thực hiện',
      'Công tác từ ngày',
      'Công tác đến ngày',
    ],
  },
  rounds: { title: 'Các đợt', headings: ['Quý', 'Đợt', 'Từ ngày', 'Đến ngày', 'Số ngày'] },
  exemptions: {
    title: 'Miễn',
    headings: ['TT', 'Họ và tên', 'Ban, Văn phòng', 'Lý do', 'Từ ngày', 'Đến ngày', 'Số văn bản'],
  },
  units: {
    title: 'Danh mục đơn vị',
    headings: ['TT', 'Xã, phường, đặc khu', 'Đơn vị cũ', 'Từ ngày', 'Đến ngày', 'Sáp nhập vào'],
    /** Trước 1/7/2025, khi còn cấp huyện. */
    headingsBefore: [
      'TT',
      'Huyện, thị xã, thành phố',
      'Đoàn cấp huyện và tương đương',
      'Xã, phường, thị trấn',
    ],
  },
  holidays: {
    title: 'Ngày nghỉ',
    headings: ['Ngày', 'Tên ngày nghỉ', 'Loại ngày'],
    kinds: { holiday: 'Nghỉ lễ', 'day-off-in-lieu': 'Nghỉ bù', 'make-up-workday': 'Làm bù' },
    expected: 'dự kiến, cần kiểm tra lại',
    names: {
      'new-year': 'Tết Dương lịch',
      tet: 'Tết Nguyên đán',
      'hung-kings': 'Giỗ Tổ Hùng Vương',
      reunification: 'Ngày Chiến thắng 30/4',
      labour: 'Quốc tế Lao động 1/5',
      national: 'Quốc khánh',
      swap: 'Ngày hoán đổi',
    },
  },
  settings: {
    title: 'Cài đặt',
    headings: ['Tham số', 'Giá trị', 'Ghi chú'],
    rows: {
      office: ['Đơn vị', 'Tên in ở đầu các bảng'],
      document: ['Kế hoạch số', 'Số, ký hiệu của kế hoạch, ví dụ 504-KH/TĐTN-XDĐ'],
      year: ['Năm', 'Sửa năm thì sửa cả hai ngày dưới đây; các đợt và ngày nghỉ có tab riêng'],
      requiredDays: [
        'Số ngày tối thiểu',
        'Theo kế hoạch của đơn vị; 60 là mức hai tháng của chủ trương “1+2” giai đoạn 2018–2022',
      ],
      countFrom: ['Tính từ ngày', ''],
      countTo: ['Tính đến ngày', ''],
      dayKind: ['Cách tính ngày', 'Ngày lịch, hoặc Ngày làm việc'],
      halfDays: ['Nửa ngày (một buổi)', '0,5 nếu cơ quan tính nửa ngày'],
      exemption: ['Miễn từ 6 tháng trở lên trong năm', 'Không thuộc diện, hoặc Tính theo tháng'],
      reportDueDays: ['Hạn báo cáo sau đợt (ngày)', 'Bỏ trống nếu không theo dõi hạn báo cáo'],
    },
  },
  values: {
    calendarDays: 'Ngày lịch',
    noHalfDays: 'Không tính',
    notSubject: 'Không thuộc diện',
    outsideRounds: 'Ngoài đợt',
    levels: ['Chi đoàn', 'Cấp xã', 'Đoàn trực thuộc'],
    levelsBefore: ['Chi đoàn', 'Cấp xã', 'Cấp huyện'],
    kinds: ['Theo chuyên đề', 'Phối hợp tổ chức hoạt động tại cơ sở', 'Kiểm tra, giám sát', 'Dự sinh hoạt'],
    statuses: ['Đăng ký', 'Đã duyệt', 'Đã thực hiện', 'Đã báo cáo', 'Hoãn', 'Hủy', 'Trả lại'],
  },
  /** Lời ở ô có danh sách. Sổ mới trước đây có sẵn danh sách và lịch chọn ngày: nhận ra chúng bằng lời này mà gỡ. */
  help: {
    officer: 'Chọn họ tên trong tab Danh sách cán bộ',
    department: 'Chọn ban, văn phòng như trong danh sách cán bộ',
    date: 'Ngày/tháng/năm, ví dụ 18/03/2022',
    list: 'Chọn một giá trị trong danh sách',
    unit: 'Chọn xã, phường, thị trấn trong danh mục; chi đoàn và huyện đoàn gõ tay',
  },
} as const;

type Widened<T> = T extends string ? string : { readonly [K in keyof T]: Widened<T[K]> };

/** The words of a new workbook in any language. */
export type NewWorkbookWords = Widened<typeof viNewWorkbook>;
