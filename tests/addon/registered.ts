import { tabOf, type AddOn } from './add-on';

export const LOG = 'Nhật ký đi cơ sở';

/** A day before the sample's first trip: what is registered there is still to come. */
export const BEFORE_ALL = { now: () => Date.parse('2021-12-20T03:00:00Z') };

export const columnOf = (addOn: AddOn, heading: string): string => {
  const headings = tabOf(addOn, LOG).values[0] ?? [];
  return String.fromCharCode(65 + headings.indexOf(heading));
};

/** Makes the first rows of the sample's log only registered, as of the day the workbook was opened for. */
export const registerFirst = async (addOn: AddOn, count: number): Promise<void> => {
  const settings = tabOf(addOn, 'Cài đặt').values;
  const asOf = settings.findIndex(([name]) => name === 'Số liệu tính đến ngày') + 1;
  await addOn.setCellAsUser('Cài đặt', `B${asOf}`, '');
  const status = columnOf(addOn, 'Trạng thái');
  for (let row = 2; row < 2 + count; row += 1) await addOn.setCellAsUser(LOG, `${status}${row}`, 'Đăng ký');
  addOn.ui.answerPrompt({ button: 'OK', text: 'Mai Thị Lan' });
};
