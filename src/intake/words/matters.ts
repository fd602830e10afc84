/** Registers that offices keep beside that of duty at the grassroots. */
export type Register =
  | 'leave'
  | 'overtime'
  | 'duty-roster'
  | 'attendance'
  | 'meetings'
  | 'training'
  | 'abroad'
  | 'vehicles'
  | 'documents'
  | 'rewards'
  | 'money'
  | 'people'
  | 'careers'
  | 'health'
  | 'reception'
  | 'schedule'
  | 'assets'
  | 'party'
  | 'gifts'
  | 'campaigns'
  | 'behind'
  | 'example'
  | 'copy';

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
  'field work',
  'grassroots',
  'site visits',
];

/** These stand in titles of any matter, and are none of the shorter ones in them: `ngày công tác` is no `ngày công`. */
export const NEUTRAL_TITLES: readonly string[] = ['ngay cong tac'];

/**
 * Titles of the other registers, by their first words that are known: `Thanh toán công tác phí đi cơ sở` is of
 * money. What begins with `^` must begin the title, what begins with `=` is all of it.
 */
export const REGISTER_TITLES: readonly (readonly [register: Register, phrases: readonly string[]])[] = [
  [
    'leave',
    [
      'nghi phep',
      'xin nghi',
      'don nghi',
      'ngay nghi',
      'nghi mat',
      'nghi om',
      'nghi bu',
      'nghi thang',
      'nghi nam',
      'nghi viec',
      'theo doi nghi',
      'so nghi',
      'phep nam',
      '=phep',
      '=nghi',
      'annual leave',
      'leave',
      'time off',
    ],
  ],
  ['overtime', ['lam them', 'them gio', 'ngoai gio', 'tang ca', 'lam bu', 'overtime']],
  [
    'duty-roster',
    [
      'lich truc',
      'truc ban',
      'truc tet',
      'truc le',
      'truc co quan',
      'truc lanh dao',
      'truc dem',
      'truc bao',
      'phan cong truc',
      'ca truc',
      '=truc',
      'on call',
    ],
  ],
  [
    'attendance',
    [
      'cham cong',
      'bang cong',
      'ngay cong',
      'ngay lam viec',
      'diem danh',
      'chao co',
      'di muon',
      've som',
      'co mat',
      'vang mat',
      'timesheet',
      'attendance',
    ],
  ],
  [
    'meetings',
    [
      'giao ban',
      'vang hop',
      'dự họp',
      'lich hop',
      'cuoc hop',
      'hop bch',
      'hop btv',
      'hop co quan',
      'bien ban',
      'dai bieu',
      'dai hoi',
      'danh sach dai bieu',
      'hoi nghi',
      'hoi nghi ban',
      'hoi thao',
      '=hop',
      'ket luan cuoc hop',
      'meeting',
      'meetings',
      'minutes',
    ],
  ],
  [
    'training',
    [
      'tap huan',
      'dao tao',
      'boi duong',
      'di hoc',
      'lop hoc',
      'khoa hoc ngan han',
      'hoc vien',
      'chung chi',
      'on thi',
      'thi tuyen',
      'training',
      'courses',
    ],
  ],
  [
    'abroad',
    ['nuoc ngoai', 'xuat canh', 'xuat nhap canh', 'doan ra', 'doan vao', 'visa', 'abroad', 'overseas'],
  ],
  [
    'vehicles',
    [
      'dang ky xe',
      'dieu xe',
      'lich xe',
      'su dung xe',
      'muon xe',
      'xe cong',
      'xe co quan',
      'xe o to',
      'xang xe',
      '=xe',
      'vehicles',
      'car booking',
    ],
  ],
  [
    'documents',
    [
      'cong van',
      'van ban den',
      'van ban di',
      'so van ban',
      'van thu',
      'luu tru ho so',
      'to trinh',
      '^quyet dinh',
      '^van ban',
      'hop dong',
      'documents',
      'correspondence',
    ],
  ],
  [
    'rewards',
    [
      'khen thuong',
      'thi dua',
      'ky luat',
      'danh hieu',
      'xep loai',
      'danh gia',
      'binh xet',
      'ky niem chuong',
      'rewards',
      'awards',
    ],
  ],
  [
    'money',
    [
      'thanh toan',
      'quyet toan',
      'cong tac phi',
      'tam ung',
      'kinh phi',
      'du toan',
      'chi tien',
      'thu chi',
      'bang luong',
      'tien luong',
      'phu cap',
      'doan phi',
      'dang phi',
      'cong doan phi',
      'ngan sach',
      'tai chinh',
      'bao gia',
      'bang gia',
      'hoa don',
      'payments',
      'expenses',
      'budget',
      'prices',
    ],
  ],
  [
    'people',
    [
      'sinh nhat',
      'ly lich',
      'danh ba',
      'lien lac',
      'lien he',
      'dien thoai',
      'so yeu',
      '^ho so',
      '=thong tin',
      '^thong tin can bo',
      '^thong tin ca nhan',
      '^thong tin nhan su',
      '^thong tin lien he',
      '^thong tin doan vien',
      '^thong tin chung',
      'birthdays',
      'contacts',
      'phone book',
    ],
  ],
  [
    'careers',
    [
      'bo nhiem',
      'luan chuyen',
      'quy hoach',
      'dieu dong',
      'nang luong',
      'nang ngach',
      'qua trinh cong tac',
      'giu chuc',
      'giu chuc vu',
      'chuc vu da qua',
      'tuyen dung',
      'nghi huu',
      'biet phai',
      'chuyen cong tac cua can bo',
      'appointments',
    ],
  ],
  [
    'health',
    [
      'hien mau',
      'tiêm',
      'vac xin',
      'vaccine',
      'kham suc khoe',
      'suc khoe',
      'xet nghiem',
      'covid',
      'f0',
      'cach ly',
      'blood',
      'health',
    ],
  ],
  ['reception', ['tiep cong dan', 'tiep dan', 'tiep khach', 'khach den', 'reception', 'visitors']],
  [
    'schedule',
    [
      'lich tuan',
      'lich cong tac tuan',
      'lich cong tac thang',
      'lich lam viec',
      'lich lam viec tuan',
      'chuong trinh tuan',
      'chuong trinh cong tac tuan',
      'ke hoach tuan',
      'thoi khoa bieu',
      'lich su kien',
      'weekly schedule',
      'calendar of events',
    ],
  ],
  [
    'assets',
    [
      'tai san',
      'thiet bi',
      'vat tu',
      'van phong pham',
      'kiem ke',
      'muon tra',
      'ban giao',
      'mua sam',
      'assets',
      'inventory',
    ],
  ],
  ['party', ['dang vien', 'chi bo', 'sinh hoat chi bo', 'ket nap', 'dai hoi dang', 'quan su', 'dan quan']],
  [
    'gifts',
    [
      'tang qua',
      'qua tet',
      'tham hoi',
      'hieu hy',
      'ung ho',
      'quyen gop',
      'dong gop',
      'the thao',
      'hoi thao the thao',
    ],
  ],
  [
    'campaigns',
    [
      'tinh nguyen',
      'mua he xanh',
      'chien dich',
      'ra quan',
      'hoa phuong do',
      'hanh quan xanh',
      'tiep suc mua thi',
      'thang thanh nien',
      'campaign',
      'campaigns',
      'volunteers',
    ],
  ],
  [
    'behind',
    [
      'chua di',
      'chua di co so',
      'chua dat',
      'chua du',
      'chua hoan thanh',
      'chua thuc hien',
      'chua dang ky',
      'chua nop',
      'khong dat',
      'khong tham gia',
      'khong di',
      'vắng',
      'khong hoan thanh',
      'con thieu',
      'nhac nho',
      'not yet',
      'behind',
    ],
  ],
  [
    'example',
    [
      'vi du',
      'minh hoa',
      'huong dan nhap',
      'huong dan su dung',
      'huong dan dien',
      'huong dan ghi',
      'cach nhap',
      'cach ghi',
      'mau nhap',
      'nhap mau',
      'du lieu mau',
      'so lieu mau',
      '=mau',
      '=du lieu chon',
      '=dropdown',
      '=bieu mau',
      '=huong dan',
      '=test',
      '=thu',
      'lam thu',
      'chay thu',
      'example',
      'examples',
      'sample',
      'template',
      'guide',
      'instructions',
      'readme',
    ],
  ],
  [
    'copy',
    [
      'sao luu',
      'ban sao',
      'ban sao cua',
      'luu tru',
      'ban cu',
      'ban nhap thao',
      'du phong',
      'backup',
      'copy',
      'copy of',
      'archive',
      'old',
    ],
  ],
];

