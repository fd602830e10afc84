import type { DraftCheck, TripDraft } from '../../../protocol/trips';
import { useSidebar, type Sidebar } from '../../sidebar-context';
import { DateField } from '../../parts/date-field';
import { SelectField, TextField, type Choice } from '../../parts/field';
import { levelName } from '../../parts/level-name';

export interface DraftProps {
  readonly draft: TripDraft;
  readonly check: DraftCheck | undefined;
  readonly change: (part: Partial<TripDraft>) => void;
}

/** What is said under a field: in red what keeps the trip from being written, else what to look at. */
const toldOf = (check: DraftCheck | undefined, field: keyof TripDraft) => {
  const found = check?.findings.find((finding) => finding.field === field && finding.severity !== 'info');
  return found?.severity === 'error' ? { error: found.message } : { warning: found?.message };
};

interface DraftTextProps extends DraftProps {
  readonly field: 'unit' | 'topic' | 'travelOrder';
  readonly offers?: readonly string[];
  readonly maxLength?: number;
  readonly required?: boolean;
}

const DraftText = ({ draft, check, change, field, ...rest }: DraftTextProps) => {
  const { t } = useSidebar();
  return (
    <TextField
      id={`trip-${field}`}
      label={t(`form.${field}`)}
      value={draft[field]}
      {...toldOf(check, field)}
      onChange={(value) => change({ [field]: value })}
      {...rest}
    />
  );
};

const blankChoice = ({ t }: Sidebar): Choice => ({ value: '', label: t('choose') });

const OfficerField = ({ draft, check, change }: DraftProps) => {
  const sidebar = useSidebar();
  const { t, state } = sidebar;
  return (
    <SelectField
      id="trip-officer"
      label={t('form.officer')}
      value={draft.officer}
      choices={[
        blankChoice(sidebar),
        ...state.choices.officers.map(({ id, label }) => ({ value: id, label })),
      ]}
      {...toldOf(check, 'officer')}
      required
      onChange={(officer) => change({ officer })}
    />
  );
};

/** A round is a shorthand for its days; days inside a round show that round. */
const RoundField = ({ draft, change }: Omit<DraftProps, 'check'>) => {
  const { t, state, span } = useSidebar();
  const rounds = state.choices.periods.filter(({ key }) => key.startsWith('R'));
  const current = rounds.find(
    (round) => draft.to !== '' && round.span.from <= draft.from && draft.to <= round.span.to,
  );
  if (rounds.length === 0) return null;
  return (
    <SelectField
      id="trip-round"
      label={t('form.round')}
      value={current?.key ?? ''}
      choices={[
        { value: '', label: t('form.outsideRound') },
        ...rounds.map((round) => ({
          value: round.key,
          label: `${round.label} (${span(round.span.from, round.span.to)})`,
        })),
      ]}
      onChange={(key) => {
        const chosen = rounds.find((round) => round.key === key);
        if (chosen) change(chosen.span);
      }}
    />
  );
};

/** The end follows the start until it is chosen, so that a trip of one day takes one choice. */
const endFor = (from: string, to: string): string => (to === '' || to < from ? from : to);

export const WhoAndWhen = ({ draft, check, change }: DraftProps) => {
  const { t } = useSidebar();
  return (
    <>
      <OfficerField draft={draft} check={check} change={change} />
      <RoundField draft={draft} change={change} />
      <div class="two">
        <DateField
          id="trip-from"
          label={t('form.from')}
          value={draft.from}
          {...toldOf(check, 'from')}
          required
          onChange={(from) => change({ from, to: endFor(from, draft.to) })}
        />
        <DateField
          id="trip-to"
          label={t('form.to')}
          value={draft.to}
          {...toldOf(check, 'to')}
          required
          onChange={(to) => change({ to })}
        />
      </div>
    </>
  );
};

const LEVELS = ['branch', 'commune', 'district'] as const;
const KINDS = ['thematic', 'joint', 'inspection', 'meeting'] as const;

const LevelAndKind = ({ draft, check, change }: DraftProps) => {
  const sidebar = useSidebar();
  const { t } = sidebar;
  return (
    <>
      <SelectField
        id="trip-level"
        label={t('form.level')}
        value={draft.level}
        choices={[
          blankChoice(sidebar),
          ...LEVELS.map((value) => ({ value, label: levelName(sidebar, value) })),
        ]}
        {...toldOf(check, 'level')}
        onChange={(level) => change({ level: LEVELS.find((known) => known === level) ?? '' })}
      />
      <SelectField
        id="trip-kind"
        label={t('form.kind')}
        value={draft.kind}
        choices={[blankChoice(sidebar), ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
        {...toldOf(check, 'kind')}
        onChange={(kind) => change({ kind: KINDS.find((known) => known === kind) ?? '' })}
      />
    </>
  );
};

export const WhereAndWhy = (props: DraftProps) => {
  const { state } = useSidebar();
  return (
    <>
      <DraftText {...props} field="unit" offers={state.choices.units} required />
      <LevelAndKind {...props} />
      <DraftText {...props} field="topic" offers={state.choices.topics} maxLength={1000} />
      <DraftText {...props} field="travelOrder" maxLength={120} />
    </>
  );
};

export const StatusChoice = ({ draft, change }: Omit<DraftProps, 'check'>) => {
  const { t } = useSidebar();
  return (
    <fieldset class="radios">
      <legend>{t('form.status')}</legend>
      {(['registered', 'done'] as const).map((status) => (
        <label key={status}>
          <input
            type="radio"
            name="trip-status"
            checked={draft.status === status}
            onChange={() => change({ status })}
          />{' '}
          {t(`form.${status}`)}
        </label>
      ))}
    </fieldset>
  );
};
