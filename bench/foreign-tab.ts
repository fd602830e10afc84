import type { Cell } from '../src/base/cell';
import type { Grid } from '../src/base/grid';

const ROWS = 7_577;

const GOODS = ['Thép hộp', 'Xi măng', 'Gạch men', 'Sơn nước', 'Ống nhựa', 'Dây điện', 'Bóng đèn', 'Tôn lạnh'];
const MAKERS = ['Hòa Phát', 'Bình Minh', 'Rạng Đông', 'Đồng Tâm', 'Cadivi', 'Hoa Sen', 'Viglacera'];

const HEADING = [
  'Mã',
  'Tên hàng',
  'Quy cách',
  'Hãng',
  'Xuất xứ',
  'Đơn vị',
  'Giá bán',
  'Bảo hành',
  'Kho',
  'Mô tả',
];

/** Another text in each cell, as price lists have it: nothing that was read once is met again. */
const rowOf = (_: unknown, index: number): Cell[] => {
  const goods = GOODS[index % GOODS.length] ?? '';
  const maker = MAKERS[index % MAKERS.length] ?? '';
  return [
    `VT-${index}`,
    `${goods} ${maker} loại ${index}`,
    `${index % 90} x ${index % 70} x ${index} mm`,
    `${maker} (lô ${index})`,
    `Nhà máy số ${index}, khu công nghiệp ${maker}`,
    `cây ${index % 12} mét - bó ${index}`,
    `${index},500 đ/kg`,
    `${index % 36} tháng kể từ ngày ${index}`,
    `Kho ${index}, đường số ${index % 50}`,
    `Hàng ${goods.toLowerCase()} mã ${index}, giao trong ${index % 9} ngày`,
  ];
};

/** A long tab of someone else's in the book: a price list, which holds nothing of an office. */
export const priceList = (): Grid => ({
  sheet: 'Bảng giá',
  cells: [HEADING, ...Array.from({ length: ROWS }, rowOf)],
  firstRow: 1,
  firstColumn: 1,
  merges: [],
});