/** Names of tabs that hold what cells are chosen from, which nobody need explain. */
export const CHOICE_TABS: readonly string[] = [
  'lists',
  'list',
  'danh muc',
  'lua chon',
  'du lieu chon',
  'dropdown',
];

/** Names of tabs that tell by their accents: `Nháp` is a draft, `Nhập` where one types. */
export const DRAFT_TABS: readonly string[] = ['nháp', 'bản nháp', 'tab nháp', 'cũ', 'lưu'];

/** Names of logs that say nothing of what is logged: in a book of duty it is duty, unless something speaks against. */
export const LOG_TITLES: readonly string[] = [
  'nhat ky',
  'so theo doi',
  'log',
  'logbook',
  'tracking',
  'so ngay di',
];

/** Headings that only another register has, by what they say whole or inside a longer heading. */
export const REGISTER_HEADINGS: readonly (readonly [register: Register, phrases: readonly string[]])[] = [
  [
    'leave',
    [
      'ngay nghi',
      'nghi tu',
      'nghi tu ngay',
      'nghi den',
      'loai nghi',
      'so ngay nghi',
      'so ngay phep',
      'ly do nghi',
      'hinh thuc nghi',
      'ngay vang',
      'ly do vang',
      'phep con lai',
      'leave type',
      'days off',
    ],
  ],
  [
    'overtime',
    ['tu gio', 'den gio', 'so gio', 'gio vao', 'gio ra', 'gio lam them', 'hours', 'time in', 'time out'],
  ],
  [
    'duty-roster',
    [
      'ca truc',
      'ngay truc',
      'nguoi truc',
      'can bo truc',
      'lanh dao truc',
      'buoi truc',
      'truc chinh',
      'truc phu',
    ],
  ],
  ['meetings', ['ten cuoc hop', 'cuoc hop', 'chu toa', 'phong hop', 'thanh phan du hop', 'meeting']],
  [
    'training',
    [
      'lớp',
      'ten lop',
      'lop hoc',
      'khóa',
      'khoa hoc',
      'co so dao tao',
      'noi hoc',
      'nganh hoc',
      'chung chi',
      'course',
      'class',
    ],
  ],
  ['abroad', ['nuoc den', 'quoc gia', 'ten nuoc', 'nước', 'so ho chieu', 'country']],
  ['vehicles', ['bien so', 'bien so xe', 'lai xe', 'tai xe', 'loai xe', 'so cho', 'plate', 'driver']],
  [
    'documents',
    ['trich yeu', 'so ky hieu', 'so hieu', 'co quan ban hanh', 'loai van ban', 'nguoi ky', 'noi nhan'],
  ],
  ['rewards', ['hinh thuc khen thuong', 'danh hieu', 'thanh tich', 'muc thuong', 'hinh thuc ky luat']],
  [
    'money',
    ['so tien', 'thanh tien', 'don gia', 'tam ung', 'da nhan', 'con phai tra', 'muc huong', 'amount'],
  ],
  [
    'people',
    [
      'ngay sinh',
      'nam sinh',
      'ngay thang nam sinh',
      'cccd',
      'cmnd',
      'que quan',
      'ngay cap',
      'thoi gian giu chuc vu',
    ],
  ],
  [
    'careers',
    ['chuc vu bo nhiem', 'thoi gian huong', 'ngạch', 'bac luong', 'chuc vu cu', 'chuc vu moi', 'nhiem ky'],
  ],
  [
    'health',
    ['ngay tiem', 'mũi', 'loai vac xin', 'nhom mau', 'ket qua xet nghiem', 'ket qua kham', 'don vi mau'],
  ],
  ['reception', ['nguoi tiep', 'nguoi duoc tiep', 'ten cong dan', 'noi dung don', 'ten khach']],
  [
    'assets',
    ['ten tai san', 'tai san', 'nguoi muon', 'ngay muon', 'ngay tra', 'tinh trang thiet bi', 'so luong'],
  ],
  ['gifts', ['mức quà', 'quà', 'doi tuong tham', 'so tien ung ho']],
];

