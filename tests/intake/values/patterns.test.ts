import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { on, ROSTER, tab } from '../reading/sheets';

/** As much of a cell as is read: longer texts are cut before any pattern meets them (`cells/long-texts`). */
const LONGEST_READ = 2_048;
/** What goes back over the longest text once for each of its letters, and so takes the time that a text may take. */
const YARDSTICK = /a+b/;
const YARDSTICK_TEXT = 'a'.repeat(LONGEST_READ);
/** So many times the yardstick's, on whatever machine: the slowest of all takes a few. */
const BUDGET = 12;
/** Microseconds in which nothing needs to be compared. */
const AT_ONCE = 3_000;
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

/** Cells outside of the reading may come whole. */
const LONGEST_WHOLE = 10_000;
/** What works on the figures of numbers alone. */
const OF_NUMBERS = ['/\\B(?=(\\d{3})+$)/g'];

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

const textsOf = (length: number): string[] =>
  PIECES.flatMap((piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return [text, `${text}\u0001`];
  });

/** Of the processor, in microseconds. */
const timeOf = (pattern: RegExp, text: string): number => {
  const start = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

/** How many times the yardstick's time a pattern takes: the best of a few tries, each beside the yardstick's own. */
const costOf = (pattern: RegExp, text: string): number => {
  let best = timeOf(pattern, text) < AT_ONCE ? 0 : Infinity;
  for (let at = 0; at < TRIES && best > BUDGET; at += 1)
    best = Math.min(best, timeOf(pattern, text) / timeOf(YARDSTICK, YARDSTICK_TEXT));
  return best;
};

const compiled = (literal: string): RegExp => {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
};

const slowAmong = (patterns: readonly RegExp[], length = LONGEST_READ): string[] => {
  const texts = textsOf(length);
  return patterns.flatMap((pattern) => {
    const worst = Math.max(...texts.map((text) => costOf(pattern, text)));
    return worst > BUDGET
      ? [`${String(pattern).slice(0, 200)}: ${Math.round(worst)} times the yardstick's`]
      : [];
  });
};

const literalsIn = (files: readonly string[]): RegExp[] =>
  [...new Set(files.flatMap(patternsIn))].filter((literal) => !OF_NUMBERS.includes(literal)).map(compiled);

describe('every pattern is done at once with the longest text that is read, whatever it repeats', () => {
  it('as it is written in the source', () => {
    const literals = literalsIn(filesIn('src'));
    expect(literals.length).toBeGreaterThan(200);
    expect(slowAmong(literals)).toEqual([]);
  });

  it('and with a text that nothing has cut, where texts come to it by other ways than the reading', () => {
    const literals = literalsIn(filesIn('src').filter((file) => !file.startsWith('src/intake')));
    expect(literals.length).toBeGreaterThan(50);
    expect(slowAmong(literals, LONGEST_WHOLE)).toEqual([]);
  });

  it('as it is made from lists of words', async () => {
    const made = await patternsMade();
    expect(made.length).toBeGreaterThan(50);
    expect(slowAmong(made)).toEqual([]);
  });
});
