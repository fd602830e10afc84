import { describe, expect, it } from 'vitest';

import { heldIn, holdsDuty, termsForNobody } from '../../src/domain/counting/duty-holders';
import type { Officer } from '../../src/domain/people/officer';
import { duty, person } from './duty-office';
import { on } from './office';

const YEAR = on('2022-01-01', '2022-12-31');

const binds = (officer: Officer, term: string): boolean => holdsDuty(officer, duty({ who: [term] }));

describe('whom the words of a duty mean', () => {
  it('a name, typed with its marks or without', () => {
    const officer = person('Đặng Đức Đỗ');
    expect(
      ['Đặng Đức Đỗ', 'ĐẶNG ĐỨC ĐỖ', 'Dang Duc Do', 'ang uc o'].map((term) => binds(officer, term)),
    ).toEqual([true, true, true, false]);
  });

  it('of two who share a name both, and by what tells them apart the one', () => {
    const ofYouth = { ...person('Trần Văn An'), id: 'Trần Văn An (Ban Phong trào)' };
    const ofOffice = { ...person('Trần Văn An'), id: 'Trần Văn An (Văn phòng)' };
    const both = [ofYouth, ofOffice];
    expect(both.map((officer) => binds(officer, 'Trần Văn An'))).toEqual([true, true]);
    expect(both.map((officer) => binds(officer, 'Trần Văn An (Văn phòng)'))).toEqual([false, true]);
  });

  it('everybody of a level, or a post at that level wherever the level is named', () => {
    const member = person('A', { position: 'Ủy viên Ban Chấp hành', level: 'district' });
    const clerk = person('B', { position: 'Chuyên viên', level: 'district' });
    const higher = person('C', { position: 'Ủy viên Ban Chấp hành', level: 'province' });
    const bound = (term: string) => [member, clerk, higher].map((officer) => binds(officer, term));
    expect(bound('cấp huyện')).toEqual([true, true, false]);
    expect(bound('Ủy viên cấp huyện Ban Chấp hành')).toEqual([true, false, false]);
    expect(bound('UV BCH')).toEqual([true, false, true]);
  });

  it.each([
    ['Bí thư', 'BT'],
    ['Phó Bí thư', 'PBT'],
    ['Chủ nhiệm UBKT', 'Chủ nhiệm Ủy ban Kiểm tra'],
    ['UV. BTV', 'Ủy viên Ban Thường vụ'],
    ['UV BCH', 'uy vien ban chap hanh'],
  ])('a post, written out or short: %s is %s', (position, term) => {
    expect([
      binds(person('A', { position }), term),
      binds(person('A', { position: term }), position),
    ]).toEqual([true, true]);
    expect(binds(person('A', { position: `Phó ${position}` }), term)).toBe(false);
  });

  it.each(['Phó Bí thư - Trưởng ban', 'Phó Bí thư – Trưởng ban', 'Phó Bí thư/Trưởng ban', 'PBT; Trưởng ban'])(
    'each of the posts of one person: %s',
    (position) => {
      const officer = person('A', { position });
      expect(['Phó Bí thư', 'Trưởng ban', 'Bí thư'].map((term) => binds(officer, term))).toEqual([
        true,
        true,
        false,
      ]);
    },
  );

  it.each<[string, Partial<Officer>, (string | undefined)[]]>([
    ['of the post', { position: 'Chuyên viên Tỉnh đoàn', department: 'A' }, ['cấp tỉnh']],
    ['of the department', { department: 'Huyện đoàn Hàm Tân' }, ['cấp huyện']],
    ['of a ward', { position: 'Bí thư Đoàn phường', department: 'A' }, ['cấp xã']],
    ['of the own column before all', { position: 'Bí thư Đoàn phường', level: 'district' }, ['cấp huyện']],
    ['that nothing tells', { position: 'Chuyên viên', department: 'A' }, []],
  ])('a level %s', (_, details, levels) => {
    const officer = person('A', details);
    expect(['cấp tỉnh', 'cấp huyện', 'cấp xã'].filter((term) => binds(officer, term))).toEqual(levels);
  });

  it('nobody, where there are none: a post that is blank is meant by no dash', () => {
    const officers = [person('A', { position: '' }), person('B', { position: 'Trưởng ban' })];
    expect(officers.map((officer) => binds(officer, '–'))).toEqual([false, false]);
    expect(termsForNobody(officers, duty({ who: ['Trưởng ban', '–', 'Chánh Văn phòng'] }))).toEqual([
      '–',
      'Chánh Văn phòng',
    ]);
  });

  it('who held a post for a time, and has today’s again where no posting speaks of the day', () => {
    const officer = person('A', {
      position: 'Phó Bí thư',
      postings: [
        { department: 'Ban Phong trào', position: 'Trưởng ban', from: YEAR.from, to: on('2022-03-31').from },
      ],
    });
    expect(heldIn(officer, duty({ who: ['Trưởng ban'] }), YEAR)).toEqual([on('2022-01-01', '2022-03-31')]);
    expect(heldIn(officer, duty({ who: ['Phó Bí thư'] }), YEAR)).toEqual([on('2022-04-01', '2022-12-31')]);
  });
});
