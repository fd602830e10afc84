import { foldWords } from '../text/fold';
import { LONGEST_REMARK } from '../text/lengths';
import { says } from '../text/pattern';

/** Whole cells in place of a name, or of a place. */
const NOTHING: ReadonlySet<string> = new Set(['0', 'khong', 'khong co', 'ko', 'k', 'none', 'nil']);

const WHOM = ['ai', 'người', 'cán bộ', 'cb', 'đồng chí', 'đ/c', 'đoàn', 'chuyến', 'anh em', 'lịch'];
const beginsWithNobody = says(
  ['không', 'không có', 'ko có', 'chưa có'].flatMap((not) => WHOM.map((whom) => `${not} ${whom}`)),
  'start',
);
const beginsWithRest = says(
  ['tết', 'lễ', 'bù', 'tết nguyên đán', 'giỗ tổ', 'quốc khánh'].map((it) => `nghỉ ${it}`),
  'start',
);

/** Whether what stands in the place of a name or of a unit says that there was none. */
export const saysNone = (text: string): boolean => NOTHING.has(foldWords(text).join(' '));

/** Whether what stands in the place of the officer says that nobody went: `Không`, `0`, `Không có cán bộ nào đi`. */
export const saysNobody = (text: string): boolean =>
  text.length <= LONGEST_REMARK && (saysNone(text) || beginsWithNobody(text) || beginsWithRest(text));
