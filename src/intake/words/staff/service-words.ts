/*
 * How people come to an office, leave it and move within it, with accents, as notes beside their names say it.
 */

/** From then on somebody is there. */
export const COMES: readonly string[] = [
  'nhận công tác',
  'nhận việc',
  'nhận nhiệm vụ',
  'về cơ quan',
  'về công tác',
  'tuyển dụng',
  'tiếp nhận',
  'bổ nhiệm',
  'vào làm',
  'chuyển đến',
  'điều động đến',
  'điều động về từ',
  'luân chuyển về từ',
  'chuyển về từ',
];

/** From then on somebody is not. */
export const LEAVES: readonly string[] = [
  'chuyển công tác',
  'chuyển đi',
  'chuyển đơn vị',
  'chuyển ngành',
  'nghỉ hưu',
  'nghỉ việc',
  'nghỉ chế độ',
  'thôi việc',
  'điều động đi',
  'luân chuyển',
  'thôi tham gia',
  'đã chuyển',
  'thuyên chuyển',
  'hưu trí',
  'từ trần',
  'retired',
  'resigned',
];

/** From then on somebody is at work again. */
export const RETURNS: readonly string[] = [
  'đi làm lại',
  'đi làm trở lại',
  'trở lại',
  'quay lại',
  'làm việc lại',
  'công tác lại',
  'đã đi làm',
  'returned',
];

/** Somebody goes from one department to another. */
export const MOVES: readonly string[] = ['chuyển', 'điều động', 'điều chuyển'];

/** The same where only the new department is named. */
export const MOVES_AWAY: readonly string[] = ['luân chuyển', 'động'];

/** What is moved, and says no more: `chuyển công tác sang …`. */
export const ON_DUTY = 'công tác';

/** Before the department that somebody goes to. */
export const MOVES_TO: readonly string[] = ['sang', 'đến', 'về'];

/** The same behind words of moving alone: `qua` also passes by. */
export const MOVES_OVER: readonly string[] = ['qua'];
