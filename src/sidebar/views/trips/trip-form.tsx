import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DraftCheck, TripDraft } from '../../../protocol/trips';
import { isFault, useSidebar, type Sidebar } from '../../sidebar-context';
import { SelectField, type Choice } from '../../parts/fields/field';
import { isOfBlank, StatusChoice, WhereAndWhy, WhoAndWhen } from './trip-draft';

const BLANK: TripDraft = {
  officer: '',
  others: [],
  from: '',
  to: '',
  unit: '',
  level: '',
  kind: '',
  topic: '',
  travelOrder: '',
  status: 'registered',
};

const CHECK_AFTER_MS = 600;

/** Enough is filled in for the server to say something useful. */
const isWorthChecking = (draft: TripDraft): boolean => draft.officer !== '' && draft.from !== '';

/** What the server says of the draft, asked a moment after the last key. */
const useDraftCheck = (draft: TripDraft): DraftCheck | undefined => {
  const { peek } = useSidebar();
  const [check, setCheck] = useState<DraftCheck>();
  useEffect(() => {
    if (!isWorthChecking(draft)) {
      setCheck(undefined);
      return;
    }
    let stale = false;
    const timer = setTimeout(() => {
      void peek('apiCheckTrip', { draft }).then((answer) => {
        if (!stale) setCheck(isFault(answer) ? undefined : answer);
      });
    }, CHECK_AFTER_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [draft]);
  return check;
};

const Verdict = ({ draft, check }: { draft: TripDraft; check: DraftCheck | undefined }) => {
  const { t } = useSidebar();
  const general =
    check?.findings.filter(
      (found) => (!found.field || found.severity === 'info') && !isOfBlank(draft, found),
    ) ?? [];
  return (
    <div class="verdict" role="status" aria-label={t('form.verdict')}>
      {check ? <p class={check.newDays > 0 ? 'good-text' : 'need-text'}>{check.summary}</p> : null}
      {general.map(({ message, severity }) => (
        <p key={message} class="small">
          <span class={`severity ${severity}`}>{t(`severity.${severity}`)}</span> {message}
        </p>
      ))}
    </div>
  );
};

type TripTable = Sidebar['state']['choices']['tripTables'][number];

/** The day is among those of the table's trips; ISO days are in the order of time. */
const holds = ({ from, to }: TripTable, day: string): boolean =>
  from !== undefined && to !== undefined && from <= day && day <= to;

/** The table whose trips are of that time of the year first; else the one that goes on longest. */
const byTime =
  (day: string) =>
  (a: TripTable, b: TripTable): number =>
    day === '' ? 0 : Number(holds(b, day)) - Number(holds(a, day)) || (b.to ?? '').localeCompare(a.to ?? '');

/**
 * The department's own table comes first, so the row lands where the department keeps its trips; then tables with a row
 * for each trip, which tell all of it.
 */
const tableChoices = ({ state }: Sidebar, { officer, from }: TripDraft): Choice[] => {
  const own = state.choices.officers.find(({ id }) => id === officer)?.label ?? '';
  const isOwn = ({ department }: TripTable): boolean => department !== '' && own.includes(department);
  return [...state.choices.tripTables]
    .sort(
      (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || Number(a.wide) - Number(b.wide) || byTime(from)(a, b),
    )
    .map(({ key, label }) => ({ value: key, label }));
};

const NEEDED = ['officer', 'from', 'to', 'unit'] as const;

const lacking = (draft: TripDraft) => NEEDED.filter((field) => draft[field].trim() === '');

const isComplete = (draft: TripDraft): boolean => lacking(draft).length === 0;

const useAddTrip = (draft: TripDraft, table: string, onAdded: () => void) => {
  const { t, ask, say, period } = useSidebar();
  return async (event: Event) => {
    event.preventDefault();
    if (!isComplete(draft)) return;
    const added = await ask('apiAddTrip', { draft, table, period });
    if (!added) return;
    const fields = added.unwritten.join(', ').toLowerCase();
    const without = fields === '' ? '' : ` ${t('form.without', { fields })}`;
    say(`${t('form.added', { cell: `${added.at.sheet}!${added.cell}` })}${without}`, added.at);
    onAdded();
  };
};

const TableField = ({ draft, value, onChange }: TableFieldProps) => {
  const sidebar = useSidebar();
  const tables = tableChoices(sidebar, draft);
  if (tables.length < 2) return null;
  return (
    <SelectField
      id="trip-table"
      label={sidebar.t('form.table')}
      value={value || (tables[0]?.value ?? '')}
      choices={tables}
      onChange={onChange}
    />
  );
};

interface TableFieldProps {
  readonly draft: TripDraft;
  readonly value: string;
  readonly onChange: (table: string) => void;
}

interface SendProps {
  readonly draft: TripDraft;
  readonly blocked: boolean;
  readonly onClear: () => void;
}

/** The button, and why it is grey while it is. */
const Send = ({ draft, blocked, onClear }: SendProps) => {
  const { t, busy, opening } = useSidebar();
  const fields = lacking(draft).map((field) => t(`formLack.${field}`));
  const lacks = fields.length > 0 ? t('form.lacks', { fields: fields.join(', ') }) : '';
  const why = lacks || (blocked ? t('form.blocked') : '');
  return (
    <>
      <div class="buttons">
        <button
          type="submit"
          class="primary"
          disabled={busy || why !== '' || !opening.access.edit}
          aria-describedby="trip-why-not"
        >
          {t('form.add')}
        </button>
        <button type="button" onClick={onClear}>
          {t('form.clear')}
        </button>
      </div>
      <p class="hint" id="trip-why-not">
        {why}
      </p>
    </>
  );
};

/** The draft as it stands: what is past was done, until somebody says otherwise. */
const useDraft = () => {
  const { opening } = useSidebar();
  const [typed, setTyped] = useState<TripDraft>(BLANK);
  const [isSaid, setSaid] = useState(false);
  const draft = useMemo<TripDraft>(
    () => (isSaid || typed.to === '' || typed.to > opening.today ? typed : { ...typed, status: 'done' }),
    [typed, isSaid, opening.today],
  );
  return {
    draft,
    change: (part: Partial<TripDraft>) => {
      if (part.status) setSaid(true);
      setTyped((before) => ({ ...before, ...part }));
    },
    /** All blank, but for what is kept. */
    renew: (kept: Partial<TripDraft> = {}) => {
      setSaid(false);
      setTyped({ ...BLANK, ...kept });
    },
  };
};

/** Adds a registration or a finished trip to a table; checked while typing. */
export const TripForm = () => {
  const sidebar = useSidebar();
  const { draft, change, renew } = useDraft();
  const [clears, setClears] = useState(0);
  const [chosenTable, setTable] = useState('');
  const check = useDraftCheck(draft);
  const table = chosenTable || (tableChoices(sidebar, draft)[0]?.value ?? '');
  const add = useAddTrip(draft, table, () => renew({ officer: draft.officer, others: draft.others ?? [] }));
  const clear = () => {
    renew();
    // Half a date is in its field only, not in the draft.
    setClears(clears + 1);
  };
  const blocked = check?.findings.some(({ blocks }) => blocks) ?? false;
  return (
    <form onSubmit={(event) => void add(event)}>
      <StatusChoice draft={draft} change={change} />
      <WhoAndWhen key={clears} draft={draft} check={check} change={change} />
      <WhereAndWhy draft={draft} check={check} change={change} />
      <TableField draft={draft} value={chosenTable} onChange={setTable} />
      <Verdict draft={draft} check={check} />
      <Send draft={draft} blocked={blocked} onClear={clear} />
    </form>
  );
};
