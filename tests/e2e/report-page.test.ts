import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../src/addon/api/outputs/output-paper';
import { officeOf } from '../../src/addon/office/judged-office';
import { surveyOf } from '../../src/addon/office/survey';
import { gridsOf } from '../addon/workbook-grids';
import { readZip } from '../output/report/zip';
import { surveyOfWorkbook, YEAR_END } from '../output/sample-book';
import { ReportPage } from './report-page';

const MM = 96 / 25.4;

/** Pages of a PDF with their sizes in points, as its page objects state them. */
const pageBoxes = (pdf: Buffer): [number, number][] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
  );

describe('the page of papers in a browser', () => {
  let dialog: ReportPage;

  beforeAll(async () => {
    dialog = await ReportPage.open(await surveyOfWorkbook('binh-thuan-2022'));
  });

  afterAll(() => dialog.close());

  it('opens with the report of the year and its figures', async () => {
    const text = await dialog.text();
    expect(text).toContain('14/14 đồng chí (đạt 100%)');
    expect(text).toContain('861 ngày, bình quân 61,5 ngày/đồng chí');
    expect(text).toContain('14/19 đồng chí thuộc diện');
    expect(await dialog.page.locator('.union').innerText()).toBe('ĐOÀN TNCS HỒ CHÍ MINH');
    await dialog.shoot('year');
    expect(dialog.faults).toEqual([]);
  });

  it('prints on A4: upright pages for the report, a wide one for its annex', async () => {
    const boxes = pageBoxes(await dialog.pdf('year'));
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    expect(boxes[0]).toEqual([595, 842]);
    expect(boxes[boxes.length - 1]).toEqual([842, 595]);
  });

  it('keeps a row and the signature whole, and repeats a header on each page', async () => {
    const style = (selector: string, property: string) =>
      dialog.page
        .locator(selector)
        .first()
        .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
    expect(await style('.sheet tr', 'break-inside')).toBe('avoid');
    expect(await style('.signature', 'break-inside')).toBe('avoid');
    expect(await style('.signature', 'break-before')).toBe('avoid');
    expect(await style('.sheet thead', 'display')).toBe('table-header-group');
  });

  it('shows every other paper for the one that is chosen', async () => {
    await dialog.choose('Văn bản', 'Bảng đăng ký của ban');
    await dialog.choose('Ban, Văn phòng', 'Ban Xây dựng Đoàn');
    await dialog.choose('Kỳ', 'Quý II');
    expect(await dialog.text()).toContain('Đi công tác cơ sở của Ban Xây dựng Đoàn quý II năm 2022');
    expect(await dialog.divided()).toEqual([]);
    await dialog.shoot('department');
    await dialog.choose('Văn bản', 'Báo cáo dự sinh hoạt chi đoàn');
    await dialog.choose('Cán bộ', 'Võ Thị Ngân');
    expect(await dialog.text()).toContain('Người dự: Võ Thị Ngân');
    await dialog.shoot('meeting');
    expect(dialog.faults).toEqual([]);
  });

  it('keeps the office’s own wording and prints it', async () => {
    await dialog.choose('Văn bản', 'Báo cáo kết quả');
    await dialog.page.getByRole('button', { name: 'Sửa lời văn' }).click();
    await dialog.page.getByLabel('Số, ký hiệu (in nguyên văn)').fill('225 - BC/TĐTN-XDĐ');
    await dialog.page.getByLabel('Nơi ký').fill('Bình Thuận');
    const signed = dialog.page.getByRole('textbox', { name: 'Ngày ký (bỏ trống để ghi tay)' });
    const save = dialog.page.getByRole('button', { name: 'Lưu lời văn' });
    // A day is typed day first, as elsewhere; what is no day says so, and is not saved.
    await signed.fill('30/2');
    await save.click();
    await dialog.page.getByText('Tháng 2/2022 chỉ có 28 ngày.').waitFor();
    expect(await dialog.page.getByText('Đã lưu lời văn').count()).toBe(0);
    await signed.fill('5-2-22');
    await signed.press('Tab');
    expect(await signed.inputValue()).toBe('05/02/2022');
    await save.click();
    await dialog.page.getByText('Đã lưu lời văn').waitFor();
    expect(await dialog.page.locator('.letterhead').innerText()).toContain('225 - BC/TĐTN-XDĐ');
    expect(await dialog.page.locator('.place').innerText()).toBe('Bình Thuận, ngày 05 tháng 02 năm 2022');
  });

  it('shows what was saved from its beginning, and what is said stays in sight further down', async () => {
    expect(await dialog.page.evaluate(() => scrollY)).toBe(0);
    await dialog.page.locator('.paper').evaluate((paper) => paper.scrollIntoView({ block: 'end' }));
    const said = await dialog.page.getByText('Đã lưu lời văn').boundingBox();
    expect(said?.y).toBeGreaterThan(0);
  });

  it('saves the paper as a Word file that holds its text', async () => {
    const [download] = await Promise.all([
      dialog.page.waitForEvent('download'),
      dialog.page.getByRole('button', { name: 'Tải tệp Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Báo cáo quý II năm 2022.docx');
    const files = readZip(await readFile(await download.path()));
    const words = files.get('word/document.xml')?.replace(/\u00a0/g, ' ');
    expect(words).toContain('theo chủ trương “1+2” quý II năm 2022');
    await dialog.page.getByText('Đã tạo tệp').waitFor();
  });

  it('has a sheet as wide as A4 on the screen', async () => {
    const box = await dialog.page.locator('.sheet.portrait').first().boundingBox();
    expect(Math.round((box?.width ?? 0) / MM)).toBe(210);
  });

  describe('its wording', () => {
    const textbox = (name: string) => dialog.page.getByRole('textbox', { name, exact: true });
    const field = (name: string) => dialog.page.getByRole('group', { name, exact: true });
    const save = async (button = 'Lưu lời văn') => {
      const before = await dialog.page.waitForSelector('.paper');
      await dialog.page.getByRole('button', { name: button, exact: true }).click();
      await before.waitForElementState('hidden');
      await dialog.page.locator('.paper').waitFor();
    };
    const edit = () => dialog.page.getByRole('button', { name: 'Sửa lời văn' }).click();

    it('shows figures with their present values, and what is left out with why', async () => {
      await edit();
      expect(await textbox('Trích yếu').locator('.chip').allInnerTexts()).toEqual(['kỳquý II năm 2022']);
      const optional = textbox('Đoạn mở đầu').locator('.optional');
      expect(await optional.getAttribute('data-note')).toBe('không in: chưa có số văn bản');
      expect(await dialog.page.locator('.editor').innerText()).not.toMatch(/[{}[\]]/);
      expect(await dialog.graveFaults()).toEqual([]);
      await dialog.shoot('wording');
    });

    it('takes figures where the caret is, new paragraphs by Enter, and a part that depends on a figure', async () => {
      const { page } = dialog;
      await field('Thêm vào ưu điểm').getByRole('button', { name: '+ Thêm đoạn' }).click();
      await page.keyboard.type('Đi đủ ');
      await field('Thêm vào ưu điểm')
        .getByLabel(/^Chèn số liệu/)
        .selectOption({ value: '{days}' });
      await page.keyboard.type(' ngày.');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Theo số ');
      await field('Thêm vào ưu điểm')
        .getByLabel(/^Chèn số liệu/)
        .selectOption({ value: '{document}' });
      await page.keyboard.press('Control+A');
      await field('Thêm vào ưu điểm').getByRole('button', { name: 'Chỉ in khi có số liệu' }).click();
      expect(await textbox('Thêm vào ưu điểm, đoạn 2').locator('.optional.left').count()).toBe(1);
      await dialog.shoot('wording-parts');
      await save();
      expect(dialog.texts.report.strengths).toEqual(['Đi đủ {days} ngày.', '[Theo số {document}]']);
      expect(await dialog.text()).toMatch(/Đi đủ \d+ ngày\./);
      expect(await dialog.text()).not.toContain('Theo số');
    });

    it('joins paragraphs by Backspace, and takes pasted text as text', async () => {
      const { page } = dialog;
      await edit();
      await textbox('Thêm vào ưu điểm, đoạn 2').press('Home');
      await page.keyboard.press('Backspace');
      const joined = textbox('Thêm vào ưu điểm, đoạn 1');
      await expect.poll(() => joined.locator('.chip').count()).toBe(2);
      await joined.evaluate((box) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', '<b>đậm</b>');
        clipboardData.setData('text/plain', 'tính đến\n{to} ');
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      });
      expect(await joined.locator('b').count()).toBe(0);
      expect(await joined.locator('.chip').count()).toBe(3);
    });

    it('asks before changes are lost to another paper, and goes on where it was', async () => {
      const { page } = dialog;
      await page.locator('.bar').getByLabel('Kỳ').selectOption({ label: 'Quý III' });
      await page.getByText('Lời văn vừa sửa chưa lưu.').waitFor();
      await page.getByRole('button', { name: 'Sửa tiếp' }).click();
      expect(await page.locator('.bar').getByLabel('Kỳ').locator('option:checked').innerText()).toBe(
        'Quý II',
      );
      expect(await textbox('Thêm vào ưu điểm, đoạn 1').locator('.chip').count()).toBe(3);
    });

    it('goes back to the standard words, field by field or everywhere', async () => {
      const { page } = dialog;
      await textbox('Đoạn mở đầu').fill('Kính gửi.');
      await field('Đoạn mở đầu').getByRole('button', { name: 'Về lời chuẩn' }).click();
      expect(await textbox('Đoạn mở đầu').locator('.chip').count()).toBe(3);
      await page.getByRole('button', { name: 'Tất cả về lời chuẩn' }).click();
      await save();
      expect(dialog.texts.report).toEqual({ date: '2022-02-05' });
      expect(dialog.faults).toEqual([]);
    });
  });

  it('prints a form with the office’s own columns, headings and signers, and the standard one again', async () => {
    const { page } = dialog;
    const headers = () => page.locator('.sheet th').allInnerTexts();
    const save = async (button: string) => {
      const before = await page.waitForSelector('.paper');
      await page.getByRole('button', { name: button }).click();
      await before.waitForElementState('hidden');
      await page.getByText('Đã lưu lời văn').waitFor();
    };
    await dialog.choose('Văn bản', 'Bảng đăng ký của ban');
    const standard = await headers();
    expect(standard).toContain('Ghi chú');
    await page.getByRole('button', { name: 'Sửa lời văn' }).click();
    await dialog.shoot('form-editor');
    await page.getByLabel('Tên biểu mẫu').fill('LỊCH ĐI CƠ SỞ');
    await page.getByRole('checkbox', { name: 'In “Ghi chú”' }).uncheck();
    await page.getByLabel('Chữ in cho “Chức vụ”').fill('Chức danh');
    await page.getByLabel('Chỗ ký 2: họ tên').fill('Nguyễn Văn Minh');
    await save('Lưu lời văn');
    expect(await headers()).toEqual(
      standard.filter((text) => text !== 'Ghi chú').map((text) => (text === 'Chức vụ' ? 'Chức danh' : text)),
    );
    expect(await dialog.text()).toContain('LỊCH ĐI CƠ SỞ');
    expect(await page.locator('.signature').innerText()).toContain('Nguyễn Văn Minh');
    await dialog.shoot('form-changed');
    await page.getByRole('button', { name: 'Sửa lời văn' }).click();
    expect(await page.getByRole('checkbox', { name: 'In “Ghi chú”' }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Theo mẫu chuẩn', exact: true }).click();
    await page.getByRole('button', { name: 'Giữ lại' }).click();
    expect(dialog.texts.forms['department-quarter']).toBeDefined();
    await page.getByRole('button', { name: 'Theo mẫu chuẩn', exact: true }).click();
    await save('Bỏ, theo mẫu chuẩn');
    expect(await headers()).toEqual(standard);
    expect(dialog.faults).toEqual([]);
  });

  it('prints a form’s columns in the office’s own order, moved by the keyboard alone', async () => {
    const { page } = dialog;
    const headers = () => page.locator('.sheet th').allInnerTexts();
    const standard = await headers();
    await page.getByRole('button', { name: 'Sửa lời văn' }).click();
    const up = page.getByRole('button', { name: 'Chuyển “Đơn vị, địa bàn” lên trước' });
    await up.focus();
    const unit = page.locator('.columns li').filter({ has: up });
    const placed = () => unit.evaluate((item) => [...(item.parentElement?.children ?? [])].indexOf(item) + 1);
    for (let place = (await placed()) - 1; place >= 3; place -= 1) {
      await page.keyboard.press('Enter');
      await page.getByText(`“Đơn vị, địa bàn” nay ở vị trí ${place}/`).waitFor();
    }
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Chuyển “Đơn vị, địa bàn” lên trước',
    );
    await dialog.shoot('form-order');
    const before = await page.waitForSelector('.paper');
    await page.getByRole('button', { name: 'Lưu lời văn' }).click();
    await before.waitForElementState('hidden');
    const moved = ['TT', 'Họ và tên', 'Đơn vị, địa bàn'];
    expect(await headers()).toEqual([...moved, ...standard.filter((text) => !moved.includes(text))]);
    expect(dialog.texts.forms['department-quarter']?.columns?.[2]?.field).toBe('unit');
    await page.getByRole('button', { name: 'Sửa lời văn' }).click();
    await page.getByRole('button', { name: 'Theo mẫu chuẩn', exact: true }).click();
    await page.getByRole('button', { name: 'Bỏ, theo mẫu chuẩn' }).click();
    await page.getByText('Đã lưu lời văn').waitFor();
    expect(await headers()).toEqual(standard);
  });

  it('keeps no form without a column', async () => {
    const { page } = dialog;
    await page.getByRole('button', { name: 'Sửa lời văn' }).click();
    for (const box of await page.locator('.columns input[type=checkbox]').all()) await box.uncheck();
    await page.getByRole('button', { name: 'Lưu lời văn' }).click();
    const invalid = page.locator('.columns input:invalid');
    expect(await invalid.first().evaluate((box: HTMLInputElement) => box.validationMessage)).toBe(
      'Chọn in ít nhất một cột.',
    );
    expect(dialog.texts.forms['department-quarter']).toBeUndefined();
    await page.locator('.columns input[type=checkbox]').first().check();
  });
});

describe('texts that look like markup', () => {
  it('are shown as they are, and run nothing', async () => {
    const evil = '<img src=x onerror="document.title=\'hacked\'"><b>x</b>';
    const dialog = await ReportPage.open(await surveyOfWorkbook('binh-thuan-2022'), {
      ...NO_TEXTS,
      report: { issuer: [evil], closing: evil },
    });
    expect(await dialog.text()).toContain(evil);
    expect(await dialog.page.locator('.paper img, .paper b').count()).toBe(0);
    expect(await dialog.page.title()).not.toBe('hacked');
    await dialog.close();
  });
});

describe('the page of papers of tables with errors', () => {
  it('says over the paper how many rows it is without, and names them when asked', async () => {
    const dialog = await ReportPage.open(await surveyOfWorkbook('nhat-ky-co-loi-2022'));
    const strip = dialog.page.locator('.left-out');
    expect(await strip.locator('summary').innerText()).toMatch(/^Chưa tính \d+ dòng sau đây/);
    await strip.locator('summary').click();
    expect(await strip.innerText()).toContain('ô F36 (Huỳnh Đức Phúc): ngày về trước ngày đi');
    expect(await dialog.text()).toContain('ô F36 (Huỳnh Đức Phúc): ngày về trước ngày đi');
    await dialog.shoot('left-out');
    expect(dialog.faults).toEqual([]);
    await dialog.close();
  });
});

const GIVEN =
  'An Bình Cường Dũng Giang Hải Khánh Lâm Minh Nam Phúc Quý Sơn Tâm Uyên Vinh Xuân Yến Đạt Ánh'.split(' ');

/** The office of the public workbook with so many more people that nobody scrolls through them. */
const surveyOfMany = async () => {
  const grids = (await gridsOf('binh-thuan-2022')).map((grid) =>
    grid.sheet !== 'Danh sách cán bộ'
      ? grid
      : {
          ...grid,
          cells: [
            ...grid.cells,
            ...GIVEN.map((given, index) => [20 + index, `Đỗ Thị ${given}`, 'Chuyên viên', 'Văn phòng', 'Có']),
          ],
        },
  );
  return surveyOf(officeOf(grids, YEAR_END), 'vi');
};

describe('the page of papers of many officers', () => {
  it('finds an officer by a few letters without marks, and keeps the one shown where nobody fits', async () => {
    const dialog = await ReportPage.open(await surveyOfMany());
    await dialog.choose('Văn bản', 'Phiếu đăng ký cá nhân');
    const field = dialog.page.locator('.bar').getByLabel('Cán bộ', { exact: true });
    const shown = await field.inputValue();
    await field.fill('không có ai tên này');
    await field.press('Tab');
    expect(await field.inputValue()).toBe(shown);
    const before = await dialog.page.waitForSelector('.paper');
    await field.fill('do thi dat');
    await field.press('Tab');
    await before.waitForElementState('hidden');
    expect(await dialog.text()).toContain('Họ và tên: Đỗ Thị Đạt');
    expect(await dialog.graveFaults()).toEqual([]);
    await dialog.shoot('search-officer');
    await dialog.close();
  });
});
