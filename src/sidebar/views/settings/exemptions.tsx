import { useSidebar } from '../../sidebar-context';
import { SelectField, TextField } from '../../parts/fields/field';
import { PickField } from '../../parts/fields/pick';
import { isSpan, ListEditor, SpanFields, type RowsOf } from '../../parts/fields/list-editor';

type Exemption = RowsOf<'exemptions'>[number];

interface ExemptionProps {
  readonly row: Exemption;
  readonly change: (part: Partial<Exemption>) => void;
  readonly id: string;
}

const REASONS = ['study', 'sick', 'maternity', 'other'] as const;

const Officer = ({ row, change, id }: ExemptionProps) => {
  const { t, state } = useSidebar();
  return (
    <PickField
      id={`exemption-${id}-officer`}
      label={t('form.officer')}
      value={row.officer}
      choices={state.choices.officers.map((officer) => ({ value: officer.id, label: officer.label }))}
      onChange={(officer) => change({ officer })}
    />
  );
};

const ExemptionFields = (props: ExemptionProps) => {
  const { row, change, id } = props;
  const { t } = useSidebar();
  return (
    <>
      <Officer {...props} />
      <SelectField
        id={`exemption-${id}-reason`}
        label={t('list.reason')}
        value={row.reason}
        choices={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
        onChange={(value) => {
          const reason = REASONS.find((known) => known === value) ?? 'other';
          change({ reason, reasonText: t(`reason.${reason}`) });
        }}
      />
      <SpanFields id={`exemption-${id}`} span={row.span} onChange={(span) => change({ span })} />
      <TextField
        id={`exemption-${id}-document`}
        label={t('list.document')}
        maxLength={200}
        value={row.document}
        onChange={(document) => change({ document })}
      />
    </>
  );
};

export const ExemptionsEditor = () => {
  const { t, state } = useSidebar();
  const nameOf = (row: Exemption, index: number) =>
    state.choices.officers.find(({ id }) => id === row.officer)?.label ??
    t('list.new', { number: String(index + 1) });
  return (
    <ListEditor<Exemption>
      rows={state.settings.exemptions.rows}
      help={t('exemptions.help')}
      blank={{
        officer: '',
        reason: 'study',
        reasonText: t('reason.study'),
        span: { from: '', to: '' },
        document: '',
      }}
      isComplete={({ officer, span }) => officer !== '' && isSpan(span)}
      nameOf={nameOf}
      toChange={(rows) => ({ section: 'exemptions', rows })}
      fields={(row, change, id) => <ExemptionFields row={row} change={change} id={id} />}
    />
  );
};
