import { columnOf, type Table } from '../tables/heading/table';
import { matterOfTitles } from '../tables/kind/table-matter';
import { titlesOver } from '../tables/kind/titles';
import { DISTRICT_FIELDS, IS_OF_DUTY_ALONE, PLACE_FIELDS } from '../words/headings/field-sets';
import { namesLog } from '../words/matters/matter-of-text';
import { namesOwnDepartment } from '../words/named/bodies';

const namesPlaces = (table: Table): boolean =>
  [...PLACE_FIELDS, ...DISTRICT_FIELDS].some((field) => columnOf(table, field) !== undefined);

/** It is called one of duty, or has a column that nothing else has. */
const isSurelyOfDuty = (table: Table): boolean =>
  matterOfTitles(titlesOver(table)) === 'duty' ||
  table.columns.some(({ field }) => IS_OF_DUTY_ALONE.has(field));

/** Nothing but people, days and what was done: a list of tasks has them too. */
const isWeak = (table: Table): boolean => {
  const titles = titlesOver(table);
  return (
    table.said === undefined &&
    !namesPlaces(table) &&
    !isSurelyOfDuty(table) &&
    !titles.some((title) => namesLog(title) || namesOwnDepartment(title))
  );
};

/**
 * Beside a log that says where people went, or is called one of duty, a table without any place that is called nothing
 * of the kind may be a list of tasks: it is asked about, and counts nowhere.
 */
export const weakerLogs = (tables: readonly Table[]): ReadonlySet<Table> => {
  const logs = tables.filter(({ kind }) => kind === 'trips-long');
  const weak = logs.filter(isWeak);
  const isToldElsewhere = logs.some(
    (table) => !weak.includes(table) && (namesPlaces(table) || isSurelyOfDuty(table)),
  );
  return new Set(isToldElsewhere ? weak : []);
};
