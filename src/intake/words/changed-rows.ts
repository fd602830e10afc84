import { once } from '../../base/once';
import { fold, foldTone } from '../text/fold';
import { LONGEST_NAME } from '../text/lengths';
import { isBare } from '../text/missing-accents';
import { either, WORD_ENDS } from '../text/pattern';
import { COMRADE, COMRADE_SHORT, HONORIFICS } from './named/honorifics';
import { CALLED_OFF, PUT_OFF } from './lists/statuses';
import { NOT_GONE } from './not-done';

/*
 * Words of sentences that speak of trips that stand elsewhere: in another cell of the row, in another row, above the
 * line. No rule can count by them; they are held against what was counted, and asked about where they differ.
 */

/** Said of what was written before. */
const CORRECTS: readonly string[] = [
  ...['đính chính', 'sửa', 'sửa lại', 'chỉnh lại', 'điều chỉnh', 'cập nhật lại', 'thay cho', 'thay thế'],
  ...[
    'sai',
    'nhầm',
    'ghi nhầm',
    'nhập nhầm',
    'ghi sai',
    'nhập sai',
    'lẽ ra',
    'đúng ra',
    'thực ra',
    'đúng là',
  ],
  ...['bổ sung', 'thiếu', 'ghi thiếu', 'nhập thiếu', 'sót', 'bỏ sót', 'quên'],
  ...['chưa ghi', 'chưa nhập', 'chưa tính', 'chưa cộng', 'chưa đưa vào', 'chưa có trong'],
  ...['trùng', 'bỏ', 'hủy', 'xóa', 'gộp', 'gộp với', 'gộp vào', 'tính chung', 'chuyển'],
];

/** Wrong, and what of a trip is. */
const IS_WRONG: readonly string[] = [
  'sai',
  'nhầm',
  'ghi nhầm',
  'nhập nhầm',
  'ghi sai',
  'nhập sai',
  'đính chính',
  'sửa lại',
];
const OF_A_TRIP: readonly string[] = [
  'ngày',
  'số ngày',
  'ngày đi',
  'ngày về',
  'thời gian đi',
  'tên người',
  'tên cán bộ',
  'người đi',
];

/** Another row of the table, before its number or where it stands. */
const ROWS: readonly string[] = ['dòng', 'hàng', 'stt', 'số thứ tự', 'mục', 'tt'];
const WHERE: readonly string[] = ['trên', 'dưới', 'trước', 'kế', 'liền trên', 'liền dưới'];

/** Before somebody who went along, and behind. */
const ALONG_BEFORE: readonly string[] = [
  'cùng',
  'cùng với',
  'đi với',
  'đi cùng',
  'thêm',
  'có thêm',
  'kèm',
  'gồm',
  'bổ sung',
  'cả',
];
const GOES: readonly string[] = [
  'đi',
  'tham gia',
  'xuống',
  'về',
  'lên',
  'dự',
  'tham dự',
  'ở lại',
  'công tác',
  'thay',
  'nhập đoàn',
];
const ALSO: readonly string[] = ['cũng', 'cùng', 'có', 'đã', 'không', 'chưa', 'chỉ', 'được', 'xin', 'phải'];

/** What a row says of itself that nobody has gone on yet. */
const STILL_PLANNED: readonly string[] = [
  ...[
    'dự kiến',
    'mới dự kiến',
    'mới là dự kiến',
    'mới đăng ký',
    'lịch dự kiến',
    'ngày dự kiến',
    'kế hoạch',
    'mới lên kế hoạch',
  ],
  ...['', 'đang ', 'còn '].flatMap((still) =>
    ['chờ duyệt', 'chờ phê duyệt', 'chờ ý kiến', 'chờ chốt', 'chờ xác nhận', 'xin ý kiến', 'trình duyệt'].map(
      (it) => `${still}${it}`,
    ),
  ),
  ...['duyệt', 'được duyệt', 'phê duyệt', 'chốt', 'chốt lịch', 'chốt ngày', 'xác nhận'].map(
    (it) => `chưa ${it}`,
  ),
  ...['sẽ đi', 'sắp đi', 'chưa đến ngày', 'chưa tới ngày', 'lịch tạm', 'tạm xếp lịch'],
];

