import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { chanceOf } from '../fixtures/unseen/chance';
import { issueLines, on, read, ROSTER, tab } from '../intake/reading/sheets';
import { unseenWorkbooks } from '../laws/workbooks';
import { drawDamage, judgedAsItStands, placesOf, radiusOf } from './damage';
import { fuzzReading } from './fuzz';

/** Another draw: `RADIUS_SEED=anything npx vitest run tests/radius`; many more: `npm run radius`, `npm run fuzz`. */
const SEED = process.env['RADIUS_SEED'] ?? 'daily';
const DRAWS = 3;

describe(`one damaged cell, drawn as ${SEED}`, () => {
  const sounds = unseenWorkbooks().filter(({ book }) => book.grids.every(({ cells }) => cells.length < 120));

  it.each(sounds.slice(0, 6).map((sound) => [sound.book.name, sound] as const))(
    'changes nothing but what its row says, and is told: %s',
    (name, sound) => {
      const before = judgedAsItStands(sound);
      const places = placesOf(sound);
      for (let draw = 0; draw < DRAWS; draw += 1) {
        const radius = radiusOf(sound, before, drawDamage(places, chanceOf(`${SEED}:${name}:${draw}`)));
        expect(['kept', 'told'], JSON.stringify(radius)).toContain(radius.outcome);
      }
    },
  );
});

describe('a roster with one damaged cell', () => {
  const LOG = tab('Nhật ký', [
    ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
    ['Nguyễn Văn An', on('5/4/2022'), on('6/4/2022'), 'xã Tân Lập'],
    ['Lê Công Chính', on('7/4/2022'), on('8/4/2022'), 'xã Tân Lập'],
  ]);
  const withRoster = (row: number, column: number, now: Cell) => {
    const cells = ROSTER.cells.map((line, r) =>
      line.map((cell, c) => (r === row && c === column ? now : cell)),
    );
    const reading = read([{ ...ROSTER, cells }, LOG]);
    return {
      officers: reading.records.officers.map(({ name }) => name),
      trips: reading.records.trips.length,
      issues: issueLines(reading),
    };
  };
  const ALL = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Công Chính', 'Đoàn Mai Dung'];

  it.each(['Miễn', 'x', '#REF!', 'Cộng', '', -1])(
    'in a number of its rows: %s keeps every officer',
    (now) => {
      const { officers, trips } = withRoster(2, 0, now);
      expect([officers, trips]).toEqual([ALL, 2]);
    },
  );

  it.each(['', '/', '#VALUE!', 'nghỉ', 0])(
    'in a name: %s takes that officer alone, and the row is told',
    (now) => {
      const { officers, trips, issues } = withRoster(2, 1, now);
      expect(officers).toEqual(ALL.filter((name) => name !== 'Trần Thị Bình'));
      expect(trips).toBe(2);
      expect(issues).toContain('ROSTER_ROW_WITHOUT_NAME Danh sách cán bộ!B3');
    },
  );

  it.each([0, 1, 2, 3])(
    'in the heading of column %i: an error keeps every officer, and is told',
    (column) => {
      const { officers, trips, issues } = withRoster(0, column, '#VALUE!');
      expect([officers, trips]).toEqual([ALL, 2]);
      expect(issues.filter((line) => line.startsWith('ERROR_CELL Danh sách cán bộ!'))).toHaveLength(1);
    },
  );

  it('in a department: an error is told', () => {
    expect(withRoster(2, 3, '#N/A').issues).toContain('ERROR_CELL Danh sách cán bộ!D3');
  });

  it('says nothing of rows that are numbered and blank, or whose formula is copied down too far', () => {
    const blank = Array.from({ length: 9 }, (_, at) => [5 + at, '', '', '']);
    const copied = Array.from({ length: 9 }, () => ['', '', '', '#N/A']);
    const lines = (more: readonly (readonly Cell[])[]) =>
      issueLines(read([{ ...ROSTER, cells: [...ROSTER.cells, ...more] }, LOG]));
    expect(lines(blank)).toEqual([]);
    expect(lines(copied).length).toBeLessThanOrEqual(2);
  });
});

describe('a workbook of accidents', () => {
  it(`is read without a crash, and every row with anything in it is accounted for, drawn as ${SEED}`, () => {
    for (let draw = 0; draw < 25; draw += 1) {
      const { faults } = fuzzReading(`${SEED}:${draw}`);
      expect(faults, `${SEED}:${draw}`).toEqual([]);
    }
  });

  it('signs of repetition with nothing above them are accounted for', () => {
    const grid = tab('Ghi', [['Ghi chép'], [''], ['nt'], [''], ['"']]);
    const [table] = read([grid]).tables;
    expect(table?.rows.map(({ row }) => row)).toEqual([1, 3, 5]);
  });
});
