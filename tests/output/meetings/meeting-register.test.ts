import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findingsOfMeetings,
  meetingsAmong,
  meetingsTab,
  NOTHING_TOLD,
  readMeetings,
  withTexts,
  type Meeting,
} from '../../../src/output/meetings/meeting-register';
import { bookOfWorkbook } from '../sample-book';

const { records } = await bookOfWorkbook('binh-thuan-2022');
const meetings = meetingsAmong(records.trips, (officer) => officer);

const told = (meeting: Meeting, chair: string): Meeting => ({
  ...meeting,
  texts: { ...NOTHING_TOLD, chair },
});
const chairs = (some: readonly Meeting[]): string[] =>
  some.map(({ texts }) => texts.chair).filter((chair) => chair !== '');

describe('what is written of branch meetings', () => {
  it('has a line for each meeting of the log, and for no other trip', () => {
    expect(meetings.length).toBe(records.trips.filter(({ kind }) => kind === 'meeting').length);
    expect(meetings.length).toBeGreaterThan(3);
  });

  it('is read back from the tab as it was written', () => {
    const written = meetings.map((meeting, index) => told(meeting, `chủ trì ${index}`));
    const { cells, title } = meetingsTab({ year: 2022, meetings: written }, 'vi');
    const read = readMeetings(
      { sheet: title, cells, firstRow: 1, firstColumn: 1, merges: [] },
      () => undefined,
    );
    expect(chairs(withTexts(meetings, read))).toEqual(chairs(written));
  });

  it('goes with a meeting whose place was put right, and stays where the meeting is gone', () => {
    const [first, second] = meetings.map((meeting) => told(meeting, meeting.unit));
    if (!first || !second) throw new Error('no meetings');
    const moved = { ...first, key: `${first.key} (mới)`, texts: NOTHING_TOLD };
    expect(withTexts([moved], [first, second]).map(({ key, texts }) => [key, texts.chair])).toEqual([
      [moved.key, first.unit],
      [second.key, second.unit],
    ]);
  });

  it('is never lost, whichever meetings the log has next time', () => {
    const some = fc.subarray(meetings);
    fc.assert(
      fc.property(some, some, (before, after) => {
        const kept = before.map((meeting, index) => told(meeting, `ghi ${index}`));
        expect(chairs(withTexts(after, kept)).sort()).toEqual(chairs(kept).sort());
      }),
    );
  });

  it('takes no time worth waiting for, however many meetings an office of 200 has', () => {
    const many = Array.from({ length: 20_000 / meetings.length }, (_, office) =>
      meetings.map((meeting) => ({ ...meeting, key: `${office}${meeting.key}` })),
    ).flat();
    const begun = performance.now();
    expect(withTexts(many, [])).toHaveLength(many.length);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('tells the register of findings what was asked for and what hinders', () => {
    const [meeting] = meetings;
    if (!meeting) throw new Error('no meetings');
    const texts = { ...NOTHING_TOLD, petitions: 'thêm sách', proposals: 'hỗ trợ', weaknesses: 'vắng nhiều' };
    expect(findingsOfMeetings([{ ...meeting, texts }, meeting])).toEqual([
      expect.objectContaining({
        proposals: 'thêm sách; hỗ trợ',
        difficulties: 'vắng nhiều',
        unit: meeting.unit,
      }),
    ]);
  });
});
