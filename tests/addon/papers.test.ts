import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, tabOf, tabsOf } from './add-on';

const open = addOnsOfEachTest();

describe('papers and tables from the menu', () => {
  it('write the breakdown of the year, the same each time, and leave other tabs alone', async () => {
    const addOn = await open('binh-thuan-2022');
    const before = tabsOf(addOn);
    await addOn.run('breakDownYear');
    expect(lastToast(addOn)).toBe('Đã lập tab “Phân tích năm 2022”.');
    const once = tabOf(addOn, 'Phân tích năm 2022');
    expect(once.values.flat().join('\n')).toContain('tổng số 861 ngày, bình quân 61,5 ngày/đồng chí');
    await addOn.run('breakDownYear');
    expect(tabOf(addOn, 'Phân tích năm 2022')).toEqual(once);
    expect(addOn.sheets()).toEqual([...Object.keys(before), 'Phân tích năm 2022']);
  });

  it('write the calendar, whose foot has the year’s 861 days beside its name', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('writeCalendar');
    const { values } = tabOf(addOn, 'Lịch đi cơ sở 2022');
    expect(values.at(-1)?.[2]).toBe(861);
  });

  it('write no reminder where nobody misses anything', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('writeReminders');
    const said = tabOf(addOn, 'Tin nhắc năm 2022').values.flat().map(String);
    expect(said.filter((cell) => cell.startsWith('Kính gửi'))).toEqual([]);
    expect(said.join(' ')).toContain('không có tin nào cần gửi');
  });

  it('write the register of findings and the officers in charge from the office’s own tabs', async () => {
    const addOn = await open('binh-thuan-2022');
    const register = addOn.bench.make.spreadsheet().insertSheet('Phát hiện');
    register
      .getRange('A1:C2')
      .setNumberFormat('@')
      .setValues([
        ['Đơn vị', 'Mô hình hay', 'Khó khăn'],
        ['xã Bắc Ruộng, huyện Tánh Linh', 'Tổ hợp tác nuôi thỏ', '=1+1'],
      ]);
    await addOn.run('writeFindings');
    const name = 'Sổ theo dõi cơ sở 2022';
    const lines = (): string[][] =>
      tabOf(addOn, name)
        .values.slice(4)
        .map((row) => row.slice(2, 9).map(String));
    expect(lines()).toEqual([
      ['Mô hình hay', 'Tổ hợp tác nuôi thỏ', '', 'Mới', '', '', ''],
      ['Khó khăn, vướng mắc', '=1+1', '', 'Mới', '', '', ''],
    ]);
    // What a person follows up stays, without a question, when a table has more to tell; so does a line of their own.
    await addOn.setCellsAsUser(name, 'F5', [['Đang làm', 'Võ Thị Ngân', '30/6/2022', 'đã nhân rộng 2 xã']]);
    await addOn.setCellsAsUser(name, 'B7', [['xã La Dạ', '', 'việc tự ghi thêm']]);
    register.getRange('A3:C3').setValues([['xã Tân Hà', '', 'thiếu vốn']]);
    await addOn.run('writeFindings');
    expect(addOn.ui.alerts).toEqual([]);
    expect(lines().map(([, text, , state, who, , note]) => [text, state, who, note])).toEqual([
      ['Tổ hợp tác nuôi thỏ', 'Đang làm', 'Võ Thị Ngân', 'đã nhân rộng 2 xã'],
      ['=1+1', 'Mới', '', ''],
      ['thiếu vốn', 'Mới', '', ''],
      ['việc tự ghi thêm', 'Mới', '', ''],
    ]);
    await addOn.run('writeReminders');
    const messages = tabOf(addOn, 'Tin nhắc năm 2022').values.flat().join('\n');
    expect(messages).toContain('Tổ hợp tác nuôi thỏ: hạn 30/06/2022, quá');
    await addOn.run('checkWorkbook');
    expect(tabOf(addOn, 'Danh sách lỗi').values.flat()).not.toContain('Không hiểu tiêu đề bảng');
    // A column of theirs beside it follows its lines: nothing goes, and nothing is asked.
    await addOn.setCellAsUser(name, 'L4', 'Điện thoại');
    await addOn.run('writeFindings');
    expect(addOn.ui.alerts).toEqual([]);
    expect(tabOf(addOn, name).values[3]?.[11]).toBe('Điện thoại');
  });

  it('write a line for each branch meeting, keep what is filled in, print it and follow up what was asked for', async () => {
    const addOn = await open('binh-thuan-2022');
    const name = 'Dự sinh hoạt chi đoàn 2022';
    const trips = addOn.bench.make.spreadsheet().getSheetByName('Nhật ký đi cơ sở');
    const next = (trips?.getLastColumn() ?? 0) + 1;
    trips?.getRange(1, next, 2, 2).setValues([
      ['Phối hợp với', 'Kết quả dự kiến'],
      ['Huyện đoàn Hàm Tân', 'Nắm tình hình'],
    ]);
    const who = trips?.getRange('B2').getValue() as string;
    await addOn.run('writeMeetings');
    const line = () =>
      tabOf(addOn, name).values.findIndex(
        ([, unit, officer]) => String(unit).startsWith('Chi đoàn') && officer === 'Võ Thị Ngân',
      ) + 1;
    const unit = String(tabOf(addOn, name).values[line() - 1]?.[1]);
    await addOn.setCellsAsUser(name, `F${line()}`, [
      ['Đ/c Lê Văn Sáu', '12/15', '', 'sôi nổi', 'thống nhất', '', '', '', 'Xin thêm sách'],
    ]);
    await addOn.run('writeMeetings');
    expect(addOn.ui.alerts).toEqual([]);
    expect(tabOf(addOn, name).values[line() - 1]?.slice(5, 14)).toEqual([
      'Đ/c Lê Văn Sáu',
      '12/15',
      '',
      'sôi nổi',
      'thống nhất',
      '',
      '',
      '',
      'Xin thêm sách',
    ]);
    const log = tabOf(addOn, 'Nhật ký đi cơ sở').values;
    const column = (heading: string): number => (log[0] ?? []).indexOf(heading);
    const row =
      log.findIndex(
        (cells) => cells[column('Họ và tên')] === 'Võ Thị Ngân' && cells[column('Đơn vị, địa bàn')] === unit,
      ) + 1;
    const answer = (await addOn.run('apiReportDocument', {
      kind: 'form-branch-meeting',
      period: 'year',
      officer: 'Võ Thị Ngân',
      trip: { sheet: 'Nhật ký đi cơ sở', row },
    })) as { ok: boolean };
    const printed = JSON.stringify(answer);
    for (const text of ['Đ/c Lê Văn Sáu', '12/15', 'sôi nổi', 'Xin thêm sách'])
      expect(printed).toContain(text);
    const registered = JSON.stringify(
      await addOn.run('apiReportDocument', {
        kind: 'form-personal-registration',
        period: 'year',
        officer: who,
      }),
    );
    for (const text of ['Huyện đoàn Hàm Tân', 'Nắm tình hình']) expect(registered).toContain(text);
    await addOn.run('writeFindings');
    const asked = tabOf(addOn, 'Sổ theo dõi cơ sở 2022').values.find((cells) => cells[3] === 'Xin thêm sách');
    expect(asked?.slice(1, 5)).toEqual([unit, 'Kiến nghị, đề xuất', 'Xin thêm sách', 'Võ Thị Ngân']);
  });

  it('fill the office’s own blank for the officer of the selected cell, and tell what they do not know', async () => {
    const addOn = await open('binh-thuan-2022');
    const blank = addOn.bench.make.spreadsheet().insertSheet('Mẫu');
    blank.getRange('A1:B3').setValues([
      ['Cán bộ', 'Võ Thị Ngân'],
      ['{{department}}: {{days}}/{{required}} ngày', '{{salary}}'],
      ['{{trips.unit}}', '{{trips.from}}'],
    ]);
    blank.getRange('B1').activate();
    await addOn.run('fillBlank');
    expect(lastToast(addOn)).toContain('{{salary}} (B2)');
    const { values } = tabOf(addOn, 'Mẫu ✓ Võ Thị Ngân');
    expect(values[1]).toEqual(['Văn phòng: 60/60 ngày', '{{salary}}']);
    expect(values.length).toBeGreaterThan(20);
    expect(tabOf(addOn, 'Mẫu').values[2]).toEqual(['{{trips.unit}}', '{{trips.from}}']);
  });
});
