import { rows, title, type ForeignTab } from './tab';

/** Journeys that are no trips to the grassroots: courses, abroad, vehicles, other people's visits. */
export const JOURNEYS: readonly ForeignTab[] = [
  {
    name: 'courses',
    sheets: ['Đi học', 'Đào tạo', 'Tập huấn', 'Bồi dưỡng'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH SÁCH CÁN BỘ ĐI HỌC', 'THEO DÕI ĐÀO TẠO, BỒI DƯỠNG');
      tab.add(
        'STT',
        'Họ và tên',
        scene.chance.pick(['Lớp', 'Khóa học', 'Tên lớp']),
        'Từ ngày',
        'Đến ngày',
        'Địa điểm',
      );
      rows(6, (n) => {
        const [from, to] = scene.days(2, 10);
        tab.add(
          n,
          scene.officer().name,
          scene.chance.pick(['Bồi dưỡng ngạch chuyên viên', 'Kỹ năng số', 'Tin học']),
          from,
          to,
          scene.chance.pick(['Trường Chính trị', 'Hà Nội', 'Học viện TTN']),
        );
      });
    },
  },
  {
    name: 'journeys abroad',
    sheets: ['Đi nước ngoài', 'Xuất cảnh', 'Công tác nước ngoài'],
    fill: (tab, scene) => {
      title(tab, scene, 'THEO DÕI CÁN BỘ ĐI NƯỚC NGOÀI', 'DANH SÁCH XUẤT CẢNH');
      tab.add(
        'STT',
        'Họ và tên',
        'Từ ngày',
        'Đến ngày',
        scene.chance.pick(['Nước đến', 'Quốc gia']),
        'Mục đích',
        'Số QĐ',
      );
      rows(3, (n) => {
        const [from, to] = scene.days(3, 7);
        tab.add(
          n,
          scene.officer().name,
          from,
          to,
          scene.chance.pick(['Lào', 'Campuchia', 'Nhật Bản']),
          'Giao lưu',
          `${scene.chance.whole(10, 99)}-QĐ/TU`,
        );
      });
    },
  },
  {
    name: 'vehicle bookings',
    sheets: ['Đăng ký xe', 'Điều xe', 'Lịch xe'],
    fill: (tab, scene) => {
      title(tab, scene, 'ĐĂNG KÝ SỬ DỤNG XE Ô TÔ', 'LỊCH ĐIỀU XE');
      tab.add('TT', 'Ngày', 'Người đăng ký', 'Nơi đến', 'Giờ đi', 'Giờ về', 'Lái xe', 'Biển số');
      rows(8, (n) =>
        tab.add(
          n,
          scene.day(),
          scene.officer().name,
          scene.chance.pick([scene.place(), 'Sân bay Tân Sơn Nhất', 'Hà Nội']),
          '7h00',
          '11h30',
          scene.stranger(),
          '86A-001.23',
        ),
      );
    },
  },
  {
    name: 'log of the vehicle',
    sheets: ['Nhật trình xe', 'Lệnh điều xe', 'Xe 86A'],
    fill: (tab, scene) => {
      title(tab, scene, 'NHẬT TRÌNH XE', 'SỔ NHẬT TRÌNH XE Ô TÔ');
      tab.add('Ngày đi', 'Ngày về', 'Lái xe', 'Lộ trình', 'Km đi', 'Km về', 'Số km', 'Nhiên liệu (lít)');
      rows(9, (n) => {
        const [from, to] = scene.days(1, 2);
        tab.add(
          from,
          to,
          scene.stranger(),
          `Cơ quan - ${scene.place()}`,
          12_000 + n * 100,
          12_080 + n * 100,
          80,
          scene.chance.whole(8, 20),
        );
      });
    },
  },
  {
    name: 'provincial delegations to the centre',
    sheets: ['Hội nghị TW', 'Đại biểu'],
    fill: (tab, scene) => {
      title(
        tab,
        scene,
        'DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ TRUNG ƯƠNG ĐOÀN',
        'ĐẠI BIỂU DỰ ĐẠI HỘI ĐOÀN TOÀN QUỐC',
      );
      tab.add('TT', 'Họ và tên', 'Chức vụ', 'Thời gian', 'Địa điểm', 'Vé máy bay');
      rows(4, (n) => tab.add(n, scene.officer().name, 'Chuyên viên', scene.day(), 'Hà Nội', 1_850_000));
    },
  },
  {
    name: 'visits of the communes’ officers to the office',
    sheets: ['Cơ sở về làm việc', 'Lịch làm việc với cơ sở'],
    fill: (tab, scene) => {
      title(tab, scene, 'LỊCH CƠ SỞ VỀ LÀM VIỆC TẠI TỈNH ĐOÀN', 'LỊCH DUYỆT NỘI DUNG ĐẠI HỘI TẠI CƠ QUAN');
      tab.add('TT', 'Ngày', 'Đơn vị', 'Bí thư Đoàn xã', 'Cán bộ tiếp', 'Phòng');
      rows(7, (n) =>
        tab.add(n, scene.day(), scene.place(), scene.stranger(), scene.officer().name, 'Phòng họp 2'),
      );
    },
  },
  {
    name: 'campaign of volunteers',
    sheets: ['Mùa hè xanh', 'Tình nguyện hè'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH SÁCH SINH VIÊN TÌNH NGUYỆN MÙA HÈ XANH', 'CHIẾN SĨ MÙA HÈ XANH');
      tab.add('STT', 'Họ và tên', 'Trường', 'Mặt trận', 'Từ ngày', 'Đến ngày');
      rows(9, (n) => {
        const [from, to] = scene.days(10, 20);
        tab.add(n, scene.stranger(), 'CĐ Cộng đồng', scene.place(), from, to);
      });
    },
  },
];
