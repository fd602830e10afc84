import { numbered, numbers, oneOf, people, type ColumnMaker, type ForeignColumn } from './cells';

/** `7h30`, `07:30`, or a real time, which is a fraction of a day. */
const clock =
  (first: number, last: number): ColumnMaker =>
  (chance) => {
    const form = chance.whole(0, 3);
    return () => {
      const [hour, minute] = [chance.whole(first, last), chance.pick([0, 15, 30, 45])];
      const two = String(minute).padStart(2, '0');
      const hh = String(hour).padStart(2, '0');
      return (
        [`${hour}h${two}`, `${hh}:${two}`, (hour * 60 + minute) / 1440, `${hour} giờ ${two}`][form] ?? ''
      );
    };
  };

/** How people get there, and what is on the way. */
export const TRAVEL: readonly ForeignColumn[] = [
  {
    headings: ['Phương tiện', 'Phương tiện đi lại', 'Đi bằng', 'Transport'],
    cells: oneOf('Xe cơ quan', 'Xe máy', 'Xe khách', 'Tự túc', 'Ô tô'),
  },
  { headings: ['Biển số xe', 'Biển số', 'BKS', 'Số xe', 'Plate'], cells: numbered('86A-00{}', 100) },
  { headings: ['Lái xe', 'Tài xế', 'Người lái xe', 'Driver'], cells: people('strangers') },
  { headings: ['Số km', 'Km', 'Quãng đường', 'Quãng đường (km)', 'Distance (km)'], cells: numbers(4, 180) },
  { headings: ['Giờ xuất phát', 'Giờ khởi hành', 'Xuất phát lúc', 'Giờ bắt đầu'], cells: clock(5, 8) },
  { headings: ['Giờ về', 'Giờ kết thúc', 'Giờ về cơ quan', 'Giờ đến cơ quan'], cells: clock(15, 19) },
  {
    headings: ['Thời tiết', 'Tình hình thời tiết', 'Weather'],
    cells: oneOf('Nắng', 'Mưa', 'Mát', 'Nắng nóng', 'Bão số 4'),
  },
  {
    headings: ['Nơi lưu trú', 'Nơi nghỉ', 'Khách sạn', 'Chỗ nghỉ đêm'],
    cells: oneOf('Nhà khách Huyện ủy', 'Về trong ngày', 'Khách sạn Đồi Dương', 'Nhà nghỉ Hương Biển'),
  },
  {
    headings: ['Nơi xuất phát', 'Điểm xuất phát', 'Điểm đón', 'Nơi tập trung'],
    cells: oneOf('Trụ sở Tỉnh đoàn', 'Cơ quan', 'Nhà riêng'),
  },
  { headings: ['Số chỗ', 'Số ghế', 'Loại xe (chỗ)'], cells: oneOf(4, 7, 16, 29) },
];
