import { saysTyped } from '../../text/pattern';

/** In place of a name: nobody holds the post. */
const VACANT: readonly string[] = [
  'khuyết',
  'còn khuyết',
  'đang khuyết',
  'trống',
  'chưa có',
  'chưa bố trí',
  'chưa bổ nhiệm',
  'chưa tuyển',
  'đang tuyển',
  'vacant',
];

const vacant = saysTyped(VACANT, 'whole');

/** Whether a row of the roster says that its post is nobody's: `(khuyết)`. */
export const saysVacant = (text: string): boolean => vacant(text.replace(/[()[\]]/g, '').trim());
