/*
 * Words between dates, before and behind them, with accents. What reads dates, labels, remarks and notes makes its
 * patterns of these.
 */
import { says } from '../../text/pattern';

/** The units of time, each in the one word for it; what else they are called is in `periods`. */
export const DAY = 'ngày';
export const MONTH = 'tháng';
export const QUARTER = 'quý';
export const YEAR = 'năm';
export const WEEK = 'tuần';

/** Before the first day. */
export const FROM_WORDS: readonly string[] = ['từ', 'from'];

/** Before the last day. */
export const TO_WORDS: readonly string[] = ['đến', 'tới', 'to'];

/** Signs between the first day and the last one, as a class of letters. */
export const ARROWS = '\\u2190-\\u21ff\\u2794-\\u27be\\u27f0-\\u27ff»›';

/** Between two of several days. */
export const AND_WORDS: readonly string[] = ['và', 'and'];

/** Before a day of the month. */
export const DAY_WORDS: readonly string[] = ['ngày', 'mùng', 'mồng', 'mống'];

/** Behind a number they are hours or minutes, and no date. */
export const HOUR_WORDS: readonly string[] = ['giờ', 'h', 'g'];
export const MINUTE_WORDS: readonly string[] = ['phút', 'ph', 'p'];

/** Behind the hours and minutes of a clock. */
export const HALVES_OF_CLOCK: readonly string[] = ['am', 'pm', 'sa', 'ch'];

/** Behind the number of a day in English: `2nd March`. */
export const ORDINAL_ENDINGS: readonly string[] = ['st', 'nd', 'rd', 'th'];

/** Behind a number they count, and are no date: `3 ngày`, `2 đêm`. */
export const NIGHT = 'đêm';
export const COUNTED_WORDS: readonly string[] = [DAY, 'buổi', NIGHT, 'hôm'];

/** Between a number of sessions and the day that each of them is of: `1 buổi mỗi ngày`. */
export const A_DAY: readonly string[] = ['mỗi', 'một', 'trên'];

/** Before the whole of which something is a part: `đầu của năm`, `end of the year`. */
export const OF_WORDS: readonly string[] = ['của', 'of'];
export const THE = 'the';

/** Between a word and its number: `Đợt số 2`, `Quý thứ ba`. */
export const BEFORE_NUMBERS: readonly string[] = ['số', 'thứ'];

/** Before the number of what is no day. */
export const NUMBERED_WORDS: readonly string[] = ['đợt', 'quý', 'lần', 'chuyến'];

/** The first and the last day of a trip: `bắt đầu 05/4, kết thúc 08/4`. */
export const GOES = 'đi';
export const DEPARTS = 'khởi hành';
export const SETS_OUT: readonly string[] = ['bắt đầu', 'bđ', 'start', DEPARTS, GOES];
export const COMES_BACK: readonly string[] = ['kết thúc', 'kt', 'end', 'trở về', 'quay về', 'về'];

/** Which end of a trip a column is of, in brackets behind its heading: `Thời gian (từ)`. */
export const ENDS_OF_A_TRIP: readonly string[] = [...FROM_WORDS, 'đến', 'to', 'đi', 'về'];

/** Before either of those days: `đi lúc 05/4, về vào ngày 08/4`. */
export const BEFORE_ENDS: readonly string[] = [DAY, 'vào', 'lúc', 'hồi'];

/** Said of dates that are still to come. */
const FORECAST = 'dự kiến';

/** Whether dates are called such. */
export const saysForecast = says([FORECAST]);

/** What is said of dates and changes none of them. */
export const BESIDE_DATES: readonly string[] = [
  'bắt đầu',
  'bđ',
  'kết thúc',
  'kt',
  FORECAST,
  'thời gian',
  'làm việc',
  'công tác',
];
/** Before a number of days that the dates are: `trọn 3 ngày, 21 - 23/9`. */
export const ALL_THE_DAYS: readonly string[] = ['trọn', 'suốt', 'liền', 'trong vòng', 'đủ'];
/** `từ ngày …`, `trong các ngày`, `của`: what follows has dates. */
export const LEADS_TO_DATES: readonly string[] = [...FROM_WORDS, 'trong', 'của', 'in', 'of'];
/** `từ ngày … đến hết ngày …`: words that add nothing. */
export const ADDS_NOTHING: readonly string[] = [...DAY_WORDS, 'vào', 'các', 'lúc', 'hồi', 'hết', 'đi'];

