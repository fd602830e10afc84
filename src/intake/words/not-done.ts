import { once } from '../../base/once';
import type { TripStatus } from '../../domain/trips/trip';
import { either, saysTyped } from '../text/pattern';
import { foldTone } from '../text/fold';
import { NEGATIONS } from './lists/answers';
import { LONGEST_REMARK, LONGEST_NAME } from '../text/lengths';
import { BIRTH, CHILD_ILL, ILL } from './named/absences';
import { PARTIES } from './named/parties';
import { CALLED_OFF, PUT_OFF } from './lists/statuses';

type NotDone = Extract<TripStatus, 'cancelled' | 'postponed'>;

/** Said of anything that is done, and of trips too. */
const DO: readonly string[] = ['thực hiện', 'tổ chức', 'triển khai', 'th'];

const GO: readonly string[] = [
  'đi',
  'đi cơ sở',
  'xuống',
  'xuống cơ sở',
  'xuống địa bàn',
  'xuống xã',
  'xuống phường',
  'về cơ sở',
  'về địa bàn',
  'đến',
  'đến cơ sở',
  'đến địa bàn',
  'tham gia',
  'có mặt',
  'dự',
  'tham dự',
  ...DO,
];

/** `Không đi`, `chưa xuống cơ sở được`. */
export const NOT_GONE: readonly string[] = NEGATIONS.flatMap((not) =>
  GO.flatMap((go) => [`${not} ${go}`, `${not} ${go} được`]),
);

const nothingDone = saysTyped(
  NEGATIONS.flatMap((not) => DO.flatMap((done) => [`${not} ${done}`, `${not} ${done} được`])),
  'whole',
);

/** `Chưa thực hiện`, `Không tổ chức`, and no word of a trip. */
export const saysNothingDone = (text: string): boolean => nothingDone(text.trim().replace(STOPS, ''));

/** `Bị hoãn`, `phải lùi sang`: said of what was called off or put off. */
const SUFFERED: readonly string[] = ['', 'đã ', 'bị ', 'đã bị ', 'phải ', 'được ', 'xin '];
const suffered = (verbs: readonly string[]): string[] =>
  verbs.flatMap((verb) => SUFFERED.map((it) => `${it}${verb}`));

/** What remarks say of a trip that nobody made; accents tell `hoãn` from `hoàn thành`. */
const NOT_DONE: readonly (readonly [status: NotDone, phrases: readonly string[]])[] = [
  [
    'cancelled',
    [
      ...suffered(CALLED_OFF),
      ...NOT_GONE,
      'không ai đi',
      'thôi',
      'thôi không đi',
      'vắng',
      'vắng mặt',
      'vắng có lý do',
      'vắng không lý do',
      'vắng có phép',
      'vắng không phép',
      'có lý do vắng',
      'xin vắng',
      'xin phép vắng',
      'xin nghỉ',
      'xin phép nghỉ',
      'báo vắng',
      'báo bận',
      ...ILL.flatMap((ill) => ['báo', 'nghỉ', 'bị'].map((said) => `${said} ${ill}`)),
      ...['phép', 'bù', 'mát', 'lễ', 'tết', 'không lương', 'ốm'].map((leave) => `nghỉ ${leave}`),
      ...BIRTH.map((birth) => `nghỉ ${birth}`),
      'nghỉ việc riêng',
      'bận họp',
      'bận việc',
      'bận công tác khác',
      'xin rút',
      'cancelled',
      'canceled',
      'did not go',
    ],
  ],
  ['postponed', [...suffered(PUT_OFF), 'postponed', 'rescheduled']],
];

/** What may follow: a reason or another time. Anything else is about something else: `Hoãn nghĩa vụ quân sự`. */
const FOLLOWS: readonly string[] = [
  'theo',
  'nên',
  'chờ',
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
  'vô hạn',
  'chưa hẹn',
  'chưa rõ',
  'chưa biết',
  'chưa có',
  'chưa xác định',
  'không thời hạn',
  'theo chỉ đạo',
  'because',
  'to',
  'until',
];

/** Days that are no days at the grassroots: `Không tính vào ngày đi cơ sở`, `Không được tính 1+2`. */
const UNCOUNTED: readonly string[] = ['không', 'ko', 'không được', 'chưa', 'chưa được'].flatMap((not) =>
  ['tính', 'tính vào', 'tính là', 'đưa vào'].flatMap((count) =>
    ['', 'ngày', 'số ngày', 'chỉ tiêu', 'định mức', 'kết quả', 'chương trình'].flatMap((what) =>
      ['', 'đi cơ sở', 'cơ sở', 'đi cs', '1+2', 'công tác cơ sở'].map((of) =>
        [not, count, what, of].filter((word) => word !== '').join(' '),
      ),
    ),
  ),
);

