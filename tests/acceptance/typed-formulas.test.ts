import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, sheetOf, tabOf, type AddOn } from '../addon/add-on';

const open = addOnsOfEachTest();

const NAMES = "'Danh sách cán bộ'!B2:B6";
const LOG = "'Nhật ký đi cơ sở'!A:N";

/** Types the formula into a fresh tab and gives what it spills. */
const typed = async (addOn: AddOn, text: string): Promise<unknown[][]> => {
  const name = addOn.addSheet();
  await addOn.setCellAsUser(name, 'A1', text);
  const error = addOn.errorAt(name, 'A1');
  if (error !== undefined) return [[error]];
  return tabOf(addOn, name).values;
};

/** The same formulas as people of either locale type them. */
const HABITS = [
  ['vi_VN', ';'],
  ['en_US', ','],
] as const;

describe.each(HABITS)('formulas typed into a spreadsheet of %s', (locale, comma) => {
  const call = (name: string, ...args: readonly string[]): string => `=${name}(${args.join(comma)})`;

  it('take ranges of officers, of dates and of trips', async () => {
    const addOn = await open('binh-thuan-2022', { locale });
    const days = await typed(addOn, call('DAYS_ON_SITE', NAMES, LOG, '"Q1"'));
    expect(days.map(([value]) => value).slice(0, 3)).toEqual([15, 16, 14]);
    expect(await typed(addOn, call('DAYS_REQUIRED', NAMES, LOG))).toEqual([[60], [60], [60], [60], [0]]);
    expect(await typed(addOn, call('IS_EXEMPT', NAMES))).toEqual([
      [false],
      [false],
      [false],
      [false],
      [true],
    ]);
    const exempt = await typed(addOn, call('IS_EXEMPT', NAMES, call('DATE', '2022', '6', '1').slice(1)));
    expect(exempt.map(([value]) => value).filter(Boolean)).toHaveLength(1);
    const results = await typed(addOn, call('COMPLIANCE', NAMES, LOG));
    const [met, excused] = locale === 'vi_VN' ? ['Đạt', 'Miễn'] : ['Met', 'Exempt'];
    expect(results.flat()).toEqual([met, met, met, met, excused]);
    const rounds = await typed(addOn, call('ROUND_OF', "'Các đợt'!C2:C11"));
    expect(new Set(rounds.flat()).size).toBe(10);
    const explained = await typed(addOn, call('EXPLAIN_DAYS', "'Danh sách cán bộ'!B2", LOG, '"Q1"'));
    expect(explained.slice(1).reduce((sum, row) => sum + Number(row[1]), 0)).toBe(15);
  });

  it('answer an unknown officer with a sentence in the document’s language, never with 0', async () => {
    const addOn = await open('binh-thuan-2022', { locale });
    const unknown = locale === 'vi_VN' ? 'Không có cán bộ “Ai Đó”' : 'No officer “Ai Đó”';
    for (const name of [
      'DAYS_ON_SITE',
      'DAYS_REQUIRED',
      'DAYS_REMAINING',
      'COMPLIANCE',
      'IS_EXEMPT',
      'EXPLAIN_DAYS',
    ]) {
      const [[answer] = []] = await typed(addOn, call(name, '"Ai Đó"'));
      expect(String(answer), name).toContain(unknown);
    }
    const people = sheetOf(addOn, addOn.addSheet());
    people.getRange('A1:A2').setValues([['Phan Trung Quân'], ['Ai Đó']]);
    const [[known] = [], [other] = []] = await typed(
      addOn,
      call('DAYS_ON_SITE', `'${people.getName()}'!A1:A2`, LOG),
    );
    expect(known).toBe(64);
    expect(String(other)).toContain(unknown);
  });
});
