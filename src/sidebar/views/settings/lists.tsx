import { useSidebar } from '../../sidebar-context';
import { DateField } from '../../parts/fields/date-field';
import { SelectField, TextField } from '../../parts/fields/field';
import { Notice } from '../../parts/notice';
import { isSpan, ListEditor, type RowsOf } from '../../parts/fields/list-editor';

type Round = RowsOf<'rounds'>[number];
type Holiday = RowsOf<'holidays'>[number];

const QUARTERS = ['I', 'II', 'III', 'IV'];

interface RoundProps {
  readonly row: Round;
  readonly change: (part: Partial<Round>) => void;
  readonly id: string;
  readonly name: string;
}

/** Which round it is: its quarter and its number in it. */
const RoundKey = ({ row, change, id, name }: RoundProps) => {
  const { t } = useSidebar();
  return (
    <>
      <td>
        <SelectField
          plain
          id={`round-${id}-quarter`}
          label={`${name}: ${t('list.quarter')}`}
          value={String(row.quarter)}
          choices={QUARTERS.map((label, index) => ({ value: String(index + 1), label }))}
          onChange={(quarter) => change({ quarter: Number(quarter) })}
        />
      </td>
      <td>
        <TextField
          plain
          id={`round-${id}-number`}
          type="number"
          label={`${name}: ${t('list.number')}`}
          value={String(row.number)}
          onChange={(number) => change({ number: Math.max(1, Math.floor(Number(number)) || 1) })}
        />
      </td>
    </>
  );
};

const RoundDays = ({ row: { span }, change, id, name }: RoundProps) => {
  const { t } = useSidebar();
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <td key={end}>
          <DateField
            plain
            id={`round-${id}-${end}`}
            label={`${name}: ${t(`form.${end}`)}`}
            value={span[end]}
            onChange={(day) => change({ span: { ...span, [end]: day } })}
          />
        </td>
      ))}
    </>
  );
};

export const RoundsEditor = () => {
  const { t, state } = useSidebar();
  const nameOf = ({ quarter, number }: Round): string =>
    t('rounds.name', { quarter: QUARTERS[quarter - 1] ?? '', number: String(number) });
  return (
    <ListEditor<Round>
      rows={state.settings.rounds.rows}
      help={t('rounds.help')}
      start={{ label: t('rounds.example'), rows: state.settings.exampleRounds }}
      blank={{ quarter: 1, number: 1, span: { from: '', to: '' } }}
      isComplete={({ span }) => isSpan(span)}
      nameOf={nameOf}
      toChange={(rows) => ({ section: 'rounds', rows })}
      columns={[t('list.quarter'), t('list.number'), t('form.from'), t('form.to')]}
      fields={(row, change, id) => (
        <>
          <RoundKey row={row} change={change} id={id} name={nameOf(row)} />
          <RoundDays row={row} change={change} id={id} name={nameOf(row)} />
        </>
      )}
    />
  );
};

const DAY_KINDS = ['holiday', 'day-off-in-lieu', 'make-up-workday'] as const;

const HolidayFields = ({
  row,
  change,
  id,
}: {
  row: Holiday;
  change: (part: Partial<Holiday>) => void;
  id: string;
}) => {
  const { t } = useSidebar();
  return (
    <>
      <DateField
        id={`holiday-${id}-day`}
        label={t('list.day')}
        value={row.day}
        onChange={(day) => change({ day })}
      />
      <SelectField
        id={`holiday-${id}-kind`}
        label={t('list.kind')}
        value={row.kind}
        choices={DAY_KINDS.map((value) => ({ value, label: t(`dayKind.${value}`) }))}
        onChange={(kind) => change({ kind: DAY_KINDS.find((known) => known === kind) ?? 'holiday' })}
      />
      <TextField
        id={`holiday-${id}-name`}
        label={t('list.name')}
        maxLength={120}
        value={row.name}
        onChange={(name) => change({ name })}
      />
    </>
  );
};

/** What the State has decided for the year, where that stands, and what is still open. */
const HolidaySources = () => {
  const { t, state } = useSidebar();
  const { holidaySources, openHolidays, policy } = state.settings;
  const year = String(policy.year);
  return (
    <>
      {openHolidays.length > 0 ? (
        <Notice
          tone="warning"
          title={t('holidays.open', { year, list: openHolidays.join('; ') })}
          action={t('holidays.openAction')}
        />
      ) : null}
      {holidaySources.length > 0 ? (
        <details class="fold">
          <summary>{t('holidays.sources', { year })}</summary>
          <ul class="plain-list">
            {holidaySources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
};

export const HolidaysEditor = () => {
  const { t, state, day } = useSidebar();
  return (
    <>
      <HolidaySources />
      <ListEditor<Holiday>
        rows={state.settings.holidays.rows}
        help={t('holidays.help')}
        start={{ label: t('holidays.fill'), rows: state.settings.knownHolidays }}
        blank={{ day: '', kind: 'holiday', name: '' }}
        isComplete={(row) => row.day !== ''}
        nameOf={(row, index) =>
          row.name || (row.day ? day(row.day) : t('list.new', { number: String(index + 1) }))
        }
        toChange={(rows) => ({ section: 'holidays', rows })}
        fields={(row, change, id) => <HolidayFields row={row} change={change} id={id} />}
      />
    </>
  );
};
