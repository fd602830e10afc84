import { saysWords } from '../../text/phrase-index';

/** What a roster says of people who owe no duty at all. */
const NO_DUTY: readonly string[] = [
  'phuc vu',
  'ho tro',
  'khong thuoc',
  'khong phai',
  'khong chuyen trach',
  'support',
  'not subject',
];

/** What a roster says of people who owe it and are excused. */
const EXCUSED: readonly string[] = [
  'mien',
  'exempt',
  'exempted',
  'tam hoan',
  'nghi',
  'di hoc',
  'thai san',
  'om',
];

export const saysNoDuty = saysWords(NO_DUTY);
export const saysExcused = saysWords(EXCUSED);
