import { once } from '../../../base/once';
import { fold } from '../../text/fold';

/** The two cities that offices are called to, as they are written. */
const CITIES: readonly string[] = ['Hà Nội', 'Hồ Chí Minh', 'HCM', 'Sài Gòn'];
const BEFORE_CITIES: readonly string[] = ['', 'TP ', 'TP.', 'TP. ', 'TP', 'thành phố ', 'thủ đô '];

/** The Union's houses above the province; of the office's own rooms a row says that nobody went. */
const HOUSES: readonly string[] = ['Trung ương Đoàn', 'TW Đoàn', 'TƯ Đoàn'];
const BEFORE_HOUSES: readonly string[] = ['', 'cơ quan ', 'trụ sở ', 'văn phòng ', 'tại '];

/** Where nobody goes to, or nobody of the grassroots is. */
const NO_PLACE: readonly string[] = [
  'trực tuyến',
  'họp trực tuyến',
  'online',
  'zoom',
  'qua zoom',
  'google meet',
  'nước ngoài',
  'ngoài tỉnh',
];

const each = (before: readonly string[], names: readonly string[]): string[] =>
  before.flatMap((words) => names.map((name) => `${words}${name}`));

const places = once(
  () =>
    new Set(
      [...each(BEFORE_CITIES, CITIES), ...each(BEFORE_HOUSES, HOUSES), ...NO_PLACE].map((it) => fold(it)),
    ),
);

/** Whether the words, as a whole, name a place that is no unit of the grassroots: `Hà Nội`, `Trung ương Đoàn`, `Trực tuyến`. */
export const isNoGrassroots = (text: string): boolean => places().has(fold(text));
