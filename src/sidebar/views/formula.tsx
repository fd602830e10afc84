import { useState } from 'preact/hooks';
import type { FunctionHelp } from '../../protocol/formula';
import { useSidebar, type Sidebar } from '../sidebar-context';
import { SelectField, TextField } from '../parts/fields/field';
import { Notice } from '../parts/notice';
import { periodChoices } from '../parts/period-choices';

type Argument = FunctionHelp['args'][number];

/** A whole number, a range or a text in quotes, which stand in a formula as they are. */
const STANDS = /^("|[A-Z]+\d|-?\d+$)/;

/** Text that Sheets reads as the argument: ranges and numbers bare, words in quotes; Q1 is no cell here. */
const written = ({ kind }: Argument, value: string): string => {
  if (value === '' || kind === 'range' || kind === 'trips') return value;
  return kind === 'text' && STANDS.test(value) ? value : `"${value.replace(/"/g, '""')}"`;
};

/** Arguments left out at the end fall away; those in the middle keep their place. */
const trimmed = (args: readonly string[]): string[] => {
  const last = args.reduce((found, arg, index) => (arg === '' ? found : index), -1);
  return args.slice(0, last + 1);
};

/** The formula as it is written; Sheets shows it in the sheet's own notation. */
const formulaText = (name: string, args: readonly string[]): string =>
  `=${name}(${trimmed(args).join('; ')})`;

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

const ONE_CELL = /(?:^|!)\$?[A-Z]{1,3}\$?\d+$/;

/** Of one name it is said that a range of them is better: people write such a formula on every row. */
const hintOf = (t: Sidebar['t'], { name, help }: Argument, value: string): string =>
  name === 'officers' && ONE_CELL.test(value) ? t('formula.wholeRange') : help;

const RangeField = ({ argument, value, onChange }: ArgumentProps) => {
  const { t, ask, busy } = useSidebar();
  const take = async () => {
    const selection = await ask('apiSelection', {});
    if (selection) onChange(`${quoted(selection.sheet)}!${selection.a1}`);
  };
  return (
    <div class="with-button">
      <TextField
        id={`arg-${argument.name}`}
        label={labelOf(t, argument)}
        hint={hintOf(t, argument, value)}
        value={value}
        onChange={onChange}
      />
      <button type="button" disabled={busy} onClick={() => void take()}>
        {t('formula.takeSelection')}
      </button>
    </div>
  );
};

const TableField = ({ argument, value, onChange }: ArgumentProps) => {
  const { t, state } = useSidebar();
  const tables = state.tables.filter(({ kind }) => kind === 'trips');
  const choices = tables.map((table) => {
    const last = table.columns[table.columns.length - 1]?.letter ?? 'Z';
    const first = table.columns[0]?.letter ?? 'A';
    return {
      value: `${quoted(table.sheet)}!${first}:${last}`,
      label: t('formula.table', { sheet: table.sheet, rows: table.trips }),
    };
  });
  return (
    <SelectField
      id={`arg-${argument.name}`}
      label={labelOf(t, argument)}
      hint={argument.help}
      value={value}
      choices={[{ value: '', label: t('formula.wholeWorkbook') }, ...choices]}
      onChange={onChange}
    />
  );
};

const PeriodField = ({ argument, value, onChange }: ArgumentProps) => {
  const sidebar = useSidebar();
  const { t } = sidebar;
  const periods = periodChoices(sidebar).filter(({ value: key }) => key !== 'year');
  return (
    <SelectField
      id={`arg-${argument.name}`}
      label={labelOf(t, argument)}
      hint={argument.help}
      value={value}
      choices={[{ value: '', label: t('formula.wholeYear') }, ...periods]}
      onChange={onChange}
    />
  );
};

const OtherField = ({ argument, value, onChange }: ArgumentProps) => {
  const { t } = useSidebar();
  return (
    <TextField
      id={`arg-${argument.name}`}
      label={labelOf(t, argument)}
      hint={argument.help}
      value={value}
      onChange={onChange}
    />
  );
};

interface ArgumentProps {
  readonly argument: Argument;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const ARGUMENTS = [
  'officers',
  'officer',
  'trips',
  'period',
  'measure',
  'duty',
  'dates',
  'date',
  'range',
  'text',
  'year',
  'units',
] as const;

/** What the argument is, with the name that Sheets' own help gives it. */
const labelOf = (t: Sidebar['t'], { name, optional }: Argument): string => {
  const known = ARGUMENTS.find((argument) => argument === name);
  const label = known ? t(`arg.${known}`) : name;
  return t(optional ? 'formula.optional' : 'formula.argument', { label, name });
};

const FIELDS = { range: RangeField, trips: TableField, period: PeriodField, text: OtherField } as const;

const Arguments = ({ help, values, onChange }: ArgumentsProps) => (
  <>
    {help.args.map((argument, index) => {
      const Field = FIELDS[argument.kind];
      return (
        <Field
          key={argument.name}
          argument={argument}
          value={values[index] ?? ''}
          onChange={(value) =>
            onChange(help.args.map((_, at) => (at === index ? value : (values[at] ?? ''))))
          }
        />
      );
    })}
  </>
);

interface ArgumentsProps {
  readonly help: FunctionHelp;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

const useInsert = (name: string, args: readonly string[]) => {
  const { t, ask, say } = useSidebar();
  const [taken, setTaken] = useState(false);
  const insert = async (overwrite: boolean) => {
    const done = await ask('apiInsertFormula', { name, args: trimmed(args), overwrite });
    setTaken(done?.written === false);
    if (done?.written) say(t('formula.inserted', { cell: `${done.sheet}!${done.cell}` }));
  };
  return { taken, insert, forget: () => setTaken(false) };
};

const Insert = ({ help, values }: { help: FunctionHelp; values: readonly string[] }) => {
  const { t, busy, opening } = useSidebar();
  const args = help.args.map((argument, index) => written(argument, values[index] ?? ''));
  const { taken, insert, forget } = useInsert(help.name, args);
  const lacking = help.args.some(({ optional }, index) => !optional && args[index] === '');
  return (
    <>
      <p class="small">{t('formula.result')}</p>
      <code class="formula">{formulaText(help.name, args)}</code>
      {taken ? (
        <Notice tone="warning" title={t('formula.taken')} action={t('formula.takenAction')}>
          <button type="button" class="primary" onClick={() => void insert(true)}>
            {t('formula.overwrite')}
          </button>
          <button type="button" onClick={forget}>
            {t('cancel')}
          </button>
        </Notice>
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="primary"
            disabled={busy || lacking || !opening.access.edit}
            onClick={() => void insert(false)}
          >
            {t('formula.insert')}
          </button>
        </div>
      )}
    </>
  );
};

/** Puts a formula into the active cell: choose the function and what it counts. */
export const FormulaView = () => {
  const { t, opening } = useSidebar();
  const [name, setName] = useState(opening.functions[0]?.name ?? '');
  const [values, setValues] = useState<readonly string[]>([]);
  const help = opening.functions.find((known) => known.name === name);
  return (
    <>
      <h2 tabIndex={-1}>{t('tab.formula')}</h2>
      <SelectField
        id="function"
        label={t('formula.function')}
        value={name}
        choices={opening.functions.map((known) => ({ value: known.name, label: known.name }))}
        onChange={(next) => {
          setName(next);
          setValues([]);
        }}
      />
      {help ? (
        <>
          <p class="hint">{help.summary}</p>
          <p class="hint">{t('formula.example', { example: help.example })}</p>
          <Arguments help={help} values={values} onChange={setValues} />
          <Insert help={help} values={values} />
        </>
      ) : null}
      <p class="hint">{t('formula.recalculate')}</p>
    </>
  );
};
