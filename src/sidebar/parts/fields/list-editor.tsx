import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SettingsChange } from '../../../protocol/settings';
import { useSidebar } from '../../sidebar-context';
import { DateField } from './date-field';
import { Notice } from '../notice';

export type RowsOf<Section extends SettingsChange['section']> = Extract<
  SettingsChange,
  { section: Section; rows: unknown }
>['rows'];

interface ListEditorProps<Row> {
  readonly rows: readonly Row[];
  readonly help: string;
  readonly blank: Row;
  readonly isComplete: (row: Row) => boolean;
  readonly nameOf: (row: Row, index: number) => string;
  readonly toChange: (rows: Row[]) => SettingsChange;
  /** Rows to start an empty list from, and the words on their button. */
  readonly start?: { readonly label: string; readonly rows: readonly Row[] };
  /** Names of columns: the list is a table then, and `fields` gives a row's cells. */
  readonly columns?: readonly string[];
  readonly fields: (row: Row, change: (part: Partial<Row>) => void, id: string) => ComponentChildren;
}

/** Untouched rows follow the sheet; those that somebody has begun to change stay, with what stood there then. */
const useRows = <Row,>(saved: readonly Row[]) => {
  const [edited, setEdited] = useState<{ readonly rows: readonly Row[]; readonly was: readonly Row[] }>();
  const { rows, was } = edited ?? { rows: saved, was: saved };
  const setRows = (next: readonly Row[]) => setEdited({ rows: next, was });
  return {
    rows,
    was,
    /** Somebody has changed the list in the sheet since. */
    isOutdated: JSON.stringify(was) !== JSON.stringify(saved),
    forget: () => setEdited(undefined),
    changeAt: (index: number, part: Partial<Row>) =>
      setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row))),
    add: (row: Row) => setRows([...rows, row]),
    replace: setRows,
    removeAt: (index: number) => setRows(rows.filter((_, at) => at !== index)),
  };
};

type Rows<Row> = ReturnType<typeof useRows<Row>>;

/** Where the keyboard goes when a row comes or goes: to the new row, or to the button that adds one. */
const useLanding = (count: number) => {
  const form = useRef<HTMLFormElement>(null);
  const before = useRef(count);
  useLayoutEffect(() => {
    const place = count > before.current ? '.list-row:last-of-type :is(input, select)' : '.add';
    if (count !== before.current) form.current?.querySelector<HTMLElement>(place)?.focus();
    before.current = count;
  }, [count]);
  return form;
};

interface EmptyListProps<Row> {
  readonly start?: { readonly label: string; readonly rows: readonly Row[] };
  readonly onStart: (rows: readonly Row[]) => void;
}

const EmptyList = <Row,>({ start, onStart }: EmptyListProps<Row>) => {
  const { t } = useSidebar();
  return (
    <Notice tone="info" title={t('list.empty')}>
      {start && start.rows.length > 0 ? (
        <button type="button" onClick={() => onStart(start.rows)}>
          {start.label}
        </button>
      ) : null}
    </Notice>
  );
};

const Cards = <Row,>({ list, nameOf, fields }: ListEditorProps<Row> & { list: Rows<Row> }) => {
  const { t } = useSidebar();
  return (
    <>
      {list.rows.map((row, index) => (
        <fieldset class="list-row" key={index}>
          <legend>{nameOf(row, index)}</legend>
          {fields(row, (part) => list.changeAt(index, part), String(index))}
          <button type="button" class="text" onClick={() => list.removeAt(index)}>
            {t('list.remove')} <span class="sr-only">{nameOf(row, index)}</span>
          </button>
        </fieldset>
      ))}
    </>
  );
};

/** For lists whose rows are short enough to stand one under the other. */
const Table = <Row,>({ list, nameOf, fields, columns }: ListEditorProps<Row> & { list: Rows<Row> }) => {
  const { t } = useSidebar();
  return (
    <table class="cells">
      <thead>
        <tr>
          {columns?.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {list.rows.map((row, index) => (
          <tr class="list-row" key={index}>
            {fields(row, (part) => list.changeAt(index, part), String(index))}
            <td>
              <button
                type="button"
                class="icon-button"
                aria-label={`${t('list.remove')}: ${nameOf(row, index)}`}
                title={t('list.remove')}
                onClick={() => list.removeAt(index)}
              >
                ×
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Two have changed the list: the rows in the sheet are not written over with those here. */
const Outdated = ({ onForget }: { onForget: () => void }) => {
  const { t } = useSidebar();
  return (
    <Notice tone="warning" title={t('list.outdated')}>
      <button type="button" onClick={onForget}>
        {t('list.takeNew')}
      </button>
    </Notice>
  );
};

/** Saves the list over the one that was shown; whether it was. */
const useSave = <Row,>({ rows, was, forget }: Rows<Row>, toChange: ListEditorProps<Row>['toChange']) => {
  const { t, ask, say, period } = useSidebar();
  return async () => {
    const request = { change: toChange([...rows]), was: toChange([...was]), period };
    if (!(await ask('apiSaveSettings', request))) return;
    forget();
    say(t('settings.saved'));
  };
};

/** A list of the office, edited row by row and saved whole. */
export const ListEditor = <Row,>(props: ListEditorProps<Row>) => {
  const { t, busy, opening } = useSidebar();
  const list = useRows(props.rows);
  const { rows } = list;
  const form = useLanding(rows.length);
  const Layout = props.columns ? Table : Cards;
  const lacking = rows.some((row) => !props.isComplete(row));
  const save = useSave(list, props.toChange);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!lacking) void save();
  };
  return (
    <form ref={form} onSubmit={submit}>
      <p class="hint">{props.help}</p>
      {rows.length === 0 ? (
        <EmptyList {...(props.start ? { start: props.start } : {})} onStart={list.replace} />
      ) : (
        <Layout {...props} list={list} />
      )}
      {list.isOutdated ? <Outdated onForget={list.forget} /> : null}
      {lacking ? <p class="field-error">{t('list.lacking')}</p> : null}
      <div class="buttons sticky">
        <button
          type="submit"
          class="primary"
          disabled={busy || lacking || list.isOutdated || !opening.access.manage}
        >
          {t('save')}
        </button>
        <button type="button" class="add" onClick={() => list.add(props.blank)}>
          {t('list.add')}
        </button>
      </div>
    </form>
  );
};

interface SpanFieldsProps {
  readonly id: string;
  readonly span: { from: string; to: string };
  readonly onChange: (span: { from: string; to: string }) => void;
}

export const SpanFields = ({ id, span, onChange }: SpanFieldsProps) => {
  const { t } = useSidebar();
  return (
    <div class="two">
      <DateField
        id={`${id}-from`}
        label={t('form.from')}
        value={span.from}
        onChange={(from) => onChange({ ...span, from })}
      />
      <DateField
        id={`${id}-to`}
        label={t('form.to')}
        value={span.to}
        onChange={(to) => onChange({ ...span, to })}
      />
    </div>
  );
};

export const isSpan = (span: { from: string; to: string }): boolean =>
  span.from !== '' && span.from <= span.to;
