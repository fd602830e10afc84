import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { toIso, type Day } from '../../src/base/day';
import { formatDay } from '../../src/i18n/format';
import { isWholeDay, typedDay } from '../../src/i18n/typed-day';

describe('a day typed into a field', () => {
  it.each([
    ['18/03/2022', '2022-03-18'],
    ['1/4/2022', '2022-04-01'],
    ['18-3-22', '2022-03-18'],
    ['18.3.2022', '2022-03-18'],
    [' 18 / 3 ', '2026-03-18'],
    ['2022-03-18', '2022-03-18'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (text, iso) => {
    expect(typedDay(text, 2026)).toBe(iso);
  });

  it.each(['', '18', '31/02/2022', '29/02/2022', '03/18/2022', '18/03/202', 'giữa tháng 5', '18/03/2022 x'])(
    '“%s” is no day, and none is guessed',
    (text) => {
      expect(typedDay(text, 2026)).toBeUndefined();
    },
  );

  it('reads every day back as the sidebar writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }), (serial) => {
        const day = serial as Day;
        expect(typedDay(formatDay(day), 1999)).toBe(toIso(day));
        expect(isWholeDay(formatDay(day))).toBe(true);
      }),
    );
  });

  it.each(['18/3', '18/03/20', '18/03/202', '2022-03', '2022-03-1'])(
    '“%s” may still go on, so it is not taken yet',
    (text) => {
      expect(isWholeDay(text)).toBe(false);
    },
  );
});
