import { rows, title, type ForeignTab } from './tab';

/** Papers, things and prices. */
export const PAPERS: readonly ForeignTab[] = [
  {
    name: 'settings of a program',
    sheets: ['Tham số phần mềm', 'Cấu hình PM'],
    fill: (tab, { cast }) => {
      tab.add('THAM SỐ PHẦN MỀM QUẢN LÝ ĐOÀN VIÊN');
      tab.add('Tham số', 'Giá trị', 'Ghi chú');
      tab.add('Năm làm việc', cast.year - 1, 'kỳ dữ liệu đoàn viên');
      tab.add('Từ ngày', `01/01/${cast.year - 1}`, '');
      tab.add('Đến ngày', `31/12/${cast.year - 1}`, '');
      tab.add('Số ngày lưu nhật ký', 90, '');
      tab.add('Đơn vị cấp 1', 'Tỉnh đoàn', '');
      tab.add('Ngôn ngữ', 'vi-VN', '');
    },
  },
  {
    name: 'terms of a contract',
    sheets: ['Internet', 'HĐ mạng', 'Máy in'],
    fill: (tab, { cast, day }) => {
      tab.add('THÔNG TIN HỢP ĐỒNG INTERNET TRỤ SỞ');
      tab.add('Nội dung', 'Giá trị');
      tab.add('Nhà cung cấp', 'Công ty viễn thông');
      tab.add('Thời hạn hợp đồng', '12 tháng');
      tab.add('Từ ngày', day());
      tab.add('Đến ngày', `28/02/${cast.year + 1}`);
      tab.add('Số ngày báo trước khi chấm dứt', 30);
      tab.add('Định mức trang/ngày', 60);
    },
  },
  {
    name: 'communes with their figures',
    sheets: ['Dân số', 'Giao quân', 'Kho áo'],
    fill: (tab, { cast, chance }) => {
      tab.add('Xã/phường', 'Dân số', 'TN 16-30', '% TN');
      for (const place of cast.places.slice(0, 6))
        tab.add(place, chance.whole(4000, 15_000), chance.pick([2211, '#N/A']), '26%');
    },
  },
  {
    name: 'papers received',
    sheets: ['Văn bản đến', 'CV đến', 'Sổ công văn đến'],
    fill: (tab, scene) => {
      title(tab, scene, 'SỔ CÔNG VĂN ĐẾN', 'SỔ THEO DÕI VĂN BẢN ĐẾN');
      tab.add(
        'STT',
        'Ngày đến',
        'Số, ký hiệu',
        'Ngày văn bản',
        'Nơi gửi',
        'Trích yếu',
        'Người xử lý',
        'Hạn xử lý',
      );
      rows(12, (n) =>
        tab.add(
          n,
          scene.day(),
          `${n + 20}-CV/ĐTN`,
          scene.day(),
          scene.place(),
          'V/v báo cáo tháng Thanh niên',
          scene.officer().name,
          scene.day(),
        ),
      );
    },
  },
  {
    name: 'papers sent',
    sheets: ['Văn bản đi', 'CV đi', 'Sổ công văn đi'],
    fill: (tab, scene) => {
      title(tab, scene, 'SỔ CÔNG VĂN ĐI', 'SỔ ĐĂNG KÝ VĂN BẢN ĐI');
      tab.add('Số', 'Ngày ban hành', 'Trích yếu', 'Người ký', 'Nơi nhận', 'Ghi chú');
      rows(10, (n) =>
        tab.add(
          `${n + 100}-CV/TĐTN`,
          scene.day(),
          'V/v cử cán bộ đi cơ sở',
          scene.officer().name,
          scene.place(),
          '',
        ),
      );
    },
  },
  {
    name: 'tasks and deadlines',
    sheets: ['Phân công nhiệm vụ', 'Giao việc', 'Tasks'],
    fill: (tab, scene) => {
      title(tab, scene, 'BẢNG PHÂN CÔNG NHIỆM VỤ', 'THEO DÕI NHIỆM VỤ ĐƯỢC GIAO');
      tab.add('TT', 'Nhiệm vụ', 'Người thực hiện', 'Ngày giao', 'Hạn hoàn thành', 'Trạng thái');
      rows(10, (n) =>
        tab.add(
          n,
          'Soạn thảo kế hoạch',
          scene.officer().name,
          scene.day(),
          scene.day(),
          scene.chance.pick(['Đã hoàn thành', 'Đang thực hiện']),
        ),
      );
    },
  },
  {
    name: 'assets',
    sheets: ['Tài sản', 'Quản lý tài sản', 'Thiết bị'],
    fill: (tab, scene) => {
      title(tab, scene, 'SỔ THEO DÕI TÀI SẢN', 'DANH MỤC TÀI SẢN CƠ QUAN');
      tab.add('TT', 'Tên tài sản', 'Người quản lý', 'Ngày mua', 'Nguyên giá', 'Nơi đặt');
      rows(9, (n) => tab.add(n, 'Máy tính Dell', scene.officer().name, scene.day(), 14_500_000, 'Phòng 203'));
    },
  },
  {
    name: 'equipment on loan',
    sheets: ['Mượn thiết bị', 'Sổ mượn'],
    fill: (tab, scene) => {
      title(tab, scene, 'SỔ MƯỢN TRẢ THIẾT BỊ', 'THEO DÕI MƯỢN MÁY ẢNH');
      tab.add('STT', 'Người mượn', 'Thiết bị', 'Ngày mượn', 'Ngày trả', 'Mục đích');
      rows(7, (n) => {
        const [from, to] = scene.days(1, 4);
        tab.add(n, scene.officer().name, 'Máy ảnh', from, to, 'Đi cơ sở');
      });
    },
  },
  {
    name: 'prices',
    sheets: ['Báo giá', 'Bảng giá'],
    fill: (tab, scene) => {
      title(tab, scene, 'BẢNG BÁO GIÁ', 'BẢNG GIÁ VĂN PHÒNG PHẨM');
      tab.add('STT', 'Tên hàng', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền');
      rows(25, (n) => tab.add(n, 'Giấy A4', 'ram', scene.chance.whole(1, 30), 62_000, 62_000 * n));
    },
  },
  {
    name: 'budget',
    sheets: ['Dự toán', 'Kinh phí'],
    fill: (tab, scene) => {
      title(tab, scene, 'DỰ TOÁN KINH PHÍ ĐI CƠ SỞ', 'DỰ TOÁN KINH PHÍ HOẠT ĐỘNG');
      tab.add('TT', 'Nội dung chi', 'Đợt', 'Số người', 'Số ngày', 'Mức chi', 'Thành tiền');
      rows(6, (n) =>
        tab.add(n, 'Phụ cấp lưu trú', `Đợt ${n}`, scene.chance.whole(5, 14), 5, 200_000, 200_000 * n),
      );
      tab.add('', 'Tổng cộng', '', '', '', '', 25_000_000);
    },
  },
  {
    name: 'events of the year',
    sheets: ['Kế hoạch năm', 'Sự kiện', 'Lịch sự kiện'],
    fill: (tab, scene) => {
      title(tab, scene, 'CÁC HOẠT ĐỘNG TRỌNG TÂM', 'LỊCH SỰ KIỆN TRONG NĂM');
      tab.add('TT', 'Hoạt động', 'Thời gian', 'Địa điểm', 'Đơn vị chủ trì', 'Kinh phí');
      rows(8, (n) =>
        tab.add(n, 'Lễ ra quân Tháng Thanh niên', scene.day(), scene.place(), 'Ban Phong trào', 20_000_000),
      );
    },
  },
  {
    name: 'news published',
    sheets: ['Tin bài', 'Thống kê tin bài'],
    fill: (tab, scene) => {
      title(tab, scene, 'THỐNG KÊ TIN BÀI', 'NHUẬN BÚT TIN BÀI');
      tab.add('STT', 'Tác giả', 'Tên bài', 'Ngày đăng', 'Nhuận bút');
      rows(11, (n) =>
        tab.add(n, scene.officer().name, 'Tuổi trẻ chung tay xây dựng nông thôn mới', scene.day(), 80_000),
      );
    },
  },
  {
    name: 'answers of a survey',
    sheets: ['Câu trả lời biểu mẫu 2', 'Form Responses 2', 'Khảo sát'],
    fill: (tab, scene) => {
      tab.add(
        'Dấu thời gian',
        'Địa chỉ email',
        'Họ và tên',
        'Ngày sinh',
        'Bạn đánh giá thế nào về hội nghị?',
        'Góp ý',
      );
      rows(9, (n) =>
        tab.add(
          scene.day(),
          `a${n}@gmail.com`,
          n % 2 === 0 ? scene.stranger() : scene.officer().name,
          dayText90(n),
          scene.chance.whole(1, 5),
          'Không',
        ),
      );
    },
  },
];

const dayText90 = (n: number): string => `0${1 + (n % 9)}/0${1 + (n % 8)}/199${n % 10}`;
