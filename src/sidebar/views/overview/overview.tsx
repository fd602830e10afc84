import { useMemo, useState } from 'preact/hooks';
import type { OfficerLine, Overview } from '../../../protocol/overview';
import { useSidebar } from '../../sidebar-context';
import { EmptyRoster } from '../../parts/empty';
import { SelectField, TextField } from '../../parts/fields/field';
import { folded } from '../../../i18n/folded';
import { Notice } from '../../parts/notice';
import { periodChoices } from '../../parts/period-choices';
import { departmentsByNeed, excused, isBehind, onDuty, scaleOf } from './need';
import { OfficerRow } from './officer-row';
import { Todo } from './todo';
import { DutyFigures } from './duty-figures';

const PeriodPicker = () => {
  const sidebar = useSidebar();
  return (
    <SelectField
      id="period"
      label={sidebar.t('period.label')}
      value={sidebar.period}
      choices={periodChoices(sidebar)}
      onChange={sidebar.choosePeriod}
    />
  );
};

const RateCard = ({ title, rate }: { title: string; rate: Overview['went'] }) => {
  const { percent } = useSidebar();
  return (
    <div class="card">
      <dt>{title}</dt>
      <dd>
        <strong>
          {rate.numerator}/{rate.denominator}
        </strong>{' '}
        <span class="quiet">{percent(rate)}</span>
      </dd>
    </div>
  );
};

const Figures = ({ overview }: { overview: Overview }) => {
  const { t, mean, number } = useSidebar();
  return (
    <>
      <dl class="cards">
        <RateCard title={t('overview.went')} rate={overview.went} />
        <RateCard title={t('overview.met')} rate={overview.met} />
        <div class="card">
          <dt>{t('overview.mean')}</dt>
          <dd>
            <strong>{mean(overview.mean)}</strong> <span class="quiet">{t('overview.meanUnit')}</span>
          </dd>
        </div>
        <div class="card">
          <dt>{t('overview.total')}</dt>
          <dd>
            <strong>{number(overview.days)}</strong> <span class="quiet">{t('overview.days')}</span>
          </dd>
        </div>
      </dl>
      <p class="hint">
        {t('overview.denominator', {
          subject: overview.subject,
          total: overview.total,
          days: overview.required,
        })}
      </p>
    </>
  );
};

const Plan = ({ plan }: { plan: Overview['plan'] }) => {
  const { t } = useSidebar();
  if (!plan) return null;
  return (
    <Notice
      tone={plan.short > 0 ? 'warning' : 'good'}
      title={plan.short > 0 ? t('plan.short', { count: plan.short }) : t('plan.enough')}
      action={t('plan.rounds', { days: plan.roundDays, left: plan.roundDaysLeft })}
    />
  );
};

/** The duties beside the days of the plan: who has done them, and who has not. */
const Duties = ({ duties }: { duties: Overview['duties'] }) => {
  const { t, percent, openOfficer } = useSidebar();
  return (
    <>
      {duties.map((duty, index) => (
        <details class="fold" key={index}>
          <summary>
            {t('duties.line', {
              name: duty.name,
              met: `${duty.met.numerator}/${duty.met.denominator}`,
              percent: percent(duty.met),
            })}
          </summary>
          <p class="hint">{duty.terms}</p>
          <ul class="plain-list">
            {duty.officers.map((officer) => (
              <li key={officer.id} class="duty-line">
                <button type="button" class="link" onClick={() => openOfficer(officer.id)}>
                  {officer.name}
                </button>
                <DutyFigures duty={officer} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
};

const Unvisited = ({ unvisited }: { unvisited: Overview['unvisited'] }) => {
  const { t } = useSidebar();
  if (!unvisited || unvisited.count === 0) return null;
  return (
    <details class="fold">
      <summary>{t('overview.unvisited', { count: unvisited.count, of: unvisited.of })}</summary>
      <ul class="plain-list">
        {unvisited.names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
};

const OfficerGroup = ({
  department,
  officers,
  scale,
}: {
  department: string;
  officers: readonly OfficerLine[];
  scale: number;
}) => {
  const { t } = useSidebar();
  return (
    <section class="group">
      <h3>
        {department || t('overview.noDepartment')} <span class="quiet">{officers.length}</span>
      </h3>
      <ul class="rows">
        {officers.map((officer) => (
          <OfficerRow key={officer.id} officer={officer} scale={scale} />
        ))}
      </ul>
    </section>
  );
};

const SEARCH_FROM = 12;

const Officers = ({ overview, onlyBehind }: { overview: Overview; onlyBehind: boolean }) => {
  const { t } = useSidebar();
  const [search, setSearch] = useState('');
  const shown = useMemo(
    () =>
      overview.officers.filter(
        (officer) => (!onlyBehind || isBehind(officer)) && folded(officer.name).includes(folded(search)),
      ),
    [overview, search, onlyBehind],
  );
  const groups = useMemo(() => departmentsByNeed(shown.filter(onDuty)), [shown]);
  const others = shown.filter(excused);
  const scale = scaleOf(overview.officers);
  return (
    <>
      {overview.officers.length >= SEARCH_FROM ? (
        <TextField
          id="officer-search"
          type="search"
          label={t('overview.search')}
          placeholder={t('overview.search')}
          plain
          value={search}
          onChange={setSearch}
        />
      ) : null}
      {shown.length === 0 ? <p class="empty">{t('overview.noMatch')}</p> : null}
      {groups.map(({ department, officers }) => (
        <OfficerGroup key={department} department={department} officers={officers} scale={scale} />
      ))}
      {others.length > 0 ? (
        <OfficerGroup department={t('overview.exempt')} officers={others} scale={scale} />
      ) : null}
    </>
  );
};

/** Who is behind: the figures of the period, and each officer's days against the quota. */
export const OverviewView = () => {
  const { t, state } = useSidebar();
  const { overview } = state;
  const [onlyBehind, setOnlyBehind] = useState(false);
  const behind = onlyBehind && overview.officers.some(isBehind);
  return (
    <>
      <h2 tabIndex={-1}>{t('tab.overview')}</h2>
      {overview.total === 0 && overview.officers.length === 0 ? (
        <EmptyRoster />
      ) : (
        <>
          <PeriodPicker />
          {overview.notes.map((note) => (
            <Notice key={note} tone="warning" title={note} action={t('overview.noDaysOffAction')} />
          ))}
          <Figures overview={overview} />
          <Todo filter={{ on: behind, toggle: () => setOnlyBehind(!behind) }} />
          <Plan plan={overview.plan} />
          <Officers overview={overview} onlyBehind={behind} />
          <Duties duties={overview.duties} />
          <Unvisited unvisited={overview.unvisited} />
        </>
      )}
    </>
  );
};
