export type InputFault = 'no-file' | 'not-spreadsheet' | 'old-format' | 'password' | 'empty';

const WORDS: Readonly<Record<InputFault, readonly [vi: string, en: string]>> = {
  'no-file': ['Không có tệp này', 'no such file'],
  'not-spreadsheet': ['Tệp không phải là bảng tính .xlsx', 'not an .xlsx spreadsheet'],
  'old-format': [
    'Tệp .xls kiểu cũ: hãy mở bằng Excel hoặc Google Sheets rồi lưu thành .xlsx',
    'old .xls format: save it as .xlsx first',
  ],
  password: ['Tệp có mật khẩu: hãy bỏ mật khẩu rồi lưu lại', 'password-protected: remove the password first'],
  empty: ['Sổ không có dữ liệu', 'the workbook is empty'],
};

/** A fault of the file given, not of the program: one line, in both languages. */
export class InputError extends Error {
  constructor(
    readonly fault: InputFault,
    readonly file: string,
  ) {
    const [vi, en] = WORDS[fault];
    super(`${vi} · ${en}: ${file}`);
  }
}
