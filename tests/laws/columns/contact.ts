import { numbered, oneOf, yearsAgo, type ColumnMaker, type ForeignColumn } from './cells';

/** `0905.123.456`, `0905 123 456`, `0905123456`, or the number that a sheet makes of it. */
const phone: ColumnMaker = (chance) => {
  const form = chance.whole(0, 4);
  return () => {
    const [a, b, c] = [
      chance.pick(['0905', '0918', '0383', '0262']),
      chance.whole(100, 999),
      chance.whole(100, 999),
    ];
    return (
      [`${a}.${b}.${c}`, `${a} ${b} ${c}`, `${a}${b}${c}`, Number(`${a}${b}${c}`), `(${a}) ${b}-${c}`][
        form
      ] ?? ''
    );
  };
};

/** An address whose letters spell what words of leave are short for. */
const mailbox = oneOf('trang.ht@tinhdoan.vn', 'ctv.he@gmail.com', '', 'vanphong@gmail.com');

/** Where people and things are reached, and how they are told apart. */
export const CONTACT: readonly ForeignColumn[] = [
  {
    headings: ['Điện thoại', 'Số điện thoại', 'SĐT', 'Liên hệ', 'ĐT liên hệ', 'Phone', 'Số ĐT'],
    cells: phone,
  },
  {
    headings: ['Email', 'Địa chỉ email', 'E-mail', 'Hộp thư', 'Email address'],
    cells: numbered('canbo{}@tinhdoan.gov.vn'),
  },
  { headings: ['Email người nhập', 'Mail lập phiếu'], cells: mailbox },
  {
    headings: ['CCCD', 'Số CCCD', 'Số CMND', 'CMND/CCCD', 'Số định danh'],
    cells: numbered('060{}', 195_000_101),
  },
  { headings: ['Ngày cấp', 'Ngày cấp CCCD', 'Cấp ngày'], cells: yearsAgo(1, 6) },
  {
    headings: ['Nơi cấp', 'Cơ quan cấp', 'Nơi cấp CCCD'],
    cells: oneOf('Cục CSQLHC về TTXH', 'Công an tỉnh Bình Thuận', 'CA Bình Thuận'),
  },
  { headings: ['Mã số thuế', 'MST', 'Mã số BHXH', 'Số sổ BHXH'], cells: numbered('83{}', 40_112_233) },
  {
    headings: ['Link', 'Liên kết', 'Link báo cáo', 'Link ảnh', 'Đường dẫn', 'URL'],
    cells: numbered('https://drive.google.com/file/d/1aB{}xY/view'),
  },
  { headings: ['Zalo', 'Facebook', 'Nhóm Zalo'], cells: numbered('zalo.me/0905123{}', 100) },
];
