import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callsOf, interposed } from '../../faults/interposed';
import { openAddOn, sheetOf, tabOf, type AddOn } from '../add-on';
import { ask, refusal } from './ask';

const REGISTER = 'Sổ theo dõi cơ sở 2022';
const MEETINGS = 'Dự sinh hoạt chi đoàn 2022';

let addOn: AddOn;

beforeAll(async () => {
  addOn = await openAddOn('binh-thuan-2022');
  addOn.bench.make
    .spreadsheet()
    .insertSheet('Phát hiện')
    .getRange('A1:D3')
    .setNumberFormat('@')
    .setValues([
      ['Ngày', 'Đơn vị', 'Mô hình hay', 'Khó khăn'],
      ['5/3', 'xã Tân Hà', 'Nuôi thỏ', 'thiếu vốn'],
      ['7/3', 'xã La Dạ', '', '=1+1'],
    ]);
});

afterAll(() => {
  addOn.dispose();
});

const matter = async (title: string) => {
  const found = (await ask(addOn, 'apiFollowUp', {})).matters.find((entry) => entry.title === title);
  if (!found) throw new Error(`There is no matter ${title}.`);
  return found;
};

const change = (field: string, from: string, to: string) => ({ field, from, to });

const rowOf = (tab: string, text: string) =>
  tabOf(addOn, tab).values.findIndex((row) => row.includes(text)) + 1;

