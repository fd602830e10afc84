import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustDay } from '../../../src/base/day';
import { icsOf } from '../../../src/output/calendar/ics';

const stamp = mustDay(2022, 3, 1);
const span = { from: mustDay(2022, 3, 18), to: mustDay(2022, 3, 20) };

const unfolded = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

describe('a calendar file', () => {
  it('has whole days, the end being the first day that is free again', () => {
    const lines = unfolded(icsOf('Đi cơ sở 2022', [{ title: 'Đợt 1', span, place: 'xã Hàm Trí' }], stamp));
    expect(lines).toContain('DTSTART;VALUE=DATE:20220318');
    expect(lines).toContain('DTEND;VALUE=DATE:20220321');
    expect(lines).toContain('SUMMARY:Đợt 1');
    expect(lines).toContain('LOCATION:xã Hàm Trí');
  });

  it('names the same trip alike in two files, so that a calendar keeps it once', () => {
    const uid = (title: string) =>
      unfolded(icsOf('A', [{ title, span }], stamp)).find((line) => line.startsWith('UID'));
    expect(uid('Đợt 1')).toBe(uid('Đợt 1'));
    expect(uid('Đợt 1')).not.toBe(uid('Đợt 2'));
  });

  it('keeps whatever people typed within its line, 75 octets at most', () => {
    const isSound = (title: string): void => {
      const text = icsOf('A', [{ title: `x${title}`, span }], stamp);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const lines = unfolded(text);
      expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
      expect(lines.at(-2)).toBe('END:VCALENDAR');
    };
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), isSound));
  });
});
