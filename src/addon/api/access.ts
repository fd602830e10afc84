import type { TableReading } from '../../intake/read-workbook';
import { mayEditTab } from '../../sheets/access';
import { tableOfKind, type View } from '../office/view';
import { ApiRefusal } from './api-refusal';

/** What the user may do, as Google's own protections have it. */
export interface Access {
  readonly edit: boolean;
  readonly manage: boolean;
}

/** Approving and settings belong to those who may edit the settings tab; without one, to every editor. */
export const accessOf = ({ desk, survey }: View): Access => {
  const { tables } = survey.office;
  const canEdit = (table: TableReading | undefined) =>
    table === undefined || mayEditTab(desk.spreadsheet, table.sheet);
  const trips = tables.filter(({ kind }) => kind.startsWith('trips'));
  const edit = trips.length === 0 || trips.some(canEdit);
  return { edit, manage: edit && canEdit(tableOfKind(tables, 'settings')) };
};

/** Throws a refusal for a user who may not; the sidebar hides the button, but that protects nothing. */
export const requireAccess = (view: View, right: keyof Access): void => {
  if (!accessOf(view)[right]) throw new ApiRefusal('no-permission', `refuse.${right}`);
};
