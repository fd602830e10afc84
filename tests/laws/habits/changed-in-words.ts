import { d, HAI, MAI, tab, TRUNG, withRoster, type Habit } from './habit';

const HEADS = ['Họ và tên', 'Ngày đi', 'Ngày về', 'Địa bàn', 'Nội dung'] as const;
const FIRST = [TRUNG, d('4/4'), d('6/4'), 'xã Pa Tần', 'Khảo sát'] as const;
const SECOND = [MAI, d('8/5'), d('9/5'), 'xã Nậm Hàng', 'Dự sinh hoạt chi đoàn'] as const;

const remarked = (heading: string, remark: string): Habit['grids'] =>
  withRoster(
    tab('Đi cơ sở', [
      [...HEADS, heading],
      [...FIRST, remark],
      [...SECOND, ''],
    ]),
  );

const under = (...lines: readonly string[]): Habit['grids'] =>
  withRoster(tab('Đi cơ sở', [HEADS, FIRST, SECOND, [], ...lines.map((line) => [line])]));

const beside = (...lines: readonly string[]): Habit['grids'] =>
  withRoster(
    tab('Đi cơ sở', [HEADS, FIRST, SECOND]),
    tab(
      'Tin Zalo',
      lines.map((line) => [line]),
    ),
  );

const asked = (name: string, grids: Habit['grids'], sheet = 'Đi cơ sở'): Habit => ({
  name,
  grids,
  expect: { days: { Trung: 3, Mai: 2 }, told: [sheet], asks: 1 },
});

const quiet = (name: string, grids: Habit['grids']): Habit => ({
  name,
  grids,
  expect: { days: { Trung: 3, Mai: 2 }, quiet: true },
});

/**
 * A sentence that says something else than what counts, wherever it stands: one question a table, and the cells count
 * as they are. Sentences of any other matter, and such as say what counts, are no question.
 */
