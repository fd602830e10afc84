import { describe, expect, test } from 'vitest';

import type { Officer } from '../../../src/domain/people/officer';
import { buildDepartmentIndex } from '../../../src/intake/names/department-index';
import { buildNameIndex, type NameMatch } from '../../../src/intake/names/name-index';
import { splitNames } from '../../../src/intake/names/vi-name';
import { day, openWorkbook, truthOf } from './workbook-rows';

describe('the people of one cell', () => {
  test.each([
    ['Đ/c Võ Hữu Hòa', ['Võ Hữu Hòa']],
    ['Đồng chí Lý Bích Linh', ['Lý Bích Linh']],
    ['đ/c.Lê Văn Nam và chị Trần Thị Mai', ['Lê Văn Nam', 'Trần Thị Mai']],
    ['đ/c Nguyễn Thanh Trí, Thông Ngọc Xuyến', ['Nguyễn Thanh Trí', 'Thông Ngọc Xuyến']],
    ['Đ/c Võ Hữu Hòa; đ/c Nguyễn Thị Hồng Hòa', ['Võ Hữu Hòa', 'Nguyễn Thị Hồng Hòa']],
    ['đ/c Nguyễn Thị Uyên\nđ/c Ngô Thị Kim Thủy', ['Nguyễn Thị Uyên', 'Ngô Thị Kim Thủy']],
    ['1. Nguyễn Thị Uyên\n2. Ngô Thị Kim Thủy', ['Nguyễn Thị Uyên', 'Ngô Thị Kim Thủy']],
    ['đ/c Nguyễn Thị Uyên đ/c Ngô Thị Kim Thủy', ['Nguyễn Thị Uyên', 'Ngô Thị Kim Thủy']],
    ['Lê Văn Nam + Trần Thị Mai & Võ Hữu Hòa', ['Lê Văn Nam', 'Trần Thị Mai', 'Võ Hữu Hòa']],
    ['Lê Văn Nam/Trần Thị Mai', ['Lê Văn Nam', 'Trần Thị Mai']],
    ['Lê Văn Nam - Trần Thị Mai', ['Lê Văn Nam', 'Trần Thị Mai']],
    ['Đoàn Mai Quốc Hùng', ['Đoàn Mai Quốc Hùng']],
    ['Y Lê Pas Tơr', ['Y Lê Pas Tơr']],
    ['Rah Lan Chung', ['Rah Lan Chung']],
    ['anh Lê Anh Sơn', ['Lê Anh Sơn']],
    ['LÝ BÍCH LINH', ['LÝ BÍCH LINH']],
    ['', []],
    [' - ', []],
  ])('%j', (text, names) => {
    expect(splitNames(text).map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['Đ/c Ngô Thị Kim Thủy, Trưởng ban', 'Ngô Thị Kim Thủy', 'Trưởng ban'],
    ['Phạm Anh Nam - TB', 'Phạm Anh Nam', 'TB'],
    ['Đinh Đức Thủy - PBT TT', 'Đinh Đức Thủy', 'PBT TT'],
    ['Nguyễn Thanh Bình (Phó Trưởng ban)', 'Nguyễn Thanh Bình', 'Phó Trưởng ban'],
    ['Chánh Văn phòng Nguyễn Thanh Trí', 'Nguyễn Thanh Trí', 'Chánh Văn phòng'],
    ['PCVP Lê Văn Tám', 'Lê Văn Tám', 'PCVP'],
    ['Nguyễn Thanh Trí, UV.BTV, Chánh Văn phòng', 'Nguyễn Thanh Trí', 'UV.BTV, Chánh Văn phòng'],
    ['Nguyễn Thanh Tùng - Ban Phong trào', 'Nguyễn Thanh Tùng', 'Ban Phong trào'],
  ])('%j: the post is told from the name', (text, name, post) => {
    expect(splitNames(text)).toMatchObject([{ name, post }]);
  });

  test('a post alone is not taken for a blank cell', () => {
    expect(splitNames('Trưởng ban')).toMatchObject([{ name: 'Trưởng ban' }]);
  });
});

const officer = (name: string, department: string, more: Partial<Officer> = {}): Officer => ({
  id: `${name} (${department})`,
  name,
  department,
  onDuty: true,
  order: 0,
  ...more,
});
const TWO_TUNG = [
  officer('Nguyễn Thanh Tùng', 'Văn phòng', { position: 'Chuyên viên' }),
  officer('Nguyễn Thanh Tùng', 'Ban Phong trào', { position: 'Phó Trưởng ban' }),
];
const ROSTER = [
  ...TWO_TUNG,
  officer('Lê Anh Sơn', 'Văn phòng'),
  officer('Mai Anh Sơn', 'Ban Phong trào'),
  officer('Trần Hữu Toàn', 'Ban Xây dựng Đoàn'),
  officer('Hồ Đức Phúc', 'Ban Tuyên giáo'),
  officer('Huỳnh Đức Phúc', 'Ban Tuyên giáo'),
  officer('Lý Thị Mỹ Mai', 'Ban Phong trào'),
];
const names = buildNameIndex(ROSTER);

const shown = (match: NameMatch): string => {
  if (match.kind === 'found') return match.officer.id;
  if (match.kind === 'ambiguous') return `ambiguous: ${String(match.candidates.length)}`;
  return `unknown: ${match.expected?.name ?? ''}`;
};

describe('finding an officer', () => {
  test.each([
    ['lê anh sơn', 'Lê Anh Sơn (Văn phòng)'],
    ['LÊ ANH SƠN', 'Lê Anh Sơn (Văn phòng)'],
    ['Hồ Đức Phúc'.normalize('NFD'), 'Hồ Đức Phúc (Ban Tuyên giáo)'],
    ['Trần  Hữu\u00a0Toàn', 'Trần Hữu Toàn (Ban Xây dựng Đoàn)'],
    ['Trần Hữu Toàn', 'Trần Hữu Toàn (Ban Xây dựng Đoàn)'],
  ])('%j is %s', (typed, id) => {
    expect(shown(names.find(typed))).toBe(id);
  });

  test.each([
    ['Lê Anh Sn', 'Lê Anh Sơn'],
    ['Hồ Đức Phút', 'Hồ Đức Phúc'],
    ['Trần Toàn', 'Trần Hữu Toàn'],
    ['Ly Thi My Mai', 'Lý Thị Mỹ Mai'],
    ['Toàn Trần Hữu', 'Trần Hữu Toàn'],
    ['T.H.Toàn', 'Trần Hữu Toàn'],
    ['Lê Cộng Tác Viên', ''],
    ['Sơn', ''],
    ['Phạm Văn Đồng', ''],
  ])('%j is not taken for anybody; offered: %j', (typed, expected) => {
    expect(shown(names.find(typed))).toBe(`unknown: ${expected}`);
  });

  test('two who are equally near are both offered, neither expected', () => {
    const match = names.find('Anh Sơn');
    expect(match.kind === 'unknown' && match.candidates.map(({ name }) => name).sort()).toEqual([
      'Lê Anh Sơn',
      'Mai Anh Sơn',
    ]);
    expect(shown(match)).toBe('unknown: ');
  });

  test('namesakes are told apart by the department, else by the post, else not at all', () => {
    expect(shown(names.find('Nguyễn Thanh Tùng', { department: 'Ban Phong trào' }))).toBe(TWO_TUNG[1]?.id);
    expect(shown(names.read('Nguyễn Thanh Tùng - CV')[0] ?? names.find(''))).toBe(TWO_TUNG[0]?.id);
    expect(shown(names.read('Nguyễn Thanh Tùng (Ban Phong trào)')[0] ?? names.find(''))).toBe(
      TWO_TUNG[1]?.id,
    );
    expect(shown(names.find('Nguyễn Thanh Tùng'))).toBe('ambiguous: 2');
    expect(shown(names.find('Nguyễn Thanh Tùng', { department: 'Ban Tuyên giáo' }))).toBe('ambiguous: 2');
  });

  test('an officer who moved is known by the department of that day', () => {
    const moved = officer('Nguyễn Thanh Tùng', 'Ban Tuyên giáo', {
      postings: [
        { department: 'Ban Xây dựng Đoàn', to: day('2022-06-30') },
        { department: 'Ban Tuyên giáo', from: day('2022-07-01') },
      ],
    });
    const index = buildNameIndex([...TWO_TUNG, moved]);
    const hint = { department: 'Ban Xây dựng Đoàn', day: day('2022-03-18') };
    expect(shown(index.find('Nguyễn Thanh Tùng', hint))).toBe(moved.id);
    expect(shown(index.find('Nguyễn Thanh Tùng', { ...hint, day: day('2022-08-05') }))).toBe('ambiguous: 3');
  });
});

describe('departments', () => {
  const departments = buildDepartmentIndex([
    { name: 'Thường trực Tỉnh đoàn', abbreviation: 'TT' },
    { name: 'Văn phòng' },
    { name: 'Ban Xây dựng Đoàn' },
    { name: 'Ban Phong trào' },
    { name: 'Ban Thanh thiếu nhi trường học' },
    { name: 'Ban Tổ chức - Kiểm tra' },
    { name: 'Ban Công nhân Đô thị', abbreviation: 'CNLĐ' },
  ]);

  test.each([
    ['XDĐ', 'Ban Xây dựng Đoàn'],
    ['xdd', 'Ban Xây dựng Đoàn'],
    ['Ban XDĐ', 'Ban Xây dựng Đoàn'],
    ['BXDĐ', 'Ban Xây dựng Đoàn'],
    ['Ban XD Đoàn', 'Ban Xây dựng Đoàn'],
    ['BAN XÂY DỰNG ĐOÀN', 'Ban Xây dựng Đoàn'],
    ['Ban Xây dựng Đoàn Tỉnh đoàn', 'Ban Xây dựng Đoàn'],
    ['Văn phòng Tỉnh đoàn', 'Văn phòng'],
    ['VP', 'Văn phòng'],
    ['VPTĐ', 'Văn phòng'],
    ['TT', 'Thường trực Tỉnh đoàn'],
    ['Thường trực', 'Thường trực Tỉnh đoàn'],
    ['TTNTH', 'Ban Thanh thiếu nhi trường học'],
    ['Ban TTN trường học', 'Ban Thanh thiếu nhi trường học'],
    ['Ban TC-KT', 'Ban Tổ chức - Kiểm tra'],
    ['Phong trào', 'Ban Phong trào'],
    ['PT', 'Ban Phong trào'],
    ['Ban CNLĐ', 'Ban Công nhân Đô thị'],
    ['Ban Quốc phòng', undefined],
    ['', undefined],
  ])('%j is %s', (text, name) => {
    expect(departments.find(text)).toBe(name);
  });
});

describe.each([
  ['nhat-ky-go-tay-2022', { 'Theo dõi đi cơ sở': 'B' }],
  ['nhat-ky-co-loi-2022', { '6 tháng đầu năm': 'B', '6 tháng cuối năm': 'B' }],
] as const)('the officers of %s', (workbook, columns) => {
  test('are those of its truth, and each name that is not is reported with the officer meant', async () => {
    const truth = truthOf(workbook);
    const book = await openWorkbook(workbook);
    const roster = truth.officers.map((each, order): Officer => ({
      id: each.key,
      name: each.name,
      department: each.department,
      onDuty: each.subject,
      order,
    }));
    const index = buildNameIndex(roster);
    const abbreviations = { TT: 'Thường trực Tỉnh đoàn', VP: 'Văn phòng' };
    const departments = buildDepartmentIndex(
      [...new Set(roster.map(({ department }) => department))]
        .map((name) => ({ name }))
        .concat(Object.entries(abbreviations).map(([abbreviation, name]) => ({ name, abbreviation }))),
    );
    for (const [sheet, column] of Object.entries(columns)) {
      const rows = new Set(truth.trips.filter((trip) => trip.sheet === sheet).map(({ row }) => row));
      for (const row of rows) {
        const typed = book.text(sheet, row, column);
        const department = workbook.includes('co-loi')
          ? departments.find(book.text(sheet, row, 'C'))
          : undefined;
        const found = index
          .read(typed, department === undefined ? {} : { department })
          .map((match) => shown(match));
        const trips = truth.trips.filter((trip) => trip.sheet === sheet && trip.row === row);
        const fault = truth.issues.find(
          (issue) => issue.sheet === sheet && issue.row === row && issue.code.endsWith('_OFFICER'),
        );
        const wanted = {
          UNKNOWN_OFFICER: [`unknown: ${String(fault?.expected ?? '')}`],
          AMBIGUOUS_OFFICER: ['ambiguous: 2'],
          MISSING_OFFICER: [],
        }[fault?.code ?? ''];
        expect(found.sort()).toEqual(wanted ?? [...new Set(trips.map(({ officer: key }) => key))].sort());
      }
    }
  });
});
