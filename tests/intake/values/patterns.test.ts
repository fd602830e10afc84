import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { on, ROSTER, tab } from '../reading/sheets';

/** As much of a cell as is read: longer texts are cut before any pattern meets them (`cells/long-texts`). */
const LONGEST_READ = 2_048;
/** Milliseconds of the processor, with room for a busy machine: the slowest of all takes a few. */
const BUDGET = 40;
const TRIES = 4;

/** What patterns go back and forth on, alone and with a sign after it that fits nothing. */
const PIECES: readonly string[] = [
  ...['I', 'ab-', 'tháng ', ' ', '\n', '1', '1/', '1-', '. ', '; ', ', ', '(', ')', '"', '/', '…', 'à'],
  ...['A\u0301', 'từ ', 'ngày ', 'quý I, ', 'sáng ', 'nt', 'Nguyễn ', 'xã ', '1.', '12/3/2022 ', '5-7/4; '],
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

/** Patterns that go back: those with a repetition. */
const patternsIn = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /[*+{]/.test(node.text)) found.push(node.text);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
};

const FOLDERS = ['src/base', 'src/domain', 'src/intake', 'src/output', 'src/sheets'];

const LOG = tab('Nhật ký', [
  ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Số ngày', 'Nơi đến', 'Nội dung', 'Đợt', 'Trạng thái', 'Ghi chú'],
  [
    'Nguyễn Văn An',
    on('5/4/2022'),
    '6-7/4',
    2,
    'xã Tân Lập',
    'họp',
    'Đợt 1 (5-9/4)',
    'đã đi',
    'chỉ đi ngày 5/4',
  ],
  [
    'đ/c Trần Thị Bình',
    'sáng 7/4',
    'hết tháng 4',
    '1,5',
    'H. Hàm Tân',
    'nt',
    'quý II',
    'hoãn',
    'nghỉ ốm từ 1/5',
  ],
]);

/** Patterns that are made from lists of words, most of them when they are first needed. */
const patternsMade = async (): Promise<RegExp[]> => {
  const made: RegExp[] = [];
  const construct = (target: RegExpConstructor, args: ConstructorParameters<RegExpConstructor>): RegExp => {
    const pattern = new target(...args);
    made.push(pattern);
    return pattern;
  };
  vi.resetModules();
  vi.stubGlobal('RegExp', new Proxy(RegExp, { construct }));
  const { readWorkbook } = await import('../../../src/intake/read-workbook');
  readWorkbook([ROSTER, LOG], { defaultYear: 2022 });
  vi.unstubAllGlobals();
  return made;
};

const TEXTS = PIECES.flatMap((piece) => {
  const text = piece.repeat(Math.ceil(LONGEST_READ / piece.length)).slice(0, LONGEST_READ);
  return [text, `${text}\u0001`];
});

const timeOf = (pattern: RegExp, text: string): number => {
  let best = Infinity;
  for (let at = 0; at < TRIES && best > BUDGET; at += 1) {
    const start = process.cpuUsage();
    text.replace(pattern, '');
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

const compiled = (literal: string): RegExp => {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
};

const slowAmong = (patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) => {
    const worst = Math.max(...TEXTS.map((text) => timeOf(pattern, text)));
    return worst > BUDGET ? [`${String(pattern).slice(0, 200)}: ${Math.round(worst)} ms`] : [];
  });

describe('every pattern is done at once with the longest text that is read, whatever it repeats', () => {
  it('as it is written in the source', () => {
    const literals = new Set(FOLDERS.flatMap(filesIn).flatMap(patternsIn));
    expect(literals.size).toBeGreaterThan(100);
    expect(slowAmong([...literals].map(compiled))).toEqual([]);
  });

  it('as it is made from lists of words', async () => {
    const made = await patternsMade();
    expect(made.length).toBeGreaterThan(50);
    expect(slowAmong(made)).toEqual([]);
  });
});