/** The office itself is no unit at the grassroots, nor are the authorities of the province; the hall of a commune is. */
const OFFICE: readonly string[] = [
  'cơ quan',
  'tỉnh đoàn',
  'tỉnh ủy',
  ...['ubnd', 'ủy ban nhân dân', 'hđnd'].map((authority) => `${authority} tỉnh`),
  ...['cơ quan', 'văn phòng', 'trụ sở', 'hội trường', 'phòng họp'].map((place) => `${place} tỉnh đoàn`),
];
const AT_THE_OFFICE: readonly string[] = [
  ...OFFICE,
  ...['ở', 'tại', 'ở lại', 'họp', 'họp tại', 'họp ở', 'trực', 'trực tại', 'làm việc', 'làm việc tại'].flatMap(
    (does) => OFFICE.map((place) => `${does} ${place}`),
  ),
];

/** Said by themselves of somebody who stayed, whatever the heading over them asks. */
const STAYED: readonly string[] = [
  'bận',
  'thay người',
  'ở nhà',
  'ở nhà trực',
  ...['cử', 'nhờ', 'phân công', 'giao', ''].flatMap((verb) =>
    ['đ/c khác', 'đc khác', 'đồng chí khác', 'người khác', 'cán bộ khác'].flatMap((who) =>
      ['đi thay', 'thay', 'đi'].map((does) => `${verb} ${who} ${does}`.trim()),
    ),
  ),
];

/** Said by themselves of a row that is to be left out; among other words they are about something else. */
const LEFT_OUT: readonly string[] = [
  ...UNCOUNTED,
  ...AT_THE_OFFICE,
  'đã bỏ',
  ...['bỏ', 'bỏ qua', 'loại', 'loại bỏ', 'xóa', 'xoá', 'gạch'].flatMap((verb) =>
    ['', ' dòng', ' phiếu', ' lượt', ' bản', ' câu trả lời'].flatMap((what) =>
      what === '' ? [verb] : [`${verb}${what}`, `${verb}${what} này`],
    ),
  ),
  ...['nhập', 'ghi', 'điền', 'khai', 'gửi'].flatMap((verb) =>
    ['nhầm', 'sai', 'trùng', 'thừa'].map((how) => `${verb} ${how}`),
  ),
  'rút',
  'dòng trùng',
  'trùng dòng',
];

/** Why somebody stayed away, before the words that say so: `Ốm không đi`, `bận đột xuất nên vắng`. */
const REASONS: readonly string[] = [
  'bận',
  ...ILL,
  'sốt',
  'đau',
  CHILD_ILL,
  'mưa',
  'mưa lũ',
  'lũ',
  'bão',
  'trùng lịch',
  'họp',
  'gia đình',
  'hỏng xe',
  'tai nạn',
];

/** Other work in the place of the trip. */
const OTHER_WORK: readonly string[] = ['điều động', 'phân công', 'cử', 'giao', 'làm', 'đi', 'bận'].flatMap(
  (verb) => ['việc khác', 'nhiệm vụ khác', 'công tác khác', 'đi việc khác'].map((it) => `${verb} ${it}`),
);

const stayed = once(() => ({
  leftOut: new RegExp(`^${either(LEFT_OUT.map(foldTone))}$`, 'u'),
  alone: new RegExp(`^${either(STAYED.map(foldTone))}$`, 'u'),
  otherWork: new RegExp(`(?:^| )${either(OTHER_WORK.map(foldTone))}$`, 'u'),
  reasoned: new RegExp(
    `^(?:do |vì )?${either(REASONS.map(foldTone))}(?: [^ ]+){0,6}? ${either(NOT_GONE.map(foldTone))}$`,
    'u',
  ),
}));

/** What stands behind the reason: `Họp BTV nên không tham gia`. */
const THEREFORE: readonly string[] = ['nên', 'vì vậy', 'do đó'];
const therefore = once(() => new RegExp(` ${either(THEREFORE.map(foldTone))} `, 'u'));

const STOPS = /[.!]+$/;

/** What is called off, before the words for it: `Chuyến đi bị hủy`, `Đợt này không đi được`. */
const TRIPS: readonly string[] = ['chuyến', 'đợt', 'lịch', 'kế hoạch'];
const OF_TRIPS: readonly string[] = ['đi', 'đi cơ sở', 'công tác', 'công tác cơ sở', 'này', 'trên'];
const thisTrip = once(
  () => new RegExp(`^${either(TRIPS.map(foldTone))}(?: ${either(OF_TRIPS.map(foldTone))}){0,3} `, 'u'),
);

/**
 * Who was to be visited, or nobody by name, calls the visit off or asks for another day: `Cơ sở hủy lịch`, `Xã xin hoãn
 * sang tuần sau`, `Đã báo hoãn`.
 */
