import type { Cell } from '../../base/cell';
import type { Day, Moment } from '../../base/day';
import { centralText } from '../../i18n/central/central-text';
import { formatDay, formatDecimal, formatNumber, formatTime } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { TabSpec } from '../edit';
import type { Block, PaperTable, TableColumn, TableRow } from '../paper/paper';
import { paperTab } from '../paper/paper-tab';
import { rateWords } from '../summary/rate-words';
import { nationSum, type NationSum } from './nation-sum';
import type { ListedProvince } from './province-list';
import { asOfCell, countedFigures, isComplete, meanOf, yearOfMost } from './province-state';
import { stateWords, whatIsMissing } from './province-words';

export const snapshotKey = ({ day }: Moment): string => `central:snapshot:${day}`;

const dashed = (day: Day): string => formatDay(day).replace(/\//g, '-');

const columnsOf = (locale: Locale): TableColumn[] => {
  const label = (name: 'number' | 'name' | 'state' | 'asOf' | 'subject' | 'met' | 'days' | 'mean'): string =>
    centralText(locale, `column.${name}`);
  return [
    { label: label('number'), share: 5, format: 'count' },
    { label: label('name'), share: 24, format: 'text' },
    { label: label('state'), share: 16, format: 'text' },
    { label: label('asOf'), share: 11, format: 'date' },
    { label: label('subject'), share: 9, format: 'count' },
    { label: centralText(locale, 'snapshot.went'), share: 8, format: 'count' },
    { label: label('met'), share: 8, format: 'count' },
    { label: label('days'), share: 10, format: 'days' },
    { label: label('mean'), share: 9, format: 'mean' },
  ];
};

const figureCells = (province: ListedProvince): Cell[] => {
  const figures = countedFigures(province);
  if (figures === undefined) return ['', '', '', '', ''];
  return [figures.subject, figures.went, figures.met, figures.days, meanOf(figures)];
};

const rowOf = (locale: Locale, province: ListedProvince, index: number): TableRow => ({
  kind: 'data',
  cells: [
    index + 1,
    province.line.name,
    stateWords(locale, province),
    asOfCell(province),
    ...figureCells(province),
  ],
});

const tableOf = (locale: Locale, listed: readonly ListedProvince[], sum: NationSum): PaperTable => ({
  kind: 'table',
  columns: columnsOf(locale),
  rows: [
    ...listed.map((province, index) => rowOf(locale, province, index)),
    {
      kind: 'total',
      label: centralText(locale, 'snapshot.total'),
      span: 4,
      cells: [sum.subject, sum.went.numerator, sum.met.numerator, sum.days, sum.mean],
    },
  ],
});

const figuresBlock = (locale: Locale, sum: NationSum): Block => {
  const number = (value: number): string => formatNumber(locale, value);
  const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = sum.quarters;
  return {
    kind: 'paragraph',
    text: centralText(locale, 'snapshot.figures', {
      subject: number(sum.subject),
      went: rateWords(locale, sum.went),
      met: rateWords(locale, sum.met),
      days: number(sum.days),
      mean: formatDecimal(locale, sum.mean, 1),
      q1: number(q1),
      q2: number(q2),
      q3: number(q3),
      q4: number(q4),
      visits: number(sum.visits),
    }),
  };
};

/** Every province that is not complete, and why. */
const missingBlocks = (locale: Locale, listed: readonly ListedProvince[]): Block[] => {
  const lines = listed
    .filter((province) => !isComplete(province))
    .map((province) =>
      centralText(locale, 'snapshot.line', {
        name: province.line.name,
        state: stateWords(locale, province),
        why: whatIsMissing(locale, province),
      }),
    );
  if (lines.length === 0) return [];
  const heading = centralText(locale, 'snapshot.missing', { count: lines.length });
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'items', items: lines },
  ];
};

/** The nation's result of one moment: values that stay, and what is missing by name. */
export const snapshotTab = (locale: Locale, listed: readonly ListedProvince[], moment: Moment): TabSpec => {
  const sum = nationSum(listed);
  const year = yearOfMost(listed) ?? '';
  const day = formatDay(moment.day);
  const counts = { awaited: sum.awaited, answered: sum.answered, complete: sum.complete };
  const caution: Block[] =
    sum.complete === sum.awaited
      ? []
      : [{ kind: 'paragraph', look: 'italic', text: centralText(locale, 'snapshot.caution') }];
  return paperTab({
    key: snapshotKey(moment),
    title: centralText(locale, 'snapshot.tab', { year, day: dashed(moment.day) }),
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          {
            kind: 'title',
            name: centralText(locale, 'snapshot.title'),
            subject: centralText(locale, 'snapshot.subject', { year, day, time: formatTime(moment.time) }),
          },
          { kind: 'paragraph', text: centralText(locale, 'snapshot.gate', counts) },
          ...caution,
          figuresBlock(locale, sum),
          tableOf(locale, listed, sum),
          ...missingBlocks(locale, listed),
        ],
      },
    ],
  });
};
