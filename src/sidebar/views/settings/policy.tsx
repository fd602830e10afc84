import { useState } from 'preact/hooks';
import type { PolicyForm } from '../../../protocol/settings';
import { useSidebar } from '../../sidebar-context';
import { DateField } from '../../parts/fields/date-field';
import { CheckField, SelectField, TextField } from '../../parts/fields/field';
import { levelName } from '../../parts/level-name';

interface PartProps {
  readonly form: PolicyForm;
  readonly change: (part: Partial<PolicyForm>) => void;
}

const Presets = ({ change }: Pick<PartProps, 'change'>) => {
  const { t, state } = useSidebar();
  const [key, setKey] = useState('');
  const preset = state.settings.presets.find((known) => known.key === key);
  return (
    <details class="fold">
      <summary>{t('policy.presets')}</summary>
      <SelectField
        id="preset"
        label={t('policy.preset')}
        hint={t('policy.presetHint')}
        value={key}
        choices={[
          { value: '', label: t('choose') },
          ...state.settings.presets.map((known) => ({ value: known.key, label: known.label })),
        ]}
        onChange={setKey}
      />
      {preset ? (
        <>
          <p class="note small">
            {preset.note} {t('policy.source', { source: preset.source })}
          </p>
          <div class="buttons">
            <button type="button" onClick={() => change(definedOf(preset.values))}>
              {t('policy.usePreset')}
            </button>
          </div>
        </>
      ) : null}
    </details>
  );
};

/** Only what the preset says; the office's other choices stay. */
const definedOf = (values: Partial<Record<keyof PolicyForm, unknown>>): Partial<PolicyForm> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const numberOf = (text: string): number => Number(text.replace(',', '.')) || 0;

interface PolicyFieldProps<Key extends keyof PolicyForm> extends PartProps {
  readonly field: Key;
  readonly label: string;
  readonly hint?: string;
}

type TextKey = 'office' | 'document';

const PolicyText = ({ form, change, field, ...rest }: PolicyFieldProps<TextKey>) => (
  <TextField
    id={`policy-${field}`}
    value={form[field]}
    onChange={(value) => change({ [field]: value })}
    {...rest}
  />
);

type DayKey = 'countFrom' | 'countTo';

const PolicyDay = ({ form, change, field, ...rest }: PolicyFieldProps<DayKey>) => (
  <DateField
    id={`policy-${field}`}
    value={form[field]}
    onChange={(value) => change({ [field]: value })}
    {...rest}
  />
);

type NumberKey = 'requiredDays' | 'reportDueDays' | 'exemptFromMonths';

const PolicyNumber = ({ form, change, field, ...rest }: PolicyFieldProps<NumberKey>) => (
  <TextField
    id={`policy-${field}`}
    type="number"
    value={String(form[field] ?? '')}
    onChange={(value) => change({ [field]: numberOf(value) })}
    {...rest}
  />
);

type SwitchKey = 'weekendsCount' | 'halfDays' | 'travelOrderRequired';

const PolicySwitch = ({ form, change, field, label }: PolicyFieldProps<SwitchKey>) => (
  <CheckField
    id={`policy-${field}`}
    label={label}
    checked={form[field]}
    onChange={(checked) => change({ [field]: checked })}
  />
);

/** The counting window of another year, as the office's own lies to its year. */
const windowOf = (year: number, form: PolicyForm, saved: PolicyForm): Partial<PolicyForm> => {
  const yearOf = (iso: string): number => Number(iso.slice(0, 4));
  const shift = year - saved.year + yearOf(saved.countFrom) - yearOf(form.countFrom);
  const moved = (iso: string): string => {
    const date = iso.slice(4) === '-02-29' ? '-02-28' : iso.slice(4);
    return `${yearOf(iso) + shift}${date}`;
  };
  return { countFrom: moved(form.countFrom), countTo: moved(form.countTo) };
};

/** Another year moves the window; a year still being typed moves nothing. */
const ofYear = (year: number, form: PolicyForm, saved: PolicyForm): Partial<PolicyForm> =>
  year >= 2000 && year <= 2100 ? { year, ...windowOf(year, form, saved) } : { year };

const Basis = (part: PartProps) => {
  const { t, state } = useSidebar();
  const { form, change } = part;
  return (
    <>
      <PolicyText {...part} field="office" label={t('policy.office')} />
      <PolicyText {...part} field="document" label={t('policy.document')} hint={t('policy.documentHint')} />
      <div class="two">
        <TextField
          id="policy-year"
          type="number"
          label={t('policy.year')}
          value={String(form.year)}
          onChange={(year) => change(ofYear(numberOf(year), form, state.settings.policy))}
        />
        <PolicyNumber {...part} field="requiredDays" label={t('policy.requiredDays')} />
      </div>
      <p class="hint">{t('policy.yearHint')}</p>
      <div class="two">
        <PolicyDay {...part} field="countFrom" label={t('policy.countFrom')} />
        <PolicyDay {...part} field="countTo" label={t('policy.countTo')} />
      </div>
    </>
  );
};

