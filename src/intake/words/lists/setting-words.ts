import { foldWords } from '../../text/fold';

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

/** Each rule: words that must all be there (`a/b` is either), and words that must not. The first that fits. */
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
  ['branch', 'chi/branch doan/branch'],
  ['commune', 'xa/commune/phuong'],
  ['district', 'huyen/district'],
  ['countFrom', 'tu/from/bat ngay/from/count/dau', 'den'],
  ['countTo', 'den/to/ket/het ngay/to/count/thuc', 'tu'],
  ['requiredDays', 'so/chi/toi/dinh/quota/required/muc ngay/tieu/thieu/muc/quota/required/days', 'nop'],
  ['statuses', 'trang/tinh/status thai/trang/status/statuses'],
  ['year', 'nam/year ke/plan hoach/year'],
  ['document', 'so/van/ke/can/document/plan ban/hieu/hoach/cu/document/number'],
  ['year', 'nam/year'],
  ['office', 'don/co/ten/office/unit vi/quan/tinh/office/organisation'],
];

const fits = (words: ReadonlySet<string>, every: string, none: string): boolean =>
  every.split(' ').every((either) => either.split('/').some((word) => words.has(word))) &&
  !none.split('/').some((word) => word !== '' && words.has(word));

/** `Nhiệm vụ: Dự sinh hoạt chi đoàn`, `Duty 2: Monthly report`. */
const NAME = /^\s*(?:nhiệm\s+vụ|nhiem\s+vu|duty)(?:\s+\d{1,2})?\s*[:–-]\s*(.+?)\s*$/iu;

/** The duty's name in the name of a settings row; undefined for a row about something else. */
export const dutyName = (text: string): string | undefined => NAME.exec(text.normalize('NFC'))?.[1];

/** The setting that a parameter's name means: `Số ngày tối thiểu`, `Tính từ ngày`, `Half days`. */
export const readSettingName = (text: string): Setting | undefined => {
  // A duty's name may hold the words of any other setting.
  if (dutyName(text) !== undefined) return 'duty';
  const words = new Set(foldWords(text));
  return RULES.find(([, every, none]) => fits(words, every, none ?? ''))?.[0];
};