export const CHANGED_IN_WORDS: readonly Habit[] = [
  asked('stayed on, under a heading that nobody knows', remarked('Ý kiến VP', 'Ở lại thêm đến hết ngày 8/4')),
  asked('came later, by the day’s place', remarked('Ghi chú', 'Tham gia từ ngày thứ hai (5/4)')),
  asked('came up on a later day', remarked('Ý kiến', 'Hôm đầu họp ở tỉnh, sáng 5/4 mới lên xã')),
  asked('a colleague came along', remarked('Theo dõi', `Có đ/c ${HAI} cùng đi cả đợt`)),
  asked('a colleague called by the given name', remarked('Ghi chú', 'Có thêm đ/c Hải đi cùng')),
  asked('another row is corrected', remarked('Ghi chú', 'Sai ngày, xem dòng 3')),
  asked('still a plan', remarked('Ghi chú', 'Dự kiến, chờ duyệt')),
  asked('kept from it at the last minute', remarked('Ghi chú', 'Bị huỷ phút chót theo điện của Đoàn xã')),
  asked(
    'behind the name, in brackets',
    withRoster(tab('Đi cơ sở', [HEADS, [`${TRUNG} (chỉ ngày 5/4)`, ...FIRST.slice(1)], SECOND])),
  ),
  asked(
    'in brackets behind the topic',
    withRoster(
      tab('Đi cơ sở', [HEADS, [...FIRST.slice(0, 4), 'Khảo sát (mưa lũ nên về sớm hơn 1 ngày)'], SECOND]),
    ),
  ),
  asked(
    'a star and what it stands for',
    withRoster(
      tab('Đi cơ sở', [
        HEADS,
        [`${TRUNG}*`, ...FIRST.slice(1)],
        SECOND,
        [],
        ['(*) Chuyến đi không thực hiện do mưa lũ.'],
      ]),
    ),
  ),
  asked(
    'a correction under the log',
    under(`Đính chính: đ/c ${TRUNG} đi từ 4/4 đến 5/4/2023 (không phải 6/4).`),
  ),
  asked('a trip under the log', under(`Bổ sung: đ/c ${HAI} đi xã Pa Tần ngày 08-09/6/2023 (dự đại hội).`)),
  asked(
    'a trip under the log that was shorter',
    under(`Bổ sung: chuyến 4-6/4 của đ/c ${TRUNG}: về sớm hơn 1 ngày`),
  ),
  asked(
    'several sentences are one question',
    under(`Đính chính: đ/c ${TRUNG} không đi ngày 6/4.`, 'Sai ngày ở dòng 3.'),
  ),
  asked(
    'a message on a tab of its own',
    beside('Zalo nhóm', 'Trung: đợt 4/4 em chỉ đi được 2 ngày đầu ạ'),
    'Tin Zalo',
  ),
  asked(
    'a message that somebody did not go',
    beside('Anh Trung nhắn: chuyến 4-6/4 em không đi được vì họp'),
    'Tin Zalo',
  ),
  quiet('the sentence says what counts', remarked('Ý kiến VP', 'Ở lại đến hết ngày 6/4')),
  quiet(
    'the colleague has a row of those days',
    withRoster(
      tab('Đi cơ sở', [
        [...HEADS, 'Ghi chú'],
        [...FIRST, `Có đ/c ${MAI} cùng đi`],
        [MAI, d('4/4'), d('5/4'), 'xã Pa Tần', 'Khảo sát', ''],
      ]),
    ),
  ),
  quiet('the state of another matter', remarked('Trạng thái thanh toán', 'Chờ duyệt')),
  quiet('a report sent on a day', remarked('Ý kiến VP', 'Đã gửi báo cáo ngày 8/4, chờ Ban tổng hợp')),
  quiet(
    'whom they met',
    remarked('Ghi chú', 'Làm việc với đ/c Bí thư Đoàn xã Lý Thị Nga, chỉ đạo xã báo cáo trước 15/4'),
  ),
  quiet('somebody of the office to whom it was sent', remarked('Ghi chú', `Báo cáo gửi đ/c ${HAI} tổng hợp`)),
  ...[
    'Trao đổi với đ/c Hải về việc kết nạp đoàn viên',
    'Đ/c Hải dự kiến tổng hợp trong tuần',
    'Đ/c Hải lên kế hoạch tháng 5',
    'Đ/c Hải đi họp nên gửi báo cáo sau',
    'Đ/c Hải tham gia ý kiến vào dự thảo',
    'Đã kiểm tra nhưng chưa tổ chức được đại hội chi đoàn',
    'Địa phương có nhà văn hoá nhưng chưa có mặt bằng sân chơi',
    'Xã phải hoãn thu đoàn phí sang quý III',
    'Bổ sung mục 3 của báo cáo',
    'Sửa quy chế theo TT 12',
    'Thăm 3 đoàn viên mới tham gia ngày 5/4',
    'Chi đoàn còn thiếu sổ đoàn viên, nhắc bổ sung trước 30/4',
  ].map((remark) => quiet(`a remark on something else: ${remark}`, remarked('Ghi chú', remark))),
  quiet('a paper and its day', remarked('Ghi chú', 'Theo Công văn số 12-CV/TĐTN ngày 30/3/2023')),
  quiet(
    'sentences of what came of each trip, under a heading that may ask whether it was made',
    withRoster(
      tab('Đi cơ sở', [
        [...HEADS, 'Kết quả'],
        [...FIRST, 'Đạt yêu cầu đề ra'],
        [...SECOND, 'Đã hủy con dấu cũ của 3 xã'],
        [HAI, d('1/6'), d('2/6'), 'xã Pa Tần', 'Khảo sát', 'Trồng được 200 cây xanh'],
        [HAI, d('5/6'), d('6/6'), 'xã Nậm Hàng', 'Khảo sát', 'Kết nạp 5 đoàn viên mới'],
      ]),
    ),
  ),
  quiet(
    'a line under a log whose first column is the dates',
    withRoster(
      tab('Đi cơ sở', [
        ['Ngày đi', 'Ngày về', 'Địa bàn', 'Cán bộ', 'Nội dung'],
        [d('4/4'), d('6/4'), 'xã Pa Tần', TRUNG, 'Khảo sát'],
        [d('8/5'), d('9/5'), 'xã Nậm Hàng', MAI, 'Dự sinh hoạt chi đoàn'],
        [],
        ['Số liệu đã được các ban thống nhất.'],
      ]),
    ),
  ),
  quiet(
    'two words of respect before a name',
    withRoster(
      tab('Đi cơ sở', [
        HEADS,
        [`Chị/anh ${TRUNG}`, ...FIRST.slice(1)],
        [`Chị/anh ${MAI}`, ...SECOND.slice(1)],
      ]),
    ),
  ),
  quiet(
    'how long they stayed, in days by its heading alone',
    withRoster(
      tab('Đi cơ sở', [
        ['Cán bộ', 'Khởi hành', 'Lưu lại (ngày)', 'Xã', 'Nội dung'],
        [TRUNG, d('4/4'), 3, 'xã Pa Tần', 'Khảo sát'],
        [MAI, d('8/5'), 2, 'xã Nậm Hàng', 'Dự sinh hoạt chi đoàn'],
      ]),
    ),
  ),
  quiet(
    'a name once over its trips in a form with columns of quarters',
    withRoster(
      tab(
        'Tổng hợp năm 2023',
        [
          ['TT', 'Họ và tên', 'QUÝ I/2023', '', 'QUÝ II/2023', ''],
          ['', '', 'Thời gian', 'Địa bàn', 'Thời gian', 'Địa bàn'],
          [1, TRUNG, '2/2', 'xã Pa Tần', '4/4', 'xã Pa Tần'],
          ['', '', '', '', '8/5', 'xã Nậm Hàng'],
          [2, MAI, '3/3', 'xã Pa Tần', '', ''],
          ['', '', '6/3', 'xã Nậm Hàng', '', ''],
        ],
        [
          [1, 3, 1, 4],
          [1, 5, 1, 6],
        ],
      ),
    ),
  ),
  quiet('a line that repeats a trip', under(`Đ/c ${TRUNG} đi xã Pa Tần từ 4/4 đến 6/4/2023.`)),
  quiet('a note on the figures', under('Số liệu đã được các ban thống nhất, gửi trước ngày 30/6.')),
];
