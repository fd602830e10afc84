import { useEffect, useState } from 'preact/hooks';
import type { TripLine } from '../../protocol/overview';
import { OUTPUTS, type OutputKind, type OutputRequest } from '../../protocol/outputs';
import { isFault, useSidebar, type Sidebar } from '../sidebar-context';
import { EmptyRoster } from '../parts/empty';
import { SelectField, type Choice } from '../parts/fields/field';
import { PickField } from '../parts/fields/pick';
import { periodChoices } from '../parts/period-choices';
import { CalendarFile } from './calendar-file';
import { OutputActions } from './output-actions';

/** What each kind needs to know beside the period. */
const NEEDS: Readonly<Record<OutputKind, 'nothing' | 'officer' | 'department' | 'trip'>> = {
  summary: 'nothing',
  term: 'nothing',
  breakdown: 'nothing',
  calendar: 'nothing',
  reminders: 'nothing',
  findings: 'nothing',
  assignments: 'nothing',
  closings: 'nothing',
  'form-personal-registration': 'officer',
  'form-department-quarter': 'department',
  'form-agency-quarter': 'nothing',
  'form-branch-meeting': 'trip',
  'form-thematic-report': 'trip',
  report: 'nothing',
};

const groupOf = ({ t }: Sidebar, kind: OutputKind): string =>
  kind.startsWith('form') ? t('outputs.forms') : t('outputs.tables');

const departmentsOf = ({ state }: Sidebar): Choice[] =>
  [...new Set(state.overview.officers.map(({ department }) => department))]
    .filter(Boolean)
    .map((department) => ({ value: department, label: department }));

interface Choosing {
  readonly request: OutputRequest;
  readonly change: (request: OutputRequest) => void;
}

const Needs = ({ request, change }: Choosing) => {
  const sidebar = useSidebar();
  const { t, state } = sidebar;
  const needs = NEEDS[request.kind];
  const blank = { value: '', label: t('choose') };
  if (needs === 'department')
    return (
      <SelectField
        id="output-department"
        label={t('outputs.department')}
        value={request.department ?? ''}
        choices={[blank, ...departmentsOf(sidebar)]}
        onChange={(department) => change({ ...request, department })}
      />
    );
  if (needs === 'nothing') return null;
  return (
    <>
      <PickField
        id="output-officer"
        label={t('form.officer')}
        value={request.officer ?? ''}
        choices={state.choices.officers.map(({ id, label }) => ({ value: id, label }))}
        onChange={(officer) =>
          change({ kind: request.kind, period: request.period, ...(officer ? { officer } : {}) })
        }
      />
      {needs === 'trip' && request.officer ? <TripPicker request={request} change={change} /> : null}
    </>
  );
};

const useOfficerTrips = (officer: string, period: string): readonly TripLine[] => {
  const { peek } = useSidebar();
  const [trips, setTrips] = useState<readonly TripLine[]>([]);
  useEffect(() => {
    let stale = false;
    setTrips([]);
    void peek('apiOfficer', { officer, period }).then((detail) => {
      if (!stale && !isFault(detail)) setTrips(detail.trips);
    });
    return () => {
      stale = true;
    };
  }, [officer, period]);
  return trips;
};

const TripPicker = ({ request, change }: Choosing) => {
  const { t, span } = useSidebar();
  const trips = useOfficerTrips(request.officer ?? '', request.period);
  const labelOf = ({ from, to, unit }: TripLine) =>
    [from && to ? span(from, to) : '', unit].filter(Boolean).join(' · ');
  return (
    <SelectField
      id="output-trip"
      label={t('outputs.trip')}
      value={String(
        trips.findIndex(({ at }) => at.sheet === request.trip?.sheet && at.row === request.trip.row),
      )}
      choices={[
        { value: '-1', label: t('choose') },
        ...trips.map((trip, index) => ({ value: String(index), label: labelOf(trip) })),
      ]}
      onChange={(index) => change({ ...request, trip: trips[Number(index)]?.at })}
    />
  );
};

const isComplete = (request: OutputRequest): boolean => {
  const needs = NEEDS[request.kind];
  if (needs === 'trip') return request.trip !== undefined;
  return needs === 'nothing' || Boolean(request[needs]);
};

const Kinds = ({ request, change }: Choosing) => {
  const sidebar = useSidebar();
  const { t } = sidebar;
  const chooseKind = (value: string) => {
    const kind = OUTPUTS.find((known) => known === value);
    if (kind) change({ kind, period: request.period });
  };
  return (
    <>
      <SelectField
        id="output-kind"
        label={t('outputs.kind')}
        hint={t(`outputHelp.${request.kind}`)}
        value={request.kind}
        choices={OUTPUTS.map((kind) => ({
          value: kind,
          label: t(`output.${kind}`),
          group: groupOf(sidebar, kind),
        }))}
        onChange={chooseKind}
      />
      <SelectField
        id="output-period"
        label={t('period.label')}
        value={request.period}
        choices={periodChoices(sidebar)}
        onChange={(next) => change({ kind: request.kind, period: next })}
      />
    </>
  );
};

/** To the page that prints papers and saves them for Word; it opens over the sheet. */
const ToDialog = () => {
  const { t, ask, busy } = useSidebar();
  return (
    <section class="pane">
      <p class="hint">{t('outputs.dialogHelp')}</p>
      <div class="buttons">
        <button type="button" disabled={busy} onClick={() => void ask('apiOpenReport', {})}>
          {t('outputs.dialog')}
        </button>
      </div>
    </section>
  );
};

/** Tables, forms and the report: choose, look, create. */
export const OutputsView = () => {
  const { t, period, state } = useSidebar();
  const [chosen, setChosen] = useState<OutputRequest>();
  const request = chosen ?? { kind: 'summary', period };
  return (
    <>
      <h2 tabIndex={-1}>{t('tab.outputs')}</h2>
      {state.overview.officers.length === 0 ? (
        <EmptyRoster />
      ) : (
        <>
          <Kinds request={request} change={setChosen} />
          <Needs request={request} change={setChosen} />
          <OutputActions key={JSON.stringify(request)} request={request} isComplete={isComplete(request)} />
          <CalendarFile period={request.period} />
          <ToDialog />
        </>
      )}
    </>
  );
};
