import { selectedPlaces } from '../../sheets/screen/active-cell';
import { cellOn } from '../office/why/address';
import { whyOf } from '../office/why/cell-why';
import { openView } from '../office/view';
import { answer } from './answer';

/** Why the selected cell is read as it is. */
export const apiWhy = answer('apiWhy', (desk) => {
  const { sheet, active } = selectedPlaces(desk.spreadsheet);
  const { survey } = openView(desk);
  return {
    cell: `${sheet}!${active}`,
    lines: whyOf(desk.locale, survey.office, cellOn(sheet, active) ?? { sheet }),
  };
});
