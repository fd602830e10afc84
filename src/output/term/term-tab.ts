import type { Cell } from '../../base/cell';
import type { Records } from '../../domain/records';
import { termOf, type TermStanding, type TermYear } from '../../domain/years/term';
import { yearsOf } from '../../domain/years/records-of-year';
import { translate } from '../../i18n/general/translate';
import type { Locale } from '../../i18n/locale';
import { paperWords, type PaperWords } from '../../i18n/papers/paper-words';
import type { TabSpec } from '../edit';
import { numberColumn } from '../paper/number-column';
import type { Paper, PaperTable, TableColumn, TableRow } from '../paper/paper';
import { paperTab } from '../paper/paper-tab';

/** Years of a term that fit side by side; an older one is asked for by its own year. */
const MOST_YEARS = 6;

/** Number, name and position: what the words of a total row stand in. */
const LABEL_COLUMNS = 3;

/** The latest years of the book, in the order of time. */
const termYears = (records: Records): number[] => yearsOf(records).slice(0, MOST_YEARS).reverse();

const days = (label: string, group: string, share = 5): TableColumn => ({
  label,
  group,
  share,
  format: 'days',
});

const columnsOf = (words: PaperWords, years: readonly number[]): TableColumn[] => [
  numberColumn(words),
  { label: words('column.name'), share: 16, format: 'text' },
  { label: words('column.position'), share: 14, format: 'text' },
  ...years.flatMap((year): TableColumn[] => {
    const group = words('term.year', { year });
    return [
      days(words('column.quota'), group),
      days(words('column.days'), group),
      { label: words('term.result'), group, share: 8, format: 'text', align: 'center' },
    ];
  }),
  days(words('column.quota'), words('term.all')),
  days(words('column.days'), words('term.all')),
  days(words('column.remaining'), words('term.all')),
  { label: words('term.met'), group: words('term.all'), share: 7, format: 'text', align: 'center' },
];

const yearCells = (locale: Locale, own: TermYear | undefined): Cell[] => {
  if (own === undefined) return ['', '', ''];
  const { standing, days: done } = own;
  const { subject, required, status } = standing;
  return [subject ? required : '', subject || done > 0 ? done : '', translate(locale, `status.${status}`)];
};

const rowOf = (locale: Locale, years: readonly number[], standing: TermStanding): readonly Cell[] => [
  standing.officer.name,
  standing.officer.position ?? '',
  ...years.flatMap((year) =>
    yearCells(
      locale,
      standing.years.find((own) => own.year === year),
    ),
  ),
  ...(standing.subject > 0
    ? [standing.required, standing.days, standing.remaining]
    : ['', standing.days || '', '']),
  standing.subject > 0 ? `${standing.met}/${standing.subject}` : '',
];

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** As in every summary, over officers in the year's denominator. */
const totalRow = (words: PaperWords, years: readonly number[], term: readonly TermStanding[]): TableRow => {
  const ofYear = years.flatMap((year): Cell[] => {
    const own = term.flatMap(({ years: all }) => all.filter((one) => one.year === year));
    const subject = own.filter(({ standing }) => standing.subject);
    const met = subject.filter(({ standing }) => standing.status === 'met').length;
    return [
      sumOf(subject.map(({ standing }) => standing.required)),
      sumOf(subject.map(({ days: done }) => done)),
      `${met}/${subject.length}`,
    ];
  });
  const all = term.flatMap(({ years: own }) => own.filter(({ standing }) => standing.subject));
  const sums = [
    sumOf(all.map(({ standing }) => standing.required)),
    sumOf(all.map(({ days: done }) => done)),
    sumOf(all.map(({ standing }) => standing.remaining)),
    `${sumOf(term.map(({ met }) => met))}/${sumOf(term.map(({ subject }) => subject))}`,
  ];
  return { kind: 'total', label: words('word.total'), span: LABEL_COLUMNS, cells: [...ofYear, ...sums] };
};

const termTable = (records: Records, locale: Locale, years: readonly number[]): PaperTable => {
  const words = paperWords(locale);
  const term = termOf(records, years).filter(({ years: own }) =>
    own.some(({ standing }) => standing.status !== 'not-subject'),
  );
  return {
    kind: 'table',
    columns: columnsOf(words, years),
    rows: [
      ...term.map((standing, index): TableRow => ({
        kind: 'data',
        cells: [index + 1, ...rowOf(locale, years, standing)],
      })),
      totalRow(words, years, term),
    ],
  };
};

/** Every officer over the years of the book, each year by its own rules, and the term in sum. */
export const termTab = (records: Records, locale: Locale): TabSpec => {
  const words = paperWords(locale);
  const years = termYears(records);
  const [first = records.policy.year] = years;
  const last = years[years.length - 1] ?? first;
  const span = first === last ? String(first) : `${first}–${last}`;
  const paper: Paper = {
    key: 'term',
    title: words('term.tab', { span }),
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          { kind: 'title', name: words('term.title'), subject: words('term.subject', { span }) },
          termTable(records, locale, years),
          { kind: 'paragraph', look: 'note', text: words('term.note') },
        ],
      },
    ],
  };
  return paperTab(paper);
};
