import { partsOf } from '../../../src/base/day';
import { gridOf, isOfTrips, type Table } from '../book/book';
import type { CastTrip } from '../book/cast';
import { dayText } from '../columns/cells';
import { title, type ForeignTab, type Scene } from './tab';

const trip = ({ cast, chance }: Scene): CastTrip | undefined =>
  cast.trips.length === 0 ? undefined : chance.pick(cast.trips);

const logOf = ({ book, chance }: Scene): Table | undefined => {
  const logs = book.tables.filter(isOfTrips);
  return logs.length === 0 ? undefined : chance.pick(logs);
};

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Tables that tell the log once more, or show how it is to be written. */
export const RETOLD: readonly ForeignTab[] = [
  {
    name: 'an exact copy of a log',
    sheets: ['Bản sao của Nhật ký', 'Copy of log', 'Backup', 'Sao lưu 15-11'],
    fill: (tab, scene) => {
      const log = logOf(scene);
      if (!log) return;
      const { cells, merges } = gridOf(scene.book, log.sheet);
      for (const row of cells) tab.add(...row);
      tab.merges.push(...merges);
    },
  },
  {
    name: 'a query of one officer’s rows',
    sheets: ['Lọc', 'Tra cứu', 'QUERY'],
    fill: (tab, scene) => {
      const { cast } = scene;
      const officer = trip(scene)?.officer ?? '';
      tab.add('Tra cứu theo cán bộ:', officer);
      tab.add('Họ và tên', 'Từ ngày', 'Đến ngày', 'Số ngày', 'Nơi đến');
      for (const { from, to, unit } of cast.trips.filter((it) => it.officer === officer).slice(0, 30))
        tab.add(officer, { day: from }, { day: to }, to - from + 1, unit);
    },
  },
  {
    name: 'a pivot by officer and quarter',
    sheets: ['Pivot', 'Trang tính tổng hợp 1', 'Pivot Table 1'],
    fill: (tab, { cast }) => {
      tab.add('SUM của Số ngày', 'Quý', '', '', '', '');
      tab.add('Họ và tên', 'I', 'II', 'III', 'IV', 'Tổng cuối cùng');
      for (const [name, days] of cast.counted) tab.add(name, ...days, sum(days));
    },
  },
  {
    name: 'totals by hand, by quarter',
    sheets: ['Tổng hợp', 'TH năm', 'Tổng hợp theo quý'],
    fill: (tab, scene) => {
      title(tab, scene, 'TỔNG HỢP SỐ NGÀY ĐI CƠ SỞ', 'TỔNG HỢP KẾT QUẢ ĐI CÔNG TÁC CƠ SỞ');
      tab.add('TT', 'Họ và tên', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm', 'Ghi chú');
      [...scene.cast.counted].forEach(([name, days], n) => tab.add(n + 1, name, ...days, sum(days), ''));
    },
  },
  {
    name: 'totals by hand, by department',
    sheets: ['TH theo ban', 'Biểu đồ', 'Thống kê'],
    fill: (tab, { cast }) => {
      tab.add('Ban, Văn phòng', 'Số cán bộ', 'Số ngày', 'Bình quân');
      const departments = [...new Set(cast.officers.map(({ department }) => department))];
      for (const department of departments) {
        const own = cast.officers.filter((it) => it.department === department);
        const days = sum(own.map(({ name }) => sum(cast.counted.get(name) ?? [])));
        tab.add(department, own.length, days, Math.round((days / own.length) * 10) / 10);
      }
    },
  },
  {
    name: 'visits by commune',
    sheets: ['Theo địa bàn', 'Số lượt theo xã'],
    fill: (tab, { cast }) => {
      tab.add('Đơn vị', 'Số lượt', 'Số ngày', 'Lần gần nhất');
      for (const place of cast.places.slice(0, 20)) {
        const own = cast.trips.filter(({ unit }) => unit === place);
        const last = own[own.length - 1];
        tab.add(
          place,
          own.length,
          sum(own.map(({ from, to }) => to - from + 1)),
          last ? { day: last.from } : '',
        );
      }
    },
  },
  {
    name: 'a template with an example',
    sheets: ['Mẫu', 'Biểu mẫu', 'Template'],
    fill: (tab, scene) => {
      tab.add('MẪU NHẬP LIỆU (ví dụ minh họa)');
      tab.add('STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Số ngày', 'Nơi đến', 'Nội dung');
      tab.add('VD', scene.officer().name, ...scene.days(3, 3), scene.place(), 'Kiểm tra');
    },
  },
  {
    name: 'a guide with an example',
    sheets: ['Hướng dẫn', 'HD nhập liệu', 'Đọc trước'],
    fill: (tab, scene) => {
      tab.add('HƯỚNG DẪN NHẬP SỔ THEO DÕI');
      tab.add('1. Mỗi chuyến đi ghi một dòng. 2. Ngày ghi theo dạng dd/mm/yyyy.');
      tab.add('Ví dụ:');
      tab.add('STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung');
      const [from, to] = scene.days(2, 4);
      tab.add(1, scene.officer().name, from, to, scene.place(), 'Dự sinh hoạt chi đoàn');
    },
  },
  {
    name: 'a blank form to be printed',
    sheets: ['Phiếu đăng ký', 'Form trống'],
    fill: (tab) => {
      tab.add('PHIẾU ĐĂNG KÝ ĐI CÔNG TÁC CƠ SỞ');
      tab.add('TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung');
      for (let n = 1; n <= 10; n += 1) tab.add(n, '', '', '', '', '');
      tab.add('', '', '', '', 'NGƯỜI ĐĂNG KÝ');
    },
  },
  {
    name: 'lists behind drop-downs',
    sheets: ['Danh mục', 'Lists', 'DM', 'Dữ liệu nguồn', 'Sheet9'],
    fill: (tab, { cast }) => {
      tab.add('Cán bộ', 'Địa bàn', 'Trạng thái', 'Quý');
      for (let n = 0; n < 12; n += 1)
        tab.add(
          cast.officers[n]?.name ?? '',
          cast.places[n] ?? '',
          ['Đã thực hiện', 'Đăng ký', 'Hoãn'][n] ?? '',
          ['I', 'II', 'III', 'IV'][n] ?? '',
        );
    },
  },
  {
    name: 'what was changed, by whom',
    sheets: ['Nhật ký thay đổi', 'Log sửa', 'Lịch sử'],
    fill: (tab, scene) => {
      tab.add('Thời gian', 'Người sửa', 'Ô', 'Giá trị cũ', 'Giá trị mới');
      for (let n = 0; n < 8; n += 1) {
        const own = trip(scene);
        if (own)
          tab.add(
            `${dayText(own.to)} 08:1${n}`,
            scene.officer().name,
            `F${n + 4}`,
            dayText(own.from),
            dayText(own.to),
          );
      }
    },
  },
  {
    name: 'reports on hand, by officer',
    sheets: ['Theo dõi báo cáo', 'Nộp báo cáo'],
    fill: (tab, scene) => {
      title(tab, scene, 'THEO DÕI NỘP BÁO CÁO ĐI CƠ SỞ', 'TÌNH HÌNH NỘP BÁO CÁO');
      tab.add('TT', 'Họ và tên', 'Đợt', 'Hạn nộp', 'Ngày nộp', 'Ghi chú');
      for (let n = 1; n <= 9; n += 1) {
        const own = trip(scene);
        if (own)
          tab.add(
            n,
            own.officer,
            Math.ceil(partsOf(own.from).month / 3),
            scene.day(),
            scene.day(),
            'Đúng hạn',
          );
      }
    },
  },
];
