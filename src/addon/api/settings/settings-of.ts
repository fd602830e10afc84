import { toIso } from '../../../base/day';
import type { Round } from '../../../domain/days/round';
import { exampleRounds } from '../../../domain/policy/example-rounds';
import type { Duty } from '../../../domain/policy/duty';
import { holidaysOf, holidaySources, openQuestions } from '../../../domain/policy/holidays';
import { topLevelOf } from '../../../domain/policy/levels';
import type { Policy } from '../../../domain/policy/policy';
import { policyOfPreset, PRESETS, type Preset as ProvincePreset } from '../../../domain/policy/presets';
import type { Place } from '../../../protocol/reply';
import type { DutyForm, PolicyForm, Preset, Settings } from '../../../protocol/settings';
import type { Survey } from '../../office/survey';
import type { Say } from '../../../i18n/answers/say';
import { isoSpan } from '../iso-span';

const policyForm = (policy: Policy): PolicyForm => ({
  office: policy.office ?? '',
  document: policy.document ?? '',
  year: policy.year,
  requiredDays: policy.requiredDays,
  countFrom: toIso(policy.window.from),
  countTo: toIso(policy.window.to),
  dayKind: policy.dayKind,
  weekendsCount: policy.weekendsCount,
  halfDays: policy.halfDays,
  ...(policy.levelQuotas ? { levelQuotas: { ...policy.levelQuotas } } : {}),
  ...(policy.reportDueDays === undefined ? {} : { reportDueDays: policy.reportDueDays }),
  exemption: policy.exemption,
  exemptFromMonths: policy.exemptFromMonths,
  travelOrderRequired: policy.travelOrderRequired,
});

const roundForm = ({ quarter, number, span }: Round) => ({ quarter, number, span: isoSpan(span) });

const dutyForm = ({ name, minimum, measure, per, who, only = {} }: Duty): DutyForm => ({
  name,
  minimum,
  measure,
  per,
  who: [...who],
  levels: [...(only.levels ?? [])],
  kinds: [...(only.kinds ?? [])],
  weekdays: [...(only.weekdays ?? [])],
});

const yearsOf = ({ firstYear, lastYear }: ProvincePreset): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;

/** The terms that the province's plan states, for the office's own year; office and document stay its own. */
const presetOf = (say: Say, preset: ProvincePreset, year: number): Preset => {
  const policy = policyOfPreset(preset, year);
  const { levelQuotas, reportDueDays, exemption } = preset.terms;
  const years = yearsOf(preset);
  const days = policy.requiredDays;
  return {
    key: preset.id,
    label: `${preset.office} ${years}`,
    source: preset.source,
    note:
      preset.document === undefined
        ? say('preset.note', { years, days })
        : say('preset.document', { years, days, document: preset.document }),
    values: {
      requiredDays: days,
      ...(preset.months ? { countFrom: toIso(policy.window.from), countTo: toIso(policy.window.to) } : {}),
      ...(levelQuotas ? { levelQuotas: { ...levelQuotas } } : {}),
      ...(reportDueDays === undefined ? {} : { reportDueDays }),
      ...(exemption === undefined ? {} : { exemption }),
    },
  };
};

/** Where the office's lists stand, by kind of table. */
export type ListPlaces = Readonly<
  Partial<Record<'settings' | 'rounds' | 'holidays' | 'exemptions' | 'units', Place>>
>;

const NAMES = ['new-year', 'tet', 'hung-kings', 'reunification', 'labour', 'national', 'swap'] as const;

const holidayName = (say: Say, name: string): string => {
  const known = NAMES.find((key) => key === name);
  return known ? say(`holidayName.${known}`) : name;
};

const placed = (at: Place | undefined) => (at ? { at } : {});

/** The office's rules and lists, as the sidebar edits them. */
export const settingsOf = ({ office, say }: Survey, places: ListPlaces): Settings => {
  const { policy, rounds, exemptions, units } = office.records;
  return {
    policy: policyForm(policy),
    assumed: places.settings === undefined,
    presets: PRESETS.map((preset) => presetOf(say, preset, policy.year)),
    exampleRounds: exampleRounds(policy.year).map(roundForm),
    duties: {
      rows: policy.duties.map(dutyForm),
      ...placed(places.settings),
    },
    rounds: {
      rows: rounds.map(roundForm),
      ...placed(places.rounds),
    },
    holidays: {
      rows: policy.calendar.map(({ day, kind, name = '' }) => ({ day: toIso(day), kind, name })),
      ...placed(places.holidays),
    },
    exemptions: {
      rows: exemptions.map(({ officer, reason, reasonText, span, document = '' }) => ({
        officer,
        reason,
        reasonText,
        span: isoSpan(span),
        document,
      })),
      ...placed(places.exemptions),
    },
    knownHolidays: holidaysOf(policy.year).map(({ day, kind, name, expected }) => ({
      day: toIso(day),
      kind,
      name: expected ? say('holidayName.expected', { name: holidayName(say, name) }) : holidayName(say, name),
    })),
    topLevel: topLevelOf(policy),
    holidaySources: [...holidaySources(policy.year)],
    openHolidays: openQuestions(policy.year).map((question) => say(`holidayOpen.${question}`)),
    units: { count: units.length, ...placed(places.units) },
  };
};
