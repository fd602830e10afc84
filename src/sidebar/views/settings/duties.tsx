import type { DutyForm } from '../../../protocol/settings';
import { CheckField, SelectField, TextField } from '../../parts/fields/field';
import { ListEditor } from '../../parts/fields/list-editor';
import { levelName } from '../../parts/level-name';
import { useSidebar } from '../../sidebar-context';

const MEASURES = ['days', 'visits', 'branch-meetings', 'reports'] as const;
const RHYTHMS = ['year', 'quarter', 'month'] as const;
const LEVELS = ['branch', 'commune', 'district'] as const;
const KINDS = ['thematic', 'joint', 'inspection', 'meeting'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

interface Props {
  readonly row: DutyForm;
  readonly change: (part: Partial<DutyForm>) => void;
  readonly id: string;
}

const Amount = ({ row, change, id }: Props) => {
  const { t } = useSidebar();
  return (
    <>
      <SelectField
        id={`duty-${id}-measure`}
        label={t('duties.measure')}
        value={row.measure}
        choices={MEASURES.map((value) => ({ value, label: t(`dutyMeasure.${value}`) }))}
        onChange={(value) => change({ measure: MEASURES.find((known) => known === value) ?? 'days' })}
      />
      <div class="two">
        <TextField
          id={`duty-${id}-minimum`}
          type="number"
          label={t('duties.minimum')}
          value={String(row.minimum)}
          onChange={(value) => change({ minimum: Math.max(0, Number(value) || 0) })}
        />
        <SelectField
          id={`duty-${id}-per`}
          label={t('duties.per')}
          value={row.per}
          choices={RHYTHMS.map((value) => ({ value, label: t(`dutyPer.${value}`) }))}
          onChange={(value) => change({ per: RHYTHMS.find((known) => known === value) ?? 'year' })}
        />
      </div>
    </>
  );
};

/** The list with the value, or without it. */
const toggled = <T,>(list: readonly T[], value: T, on: boolean): T[] =>
  on ? [...list, value] : list.filter((known) => known !== value);

const Limits = ({ row, change, id }: Props) => {
  const sidebar = useSidebar();
  const { t } = sidebar;
  const isLimited = row.levels.length + row.kinds.length + row.weekdays.length > 0;
  return (
    <details class="fold" open={isLimited}>
      <summary>{t('duties.only')}</summary>
      <p class="hint">{t('duties.onlyHint')}</p>
      <div class="checks">
        {LEVELS.map((level) => (
          <CheckField
            key={level}
            id={`duty-${id}-${level}`}
            label={levelName(sidebar, level)}
            checked={row.levels.includes(level)}
            onChange={(on) => change({ levels: toggled(row.levels, level, on) })}
          />
        ))}
        {KINDS.map((kind) => (
          <CheckField
            key={kind}
            id={`duty-${id}-${kind}`}
            label={t(`kind.${kind}`)}
            checked={row.kinds.includes(kind)}
            onChange={(on) => change({ kinds: toggled(row.kinds, kind, on) })}
          />
        ))}
        {WEEKDAYS.map((weekday) => (
          <CheckField
            key={weekday}
            id={`duty-${id}-weekday-${weekday}`}
            label={t(`weekday.${weekday}`)}
            checked={row.weekdays.includes(weekday)}
            onChange={(on) => change({ weekdays: toggled(row.weekdays, weekday, on) })}
          />
        ))}
      </div>
    </details>
  );
};

const DutyFields = ({ row, change, id }: Props) => {
  const { t } = useSidebar();
  return (
    <>
      <TextField
        id={`duty-${id}-name`}
        label={t('duties.name')}
        maxLength={120}
        value={row.name}
        onChange={(name) => change({ name })}
      />
      <Amount row={row} change={change} id={id} />
      <TextField
        id={`duty-${id}-who`}
        label={t('duties.who')}
        hint={t('duties.whoHint')}
        maxLength={2000}
        value={row.who.join(', ')}
        onChange={(text) => change({ who: text.split(/, */) })}
      />
      <Limits row={row} change={change} id={id} />
    </>
  );
};

const BLANK: DutyForm = {
  name: '',
  minimum: 1,
  measure: 'branch-meetings',
  per: 'year',
  who: [],
  levels: [],
  kinds: [],
  weekdays: [],
};

/** What the plan asks besides its days: who, what, how much in which time. */
export const DutiesEditor = () => {
  const { t, state } = useSidebar();
  return (
    <ListEditor<DutyForm>
      rows={state.settings.duties.rows}
      help={t('duties.help', { days: state.settings.policy.requiredDays })}
      blank={BLANK}
      isComplete={({ name }) => name.trim() !== ''}
      nameOf={({ name }, index) => name || t('list.new', { number: String(index + 1) })}
      toChange={(rows) => ({
        section: 'duties',
        rows: rows.map((row) => ({ ...row, who: row.who.filter((term) => term.trim() !== '') })),
      })}
      fields={(row, change, id) => <DutyFields row={row} change={change} id={id} />}
    />
  );
};
