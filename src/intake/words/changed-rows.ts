import { once } from '../../base/once';
import { fold, foldTone } from '../text/fold';
import { LONGEST_NAME } from '../text/lengths';
import { saysWords } from '../text/phrase-index';
import { isBare } from '../text/missing-accents';
import { either, saysTyped, WORD_BEGINS, WORD_ENDS } from '../text/pattern';
import { COMRADE, COMRADE_SHORT, HONORIFICS } from './named/honorifics';
import { CALLED_OFF, PUT_OFF } from './lists/statuses';
import { NOT_GONE } from './not-done';

/*
 * Words of sentences that speak of trips that stand elsewhere: in another cell of the row, in another row, above the
 * line. No rule can count by them; they are held against what was counted, and asked about where they differ.
 */

/** Something was written wrongly. */
const IS_WRONG: readonly string[] = [
  ...['sai', 'nhầm', 'ghi nhầm', 'nhập nhầm', 'ghi sai', 'nhập sai', 'đính chính', 'sửa lại'],
];

/** Said of what was written before. */
const CORRECTS: readonly string[] = [
  ...IS_WRONG,
  ...['sửa', 'chỉnh lại', 'điều chỉnh', 'cập nhật lại', 'thay cho', 'thay thế'],
  ...['lẽ ra', 'đúng ra', 'thực ra', 'đúng là'],
  ...['bổ sung', 'thiếu', 'ghi thiếu', 'nhập thiếu', 'sót', 'bỏ sót', 'quên'],
  ...['chưa ghi', 'chưa nhập', 'chưa tính', 'chưa cộng', 'chưa đưa vào', 'chưa có trong'],
  ...['trùng', 'bỏ', 'hủy', 'xóa', 'gộp', 'gộp với', 'gộp vào', 'tính chung', 'chuyển'],
];

/** What of a trip may be wrong. */
const OF_A_TRIP: readonly string[] = [
  ...['ngày', 'số ngày', 'ngày đi', 'ngày về', 'thời gian đi'],
  ...['tên người', 'tên cán bộ', 'người đi'],
];

/** Another row of the table, before its number or where it stands: a section of a paper has a number too. */
const ROWS: readonly string[] = ['dòng', 'hàng', 'stt', 'số thứ tự'];
const WHERE: readonly string[] = ['trên', 'dưới', 'trước', 'kế', 'liền trên', 'liền dưới'];
const BEFORE_NUMBERS: readonly string[] = ['số', 'thứ'];

/** Before somebody who went along, and behind. */
const ALONG_BEFORE: readonly string[] = [
  ...['cùng', 'cùng với', 'đi với', 'đi cùng', 'thêm', 'có thêm', 'kèm', 'gồm', 'bổ sung', 'cả'],
];
const GOES: readonly string[] = [
  ...['đi', 'tham gia', 'xuống', 'tham dự', 'ở lại', 'thay', 'nhập đoàn'],
  ...['về', 'lên'].flatMap((comes) =>
    ['cơ sở', 'địa bàn', 'xã', 'phường', 'bản', 'thôn'].map((place) => `${comes} ${place}`),
  ),
];
const ALSO: readonly string[] = ['cũng', 'cùng', 'có', 'đã', 'không', 'chưa', 'chỉ', 'được', 'xin', 'phải'];
/** Behind the words for going, and no trip: `đi họp`, `tham gia ý kiến`. */
const NO_TRIP: readonly string[] = [
  ...['học', 'họp', 'vắng', 'khám', 'tập huấn', 'phép', 'nước ngoài'],
  ...['ý kiến', 'góp ý'],
];

/** What a row says of itself that nobody has gone on yet. */
const STILL_PLANNED: readonly string[] = [
  ...['dự kiến', 'mới dự kiến', 'mới là dự kiến', 'mới đăng ký', 'lịch dự kiến', 'ngày dự kiến'],
  ...['kế hoạch', 'mới lên kế hoạch', 'sẽ đi', 'sắp đi', 'chưa đến ngày', 'chưa tới ngày'],
  ...['lịch tạm', 'tạm xếp lịch'],
  ...['', 'đang ', 'còn '].flatMap((still) =>
    [
      ...['chờ duyệt', 'chờ phê duyệt', 'chờ ý kiến', 'chờ chốt', 'chờ xác nhận'],
      ...['xin ý kiến', 'trình duyệt'],
    ].map((it) => `${still}${it}`),
  ),
  ...['duyệt', 'được duyệt', 'phê duyệt', 'chốt', 'chốt lịch', 'chốt ngày', 'xác nhận'].map(
    (it) => `chưa ${it}`,
  ),
];

