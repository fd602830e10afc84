type Language = 'vi' | 'en';
export type InputFault = 'no-file' | 'not-spreadsheet' | 'old-format' | 'password' | 'empty';

const WORDS: Readonly<Record<InputFault, Readonly<Record<Language, string>>>> = {
  'no-file': { vi: 'Không có tệp này', en: 'no such file' },
  'not-spreadsheet': { vi: 'Tệp không phải là bảng tính .xlsx', en: 'not an .xlsx spreadsheet' },
  'old-format': {
    vi: 'Tệp .xls kiểu cũ: hãy mở bằng Excel hoặc Google Sheets rồi lưu thành .xlsx',
    en: 'old .xls format: save it as .xlsx first',
  },
  password: {
    vi: 'Tệp có mật khẩu: hãy bỏ mật khẩu rồi lưu lại',
    en: 'password-protected: remove the password first',
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