const LEVELS = ['branch', 'commune', 'district'] as const;

const LevelQuotas = ({ form, change }: PartProps) => {
  const sidebar = useSidebar();
  const { t } = sidebar;
  const quotas = form.levelQuotas;
  return (
    <>
      <CheckField
        id="policy-levels"
        label={t('policy.levelQuotas')}
        checked={quotas !== undefined}
        onChange={(checked) =>
          change({ levelQuotas: checked ? { branch: 30, commune: 20, district: 10 } : undefined })
        }
      />
      {quotas ? (
        <div class="three">
          {LEVELS.map((level) => (
            <TextField
              key={level}
              id={`policy-${level}`}
              type="number"
              label={levelName(sidebar, level)}
              value={String(quotas[level])}
              onChange={(days) => change({ levelQuotas: { ...quotas, [level]: numberOf(days) } })}
            />
          ))}
        </div>
      ) : null}
    </>
  );
};

const Reporting = (part: PartProps) => {
  const { t } = useSidebar();
  const { form, change } = part;
  const asked = form.reportDueDays !== undefined;
  return (
    <>
      <CheckField
        id="policy-report"
        label={t('policy.report')}
        checked={asked}
        onChange={(checked) => change({ reportDueDays: checked ? 10 : undefined })}
      />
      {asked ? <PolicyNumber {...part} field="reportDueDays" label={t('policy.reportDueDays')} /> : null}
    </>
  );
};

const Counting = (part: PartProps) => {
  const { t } = useSidebar();
  const { form, change } = part;
  return (
    <>
      <SelectField
        id="policy-kind"
        label={t('policy.dayKind')}
        value={form.dayKind}
        choices={(['calendar', 'working'] as const).map((value) => ({ value, label: t(`policy.${value}`) }))}
        onChange={(kind) => change({ dayKind: kind === 'working' ? 'working' : 'calendar' })}
      />
      {form.dayKind === 'working' ? (
        <PolicySwitch {...part} field="weekendsCount" label={t('policy.weekends')} />
      ) : null}
      <PolicySwitch {...part} field="halfDays" label={t('policy.halfDays')} />
      <PolicySwitch {...part} field="travelOrderRequired" label={t('policy.travelOrder')} />
      <LevelQuotas {...part} />
      <Reporting {...part} />
    </>
  );
};

const EFFECTS = ['exempt', 'pro-rata', 'full'] as const;

const Exempting = (part: PartProps) => {
  const { t } = useSidebar();
  const { form, change } = part;
  return (
    <>
      <SelectField
        id="policy-exemption"
        label={t('policy.exemption')}
        value={form.exemption}
        choices={EFFECTS.map((value) => ({ value, label: t(`policy.${value}`) }))}
        onChange={(effect) => change({ exemption: EFFECTS.find((known) => known === effect) ?? 'exempt' })}
      />
      {form.exemption === 'exempt' ? (
        <PolicyNumber {...part} field="exemptFromMonths" label={t('policy.exemptFromMonths')} />
      ) : null}
    </>
  );
};

/** The quota and how days are counted; nothing is saved until the button is pressed. */
export const PolicyEditor = () => {
  const { t, state, opening, ask, say, busy, period } = useSidebar();
  const saved = state.settings.policy;
  // What nobody has touched here follows the sheet.
  const [typed, setTyped] = useState<Partial<PolicyForm>>({});
  const form: PolicyForm = { ...saved, ...typed };
  const change = (part: Partial<PolicyForm>) => setTyped((before) => ({ ...before, ...part }));
  const backwards = form.countTo < form.countFrom;
  const save = async (event: Event) => {
    event.preventDefault();
    if (backwards) return;
    const section = 'policy';
    const request = { change: { section, policy: form }, was: { section, policy: saved }, period } as const;
    if (!(await ask('apiSaveSettings', request))) return;
    setTyped({});
    say(t('settings.saved'));
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Presets change={change} />
      <Basis form={form} change={change} />
      {backwards ? <p class="field-error">{t('policy.backwards')}</p> : null}
      <Counting form={form} change={change} />
      <Exempting form={form} change={change} />
      <div class="buttons sticky">
        <button type="submit" class="primary" disabled={busy || backwards || !opening.access.manage}>
          {t('save')}
        </button>
      </div>
    </form>
  );
};
