import { EXCUSED } from '../named/absences';

/** Titles of lists of people who may or may not be the officers. */
export const LIST_WORDS: readonly string[] = ['danh sach', 'list'];

/** Titles of lists that say who the officers are. */
export const ROSTER_WORDS: readonly string[] = [
  'danh sach can bo',
  'danh sach trich ngang can bo',
  'ds can bo',
  'ds cb',
  'danh sach nhan su',
  'nhan su',
  'bien che',
  'roster',
  'staff',
  'officers',
];

/** Titles that name the office's own people. */
export const STAFF_WORDS: readonly string[] = ['can bo'];

/** Titles of lists of people whom the officers meet, or of posts that some of them hold besides. */
export const OTHER_PEOPLE_WORDS: readonly string[] = [
  'bch',
  'btv',
  'ban chap hanh',
  'ban thuong vu',
  'ban to chuc',
  'ban chi dao',
  'ban co so',
  'to cong tac',
  'to giup viec',
  'cap uy',
  'dang uy',
  'chi uy',
  'uy vien',
  'bi thu doan',
  'bi thu chi doan',
  'bi thu xa',
  'can bo doan xa',
  'can bo xa',
  'can bo co so',
  'can bo chi doan',
  'can bo cot can',
  'cot can',
  'cong tac vien',
  'bao cao vien',
  'tuyen truyen vien',
  'tinh nguyen vien',
  'giao vien',
  'tong phu trach',
  'hoc sinh',
  'sinh vien',
  'hoi vien',
  'doan vien',
  'doi vien',
  'thanh vien',
  'thanh nien',
  'dai bieu',
  'khach',
  'dau moi',
  'cuu can bo',
  'nghi huu',
  'can bo huu tri',
  'ung vien',
  'delegates',
  'members',
  'volunteers',
  'guests',
];

/** Titles and headings of lists that excuse people from duty for long. */
export const EXEMPTION_WORDS: readonly string[] = [
  ...EXCUSED,
  // Longer than `miễn nhiệm`, which is no excuse.
  'mien nhiem vu',
  'khong thuoc dien',
  'khong phai thuc hien',
  'nghi dai han',
  'vang dai han',
  'nghi che do',
  'nghi thai san',
  'thai san',
  'om dai han',
  'hoc dai han',
  'hoc tap dai han',
  'di hoc dai han',
  'hoc tap trung',
  'dao tao tap trung',
  'dao tao dai han',
  'vang mat dai han',
  'exemption',
  'exemptions',
  'long leave',
  'maternity',
];

/** What follows where it is the year's duty that people are excused from, by its first word, folded. */
export const EXCUSED_FROM_DUTY: ReadonlySet<string> = new Set([
  ...[
    'di',
    'xuong',
    've',
    'bam',
    'co',
    'cong',
    'thuc',
    'nhiem',
    'nghia',
    'chi',
    'dinh',
    'so',
    'tinh',
    'luan',
  ],
  ...['ngay', 'thang', 'quy', 'nam', 'ca', 'tu', 'den', 'het', 'trong', 'dai', 'tam', 'hoan', 'mot', '1'],
  ...[
    'giam',
    'va',
    'hoac',
    'hay',
    'do',
    'vi',
    'theo',
    'cua',
    'cho',
    'doi',
    'can',
    'vuot',
    'khong',
    'tru',
    'phan',
  ],
]);

/** What else than duty people are excused from, or what is no excuse at all, by the words that begin it. */
export const EXCUSED_OTHERWISE: readonly string[] = [
  ...[
    'đóng',
    'phí',
    'đảng phí',
    'đoàn phí',
    'hội phí',
    'học phí',
    'viện phí',
    'lệ phí',
    'thuế',
    'giảm học phí',
    'giảm thuế',
    'trực',
    'thi',
    'kiểm tra',
    'sát hạch',
    'họp',
    'chấm công',
    'điểm danh',
    'sinh hoạt',
    'nghĩa vụ quân sự',
    'nhiệm',
  ].flatMap((what) => [`miễn ${what}`, `miễn việc ${what}`]),
  ...['núi', 'nam', 'bắc', 'trung', 'tây', 'đông', 'xuôi', 'ngược', 'biển', 'quê'].map(
    (part) => `miền ${part}`,
  ),
];

/** Titles of tables of people who are away, for whatever time. */
export const ABSENCE_WORDS: readonly string[] = ['mien', 'nghi', 'vang', 'exemption', 'exemptions', 'leave'];
