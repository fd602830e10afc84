import { once } from '../../base/once';
import type { TripStatus } from '../../domain/trips/trip';
import { either } from '../text/pattern';
import { foldTone } from '../text/fold';

type NotDone = Extract<TripStatus, 'cancelled' | 'postponed'>;

const NOT: readonly string[] = ['không', 'chưa', 'ko'];
const GO: readonly string[] = [
  'đi',
  'đi cơ sở',
  'xuống',
  'xuống cơ sở',
  'xuống địa bàn',
  'về cơ sở',
  'về địa bàn',
  'đến cơ sở',
  'đến địa bàn',
  'thực hiện',
  'tổ chức',
  'tham gia',
  'triển khai',
];

/** `Không đi`, `chưa xuống cơ sở được`. */
const NOT_GONE: readonly string[] = NOT.flatMap((not) =>
  GO.flatMap((go) => [`${not} ${go}`, `${not} ${go} được`]),
);

/** `Bị hoãn`, `phải lùi sang`: said of what was called off or put off. */
const SUFFERED: readonly string[] = ['', 'đã ', 'bị ', 'đã bị ', 'phải ', 'được ', 'xin '];
const suffered = (verbs: readonly string[]): string[] =>
  verbs.flatMap((verb) => SUFFERED.map((it) => `${it}${verb}`));

/** What remarks say of a trip that nobody made; accents tell `hoãn` from `hoàn thành`. */
const NOT_DONE: readonly (readonly [status: NotDone, phrases: readonly string[]])[] = [
  [
    'cancelled',
    [
      ...suffered(['hủy', 'hủy bỏ', 'hủy chuyến', 'hủy lịch', 'bỏ chuyến']),
      ...NOT_GONE,
      'không ai đi',
      'vắng',
      'vắng mặt',
      'vắng có lý do',
      'vắng không lý do',
      'vắng có phép',
      'vắng không phép',
      'có lý do vắng',
      'nghỉ ốm',
      'nghỉ bệnh',
      'nghỉ phép',
      'nghỉ thai sản',
      'nghỉ việc riêng',
      'bị ốm',
      'bận họp',
      'bận việc',
      'bận công tác khác',
      'xin rút',
      'cancelled',
      'canceled',
      'did not go',
    ],
  ],
  [
    'postponed',
    [
      ...suffered(['hoãn', 'hoãn lại', 'tạm hoãn', 'tạm dừng', 'dời', 'dời lại', 'dời lịch', 'dời sang']),
      ...suffered(['lùi', 'lùi lại', 'lùi lịch', 'lùi sang', 'đổi lịch', 'gác lại']),
      ...suffered(['chuyển lịch', 'chuyển ngày', 'chuyển sang', 'chuyển đợt']),
      'postponed',
      'rescheduled',
    ],
  ],
];

/** What may follow: a reason or another time. Anything else is about something else: `Hoãn nghĩa vụ quân sự`. */
const FOLLOWS: readonly string[] = [
  'do',
  'vì',
  'bởi',
  'được',
  'sang',
  'đến',
  'tới',
  'lại',
  'chuyến',
  'đợt',
  'lịch',
  'ngày',
  'tuần',
  'tháng',
  'quý',
  'năm',
  'nữa',
  'vô thời hạn',
  'theo chỉ đạo',
  'because',
  'to',
  'until',
];

const said = once(() =>
  NOT_DONE.map(
    ([status, phrases]) =>
      [
        status,
        new RegExp(
          `^${either(phrases.map(foldTone))}(?:$|[.!:]| ${either(FOLLOWS.map(foldTone))}(?: |$))`,
          'u',
        ),
      ] as const,
  ),
);

const PARTS = /[()[\];,\n]| [-–] /u;
const LONGEST = 200;

/** What a cell's words, or a part of them in brackets or after a comma, say of a trip that was not made. */
export const readNotDone = (text: string): NotDone | undefined => {
  if (text.length > LONGEST) return undefined;
  for (const part of foldTone(text).split(PARTS)) {
    const words = part.trim();
    const found = said().find(([, pattern]) => pattern.test(words));
    if (found) return found[0];
  }
  return undefined;
};

/** What a group row says was called off: `Các chuyến bị hủy`. */
const CALLED_OFF: readonly string[] = [
  'các chuyến đi',
  'các chuyến',
  'những chuyến',
  'chuyến đi',
  'chuyến',
  'các trường hợp',
  'trường hợp',
  'các lịch',
  'lịch đi',
  'lịch',
  'các đợt',
  'danh sách',
  'cán bộ',
  'số chuyến',
];
const calledOff = once(() => new RegExp(`^(?:${either(CALLED_OFF.map(foldTone))} )+`, 'u'));
/** Longer words are a sentence about something. */
const LONGEST_GROUP = 60;

/** What the words of a group row say of all rows below it: `Hoãn, hủy`, `Các chuyến lùi sang năm sau`. */
export const readGroupNotDone = (name: string): NotDone | undefined =>
  name.length > LONGEST_GROUP ? undefined : readNotDone(foldTone(name).replace(calledOff(), ''));
