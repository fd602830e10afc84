/*
 * What keeps people away, and what lets them off, each word once: remarks, marks, registers and lists of the staff
 * make their phrases of these.
 */

/** What keeps many at home: no place has such a name. */
export const OUTBREAKS: ReadonlySet<string> = new Set(['covid', 'sars']);

/** Somebody is ill. */
export const ILL: readonly string[] = ['ốm', 'bệnh'];
export const CHILD_ILL = 'con ốm';
export const TREATED: readonly string[] = ['điều trị', 'chữa bệnh', 'đi viện'];

/** A child is born. */
export const BIRTH: readonly string[] = ['thai sản', 'sinh con'];

/** Somebody owes nothing for a time, folded. */
export const EXCUSED: readonly string[] = [
  'mien',
  'duoc mien',
  'mien giam',
  'mien thuc hien',
  'tam hoan',
  'exempt',
  'exempted',
];

/** Somebody is not among those who owe it, folded. */
export const NOT_AMONG: readonly string[] = ['khong phai di', 'khong thuoc dien'];

/** It does not hold for somebody, folded. */
export const DOES_NOT_HOLD: readonly string[] = ['khong ap dung', 'khong thuc hien', 'khong tham gia'];