const HOSTS: readonly string[] = [
  ...['cơ sở', 'địa phương', 'đơn vị', 'xã', 'phường', 'huyện', 'chi đoàn', 'trường'],
  ...['xã', 'phường', 'huyện', 'cơ sở'].map((place) => `đoàn ${place}`),
  ...['huyện đoàn', 'xã đoàn', 'phường đoàn', 'thành đoàn', 'thị đoàn'],
];
const ON_THEIR_SIDE: readonly string[] = ['phía', 'bên'];
const THEY_CALL_OFF: readonly string[] = [...CALLED_OFF, ...PUT_OFF].filter((verb) =>
  ['hủy', 'hoãn', 'tạm hoãn', 'dời', 'lùi'].some((it) => verb === it || verb.startsWith(`${it} `)),
);
const THEY_ASK: readonly string[] = ['xin', 'báo', 'đề nghị', 'thông báo', 'yêu cầu', 'có'];
const calledOffBy = once(() => {
  const [side, hosts, ask] = [ON_THEIR_SIDE, HOSTS, THEY_ASK].map((words) => either(words.map(foldTone)));
  const called = either(suffered(THEY_CALL_OFF).map(foldTone));
  const theyAsk = `(?:${side} )?${hosts} (?:${ask} ){0,2}`;
  return new RegExp(`^(?:${theyAsk}|(?:${foldTone('đã')} )?${ask} )(?=${called}(?: |$|[.!:]))`, 'u');
});

/** Before a party of which nobody is left out. */
const WHOLE_PARTY: readonly string[] = ['cả', 'toàn'];

/** All who were to go: `Đoàn không đi được`, `Cả tổ chưa xuống`. */
const byAll = once(() => {
  const [all, party, not] = [WHOLE_PARTY, PARTIES, NEGATIONS].map((words) => either(words.map(foldTone)));
  return new RegExp(`^(?:${all} )?${party} (?=${not} )`, 'u');
});

/** Somebody stayed, whatever was asked; what leaves a row out besides is said of that row alone. */
const stayedIn = (part: string): NotDone | undefined => {
  const words = part.replace(thisTrip(), '').replace(calledOffBy(), '').replace(byAll(), '');
  const { alone, otherWork, reasoned } = stayed();
  const found = said().find(([, pattern]) => pattern.test(words))?.[0];
  const isStayed = [alone, otherWork, reasoned].some((pattern) => pattern.test(words.replace(STOPS, '')));
  return found ?? (isStayed ? 'cancelled' : undefined);
};

const notDoneIn = (words: string): NotDone | undefined =>
  stayedIn(words) ?? (stayed().leftOut.test(words.replace(STOPS, '')) ? 'cancelled' : undefined);

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

/** A remark that begins so is of who went in another's place. */
const GOES_INSTEAD: readonly string[] = ['đi thay', 'đi thay cho', 'thay', 'thay cho', 'đi thế', 'đi hộ'];

const PARTS = /[()[\];,\n]| [-–] /u;

/** Whether a cell says first of all, and in so many words, that nobody went: `Không đi`, `Lùi lịch`. */
export const saysNotDone = (text: string): boolean =>
  text.length <= LONGEST_REMARK && stayedIn(foldTone(text).split(PARTS)[0]?.trim() ?? '') !== undefined;

/** Whether any part of a cell says so of going itself: `Thu hồi công lệnh, không đi`; other things are not done as well. */
export const saysNobodyWent = (text: string): boolean =>
  text.length <= LONGEST_REMARK &&
  (saysNotDone(text) ||
    foldTone(text)
      .split(PARTS)
      .some((part) => !saysNothingDone(part) && stayedIn(part.trim()) !== undefined));

/** `Đi thay đ/c Lê Hà (bận họp)`: the reason is of the one who stayed. */
const insteadOf = once(
  () =>
    new RegExp(`^((?:${foldTone('đã')} )?${either(GOES_INSTEAD.map(foldTone))} [^();]+)\\([^()]*\\)`, 'u'),
);

/** What a cell's words, or a part of them in brackets or after a comma, say of a trip that was not made. */
export const readNotDone = (text: string): NotDone | undefined => {
  if (text.length > LONGEST_REMARK) return undefined;
  for (const part of foldTone(text).replace(insteadOf(), '$1').split(PARTS)) {
    const words = part.trim();
    const [, outcome] = words.split(therefore());
    const found = notDoneIn(words) ?? (outcome === undefined ? undefined : notDoneIn(outcome.trim()));
    if (found) return found;
  }
  return undefined;
};

/** What a group row says was called off: `Các chuyến bị hủy`. */
const BEFORE_CALLED_OFF: readonly string[] = [
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
const calledOff = once(() => new RegExp(`^(?:${either(BEFORE_CALLED_OFF.map(foldTone))} )+`, 'u'));

/** Whether words name trips, and that they were called off: `Các chuyến hoãn`; not the meaning of a mark. */
export const namesCalledOff = (text: string): boolean =>
  calledOff().test(foldTone(text)) && readGroupNotDone(text) !== undefined;

/** What the words of a group row say of all rows below it: `Hoãn, hủy`, `Các chuyến lùi sang năm sau`. */
export const readGroupNotDone = (name: string): NotDone | undefined =>
  name.length > LONGEST_NAME ? undefined : readNotDone(foldTone(name).replace(calledOff(), ''));
