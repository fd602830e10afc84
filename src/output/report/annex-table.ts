import { lineName } from '../book/line-name';
import type { Cell } from '../../base/cell';
import type { Standing } from '../../domain/counting/standing';
import { toRoman } from '../../i18n/format';
import { departmentName } from '../book/telling';
import type { Telling } from '../book/telling';
import type { PaperTable, TableColumn, TableRow } from '../paper/paper';
import { numberColumn } from '../paper/number-column';

const noteOf = ({ words }: Telling, { status, exemptions }: Standing): string =>
  status === 'exempt'
    ? words('report.annex.exempt', { reason: exemptions[0]?.reasonText ?? words('reason.other') })
    : '';

const days = (label: string, group?: string): TableColumn => ({
  label,
  share: 7,
  format: 'days',
  ...(group === undefined ? {} : { group }),
});

type Quarters = Telling['book']['records']['policy']['quarters'];

const columnsOf = ({ words }: Telling, quarters: Quarters): TableColumn[] => [
  numberColumn(words),
  { label: words('column.name'), share: 20, format: 'text' },
  { label: words('column.position'), share: 17, format: 'text' },
  days(words('column.quota')),
  ...quarters.map(({ quarter }) =>
    days(words('report.annex.quarter', { quarter: toRoman(quarter) }), words('report.annex.quarters')),
  ),
  days(words('column.cumulative')),
  days(words('column.remaining')),
  days(words('column.surplus')),
  { label: words('report.annex.note'), share: 17, format: 'text' },
];

const officerRow = (telling: Telling, quarters: Quarters, standing: Standing, number: number): TableRow => {
  const { officer, subject } = standing;
  const figure = (value: number): Cell => (subject ? value : '');
  return {
    kind: 'data',
    cells: [
      number,
      lineName(telling.locale, standing),
      officer.position ?? '',
      figure(standing.required),
      ...quarters.map(({ quarter }) => figure(standing.byQuarter[quarter])),
      figure(standing.cumulative),
      figure(standing.remaining),
      figure(standing.surplus),
      noteOf(telling, standing),
    ],
  };
};

/** Every officer by department, with the quarters up to the end of the period; exempt ones with why. */
export const annexTable = (telling: Telling): PaperTable => {
  const { book } = telling;
  const quarters = book.records.policy.quarters.filter(({ from }) => from <= book.span.to);
  let number = 0;
  const rows = book.departments.flatMap(({ department, standings }): TableRow[] => {
    const members = standings.filter(({ status }) => status !== 'not-subject');
    if (members.length === 0) return [];
    return [
      { kind: 'group', label: departmentName(telling, department) },
      ...members.map((standing) => officerRow(telling, quarters, standing, (number += 1))),
    ];
  });
  return { kind: 'table', columns: columnsOf(telling, quarters), rows };
};
