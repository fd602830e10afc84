import { saysWords } from '../../text/phrase-index';

/** Over the family and middle name by itself. */
export const FAMILY_HEADINGS: readonly string[] = [
  'họ',
  'họ và',
  'họ đệm',
  'họ lót',
  'họ tên đệm',
  'họ và đệm',
  'họ và lót',
  'họ và tên đệm',
  'họ và tên lót',
  'họ và chữ đệm',
  'họ và chữ lót',
  'last name',
  'family name',
  'surname',
];

/** Over the given name beside it. */
export const GIVEN_HEADINGS: readonly string[] = [
  'tên',
  'tên gọi',
  'tên cb',
  'tên cán bộ',
  'first name',
  'given name',
];

/** Over both columns together. */
export const WHOLE_NAME_HEADINGS: readonly string[] = ['họ và tên', 'họ tên'];

/** Over what somebody is called in the office beside the whole name: `Tên thường gọi`, `Biệt danh`. */
export const headsCallNames = saysWords([
  ...['thường gọi', 'hay gọi', 'gọi tắt', 'gọi khác', 'gọi là', 'tắt', 'ngắn', 'ở nhà'].map(
    (it) => `tên ${it}`,
  ),
  ...['thường gọi', 'biệt danh', 'bí danh', 'nickname', 'short name'],
]);
