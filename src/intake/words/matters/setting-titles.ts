import { fold } from '../../text/fold';
import { eitherFolded, says } from '../../text/pattern';
import { once } from '../../../base/once';

/** What a tab of settings is called, whatever they are of. */
const TITLES: readonly string[] = [
  ...['cài đặt', 'thiết lập', 'cấu hình', 'tham số', 'thông số', 'quy định', 'quy ước', 'thông tin chung'],
  ...['settings', 'setting', 'config', 'configuration', 'parameters', 'setup', 'options', 'chung', 'năm'],
];

const title = once(() => new RegExp(`(?<![a-z])${eitherFolded(TITLES)}(?![a-z])`, 'g'));

/** The words of a title that say of what the settings are. */
export const withoutSettingWords = (text: string): string => fold(text).replace(title(), ' ');

const LEFT_OUT: readonly string[] = ['không tính', 'không kể', 'không bao gồm', 'trừ', 'ngoài', 'không gồm'];
const WEEKENDS: readonly string[] = [
  ...['thứ bảy', 'thứ 7', 'cuối tuần', 'ngày nghỉ cuối tuần', 'weekend'],
  // By itself it may be July.
  ...['t7, cn', 't7,cn', 't7 và cn', 't7 cn', 't7-cn', 't7, chủ nhật', 't7 và chủ nhật'],
];

/** Whether a sentence says that days of the weekend count for nothing. */
export const saysWithoutWeekends = says([
  ...LEFT_OUT.flatMap((not) =>
    ['', 'các ', 'ngày '].flatMap((all) => WEEKENDS.map((it) => `${not} ${all}${it}`)),
  ),
  ...['chỉ tính ngày làm việc', 'tính theo ngày làm việc', 'chỉ tính các ngày làm việc', 'working days only'],
]);
