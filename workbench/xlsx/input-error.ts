type Language = 'vi' | 'en';
export type InputFault =
  'no-file' | 'folder' | 'not-spreadsheet' | 'damaged' | 'password' | 'too-large' | 'empty';

const WORDS: Readonly<Record<InputFault, Readonly<Record<Language, string>>>> = {
  'no-file': { vi: 'Không có tệp này, hãy xem lại tên', en: 'no such file, check the name' },
  folder: { vi: 'Thư mục này không có tệp bảng tính nào', en: 'no spreadsheet in this folder' },
  'not-spreadsheet': {
    vi: 'Tệp không phải là bảng tính: hãy chọn tệp .xlsx, .xls, .ods hoặc .csv',
    en: 'not a spreadsheet: choose an .xlsx, .xls, .ods or .csv file',
  },
  damaged: {
    vi: 'Tệp bảng tính bị hỏng: hãy mở bằng Excel hoặc LibreOffice rồi lưu lại',
    en: 'damaged spreadsheet: open it in Excel or LibreOffice and save it again',
  },
  password: {
    vi: 'Tệp có mật khẩu: hãy bỏ mật khẩu rồi lưu lại',
    en: 'password-protected: remove the password and save it again',
  },
  'too-large': {
    vi: 'Bảng tính quá lớn: hãy bỏ bớt trang hoặc hàng không dùng rồi lưu lại',
    en: 'the spreadsheet is too large: remove tabs or rows that are not needed and save it again',
  },
  empty: { vi: 'Sổ không có dữ liệu', en: 'the workbook is empty' },
};

/** A fault of the file given, not of the program: one line, in both languages. */
export class InputError extends Error {
  constructor(
    readonly fault: InputFault,
    readonly file: string,
  ) {
    const { vi, en } = WORDS[fault];
    super(`${vi} · ${en}: ${file}`);
  }

  /** What is wrong, in one language and without the file's name. */
  words(language: Language): string {
    return WORDS[this.fault][language];
  }
}
