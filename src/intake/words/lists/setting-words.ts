import { once } from '../../../base/once';
import { readQuarter } from '../time/quarter-round';
import { clean, foldWords } from '../../text/fold';
import { eitherTyped } from '../../text/pattern';

/** What a row of the settings tab sets. */
export type Setting =
  | 'duty'
  | 'office'
  | 'document'
  | 'year'
  | 'requiredDays'
  | 'countFrom'
  | 'countTo'
  | 'window'
  | 'asOf'
  | 'dayKind'
  | 'weekends'
  | 'halfDays'
  | 'exemption'
  | 'reportDueDays'
  | 'branch'
  | 'commune'
  | 'district'
  | 'travelOrder'
  | 'statuses'
  | 'startMonth'
  | 'quarter'
  | 'holidays';

type Rule = readonly [setting: Setting, every: string, none?: string];

/**
 * Each rule: words that must all be there (`a/b` is either), and words that must not. The first that fits. How many
 * communes there are is no number of days at them.
 */
const RULES: readonly Rule[] = [
  ['weekends', 'bay/weekend/weekends/cuoi nhat/tuan/weekend/weekends', 'bao/bc/nop'],
  ['holidays', 'ngay nghi/le/holiday/holidays', 'cach/tinh/quy'],
  ['startMonth', 'nam/year bat/start/tai thang/month'],
  ['quarter', 'quy/quarter/q1/q2/q3/q4', 'trong'],
  ['window', 'thoi/ky gian/tinh tinh/dem/ap/thuc', 'bao/bc/nop/buoi'],
  ['asOf', 'so lieu', 'luu'],
  ['asOf', 'ngay/as chot/of', 'day/days'],
  ['reportDueDays', 'bao/bc/report cao/nop/han/due', 'mau'],
  ['halfDays', 'nua/buoi/half'],
  ['travelOrder', 'cong/travel/giay lenh/order/duong'],
  ['exemption', 'mien/exemption/exempt/prorata'],
  ['exemption', 'tron/du/ty/ti nam/le', 'ngay/dat/hoan'],
  ['exemption', 'nghi/vang phan/dai/thai/om', 'le/tet'],
  ['dayKind', 'cach/kieu/loai/day/hinh tinh/ngay/kind/type', 'tu/den/toi'],
  ['branch', 'chi/branch doan/branch ngay/days/tieu/muc/thieu/quota'],
  ['commune', 'xa/commune/phuong ngay/days/tieu/muc/thieu/quota'],
  ['district', 'huyen/district ngay/days/tieu/muc/thieu/quota'],
  ['branch', 'chi/branch doan/branch', 'so/number'],
  ['commune', 'xa/commune/phuong', 'so/number'],
  ['district', 'huyen/district', 'so/number'],
  ['countFrom', 'tu/from/bat ngay/from/count/dau/tinh', 'den'],
  ['countTo', 'den/to/ket/het ngay/to/count/thuc/tinh', 'tu'],
  [
    'requiredDays',
    'so/chi/toi/dinh/quota/required/minimum/muc ngay/tieu/thieu/quota/required/minimum/days',
    'nop',
  ],
  // `Mục` alone numbers the lines of any table.
  ['requiredDays', 'dinh/quy muc', 'nop'],
  ['statuses', 'trang/tinh/status thai/trang/status/statuses'],
  ['year', 'nam/year ke/plan hoach/year'],
  ['document', 'so/van/ke/can/document/plan ban/hieu/hoach/cu/document/number'],
  ['year', 'nam/year'],
  ['office', 'don/co/ten/office/unit vi/quan/tinh/office/organisation'],
];

