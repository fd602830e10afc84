import { after, instant, numbered, oneOf, type ColumnMaker, type ForeignColumn } from './cells';

const isoInstant: ColumnMaker = (chance) => (row) => {
  const day = row.to + chance.whole(0, 3);
  const date = new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
  return `${date}T0${chance.whole(1, 9)}:${chance.whole(10, 59)}:12.000+07:00`;
};

const counter: ColumnMaker =
  () =>
  ({ index }) =>
    index + 1;

/** What forms and programs add by themselves, and what keeps a table in order. */
export const STAMPS: readonly ForeignColumn[] = [
  { headings: ['Dấu thời gian', 'Timestamp', 'Thời gian gửi', 'Thời điểm gửi'], cells: instant(0, 6) },
  {
    headings: ['Ngày cập nhật', 'Cập nhật lần cuối', 'Cập nhật ngày', 'Last updated', 'Ngày sửa'],
    cells: after(0, 20),
  },
  { headings: ['Ngày nhập', 'Ngày nhập liệu', 'Ngày tạo', 'Created at', 'Ngày ghi'], cells: after(0, 9) },
  { headings: ['_submission_time', 'submitdate', 'Completion time'], cells: isoInstant },
  { headings: ['_uuid', '_id', 'instanceID'], cells: numbered('uuid:7f3a-{}-9c', 4100) },
  { headings: ['Mã phiếu', 'Mã số phiếu', 'Record ID'], cells: numbered('P-00{}') },
  { headings: ['STT phụ', 'STT theo ban', 'Số TT trong quý'], cells: counter },
  { headings: ['Phiên bản', 'Version', '__version__'], cells: oneOf('v1', 'v2') },
  {
    headings: ['Trạng thái đồng bộ', 'Trạng thái gửi mail', 'Mail status'],
    cells: oneOf('OK', 'Đã gửi', 'Lỗi'),
  },
  { headings: ['Nhãn', 'Tag', 'Màu', 'Cờ'], cells: oneOf('Xanh', 'Vàng', 'Đỏ') },
];
