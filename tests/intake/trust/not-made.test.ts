import { describe, expect, it } from 'vitest';
import { issueLines, on, read, ROSTER, tab } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const HEADING = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung', 'Ghi chú'];

const log = (name: string, { unit = 'xã A', topic = 'Khảo sát', note = '' } = {}) =>
  tab('Nhật ký', [HEADING, [1, name, on('5/4/2022'), on('6/4/2022'), unit, topic, note]]);

const statuses = (grid: ReturnType<typeof log>): string[] =>
  read([ROSTER, grid]).records.trips.map(({ officer, status }) => `${officer} ${status}`);

describe('a row that says that nobody went', () => {
  it.each([
    ['in its note', { note: 'Hoãn' }, 'postponed', 'G2'],
    ['with a reason', { note: 'Không đi được do mưa bão' }, 'cancelled', 'G2'],
    ['after other words', { note: 'Mưa lớn; đã hủy' }, 'cancelled', 'G2'],
    ['in place of the unit', { unit: 'Hủy' }, 'cancelled', 'E2'],
    ['in brackets before the topic', { topic: '(Hoãn) Kiểm tra' }, 'postponed', 'F2'],
    ['in brackets after it', { topic: 'Kiểm tra (chuyển sang đợt 2)' }, 'postponed', 'F2'],
  ])('%s counts nothing, and says so on the cell', (_, words, status, cell) => {
    expect(statuses(log(AN, words))).toEqual([`${AN} ${status}`]);
    expect(issueLines(read([ROSTER, log(AN, words)]))).toContain(`NOT_MADE Nhật ký!${cell}`);
  });

  it.each([
    { note: 'Không có vướng mắc' },
    { note: 'Hoàn thành' },
    { note: 'Hoàn thiện hồ sơ, không đi xe cơ quan' },
    { topic: 'Hoãn nghĩa vụ quân sự' },
    { topic: 'Tạm hoãn gọi nhập ngũ' },
    { note: 'Bỏ phiếu tại chi đoàn' },
    { unit: 'xã Huy Khiêm' },
  ])('is none that says something else: %o', (words) => {
    expect(statuses(log(AN, words))).toEqual([`${AN} done`]);
    expect(issueLines(read([ROSTER, log(AN, words)]))).toEqual([]);
  });
});

describe('what stands beside a name', () => {
  it.each([
    [`${AN} (vắng), ${BINH}`, [`${BINH} done`]],
    [`${AN} (nghỉ ốm); đ/c ${BINH}`, [`${BINH} done`]],
    [`${AN} thay đ/c ${BINH}`, [`${AN} done`]],
    [`đ/c ${AN} đi thay ${BINH}`, [`${AN} done`]],
    [`${AN} (Ban Phong trào)`, [`${AN} done`]],
    [`${AN} (học viên), ${BINH}`, [`${AN} done`, `${BINH} done`]],
  ])('“%s”', (names, went) => {
    expect(statuses(log(names))).toEqual(went);
  });
});
