import type { Cell } from '../../../base/cell';
import { fromIso } from '../../../base/day';
import type { AnswerWord } from '../../../i18n/answers/vi';
import type { PolicyForm } from '../../../protocol/settings';
import type { Setting } from '../../../intake/words/lists/setting-words';
import type { Say } from '../../../i18n/answers/say';

/** A parameter of the settings tab: its name as it is written there, and its value; '' states nothing. */
export interface SettingRow {
  readonly setting: Setting;
  readonly name: string;
  readonly value: Cell;
}

const dayCell = (iso: string): Cell => {
  const day = fromIso(iso);
  return day === undefined ? '' : { day };
};

const NAMES = {
  office: 'setting.office',
  document: 'setting.document',
  year: 'setting.year',
  requiredDays: 'setting.requiredDays',
  countFrom: 'setting.countFrom',
  countTo: 'setting.countTo',
  dayKind: 'setting.dayKind',
  weekends: 'setting.weekends',
  halfDays: 'setting.halfDays',
  exemption: 'setting.exemption',
  reportDueDays: 'setting.reportDueDays',
  branch: 'setting.branch',
  commune: 'setting.commune',
  district: 'setting.district',
  travelOrder: 'setting.travelOrder',
} as const satisfies Partial<Record<Setting, AnswerWord>>;

type Written = keyof typeof NAMES;

const quotaCells = ({ levelQuotas }: PolicyForm): Record<'branch' | 'commune' | 'district', Cell> => ({
  branch: levelQuotas?.branch ?? '',
  commune: levelQuotas?.commune ?? '',
  district: levelQuotas?.district ?? '',
});

const valuesOf = (say: Say, form: PolicyForm): Readonly<Record<Written, Cell>> => ({
  office: form.office,
  document: form.document,
  year: form.year,
  requiredDays: form.requiredDays,
  countFrom: dayCell(form.countFrom),
  countTo: dayCell(form.countTo),
  dayKind: say(`setting.value.${form.dayKind}`),
  weekends:
    form.dayKind === 'working' ? say(form.weekendsCount ? 'setting.value.yes' : 'setting.value.no') : '',
  halfDays: form.halfDays ? 0.5 : say('setting.value.noHalfDays'),
  exemption: say(`setting.value.${form.exemption}`),
  reportDueDays: form.reportDueDays ?? '',
  ...quotaCells(form),
  travelOrder: say(form.travelOrderRequired ? 'setting.value.yes' : 'setting.value.no'),
});

/** The policy as rows of a settings tab, in the words that reading understands. */
export const settingRows = (say: Say, form: PolicyForm): SettingRow[] => {
  const values = valuesOf(say, form);
  const months = String(Math.round(form.exemptFromMonths));
  return (Object.keys(NAMES) as Written[]).map((setting) => ({
    setting,
    name: say(NAMES[setting], { months }),
    value: values[setting],
  }));
};
