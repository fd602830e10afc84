import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, sheetOf } from './add-on';

const open = addOnsOfEachTest();

const LOG = 'Nhật ký đi cơ sở';

describe('pick lists on a table that people keep', () => {
  it('stand on blank rows only, in columns of few words, and come off again', async () => {
    const addOn = await open('binh-thuan-2022');
    const log = sheetOf(addOn, LOG);
    log.activate();
    const last = log.getLastRow();
    const headings = log.getRange(1, 1, 1, log.getLastColumn()).getValues()[0] ?? [];
    await addOn.run('addEntryHelp');
    expect(lastToast(addOn)).toMatch(/^Đã đặt danh sách chọn cho \d+ ô trống\.$/);
    const rules = () => log.getRange(1, 1, last + 10, headings.length).getDataValidations();
    expect(rules().slice(0, last).flat().filter(Boolean)).toEqual([]);
    const listed = headings.filter((_, column) => rules()[last]?.[column] !== null);
    expect(listed).toEqual(expect.arrayContaining(['Hình thức', 'Trạng thái']));
    for (const free of ['Họ và tên', 'Từ ngày', 'Đến ngày']) expect(listed).not.toContain(free);
    await addOn.run('removeEntryHelp');
    expect(rules().flat().filter(Boolean)).toEqual([]);
  });

  it('are not set when the person says no, nor under a total or a signature', async () => {
    const addOn = await open('binh-thuan-2022');
    const log = sheetOf(addOn, LOG);
    log.activate();
    const last = log.getLastRow();
    addOn.ui.answerAlert('NO');
    await addOn.run('addEntryHelp');
    expect(
      log
        .getRange(1, 1, last + 10, 16)
        .getDataValidations()
        .flat()
        .filter(Boolean),
    ).toEqual([]);
    log.getRange(last + 4, 2).setValue('NGƯỜI LẬP BIỂU');
    await addOn.run('addEntryHelp');
    expect(
      log
        .getRange(last + 1, 1, 40, 16)
        .getDataValidations()
        .flat()
        .filter(Boolean),
    ).toEqual([]);
  });
});
