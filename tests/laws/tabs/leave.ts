import { rows, title, type ForeignTab } from './tab';

/** People who are away from the office for other reasons than a trip to the grassroots. */
export const LEAVE: readonly ForeignTab[] = [
  {
    name: 'leave from day to day',
    sheets: ['Nghỉ phép', 'Theo dõi nghỉ phép', 'Phép năm', 'Sheet3'],
    fill: (tab, scene) => {
      title(tab, scene, 'THEO DÕI NGHỈ PHÉP', 'SỔ THEO DÕI NGHỈ PHÉP CỦA CÁN BỘ');
      tab.add(
        'TT',
        'Họ và tên',
        'Từ ngày',
        'Đến ngày',
        'Số ngày',
        scene.chance.pick(['Lý do nghỉ', 'Lý do', 'Loại nghỉ']),
      );
      rows(9, (n) => {
        const [from, to, length] = scene.days(1, 5);
        tab.add(
          n,
          scene.officer().name,
          from,
          to,
          length,
          scene.chance.pick(['Phép năm', 'Việc riêng', 'Con ốm', 'Nghỉ phép', 'Ốm']),
        );
      });
    },
  },
  {
    name: 'leave without a word of it but in the note',
    sheets: ['Sheet2', 'Phép', 'Trang tính3'],
    fill: (tab, scene) => {
      tab.add('STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Số ngày', 'Ghi chú');
      rows(6, (n) => {
        const [from, to, length] = scene.days(1, 4);
        tab.add(
          n,
          scene.officer().name,
          from,
          to,
          length,
          scene.chance.pick(['Nghỉ phép', 'Nghỉ ốm', 'Nghỉ việc riêng']),
        );
      });
    },
  },
  {
    name: 'requests for leave with an approver',
    sheets: ['Đơn xin nghỉ', 'Xin nghỉ', 'Leave'],
    fill: (tab, scene) => {
      title(tab, scene, 'TỔNG HỢP ĐƠN XIN NGHỈ PHÉP', 'ĐƠN XIN NGHỈ');
      tab.add(
        'Ngày làm đơn',
        'Người xin nghỉ',
        'Ban',
        'Nghỉ từ',
        'Nghỉ đến',
        'Số ngày nghỉ',
        'Nơi nghỉ phép',
        'Người duyệt',
      );
      rows(8, () => {
        const [from, to, length] = scene.days(1, 5);
        const { name, department } = scene.officer();
        tab.add(scene.day(), name, department, from, to, length, scene.place(), scene.stranger());
      });
    },
  },
  {
    name: 'compensatory days off',
    sheets: ['Nghỉ bù', 'Theo dõi nghỉ bù'],
    fill: (tab, scene) => {
      title(tab, scene, 'THEO DÕI NGHỈ BÙ', 'DANH SÁCH NGHỈ BÙ');
      tab.add('STT', 'Họ tên', 'Ngày làm thêm', 'Ngày nghỉ bù', 'Nội dung');
      rows(7, (n) => tab.add(n, scene.officer().name, scene.day(), scene.day(), 'Trực lễ'));
    },
  },
  {
    name: 'absences from meetings',
    sheets: ['Vắng họp', 'Điểm danh họp', 'Vắng giao ban'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH SÁCH CÁN BỘ VẮNG HỌP', 'THEO DÕI VẮNG HỌP GIAO BAN');
      tab.add('TT', 'Họ và tên', scene.chance.pick(['Ngày vắng', 'Cuộc họp ngày', 'Ngày họp']), 'Lý do');
      rows(6, (n) =>
        tab.add(
          n,
          scene.officer().name,
          scene.day(),
          scene.chance.pick(['Đi công tác', 'Ốm', 'Việc gia đình', 'Nghỉ phép']),
        ),
      );
    },
  },
  {
    name: 'people who have not gone, and why',
    sheets: ['Chưa đi', 'CB chưa đi cơ sở', 'Danh sách chưa thực hiện'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH SÁCH CÁN BỘ CHƯA ĐI CƠ SỞ', 'CÁN BỘ CHƯA THỰC HIỆN 1+2');
      tab.add('TT', 'Họ và tên', 'Ban, Văn phòng', 'Lý do');
      rows(4, (n) => {
        const { name, department } = scene.officer();
        tab.add(
          n,
          name,
          department,
          scene.chance.pick(['Bận phục vụ Đại hội', 'Chưa sắp xếp được', 'Con nhỏ', 'Đang học lớp ngắn hạn']),
        );
      });
    },
  },
  {
    name: 'people below the quota, and why',
    sheets: ['Chưa đạt', 'Chưa đủ ngày', 'Nhắc nhở'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH SÁCH CÁN BỘ CHƯA ĐỦ SỐ NGÀY', 'CÁN BỘ CẦN NHẮC NHỞ');
      tab.add('TT', 'Họ và tên', 'Số ngày đã đi', 'Còn thiếu', 'Lý do', 'Hạn khắc phục');
      rows(4, (n) =>
        tab.add(
          n,
          scene.officer().name,
          scene.chance.whole(5, 40),
          scene.chance.whole(20, 55),
          'Bận chuyên môn',
          scene.day(),
        ),
      );
    },
  },
  {
    name: 'health checks',
    sheets: ['Khám sức khỏe', 'KSK định kỳ', 'Tiêm vắc xin'],
    fill: (tab, scene) => {
      title(tab, scene, 'DANH SÁCH KHÁM SỨC KHỎE ĐỊNH KỲ', 'DANH SÁCH TIÊM VẮC XIN COVID-19');
      tab.add(
        'TT',
        'Họ và tên',
        scene.chance.pick(['Ngày khám', 'Ngày tiêm']),
        scene.chance.pick(['Nơi khám', 'Địa điểm']),
        'Kết quả',
      );
      rows(8, (n) =>
        tab.add(
          n,
          scene.officer().name,
          scene.day(),
          `Trạm y tế ${scene.place()}`,
          scene.chance.pick(['Loại I', 'Loại II', 'AZ', 'Pfizer']),
        ),
      );
    },
  },
  {
    name: 'people in quarantine',
    sheets: ['F0', 'Theo dõi Covid'],
    fill: (tab, scene) => {
      title(tab, scene, 'THEO DÕI CÁN BỘ CÁCH LY Y TẾ', 'DANH SÁCH F0, F1');
      tab.add('TT', 'Họ và tên', 'Ngày bắt đầu cách ly', 'Ngày kết thúc', 'Nơi cách ly', 'Lý do');
      rows(4, (n) => {
        const [from, to] = scene.days(7, 14);
        tab.add(n, scene.officer().name, from, to, scene.place(), 'F1');
      });
    },
  },
];
