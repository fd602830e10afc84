import type { Cell } from '../../base/cell';
import type { Locale } from '../../i18n/locale';
import { paperWords, type PaperWord } from '../../i18n/papers/paper-words';
import type { Style, TabSpec } from '../edit';
import { TabSketch } from '../paper/tab-sketch';
import type { Finding } from '../../domain/trips/finding';

interface FindingColumn {
  readonly label: PaperWord;
  readonly width: number;
  readonly value: (finding: Finding) => Cell;
}

const dueCell = ({ followUpDue = '' }: Finding): Cell =>
  typeof followUpDue === 'string' ? followUpDue : { day: followUpDue };

const COLUMNS: readonly FindingColumn[] = [
  {
    label: 'findings.column.date',
    width: 90,
    value: ({ date }) => (date === undefined ? '' : { day: date }),
  },
  { label: 'column.unit', width: 170, value: ({ unit }) => unit },
  { label: 'column.topic', width: 170, value: ({ topic = '' }) => topic },
  { label: 'findings.column.officer', width: 130, value: ({ officer = '' }) => officer },
  { label: 'findings.column.models', width: 190, value: ({ models = '' }) => models },
  { label: 'findings.column.jobless', width: 150, value: ({ jobless = '' }) => jobless },
  { label: 'findings.column.irregular', width: 150, value: ({ irregular = '' }) => irregular },
  { label: 'findings.column.difficulties', width: 190, value: ({ difficulties = '' }) => difficulties },
  { label: 'findings.column.proposals', width: 190, value: ({ proposals = '' }) => proposals },
  { label: 'findings.column.who', width: 120, value: ({ followUpBy = '' }) => followUpBy },
  { label: 'findings.column.when', width: 90, value: dueCell },
  { label: 'findings.column.team', width: 150, value: ({ team = '' }) => team },
  { label: 'findings.column.conclusion', width: 170, value: ({ conclusion = '' }) => conclusion },
];

const TITLE: Style = { bold: true, size: 13, wrap: false, valign: 'middle' };
const HEADER: Style = { bold: true, align: 'center', valign: 'middle', background: '#e8f0fe' };

const newestFirst = (a: Finding, b: Finding): number => (b.date ?? 0) - (a.date ?? 0);

/** The register: newest first, one row a finding, with a filter by unit, topic and all else. */
export const findingsTab = (findings: readonly Finding[], locale: Locale): TabSpec => {
  const words = paperWords(locale);
  const sketch = new TabSketch(COLUMNS.map(({ width }) => width));
  const right = COLUMNS.length;
  sketch.put([{ from: 1, to: 1, cell: words('findings.title'), style: TITLE }]);
  const top = sketch.put(
    COLUMNS.map(({ label }, index) => ({ from: index + 1, to: index + 1, cell: words(label) })),
  );
  sketch.style({ top, left: 1, bottom: top, right }, HEADER);
  if (findings.length === 0) sketch.put([{ from: 1, to: right, cell: words('findings.none') }]);
  for (const finding of [...findings].sort(newestFirst)) {
    sketch.put(COLUMNS.map(({ value }, index) => ({ from: index + 1, to: index + 1, cell: value(finding) })));
  }
  const table = { top, left: 1, bottom: sketch.lastRow, right };
  sketch.style(table, { border: true });
  return sketch.finish({
    key: 'findings',
    title: words('findings.tab'),
    base: { font: 'Times New Roman', size: 11, valign: 'top', wrap: true },
    frozenRows: top,
    filter: table,
  });
};