/** Somebody or something was kept from it, whatever follows: `Bị huỷ phút chót`. */
const KEPT_FROM: readonly string[] = [
  'bị',
  'đã bị',
  'phải',
  'đã phải',
  'cuối cùng',
  'rốt cuộc',
  'nhưng',
  'nên',
  'mà',
];

type Folded = (text: string) => string;

const patternsOf = (folded: Folded) => {
  const of = (phrases: readonly string[]): string => either(phrases.map(folded));
  const begins = '(?<![\\p{L}\\p{N}])';
  return {
    corrects: new RegExp(`${begins}${of(CORRECTS)}${WORD_ENDS}`, 'u'),
    wrong: new RegExp(`${begins}${of(IS_WRONG)} ${of(OF_A_TRIP)}${WORD_ENDS}`, 'u'),
    row: new RegExp(
      `${begins}${of(ROWS)} (?:${of(['số', 'thứ'])} )?(?:\\d{1,4}|${of(WHERE)})${WORD_ENDS}`,
      'u',
    ),
    undone: new RegExp(`${begins}${of([...NOT_GONE, ...CALLED_OFF, ...PUT_OFF])}${WORD_ENDS}`, 'u'),
    kept: new RegExp(
      `(?:^|[,:] ?| )${of(KEPT_FROM)} ${of([...NOT_GONE, ...CALLED_OFF, ...PUT_OFF])}${WORD_ENDS}`,
      'u',
    ),
    along: new RegExp(
      `${begins}${of(ALONG_BEFORE)}:? ?(?:${of([...COMRADE_SHORT, ...COMRADE, ...HONORIFICS])}\\.? ?)?$`,
      'u',
    ),
    goes: new RegExp(`^,? ?(?:${of(ALSO)} ){0,3}${of(GOES)}${WORD_ENDS}`, 'u'),
    planned: new RegExp(`^${of(STILL_PLANNED)}$`, 'u'),
    any: new RegExp(of([...IS_WRONG, ...ROWS.map((row) => `${row} `), ...KEPT_FROM, ...STILL_PLANNED]), 'u'),
  };
};

const patterns = once(() => ({ toned: patternsOf(foldTone), bare: patternsOf(fold) }));

type Patterns = ReturnType<typeof patternsOf>;

const says =
  (what: keyof Patterns) =>
  (text: string): boolean =>
    isBare(text) ? patterns().bare[what].test(fold(text)) : patterns().toned[what].test(foldTone(text));

/** `Đính chính`, `Ghi thiếu`: of what was written before. */
export const saysCorrection = says('corrects');

const saysWrong = says('wrong');
const namesRow = says('row');

/** Of another row, by its number or where it stands, or of this one's days: `Sai ngày, xem dòng 3`. */
export const correctsRow = (text: string): boolean =>
  saysWrong(text) || (namesRow(text) && saysCorrection(text));

/** `Chuyến đi không thực hiện`: anywhere in a sentence, which may be about anything. */
export const saysUndone = says('undone');

/** `Bị huỷ phút chót`, `cuối cùng không tổ chức`: said of the trip that it stands beside. */
export const saysKeptFrom = says('kept');

const endsBeforeCompany = says('along');
const beginsWithGoing = says('goes');

/** Whether the words before a name, or behind it, say that its person was on the way. */
export const saysOnTheWay = (before: string, behind: string): boolean =>
  endsBeforeCompany(before) || beginsWithGoing(behind);

const isPlan = says('planned');

/** Whether a remark, or a part of it, says that the trip is still to come: `Dự kiến, chờ duyệt`. */
export const saysStillPlanned = (text: string): boolean =>
  text.length <= LONGEST_NAME && text.split(/[,;.()–]/u).some((part) => isPlan(part.trim()));

/** Whether a cell may correct a row, call its trip off or say that it is still to come: one look at most of them. */
export const mayChangeRow = says('any');
