import { dayOf, type Day } from '../../../src/base/day';
import { dayText } from '../columns/cells';
import { rows, title, type ForeignTab } from './tab';

/** Lists about people: birth, appointment, reward, pay, blood, addresses. */
export const PERSONS: readonly ForeignTab[] = [
  {
    name: 'birthdays',
    sheets: ['Sinh nhật', 'Ngày sinh CB', 'Chúc mừng sinh nhật'],
    fill: (tab, scene) => {
      title(tab, scene, 'SINH NHẬT CÁN BỘ CƠ QUAN', 'DANH SÁCH NGÀY SINH');
      tab.add('TT', 'Họ và tên', scene.chance.pick(['Ngày sinh', 'Ngày, tháng, năm sinh', 'Sinh nhật']));
      scene.cast.officers
        .slice(0, 15)
        .forEach(({ name }, n) => tab.add(n + 1, name, { day: ((dayOf(1985, 3, 2) ?? 0) + n * 377) as Day }));
    },
  },
  {
    name: 'this year’s birthdays to come',
    sheets: ['SN tháng', 'Sinh nhật theo tháng'],
    fill: (tab, scene) => {
      tab.add('Tháng', 'Họ và tên', 'Ngày', 'Quà tặng');
      rows(10, (n) => tab.add(n, scene.officer().name, scene.day(), 'Hoa'));
    },
  },
  {
    name: 'appointments',
    sheets: ['Bổ nhiệm', 'Quyết định', 'Luân chuyển'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH SÁCH CÁN BỘ ĐƯỢC BỔ NHIỆM', 'QUYẾT ĐỊNH VỀ CÔNG TÁC CÁN BỘ');
      tab.add('TT', 'Họ và tên', 'Chức vụ bổ nhiệm', 'Số QĐ', 'Ngày ký', 'Ngày hiệu lực');
      rows(4, (n) =>
        tab.add(n, scene.officer().name, 'Phó Trưởng ban', `${n + 11}-QĐ/TĐTN`, scene.day(), scene.day()),
      );
    },
  },
  {
    name: 'secretaries of communes, brought up to date on a day of spring',
    sheets: ['BT Đoàn xã', 'Danh bạ cơ sở'],
    fill: (tab, scene) => {
      tab.add(`DANH SÁCH BÍ THƯ ĐOÀN XÃ, PHƯỜNG (cập nhật 15/3/${scene.cast.year})`);
      tab.add('TT', 'Đơn vị', 'Họ và tên Bí thư', 'Năm sinh', 'SĐT', 'Ngày chuẩn y');
      rows(6, (n) =>
        tab.add(
          n,
          scene.place(),
          scene.stranger(),
          1990 + n,
          `0972 118 33${n}`,
          `15/8/${scene.cast.year - 1}`,
        ),
      );
    },
  },
  {
    name: 'terms of posts held',
    sheets: ['Quá trình công tác', 'Thời gian giữ chức vụ'],
    fill: (tab, scene) => {
      title(tab, scene, 'THỜI GIAN GIỮ CHỨC VỤ', 'QUÁ TRÌNH CÔNG TÁC CỦA CÁN BỘ');
      tab.add('TT', 'Họ và tên', 'Chức vụ', 'Từ', 'Đến', 'Đơn vị công tác');
      rows(6, (n) =>
        tab.add(
          n,
          scene.officer().name,
          'Bí thư Huyện đoàn',
          `${scene.chance.whole(1, 12)}/2018`,
          `${scene.chance.whole(1, 12)}/2021`,
          'Huyện đoàn',
        ),
      );
    },
  },
  {
    name: 'rewards',
    sheets: ['Khen thưởng', 'Thi đua', 'Bằng khen'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH SÁCH KHEN THƯỞNG', 'THI ĐUA, KHEN THƯỞNG');
      tab.add('TT', 'Họ và tên', 'Ban', 'Danh hiệu', 'Số QĐ', 'Ngày QĐ', 'Mức thưởng');
      rows(6, (n) => {
        const { name, department } = scene.officer();
        tab.add(n, name, department, 'Lao động tiên tiến', `${n + 40}-QĐ/TĐTN`, scene.day(), 447_000);
      });
    },
  },
  {
    name: 'payments of allowances',
    sheets: ['Thanh toán CTP', 'Chi công tác phí', 'Công tác phí'],
    fill: (tab, scene) => {
      title(tab, scene, 'BẢNG THANH TOÁN CÔNG TÁC PHÍ', 'BẢNG KÊ THANH TOÁN CÔNG TÁC PHÍ');
      tab.add('STT', 'Họ và tên', 'Chức vụ', 'Số tiền', 'Ngày thanh toán', 'Ký nhận');
      rows(9, (n) =>
        tab.add(n, scene.officer().name, 'Chuyên viên', 45_000 * scene.chance.whole(1, 9), scene.day(), ''),
      );
      tab.add('', 'Tổng cộng', '', 2_700_000);
    },
  },
  {
    name: 'pay, month by month',
    sheets: ['Lương', 'Bảng lương T5'],
    fill: (tab, scene) => {
      title(tab, scene, 'BẢNG LƯƠNG THÁNG 5', 'BẢNG THANH TOÁN LƯƠNG');
      tab.add('TT', 'Họ và tên', 'Hệ số', 'Phụ cấp', 'Lương', 'BHXH', 'Thực lĩnh');
      scene.cast.officers
        .slice(0, 14)
        .forEach(({ name }, n) => tab.add(n + 1, name, 2.67, 0.3, 4_425_300, 464_657, 3_960_643));
    },
  },
  {
    name: 'blood donation',
    sheets: ['Hiến máu', 'Hiến máu tình nguyện'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH SÁCH HIẾN MÁU TÌNH NGUYỆN', 'ĐĂNG KÝ HIẾN MÁU');
      tab.add('STT', 'Họ và tên', 'Năm sinh', 'Nhóm máu', 'Ngày hiến', 'Địa điểm', 'Số đơn vị');
      rows(8, (n) =>
        tab.add(
          n,
          n % 3 === 0 ? scene.stranger() : scene.officer().name,
          1990 + n,
          'O',
          scene.day(),
          scene.place(),
          1,
        ),
      );
    },
  },
  {
    name: 'contacts',
    sheets: ['Danh bạ', 'Liên lạc', 'Contacts'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH BẠ ĐIỆN THOẠI', 'DANH BẠ CÁN BỘ');
      tab.add('STT', 'Họ và tên', 'Chức vụ', 'Điện thoại', 'Email');
      scene.cast.officers
        .slice(0, 15)
        .forEach(({ name }, n) =>
          tab.add(n + 1, name, 'Chuyên viên', `0905.123.${100 + n}`, `cb${n}@tinhdoan.vn`),
        );
    },
  },
  {
    name: 'contacts of the grassroots',
    sheets: ['Danh bạ cơ sở', 'Bí thư Đoàn xã'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH SÁCH BÍ THƯ ĐOÀN XÃ', 'DANH BẠ ĐOÀN CƠ SỞ');
      tab.add('TT', 'Đơn vị', 'Họ và tên', 'Chức vụ', 'Số điện thoại', 'Ngày sinh');
      rows(12, (n) =>
        tab.add(
          n,
          scene.place(),
          scene.stranger(),
          'Bí thư Đoàn xã',
          `0918 12 ${1000 + n}`,
          dayText(((dayOf(1992, 5, 3) ?? 0) + n * 300) as Day),
        ),
      );
    },
  },
  {
    name: 'party members',
    sheets: ['Đảng viên', 'Danh sách đảng viên'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH SÁCH ĐẢNG VIÊN CHI BỘ', 'DANH SÁCH ĐẢNG VIÊN');
      tab.add('TT', 'Họ và tên', 'Ngày vào Đảng', 'Ngày chính thức', 'Quê quán', 'Nơi ở hiện nay');
      scene.cast.officers
        .slice(0, 12)
        .forEach(({ name }, n) =>
          tab.add(
            n + 1,
            name,
            { day: ((dayOf(2012, 6, 3) ?? 0) + n * 111) as Day },
            { day: ((dayOf(2013, 6, 3) ?? 0) + n * 111) as Day },
            scene.place(),
            scene.place(),
          ),
        );
    },
  },
];
