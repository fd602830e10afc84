import { rows, title, type ForeignTab } from './tab';

const MARKS = ['x', 'x', 'x', 'P', 'CT', ''];

/** Work at the office: duty, hours, attendance, meetings, receptions. */
export const OFFICE: readonly ForeignTab[] = [
  {
    name: 'duty roster by day',
    sheets: ['Lịch trực', 'Trực cơ quan', 'Trực lễ'],
    fill: (tab, scene) => {
      title(tab, scene, 'LỊCH TRỰC CƠ QUAN', 'LỊCH TRỰC LỄ, TẾT');
      tab.add('TT', 'Ngày trực', 'Lãnh đạo trực', 'Cán bộ trực', 'Ghi chú');
      rows(8, (n) => tab.add(n, scene.day(), scene.officer().name, scene.officer().name, ''));
    },
  },
  {
    name: 'duty roster from day to day',
    sheets: ['Phân công trực', 'Trực Tết', 'Trực'],
    fill: (tab, scene) => {
      title(tab, scene, 'PHÂN CÔNG TRỰC TẾT NGUYÊN ĐÁN', 'BẢNG PHÂN CÔNG TRỰC');
      tab.add('STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa điểm trực', 'Số điện thoại');
      rows(6, (n) => {
        const [from, to] = scene.days(1, 2);
        tab.add(
          n,
          scene.officer().name,
          from,
          to,
          'Trụ sở Tỉnh đoàn',
          `0905.${scene.chance.whole(100, 999)}.${scene.chance.whole(100, 999)}`,
        );
      });
    },
  },
  {
    name: 'overtime',
    sheets: ['Làm thêm giờ', 'Tăng ca', 'Overtime'],
    fill: (tab, scene) => {
      title(tab, scene, 'BẢNG CHẤM CÔNG LÀM THÊM GIỜ', 'THEO DÕI LÀM THÊM GIỜ');
      tab.add('STT', 'Họ và tên', 'Ngày', 'Từ giờ', 'Đến giờ', 'Số giờ', 'Nội dung');
      rows(9, (n) => tab.add(n, scene.officer().name, scene.day(), '17:00', '20:00', 3, 'Chuẩn bị Đại hội'));
    },
  },
  {
    name: 'attendance at the office, a column a day',
    sheets: ['Chấm công', 'Bảng chấm công T3', 'CC tháng 3'],
    fill: (tab, scene) => {
      tab.add(`BẢNG CHẤM CÔNG THÁNG 3 NĂM ${scene.cast.year}`);
      tab.add('TT', 'Họ và tên', ...Array.from({ length: 31 }, (_, day) => day + 1), 'Tổng công');
      scene.cast.officers.slice(0, 12).forEach(({ name }, n) => {
        tab.add(
          n + 1,
          name,
          ...Array.from({ length: 31 }, () => scene.chance.pick(MARKS)),
          scene.chance.whole(18, 23),
        );
      });
      tab.add('', 'Ký hiệu: x: làm việc tại cơ quan; P: nghỉ phép; CT: công tác');
    },
  },
  {
    name: 'days worked, a column a month',
    sheets: ['Ngày công', 'Tổng hợp công'],
    fill: (tab, scene) => {
      tab.add(`TỔNG HỢP NGÀY CÔNG LÀM VIỆC TẠI CƠ QUAN NĂM ${scene.cast.year}`);
      tab.add('TT', 'Họ và tên', ...Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`), 'Cộng');
      scene.cast.officers.slice(0, 12).forEach(({ name }, n) => {
        const days = Array.from({ length: 12 }, () => scene.chance.whole(17, 23));
        tab.add(
          n + 1,
          name,
          ...days,
          days.reduce((a, b) => a + b, 0),
        );
      });
    },
  },
  {
    name: 'meetings attended',
    sheets: ['Dự họp', 'Lịch họp', 'Họp'],
    fill: (tab, scene) => {
      title(tab, scene, 'THEO DÕI DỰ HỌP', 'LỊCH HỌP CƠ QUAN');
      tab.add('STT', 'Ngày', 'Họ và tên', 'Nội dung', 'Địa điểm');
      rows(8, (n) =>
        tab.add(
          n,
          scene.day(),
          scene.officer().name,
          scene.chance.pick(['Họp Tỉnh ủy', 'Họp HĐND', 'Giao ban tháng']),
          scene.chance.pick(['Hội trường Tỉnh ủy', 'UBND tỉnh', 'Phòng họp tầng 2']),
        ),
      );
    },
  },
  {
    name: 'minutes of meetings',
    sheets: ['Biên bản', 'Biên bản họp ban'],
    fill: (tab, scene) => {
      tab.add('BIÊN BẢN HỌP GIAO BAN');
      tab.add('Thời gian:', scene.day());
      tab.add('Chủ trì:', scene.officer().name);
      tab.add('Thư ký:', scene.officer().name);
      tab.add('Thành phần:', `${scene.officer().name}, ${scene.officer().name}`);
      tab.add('Nội dung: 1. Đánh giá công tác tháng. 2. Phân công cán bộ đi cơ sở đợt 2.');
      tab.add('TT', 'Nội dung kết luận', 'Người thực hiện', 'Thời hạn', 'Kết quả');
      rows(5, (n) =>
        tab.add(
          n,
          'Hoàn thành báo cáo quý',
          scene.officer().name,
          scene.day(),
          scene.chance.pick(['Đã xong', 'Đang làm', '']),
        ),
      );
    },
  },
  {
    name: 'reception of citizens',
    sheets: ['Tiếp dân', 'Tiếp công dân', 'Lịch tiếp công dân'],
    fill: (tab, scene) => {
      title(tab, scene, 'SỔ TIẾP CÔNG DÂN', 'LỊCH TIẾP CÔNG DÂN');
      tab.add('TT', 'Ngày tiếp', 'Họ và tên công dân', 'Địa chỉ', 'Nội dung', 'Cán bộ tiếp');
      rows(7, (n) =>
        tab.add(n, scene.day(), scene.stranger(), scene.place(), 'Kiến nghị', scene.officer().name),
      );
    },
  },
  {
    name: 'the week’s schedule',
    sheets: ['Lịch tuần', 'Lịch công tác tuần', 'Tuần 12'],
    fill: (tab, scene) => {
      title(tab, scene, 'LỊCH CÔNG TÁC TUẦN CỦA THƯỜNG TRỰC', 'LỊCH LÀM VIỆC TUẦN');
      tab.add('Thứ, ngày', 'Buổi', 'Nội dung', 'Thành phần', 'Địa điểm', 'Chuẩn bị');
      rows(10, (n) =>
        tab.add(
          `Thứ ${2 + (n % 5)} (${String(13 + n).padStart(2, '0')}/3)`,
          n % 2 === 0 ? 'Sáng' : 'Chiều',
          scene.chance.pick(['Họp Thường trực', 'Làm việc tại cơ quan', 'Giao ban']),
          scene.officer().name,
          scene.chance.pick(['Phòng họp 1', 'Hội trường', 'Cơ quan']),
          'Văn phòng',
        ),
      );
    },
  },
  {
    name: 'visitors to the office',
    sheets: ['Khách đến', 'Tiếp khách', 'Sổ khách', 'Đón khách'],
    fill: (tab, scene) => {
      title(tab, scene, 'SỔ THEO DÕI KHÁCH ĐẾN LÀM VIỆC', 'TIẾP KHÁCH CƠ QUAN');
      tab.add('TT', 'Ngày', 'Khách', 'Đơn vị', 'Nội dung', 'Người tiếp');
      rows(6, (n) =>
        tab.add(n, scene.day(), scene.stranger(), scene.place(), 'Liên hệ công tác', scene.officer().name),
      );
    },
  },
];
