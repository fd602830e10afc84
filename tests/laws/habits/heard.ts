import { fromIso, toIso } from '../../../src/base/day';
import { judgedWorkbook, loudOf } from '../count';
import type { Habit } from './habit';

const TODAY = fromIso('2024-01-15') ?? (0 as never);

const given = (name: string): string => name.normalize('NFC').trim().split(/\s+/).pop() ?? '';

const byName = (names: Readonly<Record<string, number>> = {}, read: (name: string) => unknown) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, read(name)]));

/** What the office hears of the workbook, as far as the habit expects something of it. */
export const heardOf = ({ grids, expect: wanted, halfDays }: Habit): Record<string, unknown> => {
  const policy = {
    requiredDays: 60,
    countFrom: '2023-01-01',
    countTo: '2023-12-31',
    halfDays: halfDays === true,
  };
  const isStated = wanted.quota !== undefined || wanted.counted !== undefined;
  const counting = { policy: isStated ? undefined : policy, today: TODAY };
  const { records, standings, issues } = judgedWorkbook(grids, counting);
  const loud = loudOf(issues);
  const codes = [...new Set(loud.map(({ code }) => code))];
  if (wanted.orTold !== undefined && loud.some(({ sheet }) => sheet === wanted.orTold))
    return wanted as never;
  const of = (name: string) => standings.find(({ officer }) => given(officer.name) === name);
  const exempt = (names: readonly string[] = [], is: boolean): string[] =>
    names.filter((name) => (of(name)?.status === 'exempt') === is);
  const heard: Record<keyof Required<typeof wanted>, unknown> = {
    days: byName(wanted.days, (name) => of(name)?.days ?? 0),
    quarters: Object.fromEntries(
      Object.keys(wanted.quarters ?? {}).map((name) => [
        name,
        standings.reduce((sum, { byQuarter }) => sum + byQuarter[Number(name.slice(1)) as 1], 0),
      ]),
    ),
    owes: byName(wanted.owes, (name) => of(name)?.required),
    exempt: exempt(wanted.exempt, true),
    notExempt: exempt(wanted.notExempt, false),
    officers: standings.length,
    units: records.trips.map(({ unit }) => unit),
    quiet: loud.length === 0 ? true : codes,
    asks: loud.length,
    without: (wanted.without ?? []).filter((code) => !codes.some((own) => own === code)),
    told: (wanted.told ?? []).filter((sheet) => loud.some((issue) => issue.sheet === sheet)),
    orTold: wanted.orTold,
    quota: records.policy.requiredDays,
    counted: [records.policy.window.from, records.policy.window.to].map(toIso),
  };
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, heard[key as keyof typeof heard]]));
};
