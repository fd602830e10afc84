import type { IssueCode } from '../domain/issue';

/** An issue in words: a short title, a sentence that names value and expectation, and what to do. */
export interface IssueWords {
  readonly title: string;
  /** Parts in square brackets are left out when the issue does not tell their values. */
  readonly text: string;
  readonly advice: string;
}

/** Văn bản lỗi dành cho văn thư: nêu giá trị đã gõ và điều được chờ đợi. */
export const viIssues: Readonly<Record<IssueCode, IssueWords>> = {
  END_BEFORE_START: {
    title: 'Ngày về trước ngày đi',
    text: 'Ngày kết thúc[ {end}] đứng trước ngày bắt đầu[ {start}][ (đã gõ “{value}”)][; có lẽ là {expected}], nên chuyến đi chưa được tính.',
    advice: 'Đổi chỗ hai ngày nếu gõ nhầm cột, hoặc gõ lại ngày đúng.',
  },
  WRONG_YEAR: {
    title: 'Sai năm',
    text: 'Ngày[ {value}] không thuộc năm báo cáo[ {year}][; có lẽ là {expected}], nên chuyến đi chưa được tính.',
    advice: 'Sửa lại năm của ngày này.',
  },
  DATE_SWAPPED: {
    title: 'Đảo ngày và tháng',
    text: 'Ngày[ {value}] có vẻ bị đảo ngày và tháng[; đúng ra là {expected}], nên chuyến đi chưa được tính.',
    advice: 'Gõ lại theo thứ tự ngày/tháng/năm.',
  },
  AMBIGUOUS_DATE: {
    title: 'Ngày hiểu được hai cách',
    text: 'Ngày[ “{value}”] có thể hiểu theo hai cách[: {first} hoặc {second}].',
    advice: 'Gõ đủ ngày/tháng/năm, ví dụ 05/04/2022.',
  },
  IMPOSSIBLE_DATE: {
    title: 'Ngày không có thật',
    text: 'Ngày[ “{value}”] không có trong lịch, nên chuyến đi chưa được tính.',
    advice: 'Gõ lại ngày có thật, ví dụ 30/4 thay cho 31/4.',
  },
  MISSING_DATE: {
    title: 'Thiếu ngày',
    text: 'Chuyến đi chưa ghi đủ ngày bắt đầu và ngày kết thúc, nên chưa được tính.',
    advice: 'Điền ngày còn thiếu.',
  },
  UNREADABLE_DATE: {
    title: 'Không đọc được ngày',
    text: 'Không đọc được ngày từ[ “{value}”] nên chuyến đi chưa được tính; cần ngày cụ thể như 18/3 hoặc 18–29/3.',
    advice: 'Gõ lại bằng ngày cụ thể.',
  },
  FUTURE_DATE: {
    title: 'Ngày chưa đến',
    text: 'Chuyến đi ghi là đã thực hiện nhưng ngày[ {value}] còn sau ngày số liệu[ {today}], nên chưa được tính.',
    advice: 'Sửa ngày, hoặc đổi trạng thái thành “Đăng ký”.',
  },
  UNKNOWN_OFFICER: {
    title: 'Cán bộ không có trong danh sách',
    text: 'Không có cán bộ[ “{value}”] trong danh sách[; có lẽ là {expected}].',
    advice: 'Sửa họ tên theo danh sách cán bộ, hoặc thêm người này vào danh sách.',
  },
  AMBIGUOUS_OFFICER: {
    title: 'Trùng tên, chưa rõ ai',
    text: 'Tên[ “{value}”] là của nhiều cán bộ[: {candidates}]; dòng này chưa cho biết là ai.',
    advice: 'Ghi thêm ban, văn phòng của cán bộ.',
  },
  MISSING_OFFICER: {
    title: 'Thiếu họ tên',
    text: 'Chuyến đi chưa ghi họ tên cán bộ, nên không tính được cho ai.',
    advice: 'Điền họ tên cán bộ.',
  },
  ERROR_CELL: {
    title: 'Ô công thức bị lỗi',
    text: 'Ô này đang báo lỗi[ {value}] thay vì cho giá trị.',
    advice: 'Sửa công thức, hoặc gõ thẳng giá trị.',
  },
  GARBLED_TEXT: {
    title: 'Lỗi phông chữ',
    text: 'Chữ[ “{value}”] là phông cũ (TCVN3, VNI) nên không đọc được[; có lẽ là “{expected}”].',
    advice: 'Gõ lại bằng Unicode.',
  },
  OUTSIDE_ROUND: {
    title: 'Ngoài khung của đợt',
    text: 'Ngày[ {dates}] không nằm trong đợt đã ghi[ (đợt {round} quý {quarter}: {from}–{to})]; số ngày vẫn được tính.',
    advice: 'Sửa tên đợt, hoặc ghi “Ngoài đợt”.',
  },
  UNKNOWN_ROUND: {
    title: 'Không có đợt này',
    text: 'Không có đợt[ “{value}”] trong danh sách các đợt.',
    advice: 'Sửa tên đợt, hoặc thêm đợt này vào danh sách.',
  },
  WRONG_QUARTER: {
    title: 'Sai quý',
    text: 'Dòng này ghi quý[ {value}] nhưng ngày đi thuộc quý[ {expected}]; số ngày được tính theo ngày đi.',
    advice: 'Sửa lại quý.',
  },
  OUTSIDE_PERIOD: {
    title: 'Ngoài thời gian tính',
    text: 'Có[ {days}] ngày nằm ngoài thời gian tính[ ({from}–{to})] và không được cộng.',
    advice: 'Kiểm tra lại ngày; nếu đúng thì không cần làm gì.',
  },
  DURING_EXEMPTION: {
    title: 'Đi trong thời gian được miễn',
    text: 'Chuyến đi[ của {officer}] rơi vào thời gian được miễn hoặc không công tác[ ({from}–{to})]; những ngày đó không được cộng.',
    advice: 'Kiểm tra ngày đi và thời gian miễn.',
  },
  NOT_SUBJECT: {
    title: 'Không thuộc diện',
    text: 'Cán bộ[ {officer}] không thuộc diện thực hiện, nên chuyến đi không tính vào tổng số.',
    advice: 'Nếu thuộc diện, sửa cột “Diện thực hiện” trong danh sách cán bộ.',
  },
  NOT_IN_OFFICE: {
    title: 'Không còn công tác',
    text: 'Cán bộ[ {officer}] không công tác tại cơ quan vào ngày này[ (công tác {from}–{to})].',
    advice: 'Kiểm tra ngày đi, hoặc ngày nhận việc và thôi việc trong danh sách.',
  },
  EXEMPTION_WITHOUT_DOCUMENT: {
    title: 'Miễn chưa có văn bản',
    text: 'Việc miễn[ cho {officer}] chưa ghi số văn bản.',
    advice: 'Điền số, ngày của quyết định.',
  },
  EXEMPTION_TOO_SHORT: {
    title: 'Thời gian miễn quá ngắn',
    text: 'Thời gian miễn[ của {officer}] chỉ có[ {days}] ngày, ít hơn mức được miễn[ là {months} tháng].',
    advice: 'Kiểm tra từ ngày, đến ngày của việc miễn.',
  },
  OVERLAP: {
    title: 'Trùng ngày',
    text: '[{officer} ]có chuyến khác trùng[ {days}] ngày[ (ô {other})]; mỗi ngày chỉ tính một lần.',
    advice: 'Nếu đi nhiều nơi trong ngày thì không cần sửa; nếu gõ nhầm, sửa ngày.',
  },
  DUPLICATE_ROW: {
    title: 'Dòng lặp lại',
    text: 'Dòng này giống hệt[ ô {other}] (cùng cán bộ, ngày, địa bàn, nội dung) và không thêm ngày nào.',
    advice: 'Xóa một trong hai dòng nếu là một chuyến.',
  },
  DAYS_MISMATCH: {
    title: 'Số ngày không khớp',
    text: 'Số ngày ghi là[ {value}] nhưng tính theo ngày đi và ngày về là[ {expected}]; tiện ích lấy theo ngày.',
    advice: 'Sửa số ngày, hoặc sửa ngày đi, ngày về.',
  },
  HALF_DAY: {
    title: 'Nửa ngày',
    text: 'Chuyến đi này là một buổi và được tính 0,5 ngày.',
    advice: 'Không cần làm gì nếu đúng là một buổi.',
  },
  HALF_DAY_NOT_ALLOWED: {
    title: 'Không tính nửa ngày',
    text: 'Chuyến đi ghi một buổi[ ({value})], nhưng cơ quan không tính nửa ngày nên không được cộng.',
    advice: 'Sửa số ngày, hoặc bật “Nửa ngày (một buổi)” trong tab Cài đặt.',
  },
  OVER_ONE_DAY: {
    title: 'Hơn một ngày công trong một ngày',
    text: 'Ngày[ {value}] có nhiều hơn một ngày công của cùng một cán bộ; chỉ tính một.',
    advice: 'Kiểm tra các buổi đã ghi của ngày này.',
  },
  MISSING_UNIT: {
    title: 'Thiếu địa bàn',
    text: 'Chuyến đi chưa ghi đơn vị, địa bàn; số ngày vẫn được tính.',
    advice: 'Điền đơn vị, địa bàn.',
  },
  UNKNOWN_UNIT: {
    title: 'Địa bàn không có trong danh mục',
    text: 'Không có đơn vị[ “{value}”] trong danh mục[; có lẽ là {expected}]. Số ngày vẫn được tính.',
    advice: 'Sửa tên theo danh mục đơn vị, hoặc thêm đơn vị vào danh mục.',
  },
  UNIT_CLOSED: {
    title: 'Đơn vị đã sáp nhập hoặc giải thể',
    text: 'Đơn vị[ “{value}”] không còn vào ngày đi[ (đến {to})][; nay là {expected}].',
    advice: 'Dùng tên của đơn vị tại ngày đi.',
  },
  MISSING_THEME: {
    title: 'Thiếu nội dung',
    text: 'Chuyến đi chưa ghi nội dung, chuyên đề; số ngày vẫn được tính.',
    advice: 'Điền nội dung, chuyên đề.',
  },
  MISSING_KIND: {
    title: 'Thiếu hình thức',
    text: 'Chuyến đi chưa ghi hình thức (chuyên đề, phối hợp, kiểm tra, dự sinh hoạt)[; đã gõ “{value}”].',
    advice: 'Chọn một trong bốn hình thức.',
  },
  MISSING_LEVEL: {
    title: 'Thiếu cấp',
    text: 'Chưa biết chuyến đi là ở chi đoàn, cấp xã hay cấp huyện[; đã gõ “{value}”].',
    advice: 'Điền cấp của nơi đến.',
  },
  LEVEL_MISMATCH: {
    title: 'Sai cấp',
    text: 'Cấp ghi là[ {value}] nhưng nơi đến là[ {expected}]; tiện ích lấy theo nơi đến.',
    advice: 'Sửa lại cấp.',
  },
  WRONG_DEPARTMENT: {
    title: 'Sai ban, văn phòng',
    text: 'Dòng này ghi[ “{value}”] nhưng theo danh sách, cán bộ thuộc[ {expected}]; số ngày vẫn tính cho cán bộ.',
    advice: 'Sửa ban, văn phòng theo danh sách.',
  },
  SAME_NAME: {
    title: 'Hai cán bộ trùng tên',
    text: 'Có hai cán bộ cùng tên[ {value}][ ({candidates})]; các dòng nhật ký cần ghi rõ ban, văn phòng.',
    advice: 'Không cần sửa danh sách; nhớ ghi ban ở nhật ký.',
  },
  UNKNOWN_STATUS: {
    title: 'Không hiểu trạng thái',
    text: 'Không hiểu trạng thái[ “{value}”][; được tính như “{expected}”].',
    advice: 'Chọn: Đăng ký, Đã duyệt, Đã thực hiện, Đã báo cáo, Hoãn hoặc Hủy.',
  },
  TRAVEL_ORDER_MISSING: {
    title: 'Thiếu công lệnh',
    text: 'Chuyến đi chưa có số công lệnh hoặc quyết định cử đi[ ({officer})].',
    advice: 'Điền số và ngày của công lệnh.',
  },
  NOT_DONE: {
    title: 'Đã qua ngày, chưa xác nhận',
    text: 'Chuyến đi đã đăng ký[, kết thúc ngày {end}], đã qua mà chưa ghi là đã thực hiện, nên chưa được tính.',
    advice: 'Đã đi thì đổi thành “Đã thực hiện”; không đi thì ghi “Hoãn” hoặc “Hủy”.',
  },
  REPORT_OVERDUE: {
    title: 'Báo cáo chậm',
    text: 'Báo cáo nộp[ ngày {value},] chậm[ {days} ngày] so với hạn[ {due}]; số ngày đi vẫn được tính.',
    advice: 'Kiểm tra ngày nộp báo cáo; nếu đúng thì không cần sửa.',
  },
  REPORT_MISSING: {
    title: 'Chưa có báo cáo',
    text: 'Chuyến đi đã kết thúc[ ngày {end}], hạn báo cáo[ {due}] đã qua mà chưa có báo cáo.',
    advice: 'Nộp báo cáo và điền ngày nộp.',
  },
  QUARTER_WITHOUT_PLAN: {
    title: 'Quý chưa có kế hoạch',
    text: '[{officer} ]thuộc diện nhưng chưa có chuyến nào đăng ký hoặc thực hiện trong quý[ {quarter}].',
    advice: 'Đăng ký chuyến đi cho quý này.',
  },
  PLAN_TOO_SHORT: {
    title: 'Kế hoạch không đủ chỉ tiêu',
    text: '[{officer}: ]đã đi và đã đăng ký[ {days} ngày], các đợt còn lại cho thêm[ {rounds} ngày], vẫn dưới chỉ tiêu[ {required} ngày].',
    advice: 'Đăng ký thêm chuyến ngoài đợt.',
  },
  TOTAL_ROW: {
    title: 'Dòng cộng',
    text: 'Dòng[ “{value}”] là dòng cộng, không phải cán bộ hay chuyến đi; tiện ích bỏ qua.',
    advice: 'Không cần làm gì.',
  },
  TOTAL_MISMATCH: {
    title: 'Tổng không khớp',
    text: 'Tổng đã gõ là[ {value}] nhưng cộng các dòng phía trên được[ {expected}].',
    advice: 'Sửa tổng, hoặc dùng công thức cộng.',
  },
  DATE_AS_TEXT: {
    title: 'Ngày gõ dạng chữ',
    text: 'Ngày[ “{value}”] đang là chữ trong cột ngày[; tiện ích hiểu là {expected}].',
    advice: 'Đổi thành ngày thật để lọc và sắp xếp được.',
  },
  NUMBER_AS_TEXT: {
    title: 'Số gõ dạng chữ',
    text: 'Số[ “{value}”] đang là chữ nên hàm cộng của bảng tính bỏ qua[; tiện ích hiểu là {expected}].',
    advice: 'Đổi thành số.',
  },
  FORMULA_TEXT: {
    title: 'Chữ giống công thức',
    text: 'Chữ[ “{value}”] bắt đầu như một công thức; tiện ích chỉ coi là chữ.',
    advice: 'Bỏ dấu =, +, - hoặc @ ở đầu.',
  },
  HTML_TEXT: {
    title: 'Chữ có mã HTML',
    text: 'Chữ[ “{value}”] có mã HTML; tiện ích chỉ coi là chữ.',
    advice: 'Gõ lại không có mã.',
  },
  INVISIBLE_CHARS: {
    title: 'Ký tự ẩn',
    text: 'Ô này[ (“{value}”)] có khoảng trắng lạ hoặc ký tự ẩn; tiện ích đọc bỏ qua chúng.',
    advice: 'Gõ lại, hoặc dùng Sửa nhanh để làm sạch.',
  },
  HEADER_NOT_UNDERSTOOD: {
    title: 'Không hiểu tiêu đề bảng',
    text: 'Không tìm thấy dòng tiêu đề có các cột cần thiết trên tab[ “{value}”][; còn thiếu: {missing}].',
    advice: 'Chỉ rõ các cột trong Cài đặt › Bảng của các ban, hoặc sửa tiêu đề.',
  },
  ROW_NOT_UNDERSTOOD: {
    title: 'Không hiểu dòng này',
    text: 'Dòng này không đọc được thành chuyến đi[: “{value}”].',
    advice: 'Kiểm tra họ tên và ngày của dòng.',
  },
  ROSTER_DERIVED: {
    title: 'Không có danh sách cán bộ',
    text: 'Không tìm thấy danh sách cán bộ; tạm lấy[ {count}] họ tên từ các bảng, nên chưa biết ai được miễn.',
    advice: 'Lập tab danh sách cán bộ (Tạo sổ mới có mẫu sẵn).',
  },
  BAD_SETTING: {
    title: 'Cài đặt chưa đúng',
    text: 'Cài đặt[ “{name}”] có giá trị[ “{value}”] chưa đúng[; cần {expected}].',
    advice: 'Sửa lại trong tab Cài đặt.',
  },
};