/** What cells of notes, topics and reasons say in another register. */
export const REGISTER_CELLS: readonly (readonly [register: Register, phrases: readonly string[]])[] = [
  [
    'leave',
    [
      'nghi phep',
      'phep nam',
      'nghi om',
      'nghi bu',
      'nghi mat',
      'nghi le',
      'nghi viec rieng',
      'viec rieng',
      'viec gia dinh',
      'con om',
      'cưới',
      'dam cuoi',
      'hieu hy',
      'phép',
      'ốm',
      'annual leave',
      'sick leave',
    ],
  ],
  ['overtime', ['lam them', 'tang ca', 'ngoai gio']],
  ['duty-roster', ['trực', 'truc co quan', 'truc tet', 'truc ban', 'ca sang', 'ca chieu', 'ca dem']],
  ['meetings', ['họp', 'dự họp', 'hop giao ban', 'giao ban', 'hoi nghi']],
  ['training', ['tap huan', 'boi duong', 'học', 'lớp', 'dao tao', 'on thi']],
];

/** Titles and headings of lists that excuse people from duty for long. */
export const EXEMPTION_WORDS: readonly string[] = [
  'mien',
  'duoc mien',
  'mien giam',
  'mien thuc hien',
  'khong thuoc dien',
  'khong phai thuc hien',
  'tam hoan',
  'nghi dai han',
  'vang dai han',
  'nghi che do',
  'nghi thai san',
  'thai san',
  'om dai han',
  'hoc dai han',
  'hoc tap dai han',
  'di hoc dai han',
  'exempt',
  'exempted',
  'exemption',
  'exemptions',
  'long leave',
  'maternity',
];

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
  'staff list',
  'staff',
  'officers',
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

/** Titles of lists of holidays. */
export const HOLIDAY_WORDS: readonly string[] = [
  'ngay le',
  'nghi le',
  'le tet',
  'nghi tet',
  'holiday',
  'holidays',
];

/** Titles of tables of people who are away, for whatever time. */
export const ABSENCE_WORDS: readonly string[] = [
  'mien',
  'nghi',
  'vang',
  'exempt',
  'exempted',
  'exemption',
  'exemptions',
  'leave',
];

/** Titles that name the office's own people. */
export const STAFF_WORDS: readonly string[] = ['can bo'];
