import { describe, expect, it } from 'vitest';
import { openBook } from '../../../src/output/book/period-book';
import { remindersOf } from '../../../src/output/reminders/reminders';
import { remindersTab } from '../../../src/output/reminders/reminders-tab';
import { day } from '../../domain/truth-records';
import { bookOfWorkbook, linesOf, YEAR_END } from '../sample-book';

const sample = await bookOfWorkbook('binh-thuan-2022');
const faulty = await bookOfWorkbook('nhat-ky-co-loi-2022');

const inAugust = openBook(
  {
    ...sample.records,
    trips: sample.records.trips.filter(({ span }) => span.to < day('2022-08-01')),
    policy: { ...sample.records.policy, asOf: day('2022-08-01') },
  },
  { kind: 'year' },
  YEAR_END,
);

describe('reminders', () => {
  it('bother nobody when everyone has met the quota, and the tab says so', () => {
    expect(remindersOf(sample, 'vi')).toEqual([]);
    const said = remindersTab(sample, 'vi').cells.flat();
    expect(said).toContainEqual(expect.stringContaining('không có tin nào cần gửi'));
  });

  it('go to the departments in which somebody misses something, with what and by when', () => {
    const texts = remindersOf(inAugust, 'vi').filter(({ to }) => to === 'department');
    const slow = inAugust.standings.filter(({ pace }) => (pace?.behind ?? 0) > 0);
    expect(texts.map(({ key }) => key)).toEqual([...new Set(slow.map(({ officer }) => officer.department))]);
    for (const { text } of texts) expect(text).toContain('trước hết ngày 31/12/2022');
  });

  it('tell every officer who is behind by how many days', () => {
    const officers = remindersOf(inAugust, 'vi').filter(({ to }) => to === 'officer');
    const behind = inAugust.standings.filter(({ pace }) => pace !== undefined && pace.behind > 0);
    expect(officers.map(({ key }) => key)).toEqual(behind.map(({ officer }) => officer.id));
    const [first] = behind;
    expect(officers[0]?.text).toContain(
      `đã đi cơ sở ${first?.cumulative}/60 ngày, còn thiếu ${first?.remaining} ngày so với chỉ tiêu`,
    );
  });

  it('say by what the days are expected, and call nobody slow who goes along in time', () => {
    const texts = remindersOf(inAugust, 'vi');
    const slow = inAugust.standings.find(({ pace }) => (pace?.behind ?? 0) > 0);
    const message = texts.find(({ key }) => key === slow?.officer.id)?.text;
    expect(message).toContain(`chậm ${String(slow?.pace?.behind).padStart(2, '0')} ngày.`);
    const inTime = inAugust.standings.filter(({ status, pace }) => status === 'short' && pace?.behind === 0);
    expect(inTime.length).toBeGreaterThan(0);
    for (const { officer } of inTime) expect(texts.map(({ key }) => key)).not.toContain(officer.id);
    const ofDepartments = texts.filter(({ to }) => to === 'department').map(({ text }) => text);
    expect(ofDepartments.join('\n')).toContain('Các đồng chí đúng tiến độ: ');
  });

  it('tell each department who of its officers is behind, with the date of the data', () => {
    const texts = remindersOf(inAugust, 'vi');
    expect(texts[0]?.text).toContain('(số liệu đến ngày 01/08/2022)');
    const slow = inAugust.standings.find(({ pace }) => (pace?.behind ?? 0) > 0);
    const own = texts.find(({ key }) => key === slow?.officer.department)?.text;
    expect(own).toContain(`- Đ/c ${slow?.officer.name ?? ''}:`);
  });

  it('never remind the exempt or support staff', () => {
    const names = remindersOf(inAugust, 'vi').map(({ name }) => name);
    expect(names).not.toContain('Lê Xuân Tài');
  });

  it('name the reports that are due or overdue, with their dates', () => {
    const texts = remindersOf(faulty, 'vi')
      .map(({ text }) => text)
      .join('\n');
    expect(texts).toMatch(/Báo cáo đến hạn hoặc quá hạn \(\d+\):\n- Chuyến .+: hạn nộp \d\d\/\d\d\/2022\./);
  });

  it.each(['vi', 'en'] as const)('stand under a title whose lines begin with a capital: %s', (locale) => {
    const [title, subject] = linesOf(remindersTab(inAugust, locale));
    for (const line of [title, subject]) expect(line).toMatch(/^\p{Lu}/u);
  });

  it('leave no placeholder or empty bracket behind', () => {
    for (const { text } of [...remindersOf(faulty, 'vi'), ...remindersOf(inAugust, 'en')])
      expect(text).not.toMatch(/[{}[\]]|undefined|NaN/);
  });

  it('stand on a tab, one message a row', () => {
    const rows = remindersTab(inAugust, 'vi').cells.filter((row) => typeof row[0] === 'number');
    expect(rows).toHaveLength(remindersOf(inAugust, 'vi').length);
  });
});
