import type { DraftCheck, TripDraft } from '../../../protocol/trips';
import { useSidebar, type Sidebar } from '../../sidebar-context';
import { DateField } from '../../parts/fields/date-field';
import { SelectField, TextField, type Choice } from '../../parts/fields/field';
import { LongTextField } from '../../parts/fields/long-text';
import { PickManyField } from '../../parts/fields/pick';
import { levelName } from '../../parts/level-name';
import { Unbroken } from '../../parts/unbroken';

export interface DraftProps {
  readonly draft: TripDraft;
  readonly check: DraftCheck | undefined;
  readonly change: (part: Partial<TripDraft>) => void;
}

type Found = DraftCheck['findings'][number];

/** A field that is still blank is no fault yet: the form says below what it lacks. */
export const isOfBlank = (draft: TripDraft, { field, blocks }: Found): boolean =>
  !blocks && field !== undefined && draft[field] === '';

/** What is said under a field: in red what keeps the trip from being written, else what to look at. */
const toldOf = (
  { draft, check }: Pick<DraftProps, 'draft' | 'check'>,
  field: Found['field'],
): { readonly error?: string; readonly warning?: string } => {
  const found = (check?.findings ?? []).filter(
    (finding) => finding.field === field && finding.severity !== 'info' && !isOfBlank(draft, finding),
  );
  const errors = found.filter(({ severity }) => severity === 'error');
  // Of several officers each may have something of their own.
  const message = (errors.length > 0 ? errors : found).map((finding) => finding.message).join(' ');
  if (message === '') return {};
  return errors.length > 0 ? { error: message } : { warning: message };
};

interface DraftTextProps extends DraftProps {
  readonly field: 'unit' | 'travelOrder';
  readonly offers?: readonly string[];
  readonly maxLength?: number;
  readonly required?: boolean;
}

const Topic = ({ draft, check, change }: DraftProps) => {
  const { t, state } = useSidebar();
  return (
    <LongTextField
      id="trip-topic"
      label={t('form.topic')}
      value={draft.topic}
      maxLength={1000}
      offers={state.choices.topics}
      {...toldOf({ draft, check }, 'topic')}
      onChange={(topic) => change({ topic })}
    />
  );
};

const DraftText = ({ draft, check, change, field, ...rest }: DraftTextProps) => {
  const { t } = useSidebar();
  return (
    <TextField
      id={`trip-${field}`}
      label={t(`form.${field}`)}
      value={draft[field]}
      {...toldOf({ draft, check }, field)}
      onChange={(value) => change({ [field]: value })}
      {...rest}
    />
  );
};

const blankChoice = ({ t }: Sidebar): Choice => ({ value: '', label: t('choose') });

/** Everyone who goes on the trip: a row is written for each. */
const OfficersField = ({ draft, check, change }: DraftProps) => {
  const { t, state } = useSidebar();
  return (
    <PickManyField
      id="trip-officer"
      label={t('form.officer')}
      values={draft.officer ? [draft.officer, ...(draft.others ?? [])] : []}
      choices={state.choices.officers.map(({ id, label }) => ({ value: id, label }))}
      placeholder={t('form.moreOfficers')}
      {...toldOf({ draft, check }, 'officer')}
      onChange={([officer = '', ...others]) => change({ officer, others })}
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

const SIDE_BY_SIDE = ['from', 'to'] as const;

/** What is to be looked at in the days: half of the panel would be too narrow for it. */
const DaysWarning = (props: Pick<DraftProps, 'draft' | 'check'>) => {
  const warning = SIDE_BY_SIDE.flatMap((field) => toldOf(props, field).warning ?? []).join(' ');
  return warning === '' ? null : (
    <p class="field-warning" role="status">
      <Unbroken text={warning} />
    </p>
  );
};

/** The end follows the start until it is chosen, so that a trip of one day takes one choice. */
const endFor = (from: string, to: string): string => (to === '' || to < from ? from : to);

export const WhoAndWhen = ({ draft, check, change }: DraftProps) => {
  const { t } = useSidebar();
  return (
    <>
      <OfficersField draft={draft} check={check} change={change} />
      <RoundField draft={draft} change={change} />
      <div class="two">
        <DateField
          id="trip-from"
          label={t('form.from')}
          value={draft.from}
          error={toldOf({ draft, check }, 'from').error}
          required
          onChange={(from) => change({ from, to: endFor(from, draft.to) })}
        />
        <DateField
          id="trip-to"
          label={t('form.to')}
          value={draft.to}
          error={toldOf({ draft, check }, 'to').error}
          required
          onChange={(to) => change({ to })}
        />
        <DaysWarning draft={draft} check={check} />
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
        value={draft.level || (check?.level ?? '')}
        choices={[
          { value: '', label: t('form.levelOfUnit') },
          ...LEVELS.map((value) => ({ value, label: levelName(sidebar, value) })),
        ]}
        {...toldOf({ draft, check }, 'level')}
        onChange={(level) => change({ level: LEVELS.find((known) => known === level) ?? '' })}
      />
      <SelectField
        id="trip-kind"
        label={t('form.kind')}
        value={draft.kind}
        choices={[blankChoice(sidebar), ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
        {...toldOf({ draft, check }, 'kind')}
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
      <Topic {...props} />
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
