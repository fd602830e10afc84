import type { Round } from '../../../domain/days/round';
import { dayColumns } from '../../tables/kind/day-columns';
import type { Table } from '../../tables/heading/table';
import type { TableContext } from '../../tables/table-context';
import { createGroupReader } from '../group-state';
import type { TripSetting } from '../trip-setting';
import { roundsOfGroups, wideGroups } from './wide-groups';

/** Rounds that only headings and group rows set out, where the workbook has no list of rounds. */
export const toldRounds = (table: Table, context: TableContext, setting: TripSetting): Round[] => {
  const { policy } = setting;
  const shared = context.quarter === undefined ? {} : { quarter: context.quarter };
  if (table.kind === 'trips-wide') {
    if (dayColumns(table.header).length > 0) return [];
    const wide = {
      year: context.year ?? policy.year,
      window: policy.window,
      quarters: policy.quarters,
      ...shared,
    };
    return roundsOfGroups(wideGroups(table, wide));
  }
  const groups = createGroupReader(setting, context.quarter);
  return table.rows.flatMap(({ use, label, row }) => {
    if (use !== 'group') return [];
    groups.read(label, row);
    const { round, quarter = context.quarter, span } = groups.state();
    return typeof round === 'object' && span && quarter !== undefined
      ? [{ quarter, number: round.number, span }]
      : [];
  });
};