/** There and back on the day beside it. */
export const WITHIN_THE_DAY: readonly string[] = [
  'đi về trong ngày',
  'đi và về trong ngày',
  'đi, về trong ngày',
  'đi về cùng ngày',
  'đi, về cùng ngày',
  'về trong ngày',
  'trong ngày',
  'đi về',
];

/** Before the days of one: `cả tuần 14-18/3`. */
export const WHOLE_WEEK: readonly string[] = ['cả tuần', 'trọn tuần', 'suốt tuần', 'nguyên tuần'];

/** Before the first and the last day of one: `tuần 18-22/5`, `tuần lễ từ 18 đến 22/5`. */
export const WEEKS: readonly string[] = [WEEK, `${WEEK} lễ`];

/** Behind dates: where it was, or with whom. */
export const ABOUT_THE_TRIP: readonly string[] = ['tại', 'ở', 'dự', 'cùng', 'với', 'họp'];

/** A remark in brackets that holds one of these may mean other days than those beside it. */
export const WORDS_OF_DOUBT: readonly string[] = [
  'chưa',
  'không',
  'rõ',
  'khoảng',
  'hoặc',
  'hay',
  'đổi',
  'hoãn',
  'hủy',
  'chuyển',
  'âm',
  'sau',
  'trước',
  'giữa',
  'đầu',
  'cuối',
  'sáng',
  'chiều',
  'trưa',
  'ngày',
  'buổi',
];

/** One after the other: `xã A rồi xã B`. */
export const THEN_WORDS: readonly string[] = ['rồi'];

/** All of them, or several: `các ngày`, `những đợt`. */
export const ALL_OF: readonly string[] = ['các', 'những'];

/** One by one: `từng tháng`, `mỗi năm`. */
export const EACH_OF: readonly string[] = ['từng', 'mỗi', 'hàng', 'hằng'];

/** Before the day up to which figures were taken: `Số liệu tính đến ngày 31/12/2022`. */
export const AS_OF_WORDS: readonly string[] = ['số liệu', 'tính', 'cập nhật'];

/** Where a stretch begins: `từ 01/3`, `since March`. */
export const STRETCH_BEGINS: readonly string[] = [...FROM_WORDS, 'kể từ', 'since', 'bắt đầu'];

/** Before `từ`, and says no more: `kể từ ngày 01/3`. */
export const COUNTED = 'kể';
export const COUNTED_FROM: readonly string[] = [COUNTED, 'bắt đầu'];

/** Before the last day of a stretch: `đến hết ngày 31/8`. */
export const TO_THE_END_OF: readonly string[] = ['đến hết', 'hết'];

/** Where it ends: `đến 31/8`, `cho đến`, `till`. */
export const STRETCH_ENDS: readonly string[] = [
  ...TO_WORDS,
  ...['đến', 'tới'].map((to) => `cho ${to}`),
  'until',
  'till',
  'through',
  'thru',
];

/** All from the beginning of the year on. */
export const SUMMED_UP: readonly string[] = ['lũy kế', 'cộng dồn', 'cumulative', 'ytd', 'year to date'];

/** Leaves an end open, whatever is not known of it. */
export const NO_END_YET: readonly string[] = [
  'nay',
  'hiện nay',
  'hiện tại',
  'bây giờ',
  'now',
  'present',
  'today',
  ...['không', 'chưa'].flatMap((not) =>
    ['', 'xác định ', 'rõ ', 'có '].flatMap((known) =>
      ['thời hạn', 'ngày về', 'kết thúc'].map((end) => `${not} ${known}${end}`),
    ),
  ),
  'chưa xác định',
  'không xác định',
  ...['', 'khi '].flatMap((when) =>
    ['thông báo', 'quyết định'].flatMap((paper) => [`${when}có ${paper}`, `${when}có ${paper} mới`]),
  ),
  'chưa về',
  'chưa trở lại',
  'chưa kết thúc',
];

/** Says nothing beside the words of a stretch. */
export const BESIDE_STRETCHES: readonly string[] = [
  ...[
    'ngày',
    'mùng',
    'hết',
    'hôm',
    'thời gian',
    'giai đoạn',
    'của',
    'trong',
    'các',
    'kỳ',
    'số liệu',
    'kết quả',
  ],
  ...['the', 'of', 'in', 'for', 'lúc', 'vào', 'day', 'tháng'],
];

/** The paper by which somebody is away or moved, behind the time. */
export const BY_PAPER: readonly string[] = ['theo', 'qđ', 'quyết định', 'số'];
