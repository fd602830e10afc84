/** Titles that are about duty at the grassroots. */
export const DUTY_TITLES: readonly string[] = [
  'co so',
  'di co so',
  'cham cong di co so',
  'cham cong co so',
  'cham cong di cong tac co so',
  'diem danh di co so',
  'cong tac co so',
  've co so',
  'xuong co so',
  'bam co so',
  'nam co so',
  '1 2',
  'chu truong 1 2',
  'dia ban',
  'thuc te',
  'di thuc te',
  'di thuc tien',
  'chuyen di',
  'chuyen cong tac',
  'di cong tac',
  'dot cong tac',
  'nhat ky cong tac',
  'nam tinh hinh',
  'nam bat tinh hinh',
  'sinh hoat chi doan',
  'trip',
  'trips',
  'field',
  'grassroots',
  'site visits',
];

/**
 * These stand in titles of any matter, and are none of the shorter ones in them: `ngày công tác` is no `ngày công`, and
 * to the facilities, the data or the level of the grassroots nobody goes.
 */
export const NEUTRAL_TITLES: readonly string[] = [
  'ngay cong tac',
  'nam tai chinh',
  'cap co so',
  'co so vat chat',
  'co so ha tang',
  'co so du lieu',
  'co so phap ly',
  'co so ly luan',
  'co so giao duc',
  'co so dao tao',
  'co so y te',
  'y te co so',
  'co so kinh doanh',
  'co so san xuat',
  'co so luu tru',
];

/** Names of logs that say nothing of what is logged: in a book of duty it is duty, unless something speaks against. */
export const LOG_TITLES: readonly string[] = [
  'nhat ky',
  'so theo doi',
  'log',
  'logbook',
  'tracking',
  'so ngay di',
];

/** What headings and questions ask for where the table is of duty at the grassroots. */
export const DUTY_HEADINGS: readonly string[] = [
  'di co so',
  'di cs',
  'cong tac co so',
  've co so',
  'xuong co so',
  'bam co so',
  'den co so',
];

/** What people are sent for, behind what a column is of: `Cán bộ luân phiên`, `Thời gian bám cơ sở`. */
export const ERRANDS_BEHIND: readonly string[] = [
  ...DUTY_HEADINGS,
  'luan phien',
  'luan phien co so',
  'luan phien di co so',
  'duoc luan phien',
  'tang cuong',
  'tang cuong co so',
  'duoc tang cuong',
  'nam dia ban',
  'bam dia ban',
  'di dia ban',
  'di thuc te',
  'huong ve co so',
];

/** Places as the Union's offices head their columns; `Nơi đến` and `Địa điểm` stand in any register. */
export const DUTY_PLACES: readonly string[] = [
  'dia ban',
  'co so',
  'chi doan',
  'doan xa',
  'huyen doan',
  'don vi den',
  'dia phuong',
];

/** Where somebody is, as a legend of marks has it. */
export const AT_GRASSROOTS: readonly string[] = ['o', 'tai', 'xuong', 've', 'den', 'len', 'di'].flatMap(
  (to) => ['xa', 'phuong', 'co so', 'dia ban', 'dia phuong'].map((place) => `${to} ${place}`),
);

/** Short for duty, in a column that says of each row what it is of. */
export const DUTY_MARKS: readonly string[] = ['cs', 'dcs', 'di cs', 'cong tac co so', 'grassroots'];

/** What people are sent to besides, in such a column: nothing of it is at the grassroots. */
export const OTHER_ERRANDS: readonly string[] = [
  'cong tac khac',
  'viec khac',
  'nhiem vu khac',
  'khac',
  'hop',
  'hoc',
  'di hoc',
  'hoc tap',
  'di hop',
  'ngoai tinh',
  'phep',
  'nghi',
  'truc',
  'other',
];

/** Before the grassroots, where it is they who come, or are spoken with: `Lịch làm việc với cơ sở`. */
export const NOT_GOING: readonly string[] = ['voi', 'cua', 'tu', 'cho', 'with', 'from'];

/** Where people are who are not at the grassroots. */
export const OFFICE_WORDS: readonly string[] = ['co quan', 'tru so', 'cong so', 'office'];
