import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustDay, toIso, type Day } from '../../src/base/day';
import { fromCell, toCell } from '../../src/sheets/values/cells';
import { wallClock } from '../../src/sheets/values/clock';

const HO_CHI_MINH = wallClock('Asia/Ho_Chi_Minh');

describe('a date cell', () => {
  it('is the day that the person sees, in the zone of the spreadsheet', () => {
    // Midnight of 18 March in Vietnam is still the 17th in London and New York.
    const instant = new Date('2022-03-17T17:00:00Z');
    expect(toIso(HO_CHI_MINH.read(instant).day)).toBe('2022-03-18');
    expect(toIso(wallClock('America/New_York').read(instant).day)).toBe('2022-03-17');
  });

  it('keeps its time of day', () => {
    const { day, time } = HO_CHI_MINH.read(new Date('2022-03-18T01:00:00Z'));
    expect(toIso(day)).toBe('2022-03-18');
    expect(time).toBeCloseTo(8 / 24, 9);
  });

  it.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Europe/Lisbon', 'Pacific/Auckland', 'UTC'])(
    'comes back as the same day in %s, whatever the clocks do',
    (zone) => {
      const clock = wallClock(zone);
      fc.assert(
        fc.property(fc.integer({ min: mustDay(1995, 1, 1), max: mustDay(2045, 1, 1) }), (serial) => {
          const day = serial as Day;
          expect(clock.read(clock.midnight(day))).toEqual({ day, time: 0 });
        }),
      );
    },
  );
});

/** Day and time on the wall, as the engine's own tables of zones have it. */
const byIntl = (zone: string, instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(
    instant,
  );

describe('a zone whose offset is known', () => {
  it.each(['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Bangkok'])(
    '%s is read as the engine reads it',
    (zone) => {
      const clock = wallClock(zone);
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) }), (instant) => {
          const whole = new Date(Math.floor(instant / 1000) * 1000);
          const { day, time } = clock.read(whole);
          const shown = new Date((day - 25569 + time) * 86_400_000 + 1).toISOString().slice(0, 19);
          expect(shown.replace('T', ' ')).toBe(byIntl(zone, whole));
        }),
      );
    },
  );
});

describe('a value of Sheets', () => {
  const clock = () => HO_CHI_MINH;

  it.each([
    ['text', 'Ngoài đợt', 'Ngoài đợt'],
    ['a number', 61.5, 61.5],
    ['a tick box', true, true],
    ['nothing', null, ''],
    ['an argument left out', undefined, ''],
  ])('%s becomes a cell', (_, value, cell) => {
    expect(toCell(value, clock)).toEqual(cell);
  });

  it('asks for the zone only where there is a date', () => {
    const fail = (): never => {
      throw new Error('asked');
    };
    expect(toCell('18/3', fail)).toBe('18/3');
    expect(() => toCell(new Date(0), fail)).toThrow('asked');
  });

  it('writes a date as the serial number that Sheets keeps', () => {
    expect(fromCell({ day: mustDay(2022, 3, 18) })).toBe(44638);
    expect(fromCell({ day: mustDay(2022, 3, 18), time: 0.25 })).toBe(44638.25);
  });
});