/** Words that any label may have and that make it one of nothing else. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'so ngay di cong tac co nam trong do cua cho moi mot cac phai duoc can bo nguoi dong chi d c tinh dem theo toan ' +
    'don vi quan ke hoach ky thuc hien yeu cau toi thieu it nhat quy dinh giao chung ve tai o cap la va hoac het hang ' +
    'chu truong phan dau huong phap che do day days date the of at in for per and or year years each every a an ' +
    'officer officers person people unit units required minimum least plan trip trips field'
  ).split(' '),
);
/** Further words of some settings. */
const BESIDE: Readonly<Partial<Record<Setting, string>>> = {
  branch: 'quota muc tieu to co so thon ap ban khu pho',
  commune: 'quota muc tieu thi tran dac khu ward',
  district: 'quota muc tieu thi xa thanh pho thanh quan truc thuoc thuoc tinh',
  countFrom: 'thoi gian ap dung period counting start starts starting begin',
  countTo: 'thoi gian ap dung thuc period counting end ends ending cuoi',
  window: 'tu den period counting',
  asOf: 'cap nhat den data lay',
  requiredDays: 'quota tieu muc dinh',
  year: 'tai chinh hoc duong cong counting school fiscal nay hien',
};
/** These say so much by their words that others beside them change nothing; a value of another kind is told. */
const STANDS_FREE: ReadonlySet<Setting> = new Set<Setting>([
  'weekends',
  'holidays',
  'startMonth',
  'quarter',
  'reportDueDays',
  'halfDays',
  'travelOrder',
  'exemption',
  'dayKind',
  'statuses',
  'document',
  'office',
]);

const NUMBER = /^\d+$/;

const hasAll = (words: ReadonlySet<string>, every: string, none: string): boolean =>
  every.split(' ').every((either) => either.split('/').some((word) => words.has(word))) &&
  !none.split('/').some((word) => word !== '' && words.has(word));

/** Every word of a setting's rules, and its further ones: `Ngày chốt số liệu` has words of two rules of one setting. */
const ownWords = once(() => {
  const own = new Map<Setting, Set<string>>();
  for (const [setting, every] of RULES) {
    const words = own.get(setting) ?? new Set((BESIDE[setting] ?? '').split(' '));
    own.set(setting, new Set([...words, ...every.split(/[ /]/)]));
  }
  return own;
});

/** Whether every word of the label is one of the setting's: `Đăng ký đến ngày` is not the end of what counts. */
const saysNothingElse = (words: ReadonlySet<string>, setting: Setting): boolean =>
  STANDS_FREE.has(setting) ||
  [...words].every((word) => ownWords().get(setting)?.has(word) || FILLERS.has(word) || NUMBER.test(word));

/** `Nhiệm vụ: Dự sinh hoạt chi đoàn`, `Duty 2: Monthly report`. */
const DUTY: readonly string[] = ['nhiệm vụ', 'duty'];
const named = once(() => new RegExp(`^${eitherTyped(DUTY)}(?: \\d{1,2})? ?[:–-] ?(.+)$`, 'iu'));

/** The duty's name in the name of a settings row; undefined for a row about something else. */
export const dutyName = (text: string): string | undefined => named().exec(clean(text))?.[1];

/** The setting that a parameter's name means: `Số ngày tối thiểu`, `Tính từ ngày`, `Half days`. */
export const readSettingName = (text: string): Setting | undefined => {
  // A duty's name may hold the words of any other setting.
  if (dutyName(text) !== undefined) return 'duty';
  const words = new Set(foldWords(text));
  const fits = (rule: Rule): boolean => {
    const [setting, every, none = ''] = rule;
    if (!hasAll(words, every, none) || !saysNothingElse(words, setting)) return false;
    return setting !== 'quarter' || readQuarter(text) !== undefined;
  };
  return RULES.find(fits)?.[0];
};

/** `Thời gian thực hiện: từ 01/3/2026 đến 30/11/2026`, and `Tính từ ngày 01/4/2026` without a colon. */
const IN_ONE_CELL = /^([^:\d]{3,60}):\s*(.{1,200})$|^(\D{3,60}?)\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}.{0,60})$/u;

/** The name and the value of a setting that stand in one cell; undefined where none is named. */
export const splitSetting = (text: string): { readonly name: string; readonly value: string } | undefined => {
  const [, label, said, until, date] = IN_ONE_CELL.exec(text.trim()) ?? [];
  const [name, value] = [label ?? until, said ?? date];
  return name !== undefined && value !== undefined && readSettingName(name) !== undefined
    ? { name: name.trim(), value: value.trim() }
    : undefined;
};
