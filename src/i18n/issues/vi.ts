import type { IssueCode } from '../../domain/issue';

/** An issue in words: a short title, and a sentence that names value and expectation. */
export interface IssueWords {
  readonly title: string;
  /** Parts in square brackets are left out when the issue does not tell their values. */
  readonly text: string;
}

/** Where a question is asked once for all rows of a table. */
const ALIKE_SENTENCES = '[ Quanh bảng còn {others} câu nữa như vậy.]';
const ALIKE = '[ Bảng còn {others} dòng nữa như vậy.]';

/** Văn bản lỗi dành cho văn thư: nêu giá trị đã gõ và điều được chờ đợi. */
export const viIssues: Readonly<Record<IssueCode, IssueWords>> = {
  END_BEFORE_START: {
    title: 'Ngày về trước ngày đi',
    text: 'Ngày kết thúc[ {end}] đứng trước ngày bắt đầu[ {start}][ (đã gõ “{value}”)], nên chuyến đi chưa được tính.[ Có lẽ là {expected}.]',
  },
  WRONG_YEAR: {
    title: 'Sai năm',
    text: 'Ngày[ {value}] không thuộc năm báo cáo[ {year}], nên chuyến đi chưa được tính.[ Có lẽ là {expected}.]',
  },
  DATE_SWAPPED: {
    title: 'Đảo ngày và tháng',
    text: 'Ngày[ {value}] có vẻ bị đảo ngày và tháng, nên chuyến đi chưa được tính.[ Có lẽ là {expected}.]',
  },
  AMBIGUOUS_DATE: {
    title: 'Ngày hiểu được hai cách',
    text: 'Ngày[ “{value}”] có thể hiểu theo hai cách[: {first} hoặc {second}].',
  },
  WEEKDAY_MISMATCH: {
    title: 'Thứ không khớp ngày',
    text: 'Thứ đã ghi[ (“{value}”)] không phải thứ của ngày[ {day}][, ngày này là {expected}]; số ngày được tính theo ngày.',
  },
  IMPOSSIBLE_DATE: {
    title: 'Ngày không có thật',
    text: 'Ngày[ “{value}”] không có trong lịch, nên chuyến đi chưa được tính.',
  },
  MISSING_DATE: {
    title: 'Thiếu ngày',
    text: `Chuyến đi chưa ghi đủ ngày bắt đầu và ngày kết thúc, nên chưa được tính.${ALIKE}`,
  },
  UNREADABLE_DATE: {
    title: 'Không đọc được ngày',
    text: `Không đọc được ngày từ[ “{value}”] nên chuyến đi chưa được tính; cần ngày cụ thể như 18/3 hoặc 18–29/3.${ALIKE}`,
  },
  FUTURE_DATE: {
    title: 'Ngày chưa đến',
    text: 'Chuyến đi ghi là đã thực hiện nhưng ngày[ {value}] còn sau ngày số liệu[ {today}][, và {others} dòng nữa của bảng cũng vậy], nên chưa được tính.',
  },
  UNKNOWN_OFFICER: {
    title: 'Cán bộ không có trong danh sách',
    text: `Không có cán bộ[ “{value}”] trong danh sách, nên dòng này chưa tính cho ai.[ Có lẽ là {expected}.]${ALIKE}`,
  },
  AMBIGUOUS_OFFICER: {
    title: 'Trùng tên, chưa rõ ai',
    text: `Tên[ “{value}”] là của nhiều cán bộ[: {candidates}]; dòng này chưa cho biết là ai.${ALIKE}`,
  },
  MISSING_OFFICER: {
    title: 'Thiếu họ tên',
    text: `Chuyến đi chưa ghi họ tên cán bộ, nên không tính được cho ai.${ALIKE}`,
  },
  ROSTER_ROW_WITHOUT_NAME: {
    title: 'Dòng danh sách thiếu họ tên',
    text: 'Dòng này của danh sách cán bộ không có họ tên[, chỉ có “{value}”], nên không ai được tính theo dòng này.',
  },
  NAME_WITHOUT_ACCENTS: {
    title: 'Tên không dấu',
    text: 'Tên không dấu[ “{value}”] được hiểu[ là {expected}] vì trong danh sách chỉ một người có tên đọc như vậy.',
  },
  NAME_IN_SHORT: {
    title: 'Chỉ ghi tên, không ghi họ',
    text: 'Tên ghi tắt[ “{value}”] được hiểu[ là {expected}] vì chỉ một cán bộ trong danh sách có tên đó.',
  },
  ERROR_CELL: {
    title: 'Ô công thức bị lỗi',
    text: 'Ô này đang báo lỗi[ {value}] thay vì cho giá trị.',
  },
  GARBLED_TEXT: {
    title: 'Lỗi phông chữ',
    text: 'Chữ[ “{value}”] là phông cũ (TCVN3, VNI) nên không đọc được.[ Có lẽ là “{expected}”.]',
  },
  OUTSIDE_ROUND: {
    title: 'Ngoài khung của đợt',
    text: 'Ngày[ {dates}] không nằm trong đợt đã ghi[ (đợt {round} quý {quarter}: {from}–{to})][, và {others} dòng nữa của bảng cũng vậy]; số ngày vẫn được tính.',
  },
  UNKNOWN_ROUND: {
    title: 'Không có đợt này',
    text: 'Không có đợt[ “{value}”] trong danh sách các đợt.',
  },
  WRONG_QUARTER: {
    title: 'Sai quý',
    text: 'Dòng này ghi quý[ {value}] nhưng ngày đi thuộc quý[ {expected}][, và {others} dòng nữa của bảng cũng ghi quý khác với ngày đi]; số ngày được tính theo ngày đi.',
  },
  OUTSIDE_PERIOD: {
    title: 'Ngoài thời gian tính',
    text: 'Có[ {days}] ngày[ của {trips} chuyến, kể từ dòng này,] nằm ngoài thời gian tính[ ({from}–{to})] và không được cộng.',
  },
  DURING_EXEMPTION: {
    title: 'Đi trong thời gian được miễn',
    text: 'Chuyến đi[ của {officer}] rơi vào thời gian được miễn hoặc không công tác[ ({from}–{to})]; những ngày đó không được cộng.',
  },
  NOT_SUBJECT: {
    title: 'Không thuộc diện',
    text: 'Cán bộ[ {officer}] không thuộc diện thực hiện, nên chuyến đi không tính vào tổng số.',
  },
  NOT_IN_OFFICE: {
    title: 'Không còn công tác',
    text: 'Cán bộ[ {officer}] không công tác tại cơ quan vào ngày này[ (công tác {from}–{to})].',
  },
  EXEMPTION_WITHOUT_DOCUMENT: {
    title: 'Miễn chưa có văn bản',
    text: 'Việc miễn[ cho {officer}] chưa ghi số văn bản.',
  },
  EXEMPTION_TOO_SHORT: {
    title: 'Thời gian miễn quá ngắn',
    text: 'Thời gian miễn[ của {officer}] chỉ có[ {days}] ngày, ít hơn mức được miễn[ là {months} tháng].',
  },
  OVERLAP: {
    title: 'Trùng ngày',
    text: '[{officer} ]có chuyến khác trùng[ {days}] ngày[ (ô {other})]; mỗi ngày chỉ tính một lần.',
  },
  DUPLICATE_ROW: {
    title: 'Dòng lặp lại',
    text: 'Dòng này giống hệt[ ô {other}] (cùng cán bộ, ngày, địa bàn, nội dung) và không thêm ngày nào.',
  },
  DAYS_MISMATCH: {
    title: 'Số ngày không khớp',
    text: 'Số ngày ghi là[ {value}] nhưng tính theo ngày đi và ngày về là[ {expected}]; tiện ích lấy theo ngày.',
  },
  LONG_TRIP: {
    title: 'Chuyến đi dài bất thường',
    text: 'Chuyến đi kéo dài[ {days}] ngày[ ({from}–{to})], dài hơn một tháng; số ngày vẫn được tính.',
  },
  HALF_DAY: {
    title: 'Nửa ngày',
    text: 'Chuyến đi này là một buổi và được tính 0,5 ngày.',
  },
  HALF_DAY_NOT_ALLOWED: {
    title: 'Không tính nửa ngày',
    text: 'Chuyến đi ghi một buổi[ ({value})][, và {others} dòng nữa của bảng cũng vậy], nhưng cơ quan không tính nửa ngày nên không được cộng.',
  },
  OVER_ONE_DAY: {
    title: 'Hơn một ngày công trong một ngày',
    text: 'Ngày[ {value}] có nhiều hơn một ngày công của cùng một cán bộ; chỉ tính một.',
  },
  MISSING_UNIT: {
    title: 'Thiếu địa bàn',
    text: 'Chuyến đi chưa ghi đơn vị, địa bàn; số ngày vẫn được tính.',
  },
  UNKNOWN_UNIT: {
    title: 'Địa bàn không có trong danh mục',
    text: 'Không có đơn vị[ “{value}”] trong danh mục.[ Có lẽ là {expected}.] Số ngày vẫn được tính.',
  },
  EXCUSED_IN_WORDS: {
    title: 'Được miễn hoặc vắng dài hạn?',
    text: 'Ở đây ghi[ {name}] được miễn hoặc vắng dài hạn, nhưng chưa được tính là miễn.',
  },
  NOT_AT_GRASSROOTS: {
    title: 'Nơi đến không phải cơ sở?',
    text: `[“{value}” ]không phải đơn vị cơ sở trong tỉnh. Số ngày vẫn được tính cho đến khi dòng được sửa.${ALIKE}`,
  },
  SEVERAL_UNITS: {
    title: 'Một ô ghi nhiều địa bàn',
    text: 'Ô ghi nhiều địa bàn[; chuyến đi được tính cho {taken}][, chưa tính cho {further}].',
  },
  UNIT_CLOSED: {
    title: 'Đơn vị đã sáp nhập hoặc giải thể',
    text: 'Đơn vị[ “{value}”] không còn vào ngày đi[ (đến {to})][; nay là {expected}].',
  },
  MISSING_THEME: {
    title: 'Thiếu nội dung',
    text: 'Chuyến đi chưa ghi nội dung, chuyên đề; số ngày vẫn được tính.',
  },
  MISSING_KIND: {
    title: 'Thiếu hình thức',
    text: 'Chuyến đi chưa ghi hình thức (chuyên đề, phối hợp, kiểm tra, dự sinh hoạt)[; đã gõ “{value}”].',
  },
  MISSING_LEVEL: {
    title: 'Thiếu cấp',
    text: 'Chưa biết chuyến đi là ở chi đoàn, cấp xã hay cấp huyện[; đã gõ “{value}”].',
  },
  LEVEL_MISMATCH: {
    title: 'Sai cấp',
    text: 'Cấp ghi là[ {value}] nhưng nơi đến là[ {expected}]; tiện ích lấy theo nơi đến.',
  },
  WRONG_DEPARTMENT: {
    title: 'Sai ban, văn phòng',
    text: 'Dòng này ghi[ “{value}”] nhưng theo danh sách, cán bộ thuộc[ {expected}][, và {others} dòng nữa của bảng cũng ghi khác danh sách]; số ngày vẫn tính cho cán bộ.',
  },
  SAME_NAME: {
    title: 'Hai cán bộ trùng tên',
    text: 'Có hai cán bộ cùng tên[ {value}][ ({candidates})]; các dòng nhật ký cần ghi rõ ban, văn phòng.',
  },
  UNKNOWN_STATUS: {
    title: 'Không hiểu trạng thái',
    text: 'Không hiểu trạng thái[ “{value}”][ ở {cells} ô, kể từ ô này][; được tính như “{expected}”].',
  },
  TRAVEL_ORDER_MISSING: {
    title: 'Thiếu công lệnh',
    text: 'Chuyến đi chưa có công lệnh hoặc quyết định cử đi nên chưa được tính[ ({officer})].',
  },
  NOT_MADE: {
    title: 'Ghi là không đi',
    text: `Ô này ghi là không đi[: “{value}”], nên dòng không tính là chuyến đã đi.${ALIKE}`,
  },
  WENT_INSTEAD: {
    title: 'Có người đi thay',
    text: 'Ô này ghi có người đi thay[: “{value}”], nên chuyến đi được tính cho người đi thay[ là {expected}].',
  },
  CHANGED_IN_WORDS: {
    title: 'Câu này làm thay đổi chuyến đi?',
    text: `Câu[ “{value}”] nói khác với ngày hoặc người đang được tính; tiện ích chưa tính theo câu này.${ALIKE_SENTENCES}`,
  },
  DAYS_IN_REMARK: {
    title: 'Ghi chú nói khác về ngày',
    text: 'Ghi chú[ “{value}”] nói khác với ngày của dòng[; được tính {expected} ngày theo ghi chú].',
  },
  ANSWER_REPLACED: {
    title: 'Đã gửi lại biểu mẫu',
    text: 'Câu trả lời này được gửi lại ngay sau đó[ (ô {other})] với cùng cán bộ và địa bàn, nên chỉ tính lần gửi sau.',
  },
  STRUCK_THROUGH: {
    title: 'Dòng bị gạch ngang',
    text: 'Ô[ “{value}”] bị gạch ngang, nên dòng không tính là chuyến đã đi.',
  },
  MANY_STRUCK_THROUGH: {
    title: 'Nhiều dòng bị gạch ngang',
    text: 'Quá nhiều dòng của bảng bị gạch ngang[: {struck}/{asked}], nên không coi là đã hủy và vẫn tính.',
  },
  NOT_DONE: {
    title: 'Đã qua ngày, chưa xác nhận',
    text: 'Chuyến đi đã đăng ký[ ({trips} chuyến, kể từ dòng này)][, kết thúc ngày {end}], đã qua mà chưa ghi là đã thực hiện, nên chưa được tính.',
  },
  REPORT_OVERDUE: {
    title: 'Báo cáo chậm',
    text: 'Báo cáo nộp[ ngày {value},] chậm[ {days} ngày] so với hạn[ {due}]; số ngày đi vẫn được tính.',
  },
  REPORT_MISSING: {
    title: 'Chưa có báo cáo',
    text: 'Chuyến đi đã kết thúc[ ngày {end}], hạn báo cáo[ {due}] đã qua mà chưa có báo cáo.',
  },
  QUARTER_WITHOUT_PLAN: {
    title: 'Quý chưa có kế hoạch',
    text: '[{officer} ]thuộc diện nhưng chưa có chuyến nào đăng ký hoặc thực hiện trong quý[ {quarter}].',
  },
  PLAN_TOO_SHORT: {
    title: 'Kế hoạch không đủ chỉ tiêu',
    text: '[{officer}: ]đã đi và đã đăng ký[ {days} ngày], các đợt còn lại cho thêm[ {rounds} ngày], vẫn dưới chỉ tiêu[ {required} ngày].',
  },
  TOTAL_ROW: {
    title: 'Dòng cộng',
    text: 'Dòng[ “{value}”] là dòng cộng, không phải cán bộ hay chuyến đi; tiện ích bỏ qua.',
  },
  TOTAL_MISMATCH: {
    title: 'Tổng không khớp',
    text: 'Tổng đã gõ là[ {value}] nhưng cộng các dòng phía trên được[ {expected}].',
  },
  DATE_AS_TEXT: {
    title: 'Ngày gõ dạng chữ',
    text: 'Ngày[ “{value}”] đang là chữ trong cột ngày[; tiện ích hiểu là {expected}].',
  },
  NUMBER_AS_TEXT: {
    title: 'Số gõ dạng chữ',
    text: 'Số[ “{value}”] đang là chữ nên hàm cộng của bảng tính bỏ qua[; tiện ích hiểu là {expected}].',
  },
  FORMULA_TEXT: {
    title: 'Chữ giống công thức',
    text: 'Chữ[ “{value}”] bắt đầu như một công thức; tiện ích chỉ coi là chữ.',
  },
  HTML_TEXT: {
    title: 'Chữ có mã HTML',
    text: 'Chữ[ “{value}”] có mã HTML; tiện ích chỉ coi là chữ.',
  },
  INVISIBLE_CHARS: {
    title: 'Ký tự ẩn',
    text: 'Ô này[ (“{value}”)] có khoảng trắng lạ hoặc ký tự ẩn; tiện ích đọc bỏ qua chúng.',
  },
  HEADER_NOT_UNDERSTOOD: {
    title: 'Không hiểu tiêu đề bảng',
    text: 'Không tìm thấy dòng tiêu đề có các cột cần thiết trên tab[ “{value}”][ ({count} bảng cùng mẫu)][; còn thiếu: {missing}].',
  },
  TABLE_IN_DOUBT: {
    title: 'Chưa rõ bảng này là gì',
    text: 'Bảng[ trên tab “{value}”] có cán bộ và ngày nhưng không có gì cho biết[ là {kind}], nên chưa tính vào đâu[ ({count} bảng cùng mẫu)].',
  },
  TABLE_CONTRADICTED: {
    title: 'Bảng đọc ra không khớp',
    text: 'Số ngày ghi trong bảng[ trên tab “{value}”] không khớp với ngày đọc được[: chỉ {agreed}/{asked} dòng khớp]; có thể đã đọc nhầm cột.',
  },
  OWN_COUNT_DIFFERS: {
    title: 'Khác với số đơn vị đã tổng hợp',
    text: 'Bảng tổng hợp[ trên tab “{value}”] ghi khác với số ngày đọc được từ nhật ký[ ở {differing}/{asked} dòng][, như {name}: ghi {typed}, đọc được {expected}].',
  },
  PLAN_COUNTED: {
    title: 'Đăng ký hay đã đi?',
    text: 'Tiêu đề bảng[ trên tab “{value}”] nói về đăng ký, phân công hoặc lịch và không có bảng kết quả[ ({count} bảng như vậy)]; tiện ích đang tính là đã đi.',
  },
  PLAN_UNANSWERED: {
    title: 'Kế hoạch đã qua, chưa có kết quả',
    text: 'Bảng[ trên tab “{value}”] là kế hoạch và sổ không có bảng kết quả; các chuyến đã qua[ ({count})] chưa được tính.',
  },
  TABLE_TOLD_AGAIN: {
    title: 'Bảng chép lại chuyến đã có',
    text: 'Bảng[ trên tab “{value}”] chép lại các chuyến đã có ở bảng khác nên không tính thêm[; {count} dòng không có ở bảng kia cũng chưa được tính].',
  },
  ROW_NOT_UNDERSTOOD: {
    title: 'Không hiểu dòng này',
    text: 'Dòng này không đọc được thành chuyến đi[: “{value}”].',
  },
  ROSTER_DERIVED: {
    title: 'Không có danh sách cán bộ',
    text: 'Không tìm thấy danh sách cán bộ; tạm lấy[ {count}] họ tên từ các bảng, nên chưa biết ai được miễn.',
  },
  LEFT_WITHOUT_DATE: {
    title: 'Thôi công tác từ ngày nào?',
    text: 'Danh sách cán bộ ghi[ “{value}”] mà không có ngày; người này vẫn được tính cả năm.',
  },
  STATUS_CONTRADICTED: {
    title: 'Đã đi hay chưa?',
    text: 'Trạng thái của dòng nói đã đi, nhưng ô này[ (“{value}”)] nói không đi; tiện ích đang tính là đã đi.',
  },
  QUOTA_UNCLEAR: {
    title: 'Chỉ tiêu là bao nhiêu ngày?',
    text: 'Câu nói số ngày phải đi[, như “{value}”,] chưa rõ là của việc gì, hoặc sổ còn nói số khác; tiện ích chưa dùng câu ấy.',
  },
  DUTY_FOR_NOBODY: {
    title: 'Nhiệm vụ chưa rõ của ai',
    text: 'Không có cán bộ nào trong danh sách là[ “{value}”][ (nhiệm vụ “{name}”)].',
  },
  WINDOW_NOT_IN_YEAR: {
    title: 'Thời gian tính không thuộc năm',
    text: 'Năm là[ {year}] nhưng thời gian tính[ từ {from} đến {to}] nằm ngoài năm đó; ngày đi trong năm sẽ không được tính.',
  },
  YEAR_SUPPOSED: {
    title: 'Năm tính từ tháng nào?',
    text: 'Tên bảng ghi hai năm mà không nói tính từ tháng nào;[ tạm tính từ {from} đến {to}.]',
  },
  UNITS_NOT_ALL: {
    title: 'Danh mục đơn vị chưa đủ',
    text: 'Danh mục này thiếu[ {missing} trong {count}] nơi đã ghi là đến, nên địa bàn của các chuyến chưa được đối chiếu.',
  },
  SETTING_TWICE: {
    title: 'Cài đặt ghi hai lần',
    text: 'Cài đặt[ “{name}”] đã có giá trị khác ở dòng trên; dòng này[ (“{value}”)] không được dùng.',
  },
  BAD_SETTING: {
    title: 'Cài đặt chưa đúng',
    text: 'Cài đặt[ “{name}”] có giá trị[ “{value}”] chưa đúng[; cần {expected}].',
  },
};
