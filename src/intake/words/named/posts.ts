/*
 * What people are in an office, with accents: `Văn Phong` may be a person. Cells have a post before a name, behind it
 * or alone; signatures have those of leaders.
 */

import { saysTyped } from '../../text/pattern';

/** Who leads a department or the Union's body, in full. */
export const LEADERS: readonly string[] = [
  'trưởng ban',
  'phó trưởng ban',
  'phó ban',
  'trưởng phòng',
  'phó trưởng phòng',
  'phó phòng',
  'chánh văn phòng',
  'phó chánh văn phòng',
  'bí thư',
  'phó bí thư',
  'phó bí thư thường trực',
];

/** Who works there, in full. */
export const STAFF: readonly string[] = ['chuyên viên', 'ủy viên ban thường vụ', 'ủy viên'];

/** Who keeps the office going, and has no duty at the grassroots. */
export const SUPPORT: readonly string[] = [
  'văn thư',
  'kế toán',
  'lái xe',
  'tài xế',
  'tạp vụ',
  'bảo vệ',
  'thủ quỹ',
  'thủ kho',
  'đánh máy',
  'phục vụ',
  'lễ tân',
  'clerk',
  'accountant',
  'driver',
];

/** What other posts begin with. */
export const POST_WORDS: readonly string[] = [
  'phó',
  'trưởng',
  'chánh',
  'quyền',
  'nguyên',
  'cán bộ',
  'nhân viên',
  'phụ trách',
  'chủ tịch',
  'giám đốc',
  'trợ lý',
  'tập sự',
  'cộng tác viên',
  'hợp đồng',
];

/** Posts and departments by their letters, folded. */
export const POST_LETTERS: readonly string[] = [
  'tb',
  'ptb',
  'pb',
  'cvp',
  'pcvp',
  'cv',
  'bt',
  'pbt',
  'pbttt',
  'nv',
  'uv',
  'uvbtv',
  'uvbch',
  'btv',
  'bch',
  'tt',
  'kt',
  'vt',
  'lx',
  'ctv',
  'gd',
  'pgd',
  'tp',
  'ptp',
  'vp',
  'xdd',
  'pt',
  'tg',
  'ttnth',
  'tckt',
  'ubkt',
  'tbt',
];

/** A post of the office that is none by itself: `nhân viên lái xe`, `nhân viên hợp đồng`. */
export const CLERK = 'nhân viên';
export const CLERK_SHORT = 'nv';
export const ON_CONTRACT = 'hợp đồng';

/** What somebody is in a party of the office. */
const IN_A_PARTY: readonly string[] = [
  'trưởng đoàn',
  'phó đoàn',
  'phó trưởng đoàn',
  'trưởng nhóm',
  'tổ trưởng',
  'thành viên',
  'thư ký',
  'cùng đi',
  'đi cùng',
];

export const isOfParty = saysTyped(IN_A_PARTY, 'whole');
