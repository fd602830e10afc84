import type { OfficerLine } from '../../../protocol/overview';
import { useSidebar, type Sidebar } from '../../sidebar-context';
import { Meter } from '../../parts/meter';
import { levelName } from '../../parts/level-name';
import { isYear } from '../../parts/period-choices';
import { isBehind, onDuty } from './need';

const outcomeOf = ({ t }: Sidebar, officer: OfficerLine): string => {
  if (!onDuty(officer)) return officer.exempt ?? t('status.notSubject');
  if (officer.status === 'met')
    return officer.surplus > 0 ? t('status.surplus', { days: officer.surplus }) : t('status.met');
  if (officer.remaining === 0) return t('status.levelShort');
  const { pace, remaining } = officer;
  if (pace === undefined || pace.behind >= remaining) return t('status.short', { days: remaining });
  return pace.behind > 0
    ? t('status.behind', { days: pace.behind, remaining })
    : t('status.onPace', { days: remaining });
};

/** Where the expectation comes from; nothing to tell where it is the quota itself. */
const paceOf = ({ t }: Sidebar, { pace, status, required }: OfficerLine): string =>
  pace === undefined || status === 'met' || pace.expected >= required
    ? ''
    : t(`pace.${pace.basis}`, { days: pace.expected });

const asideOf = (sidebar: Sidebar, officer: OfficerLine): string =>
  [
    paceOf(sidebar, officer),
    isYear(sidebar.period) ? '' : sidebar.t('overview.inPeriod', { days: officer.days }),
    officer.awaitingOrder > 0 ? sidebar.t('overview.awaitingOrder', { days: officer.awaitingOrder }) : '',
    officer.planned > 0 ? sidebar.t('overview.planned', { days: officer.planned }) : '',
    officer.issues > 0 ? sidebar.t('overview.issues', { count: officer.issues }) : '',
  ]
    .filter(Boolean)
    .join(' · ');

const Levels = ({ officer }: { officer: OfficerLine }) => {
  const sidebar = useSidebar();
  const { number } = sidebar;
  if (!officer.levels) return null;
  return (
    <span class="levels">
      {officer.levels.map(({ level, days, required }) => (
        <span key={level} class={days < required ? 'level short' : 'level'}>
          {levelName(sidebar, level)} {number(days)}/{number(required)}
        </span>
      ))}
    </span>
  );
};

/** One officer's days against the quota, the plan beyond, and what is missing, in words too. */
export const OfficerFigures = ({ officer, scale }: { officer: OfficerLine; scale: number }) => {
  const sidebar = useSidebar();
  const { number } = sidebar;
  const met = officer.status === 'met';
  const tone = met ? 'good-text' : isBehind(officer) ? 'need-text' : 'pace-text';
  if (!onDuty(officer)) return <span class="quiet small">{outcomeOf(sidebar, officer)}</span>;
  return (
    <>
      <Meter
        days={officer.cumulative}
        required={officer.required}
        planned={officer.planned}
        scale={scale}
        met={met}
        {...(officer.pace && !met ? { expected: officer.pace.expected } : {})}
      />
      <span class="officer-line small">
        <span class={tone}>
          {number(officer.cumulative)}/{number(officer.required)} · {outcomeOf(sidebar, officer)}
        </span>
        <span class="quiet">{asideOf(sidebar, officer)}</span>
      </span>
      <Levels officer={officer} />
    </>
  );
};

/** An officer's line of the overview, which opens the officer's own page. */
export const OfficerRow = ({ officer, scale }: { officer: OfficerLine; scale: number }) => {
  const { openOfficer } = useSidebar();
  return (
    <li>
      <button type="button" class="officer" data-officer={officer.id} onClick={() => openOfficer(officer.id)}>
        <span class="officer-name">{officer.name}</span>
        <OfficerFigures officer={officer} scale={scale} />
      </button>
    </li>
  );
};