describe('following up in the panel', () => {
  it('writes state, who and the due day of a matter into the register, which is made for it', async () => {
    const { id } = await matter('thiếu vốn');
    const changes = [
      change('state', 'new', 'doing'),
      change('who', '', 'Võ Thị Ngân'),
      change('due', '', '30/6'),
      change('note', '', '=1+1'),
    ];
    const saved = await ask(addOn, 'apiSaveFollowUp', { register: 'matters', id, changes });
    expect(saved.matters[0]).toMatchObject({ title: 'thiếu vốn', state: 'Đang làm', isLate: true });
    expect(saved.matters[0]?.about.slice(1, 3)).toEqual([
      'Người theo dõi: Võ Thị Ngân · Hạn: 30/06/2022',
      '=1+1',
    ]);
    const { values, formulas } = tabOf(addOn, REGISTER);
    const row = values[rowOf(REGISTER, 'thiếu vốn') - 1] ?? [];
    expect([row[5], row[6], row[8]]).toEqual(['Đang làm', 'Võ Thị Ngân', '=1+1']);
    expect(formulas.flat().join('')).toBe('');
  });

  it('writes nothing over that somebody else has written meanwhile, and the other fields are nobody’s loss', async () => {
    const { id } = await matter('Nuôi thỏ');
    await addOn.setCellAsUser(REGISTER, `G${rowOf(REGISTER, 'Nuôi thỏ')}`, 'Ban Phong trào');
    const before = tabOf(addOn, REGISTER);
    const seen = { register: 'matters', id, changes: [change('who', '', 'Văn phòng')] } as const;
    expect((await refusal(addOn, 'apiSaveFollowUp', seen)).message).toContain('vừa bị người khác sửa');
    expect(tabOf(addOn, REGISTER)).toEqual(before);
    const other = { ...seen, changes: [change('state', 'new', 'done')] };
    await ask(addOn, 'apiSaveFollowUp', other);
    expect(tabOf(addOn, REGISTER).values[rowOf(REGISTER, 'Nuôi thỏ') - 1]?.slice(5, 7)).toEqual([
      'Xong',
      'Ban Phong trào',
    ]);
  });

  it('loses nothing that somebody types into the register while it is written, up to the last look at it', async () => {
    const { id } = await matter('Nuôi thỏ');
    const save = (from: string, to: string) =>
      ask(addOn, 'apiSaveFollowUp', { register: 'matters', id, changes: [change('note', from, to)] });
    const names = await callsOf(addOn, () => save('', 'ghi 0'));
    // From the reading of the register on, through the write, at five moments: none between the last look and its write.
    const moments = Array.from({ length: 5 }, (_, index) => {
      const moment = Math.round((names.length * (index + 3)) / 8);
      return names[moment - 1] === 'Range.copyTo' ? moment - 1 : moment;
    });
    for (const [index, moment] of moments.entries()) {
      const typed = `gõ ${index + 1}`;
      await interposed(
        addOn,
        (_name, at, work) => {
          if (at === moment)
            addOn.engine.whileScripting(() => {
              sheetOf(addOn, REGISTER)
                .getRange(`I${rowOf(REGISTER, 'thiếu vốn')}`)
                .setValue(typed);
            });
          return work();
        },
        () => save(`ghi ${index}`, `ghi ${index + 1}`),
      );
      expect(
        tabOf(addOn, REGISTER).values[rowOf(REGISTER, 'thiếu vốn') - 1]?.[8],
        `${moment}/${names.length}`,
      ).toBe(typed);
      expect(tabOf(addOn, REGISTER).values[rowOf(REGISTER, 'Nuôi thỏ') - 1]?.[8]).toBe(`ghi ${index + 1}`);
    }
  });

  it('adds a matter of which no table tells, and changes it like any other', async () => {
    const changes = [
      change('unit', '', 'xã La Dạ'),
      change('text', '', 'Nhà thiếu nhi xuống cấp'),
      change('due', '', 'trong quý IV'),
    ];
    await ask(addOn, 'apiSaveFollowUp', { register: 'matters', id: '', changes });
    const { id, about } = await matter('Nhà thiếu nhi xuống cấp');
    expect(about.join()).toContain('Hạn: trong quý IV');
    await ask(addOn, 'apiSaveFollowUp', {
      register: 'matters',
      id,
      changes: [change('state', 'new', 'dropped')],
    });
    expect(
      tabOf(addOn, REGISTER).values.filter((row) => row.includes('Nhà thiếu nhi xuống cấp')),
    ).toHaveLength(1);
    const empty = { register: 'matters', id: '', changes: [change('unit', '', 'xã La Dạ')] };
    expect((await refusal(addOn, 'apiSaveFollowUp', empty)).code).toBe('bad-request');
  });

  it.each(['__proto__', 'constructor', 'toString', 'ghi chú'])(
    'refuses a field that a matter does not have: %s',
    async (field) => {
      const { id } = await matter('thiếu vốn');
      const asked = { register: 'matters' as const, id, changes: [change(field, '', 'x')] };
      expect((await refusal(addOn, 'apiSaveFollowUp', asked)).code).toBe('bad-request');
    },
  );

  it('writes down a branch meeting, which form 4 prints, and follows up what was asked for', async () => {
    const [meeting] = (await ask(addOn, 'apiFollowUp', {})).meetings;
    const id = meeting?.id ?? '';
    const changes = [
      change('chair', '', 'Đ/c Lê Văn Sáu'),
      change('present', '', '12/15'),
      change('petitions', '', 'Xin thêm sách'),
    ];
    const saved = await ask(addOn, 'apiSaveFollowUp', { register: 'meetings', id, changes });
    const told = saved.meetings.find((entry) => entry.id === id);
    expect(told).toMatchObject({ state: 'Đã ghi', isOpen: false });
    expect(saved.matters.map(({ title }) => title)).toContain('Xin thêm sách');
    expect(tabOf(addOn, MEETINGS).values.flat()).toContain('Đ/c Lê Văn Sáu');
    const { officer = '', at: trip } = told?.trip ?? {};
    const made = await ask(addOn, 'apiCreateOutput', {
      kind: 'form-branch-meeting',
      period: 'year',
      officer,
      ...(trip ? { trip } : {}),
    });
    expect(tabOf(addOn, made.sheet).values.flat().join(' ')).toContain('12/15');
  });

  it('leaves beside a line what somebody wrote there in a column of their own', async () => {
    await addOn.setCellAsUser(REGISTER, 'M5', 'ghi thêm');
    const beside: unknown = tabOf(addOn, REGISTER).values[4]?.[3];
    const { id } = await matter('=1+1');
    await ask(addOn, 'apiSaveFollowUp', {
      ...{ register: 'matters', id },
      changes: [change('state', 'new', 'done')],
    });
    const row = tabOf(addOn, REGISTER).values.find((cells) => cells[3] === beside);
    expect(row?.[12]).toBe('ghi thêm');
  });
});
