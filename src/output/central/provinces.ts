import { fold } from '../../intake/text/fold';

/**
 * The 34 provinces and cities since 1/7/2025 (Nghị quyết 202/2025/QH15), each with those that became part of it:
 * 63 names before, of which eleven stayed as they were.
 */
const PROVINCES: Readonly<Record<string, readonly string[]>> = {
  'An Giang': ['Kiên Giang'],
  'Bắc Ninh': ['Bắc Giang'],
  'Cà Mau': ['Bạc Liêu'],
  'Cần Thơ': ['Sóc Trăng', 'Hậu Giang'],
  'Cao Bằng': [],
  'Đà Nẵng': ['Quảng Nam'],
  'Đắk Lắk': ['Phú Yên'],
  'Điện Biên': [],
  'Đồng Nai': ['Bình Phước'],
  'Đồng Tháp': ['Tiền Giang'],
  'Gia Lai': ['Bình Định'],
  'Hà Nội': [],
  'Hà Tĩnh': [],
  'Hải Phòng': ['Hải Dương'],
  Huế: [],
  'Hưng Yên': ['Thái Bình'],
  'Khánh Hòa': ['Ninh Thuận'],
  'Lai Châu': [],
  'Lâm Đồng': ['Đắk Nông', 'Bình Thuận'],
  'Lạng Sơn': [],
  'Lào Cai': ['Yên Bái'],
  'Nghệ An': [],
  'Ninh Bình': ['Hà Nam', 'Nam Định'],
  'Phú Thọ': ['Vĩnh Phúc', 'Hòa Bình'],
  'Quảng Ngãi': ['Kon Tum'],
  'Quảng Ninh': [],
  'Quảng Trị': ['Quảng Bình'],
  'Sơn La': [],
  'Tây Ninh': ['Long An'],
  'Thái Nguyên': ['Bắc Kạn'],
  'Thanh Hóa': [],
  'Thành phố Hồ Chí Minh': ['Bình Dương', 'Bà Rịa - Vũng Tàu'],
  'Tuyên Quang': ['Hà Giang'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh'],
};

const SINCE = 2025;

/** Names that people write for one that is listed. */
const ALSO: Readonly<Record<string, string>> = {
  tphcm: 'Thành phố Hồ Chí Minh',
  'tp hcm': 'Thành phố Hồ Chí Minh',
  hcm: 'Thành phố Hồ Chí Minh',
  'ho chi minh': 'Thành phố Hồ Chí Minh',
  'thua thien hue': 'Huế',
};

/** The provinces and cities of that year, in the order of the alphabet. */
export const provincesOf = (year: number): string[] => {
  const names =
    year >= SINCE
      ? Object.keys(PROVINCES)
      : Object.entries(PROVINCES).flatMap(([name, merged]) => [name, ...merged]);
  return names.sort((a, b) => a.localeCompare(b, 'vi'));
};

/** Letters and figures of the text without accents, parted by single spaces. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Finds the awaited office that a text names: the longest name in it, for `Tỉnh Đoàn Hà Nam` is no `Hà Na`. Names of
 * provinces that became part of an awaited one stand for it.
 */
export const officeFinder = (awaited: readonly string[]): ((text: string) => string | undefined) => {
  const names = new Map<string, string>();
  for (const [name, merged] of Object.entries(PROVINCES)) {
    if (awaited.includes(name)) for (const old of merged) names.set(plain(old), name);
  }
  for (const [also, name] of Object.entries(ALSO)) if (awaited.includes(name)) names.set(also, name);
  for (const name of awaited) names.set(plain(name), name);
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);
  return (text) => {
    const words = ` ${plain(text)} `;
    return longestFirst.find(([name]) => words.includes(` ${name} `))?.[1];
  };
};
