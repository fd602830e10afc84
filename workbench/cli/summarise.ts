import { translate } from '../../src/i18n/general/translate';
import type { Host } from '../host';
import type { PeriodName } from './options';
import type { Report } from './report-call';
import { textTable } from './text-table';

/** Runs the add-on's own menu command and gives the name of the tab that it wrote. */
export async function runSummary(host: Host, period: PeriodName): Promise<string> {
  const before = new Set(host.sheets());
  await host.run(period === 'year' ? 'summariseYear' : `summarise${period}`);
  const alert = host.ui.alerts.at(-1);
  if (alert !== undefined) throw new Error(alert.message);
  const toast = host.ui.toasts.at(-1)?.message ?? '';
  const written =
    host.sheets().find((name) => !before.has(name)) ?? host.sheets().find((name) => toast.includes(name));
  if (written === undefined) throw new Error('The summary wrote no tab.');
  return written;
}

/** The figures as the report gives them: for a policy that the workbook itself does not know. */
export function reportAsText(report: Report): string {
  const heading = [
    'Họ và tên',
    'Ban',
    'Chỉ tiêu',
    'QI',
    'QII',
    'QIII',
    'QIV',
    'Số ngày',
    'Còn thiếu',
    'Tình trạng',
  ];
  const rows = report.officers.map((officer) => [
    officer.name,
    officer.department,
    owes(officer) ? decimal(officer.requiredDays) : '',
    ...[...Object.values(officer.daysByQuarter), officer.days].map((days) => daysOf(officer, days)),
    owes(officer) ? decimal(officer.remaining) : '',
    translate('vi', `status.${officer.status}`),
  ]);
  return textTable([heading, ...rows], { widest: 26, headings: 1 });
}

/** Who owes no days has none missing: a zero would look like one. */
function daysOf(officer: Report['officers'][number], days: number): string {
  return days === 0 && !owes(officer) ? '' : decimal(days);
}

function owes({ subject, exempt }: Report['officers'][number]): boolean {
  return subject && !exempt;
}

/** The totals in one line. */
export function totalsLine({ summary, issues }: Report): string {
  const { total, subject, days, mean, compliant, rate } = summary;
  const faults = issues.filter(({ severity }) => severity !== 'info').length;
  return (
    `${total} cán bộ, ${subject} thuộc diện: ${decimal(days)} ngày, bình quân ${decimal(mean)}; ` +
    `đạt ${compliant}/${subject} (${decimal(Math.round(rate * 1000) / 10)}%); ${faults} chỗ cần xem lại`
  );
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** The same totals from the add-on's formulas, typed into a scratch tab that is taken away again. */
export async function figuresFromFormulas(host: Host, period: PeriodName): Promise<readonly string[]> {
  const sheet = host.addSheet();
  const formulas = [`=QUARTER_SUMMARY("${period}")`, `=COMPLIANCE_RATE(;;"${period}")`];
  const [summary = '', rate = ''] = formulas;
  await host.setCellAsUser(sheet, 'A1', summary);
  const totals = host
    .table(sheet)
    .slice(-TOTAL_ROWS)
    .map((row) => row.filter((cell) => cell !== ''));
  await host.setCellAsUser(sheet, 'Z1', rate);
  const shown = host.display(sheet, 'Z1');
  host.removeSheet(sheet);
  return [
    `${summary} → ${totals.map(([label = '', ...rest]) => `${label} ${rest.at(-1) ?? ''}`).join(' · ')}`,
    `${rate} → ${shown}`,
  ];
}

/** Total, mean and the two rates close the table that QUARTER_SUMMARY gives. */
const TOTAL_ROWS = 4;
