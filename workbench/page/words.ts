import type { PageLanguage } from '../engine/browser';

/** The workbench's own words: Vietnamese is the source, English has the same keys. */
const vietnamese = {
  product: 'Đi cơ sở',
  fileMenu: 'Tệp',
  extensionsMenu: 'Tiện ích mở rộng',
  open: 'Mở tệp…',
  blank: 'Sổ trắng',
  blankFile: 'so-moi.xlsx',
  blankTab: 'Trang tính1',
  save: 'Lưu .xlsx',
  restart: 'Bắt đầu lại từ sổ mẫu',
  restartTitle: 'Bắt đầu lại?',
  restartText: 'Mọi thay đổi chưa lưu thành tệp .xlsx trên trang này sẽ mất, và sổ ban đầu được mở lại.',
  startHint: 'Bắt đầu ở đây: mọi lệnh nằm trong menu này.',
  loading: 'Đang mở sổ tính…',
  running: 'Tập lệnh đang chạy…',
  cancelRun: 'Dừng',
  tooLong: 'Tập lệnh chạy quá thời hạn nên đã bị dừng.',
  scriptFailed: 'Tập lệnh gặp lỗi',
  close: 'Đóng',
  ok: 'OK',
  cancel: 'Hủy',
  yes: 'Có',
  no: 'Không',
  saved: 'Đã lưu',
  keeping: 'Đang giữ bản đang làm…',
  kept: 'Đã giữ bản đang làm trong trình duyệt',
  keepFailed: 'Trình duyệt không giữ được bản đang làm: hãy lưu thành tệp .xlsx.',
  resumed: 'Đang tiếp tục bản làm dở của lần trước.',
  badFileTitle: 'Không mở được tệp',
  badFile: '“{name}”: {reason}.',
  badFileHint:
    'Hãy chọn một tệp .xlsx không đặt mật khẩu (trong Google Trang tính: Tệp › Tải xuống › Microsoft Excel).',
  nothingOpen: 'Chưa có sổ tính nào được mở',
  nothingOpenHint: 'Bấm “Mở tệp…” để chọn một tệp .xlsx.',
  lossTitle: 'Có phần không giữ được',
  lossOpen: 'Khi mở tệp này, những phần sau không được giữ lại:',
  lossSave: 'Khi lưu thành .xlsx, những phần sau không được ghi vào tệp:',
  proceed: 'Vẫn tiếp tục',
  formulaError: 'Lỗi công thức',
  bundleFailedTitle: 'Không nạp được tiện ích',
  bootFailed: 'Không mở được trang',
  replaceTitle: 'Mở tệp khác?',
  replaceText: 'Sổ đang làm sẽ được thay bằng “{name}”. Thay đổi chưa lưu thành .xlsx sẽ mất.',
  otherLanguage: 'English',
};

export type Words = typeof vietnamese;

const english: Words = {
  product: 'Đi cơ sở',
  fileMenu: 'File',
  extensionsMenu: 'Extensions',
  open: 'Open file…',
  blank: 'Blank workbook',
  blankFile: 'new-workbook.xlsx',
  blankTab: 'Sheet1',
  save: 'Save .xlsx',
  restart: 'Start over from the sample',
  restartTitle: 'Start over?',
  restartText:
    'Changes on this page that were not saved as .xlsx are lost, and the first workbook opens again.',
  startHint: 'Start here: every command is in this menu.',
  loading: 'Opening the workbook…',
  running: 'Script is running…',
  cancelRun: 'Stop',
  tooLong: 'The script ran longer than allowed and was stopped.',
  scriptFailed: 'The script failed',
  close: 'Close',
  ok: 'OK',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  saved: 'Saved',
  keeping: 'Keeping the work in progress…',
  kept: 'Work in progress is kept in the browser',
  keepFailed: 'The browser could not keep the work in progress: save it as .xlsx.',
  resumed: 'Going on with the work of last time.',
  badFileTitle: 'The file cannot be opened',
  badFile: '“{name}”: {reason}.',
  badFileHint:
    'Choose an .xlsx file without a password (in Google Sheets: File › Download › Microsoft Excel).',
  nothingOpen: 'No workbook is open',
  nothingOpenHint: 'Choose an .xlsx file by “Open file…”.',
  lossTitle: 'Some things cannot be kept',
  lossOpen: 'Opening this file does not keep:',
  lossSave: 'Saving as .xlsx does not keep:',
  proceed: 'Go on',
  formulaError: 'Formula error',
  bundleFailedTitle: 'The add-on could not be loaded',
  bootFailed: 'The page could not be opened',
  replaceTitle: 'Open another file?',
  replaceText: 'The workbook at hand is replaced by “{name}”. Changes not saved as .xlsx are lost.',
  otherLanguage: 'Tiếng Việt',
};

export const words: Readonly<Record<PageLanguage, Words>> = { vi: vietnamese, en: english };

/** Puts named values into a text: `{name}`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