/** What befell the trip itself, at the beginning of a part, whatever follows: `Bị huỷ phút chót`. */
const BEFALLEN: readonly string[] = ['bị', 'đã bị', 'phải', 'đã phải'];
/** How it came out, at the end of one: `cuối cùng không tổ chức`. Elsewhere it is something else that was not done. */
const AFTER_ALL: readonly string[] = ['cuối cùng', 'rốt cuộc', 'nên'];

const OFF: readonly string[] = [...CALLED_OFF, ...PUT_OFF];

const patternsOf = (folded: (text: string) => string) => {
  const of = (phrases: readonly string[]): string => either(phrases.map(folded));
  const comrade = of([...COMRADE_SHORT, ...COMRADE, ...HONORIFICS]);
  return {
    wrong: new RegExp(`${WORD_BEGINS}${of(IS_WRONG)} ${of(OF_A_TRIP)}${WORD_ENDS}`, 'u'),
    row: new RegExp(
      `${WORD_BEGINS}${of(ROWS)} (?:${of(BEFORE_NUMBERS)} )?(?:\\d{1,4}|${of(WHERE)})${WORD_ENDS}`,
      'u',
    ),
    kept: new RegExp(`^${of(BEFALLEN)} ${of(OFF)}${WORD_ENDS}|(?:^| )${of(AFTER_ALL)} ${of(NOT_GONE)}$`, 'u'),
    along: new RegExp(`${WORD_BEGINS}${of(ALONG_BEFORE)}:? ?(?:${comrade}\\.? ?)?$`, 'u'),
    goes: new RegExp(`^,? ?(?:${of(ALSO)} ){0,3}${of(GOES)}${WORD_ENDS}(?! ${of(NO_TRIP)}${WORD_ENDS})`, 'u'),
  };
};

const patterns = once(() => ({ toned: patternsOf(foldTone), bare: patternsOf(fold) }));

const says =
  (what: keyof ReturnType<typeof patternsOf>) =>
  (text: string): boolean =>
    isBare(text) ? patterns().bare[what].test(fold(text)) : patterns().toned[what].test(foldTone(text));

const PARTS = /[,;.()–\n]/u;

const partsOf = (text: string): string[] => text.split(PARTS).map((part) => part.trim());

/** `Đính chính`, `Ghi thiếu`: of what was written before. */
export const saysCorrection = saysTyped(CORRECTS);

const saysWrong = says('wrong');
const namesRow = says('row');

/** Of another row, by its number or where it stands, or of this one's days: `Sai ngày, xem dòng 3`. */
export const correctsRow = (text: string): boolean =>
  saysWrong(text) || (namesRow(text) && saysCorrection(text));

/** `Chuyến đi không thực hiện`: anywhere in a sentence, which may be about anything. */
export const saysUndone = saysTyped([...NOT_GONE, ...OFF]);

const isKept = says('kept');

/** `Bị huỷ phút chót`, `cuối cùng không tổ chức`: said of the trip that it stands beside. */
export const saysKeptFrom = (text: string): boolean => partsOf(text).some(isKept);

const endsBeforeCompany = says('along');
const beginsWithGoing = says('goes');

/** Whether the words before a name, or behind it, say that its person was on the way. */
export const saysOnTheWay = (before: string, behind: string): boolean =>
  endsBeforeCompany(before) || beginsWithGoing(behind);

const isPlan = saysTyped(STILL_PLANNED, 'whole');

/** Whether a remark, or a part of it, says that the trip is still to come: `Dự kiến, chờ duyệt`. */
export const saysStillPlanned = (text: string): boolean =>
  text.length <= LONGEST_NAME && partsOf(text).some((part) => isPlan(part));

const mayChange = saysTyped([...IS_WRONG, ...BEFALLEN, ...AFTER_ALL, ...STILL_PLANNED]);

/** Whether a cell may correct a row, call its trip off or say that it is still to come: one look at most of them. */
export const mayChangeRow = (text: string): boolean => mayChange(text) || namesRow(text);

/** What an answer of a form says of one sent before it: `Gửi lại để sửa lần trước`, `Phiếu này thay thế phiếu số`. */
export const saysSentAgain = saysWords([
  ...['gửi', 'nộp', 'điền', 'khai', 'nhập', 'ghi', 'làm'].map((does) => `${does} lại`),
  ...['sửa', 'thay', 'thay cho', 'thay thế', 'đính chính', 'hủy', 'bỏ'].flatMap((does) =>
    ['phiếu', 'lần trước', 'lần gửi', 'câu trả lời', 'trả lời', 'biểu mẫu', 'bản trước', 'bản'].map(
      (what) => `${does} ${what}`,
    ),
  ),
  ...['sửa lại phiếu', 'thay thế phiếu'],
]);
