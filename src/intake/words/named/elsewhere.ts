import { once } from '../../../base/once';
import { fold, foldWords } from '../../text/fold';
import { LONGEST_NAME } from '../../text/lengths';

/** The two cities that offices are called to, as they are written. */
const CITIES: readonly string[] = ['Hà Nội', 'Hồ Chí Minh', 'HCM', 'Sài Gòn'];
const BEFORE_CITIES: readonly string[] = ['', 'TP ', 'TP.', 'TP. ', 'TP', 'thành phố ', 'thủ đô '];

/** The Union's houses above the province; of the office's own rooms a row says that nobody went. */
const HOUSES: readonly string[] = ['Trung ương Đoàn', 'TW Đoàn', 'TƯ Đoàn'];
const BEFORE_HOUSES: readonly string[] = ['', 'cơ quan ', 'trụ sở ', 'văn phòng ', 'tại '];

/** Out of the province. */
const ABROAD: readonly string[] = ['nước ngoài', 'ngoài tỉnh', 'Trung ương', 'TW'];

/** Nobody travels to a meeting on a screen: what its place is called, in any order. */
const ON_SCREEN: ReadonlySet<string> = new Set(['truc', 'tuyen', 'online', 'zoom', 'meet', 'teams']);
const AROUND_SCREEN: ReadonlySet<string> = new Set(
  'qua tren bang hop hoi nghi hinh thuc google microsoft ms phong zalo nen tang'.split(' '),
);

const each = (before: readonly string[], names: readonly string[]): string[] =>
  before.flatMap((words) => names.map((name) => `${words}${name}`));

const places = once(
  () =>
    new Set(
      [...each(BEFORE_CITIES, CITIES), ...each(BEFORE_HOUSES, HOUSES), ...ABROAD].map((it) => fold(it)),
    ),
);

/** Whether the words, as a whole, say that it was a meeting on a screen: `Trực tuyến`, `Họp qua Zoom`. */
export const isOnScreen = (text: string): boolean => {
  if (text.length > LONGEST_NAME) return false;
  const words = foldWords(text);
  const telling = words.filter((word) => ON_SCREEN.has(word));
  const isTold =
    telling.length > 1 || (telling.length === 1 && !telling.includes('truc') && !telling.includes('tuyen'));
  return isTold && words.every((word) => ON_SCREEN.has(word) || AROUND_SCREEN.has(word));
};

/** Between a house and the place it stands in. */
const BETWEEN = /\s*(?:[,;()]|\s[-–]\s)\s*/u;

/** Whether the words, as a whole, name a place that is no unit of the grassroots: `Trung ương Đoàn, Hà Nội`, `Trực tuyến`. */
export const isNoGrassroots = (text: string): boolean => {
  if (text.length > LONGEST_NAME) return false;
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => places().has(fold(part)) || isOnScreen(part));
};
