import { BACH, besideLog, d, LOG, LOG_DAYS, MAI, tab, withRoster, YEN, type Habit } from './habit';
import type { Cell } from '../../../src/base/cell';

const excused = (sheet: string, title: string, reason: string): Habit => ({
  name: `“${title}” excuses nobody from duty`,
  grids: besideLog(
    tab(sheet, [
      [title],
      ['STT', 'Họ và tên', reason, 'Từ ngày', 'Đến ngày'],
      [1, YEN, 'Nghỉ thai sản', d('1/1'), d('31/12')],
    ]),
  ),
  expect: { days: LOG_DAYS, notExempt: ['Yến'], quiet: true },
});

/** The log with one more column, of which each row says something. */
const withColumn = (heading: string, values: readonly [Cell, Cell, Cell]) =>
  withRoster(
    tab(
      LOG.sheet,
      LOG.cells.map((row, at) => [...row, [heading, ...values][at] ?? '']),
    ),
  );

const stateOf = (heading: string, values: readonly [Cell, Cell, Cell]): Habit => ({
  name: `“${heading}” is the state of something else`,
  grids: withColumn(heading, values),
  expect: { days: LOG_DAYS, quiet: true },
});

/** What is said of something else than of going to the grassroots. */
export const OF_SOMETHING_ELSE: readonly Habit[] = [
  excused('Hội phí', 'DANH SÁCH MIỄN ĐÓNG HỘI PHÍ', 'Lý do'),
  excused('Trực đêm', 'CÁN BỘ ĐƯỢC MIỄN TRỰC LỄ, TẾT', 'Lý do miễn'),
  excused('Sát hạch', 'Danh sách miễn sát hạch tin học', 'Lý do'),
  {
    name: 'and a list of those excused from duty does',
    grids: besideLog(
      tab('Miễn', [
        ['CÁN BỘ ĐƯỢC MIỄN NHIỆM VỤ ĐI CƠ SỞ'],
        ['STT', 'Họ và tên', 'Lý do', 'Từ ngày', 'Đến ngày'],
        [1, YEN, 'Nghỉ thai sản', d('1/1'), d('31/12')],
      ]),
    ),
    expect: { days: LOG_DAYS, exempt: ['Yến'] },
  },
  {
    name: 'trainees and those who guide them',
    grids: besideLog(
      tab('Thử việc', [
        ['THEO DÕI CÁN BỘ THỬ VIỆC'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Người kèm'],
        [1, 'Quách Thị Lành', d('1/3'), d('30/4'), BACH],
        [2, 'Ma Văn Sử', d('1/3'), d('30/4'), MAI],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'figures of people beside the rounds',
    grids: besideLog(
      tab('Các đợt', [
        ['Lượt người', 'Quý', 'Đợt', 'Từ ngày', 'Đến ngày'],
        [4, 'I', 1, d('18/3'), d('29/3')],
        ['', 'II', 1, d('4/4'), d('12/4')],
        [3, 'II', 2, d('18/4'), d('19/4')],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  stateOf('Trạng thái đồng bộ', ['Pending', 'Synced', 'Pending']),
  stateOf('Kết nạp đảng viên', ['Chưa thực hiện', 'Đã thực hiện', 'Chưa thực hiện']),
  stateOf('reviewState', ['approved', 'approved', 'approved']),
  {
    name: 'a state under a heading that nobody knows is told, row by row, and never silent',
    grids: withColumn('Mô hình vườn ươm', ['Chưa đạt', 'Đạt', 'Không tổ chức']),
    expect: { orTold: 'Đi cơ sở' },
  },
];
