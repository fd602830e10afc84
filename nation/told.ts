import { formatNumber, formatPercent } from '../src/i18n/format';
import { textTable } from '../workbench/cli/text-table';
import type { Readings } from './books';
import type { ResultRow, Value } from './engine';
import { answer, disagreementsIn, type Answers } from './result';

const number = (value: Value | undefined): string =>
  value === null || value === undefined ? '–' : formatNumber('vi', Number(value));

/** `31/34 (91,2%)`. */
const rate = (part: Value | undefined, of: Value | undefined): string => {
  const percent = formatPercent('vi', { numerator: Number(part ?? 0), denominator: Number(of ?? 0) });
  return `${number(part)}/${number(of)} (${percent})`;
};

/** Why a book may not be added up yet, for people: `gates.sql` has the names. */
const REASONS: Readonly<Record<string, string>> = {
  missing: 'chưa có sổ · no book',
  unreadable: 'không đọc được · cannot be read',
  'unknown-office': 'không rõ của tỉnh nào · of no awaited office',
  'second-book': 'tỉnh có hai sổ · a second book',
  'assumed-policy': 'chưa có cài đặt · no settings',
  'other-year': 'của năm khác · of another year',
  'in-doubt': 'còn bảng phải hỏi · tables in doubt',
  'not-counted': 'còn dòng chưa tính · rows not counted',
  'too-old': 'số liệu đã cũ (ngày) · too old (days)',
};

/** Provinces of which a book was read, and against which nothing stands. */
function completeProvinces(answers: Answers): string[] {
  const halted = new Set(answer(answers, 'gates').map(({ province }) => province));
  const read = new Set(answer(answers, 'results/by-province').map(({ province }) => province));
  return [...read].filter(
    (province): province is string => typeof province === 'string' && !halted.has(province),
  );
}

function nationalLines(answers: Answers): string[] {
  const [nation = {}] = answer(answers, 'results/national');
  const complete = completeProvinces(answers).length;
  return [
    `${complete}/${number(nation['awaited'])} đủ · complete; ${number(nation['submitted'])} đã nộp · submitted`,
    `${number(nation['total'])} cán bộ, ${number(nation['subject'])} thuộc diện: ${number(nation['days'])} ngày, ` +
      `bình quân ${number(nation['mean'])} · officers, subject, days, mean`,
    `Đã đi · went ${rate(nation['went'], nation['subject'])}; đạt · met ${rate(nation['met'], nation['subject'])}`,
  ];
}

function provinceTable(answers: Answers): string {
  const headings = ['Tỉnh · province', 'Thuộc diện', 'Ngày', 'Bình quân', 'Đạt', 'Lỗi'];
  const nameOf = (row: ResultRow): string => String(row['province'] ?? row['book_id'] ?? '');
  const books = [...answer(answers, 'results/by-province')];
  books.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'vi'));
  const rows = books.map((row) => [
    nameOf(row),
    number(row['subject']),
    number(row['days']),
    number(row['mean']),
    `${number(row['met'])}/${number(row['subject'])}`,
    number(row['open_errors']),
  ]);
  return textTable([headings, ...rows], { widest: 30, headings: 1 });
}

const MOST_NAMES = 12;

function gateLines(answers: Answers): string[] {
  const byReason = new Map<string, string[]>();
  for (const { reason, province, book_id: book, amount } of answer(answers, 'gates')) {
    const many = reason === 'missing' || amount === 1 || amount === null ? '' : ` (${number(amount)})`;
    const names = byReason.get(String(reason)) ?? [];
    byReason.set(String(reason), [...names, `${String(province ?? book)}${many}`]);
  }
  return [...byReason].map(([reason, names]) => {
    const more = names.length > MOST_NAMES ? `, … (${names.length})` : '';
    return `  ${REASONS[reason] ?? reason}: ${names
      .sort((a, b) => a.localeCompare(b, 'vi'))
      .slice(0, MOST_NAMES)
      .join(', ')}${more}`;
  });
}

const placeOf = (row: ResultRow): string =>
  `${String(row['province'] ?? row['book_id'])}, ${String(row['officer'] ?? row['officer_id'])}`;

/** What the audits found, each named. */
function auditLines(answers: Answers): string[] {
  const sums = answer(answers, 'audits/three-sums').map(
    (row) =>
      `  ${placeOf(row)}: sổ ghi · sheet ${number(row['sheet_days'])}, tính · counted ${number(row['standing_days'])}, ` +
      `từng buổi · half days ${number(row['half_days'])}${row['stale'] === true ? ' (tab kết quả cũ · stale tab)' : ''}`,
  );
  const audited = answer(answers, 'audits/auditor').map(
    (row) =>
      `  ${placeOf(row)}: tính · counted ${number(row['standing_days'])}, kiểm toán · audited ${number(row['audited_days'])}`,
  );
  return [...sums, ...audited];
}

/** The national result in words. */
export function resultInWords(answers: Answers, readings: Readings): string {
  const gates = gateLines(answers);
  const audits = auditLines(answers);
  const faults = readings.unreadable.map(({ id, error }) => `  ${id}: ${error}`);
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', title, ...lines] : [];
  return [
    provinceTable(answers),
    '',
    ...nationalLines(answers),
    ...part('Không đọc được · cannot be read:', faults),
    ...part('Chưa công bố được vì · not to be published because of:', gates),
    disagreementsIn(answers) === 0
      ? '\nBa số khớp nhau đến nửa ngày · the three sums agree to the half day'
      : '\nSố không khớp · sums that do not agree:',
    ...audits,
  ].join('\n');
}
