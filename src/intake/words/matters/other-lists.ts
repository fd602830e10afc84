/** Names of tabs that hold what cells are chosen from, which nobody need explain. */
export const CHOICE_TABS: readonly string[] = [
  'lists',
  'list',
  'danh muc',
  'lua chon',
  'du lieu chon',
  'dropdown',
];

/** Titles of lists of all units, as an office keeps them to choose from. */
export const ALL_UNITS_WORDS: readonly string[] = [
  'danh muc',
  'dm',
  'danh sach don vi',
  'danh sach xa phuong',
  'cac don vi',
  'dia ban',
  'don vi',
  'units',
];

/** Titles of lists of some units, chosen for what they are or have. */
export const SOME_UNITS_WORDS: readonly string[] = [
  'diem',
  'chon',
  'trong diem',
  'dac biet',
  'kho khan',
  'nong thon moi',
  'ntm',
  'bien gioi',
  'vung cao',
  'vung sau',
  'dat chuan',
  'chua dat',
  'tieu bieu',
  'xuat sac',
  'do dau',
  'ket nghia',
  'sap nhap',
  'uu tien',
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
