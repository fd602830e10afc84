import { useEffect, useRef } from 'preact/hooks';
import type { IssueItem } from '../../../protocol/issues';
import type { OfficerDetail, TripLine } from '../../../protocol/overview';
import { useSidebar } from '../../sidebar-context';
import { Icon } from '../../parts/icons';
import { levelName } from '../../parts/level-name';
import { YearStrip } from '../../parts/year-strip';
import { ChooseAll, useFixChoices } from '../issues/fix-choices';
import { FixBar } from '../issues/fixes';
import { IssueCard } from '../issues/issue-card';
import { OfficerFigures } from './officer-row';
import { scaleOf } from './need';
import { DutyFigures } from './duty-figures';
import { Unbroken } from '../../parts/unbroken';

const Why = ({ detail }: { detail: OfficerDetail }) => {
  const { t, number } = useSidebar();
  return (
    <table class="why">
      <caption>{t('officer.why')}</caption>
      <tbody>
        {detail.why.map((step, index) => (
          <tr key={index} class={index === detail.why.length - 1 ? 'sum' : undefined}>
            <th scope="row">{step.text}</th>
            <td>{step.days < 0 ? `−${number(-step.days)}` : number(step.days)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const TripItem = ({ trip }: { trip: TripLine }) => {
  const sidebar = useSidebar();
  const { t, span, number, goTo } = sidebar;
  const dates = trip.from && trip.to ? span(trip.from, trip.to) : t('officer.noDates');
  const about = [trip.unit, trip.topic].filter(Boolean).join(' · ');
  const facts = [
    t(`tripStatus.${trip.status}`),
    trip.kind && t(`kind.${trip.kind}`),
    trip.level && levelName(sidebar, trip.level),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <li class="trip">
      <p class="trip-line">
        <button type="button" class="link" onClick={() => goTo(trip.at)}>
          {dates}
          <span class="sr-only">
            {' '}
            {t('officer.openRow', { sheet: trip.at.sheet, row: String(trip.at.row) })}
          </span>
        </button>
        <span class={trip.days > 0 ? 'chip good' : 'chip'}>
          {t('officer.tripDays', { days: number(trip.days) })}
        </span>
      </p>
      <p class="trip-about">
        <Unbroken text={about} />
      </p>
      <p class="quiet small">
        <Unbroken text={facts} />
      </p>
      {trip.notes.map((note) => (
        <p key={note} class="note small">
          {note}
        </p>
      ))}
    </li>
  );
};

const Breakdown = ({ detail }: { detail: OfficerDetail }) => {
  const { t, number } = useSidebar();
  const quarters = ['I', 'II', 'III', 'IV'];
  return (
    <dl class="pairs">
      {detail.byQuarter.map((days, index) => (
        <div key={index}>
          <dt>{t('period.quarter', { quarter: quarters[index] ?? '' })}</dt>
          <dd>{number(days)}</dd>
        </div>
      ))}
      {detail.byKind
        .filter(({ days }) => days > 0)
        .map(({ kind, days }) => (
          <div key={kind} class="wide">
            <dt>{t(`kind.${kind}`)}</dt>
            <dd>{number(days)}</dd>
          </div>
        ))}
      <div class="wide">
        <dt>{t('officer.visits')}</dt>
        <dd>{number(detail.visits)}</dd>
      </div>
    </dl>
  );
};

const Missing = ({ detail }: { detail: OfficerDetail }) => {
  const { t, span } = useSidebar();
  return (
    <>
      {detail.exemptions.map((exemption) => (
        <p key={exemption.span.from} class="note">
          {t('officer.exemption', {
            reason: exemption.reason,
            span: span(exemption.span.from, exemption.span.to),
            document: exemption.document ?? '',
          })}
        </p>
      ))}
      {detail.missing.length > 0 ? (
        <>
          <h3>{t('officer.missing')}</h3>
          <ul class="todo">
            {detail.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
};

const Duties = ({ duties }: { duties: OfficerDetail['duties'] }) => {
  const { t } = useSidebar();
  if (duties.length === 0) return null;
  return (
    <>
      <h3>{t('duties.title')}</h3>
      <ul class="plain-list">
        {duties.map((duty, index) => (
          <li key={index} class="duty-line" title={duty.terms}>
            <span>{duty.name}</span>
            <DutyFigures duty={duty} />
          </li>
        ))}
      </ul>
    </>
  );
};

const TERM_TONES = {
  met: 'good-text',
  short: 'need-text',
  exempt: 'quiet',
  'not-subject': 'quiet',
} as const;

/** The officer over the years of the book, where it holds several. */
const Term = ({ term }: { term: OfficerDetail['term'] }) => {
  const { t, number } = useSidebar();
  if (!term) return null;
  return (
    <>
      <h3>{t('officer.years')}</h3>
      <ul class="plain-list">
        {term.years.map(({ year, days, required, status, result }) => (
          <li key={year} class="duty-line">
            <span>{t('period.otherYear', { year: String(year) })}</span>
            <span class={TERM_TONES[status]}>
              {status === 'short' || status === 'met'
                ? t('officer.yearLine', { days: number(days), required: number(required) })
                : result}
            </span>
          </li>
        ))}
      </ul>
      {term.subject > 0 ? (
        <p class="hint">
          {t('officer.term', {
            days: number(term.days),
            required: number(term.required),
            met: term.met,
            subject: term.subject,
          })}
        </p>
      ) : null}
    </>
  );
};

/** What is wrong in the officer's rows, with the fixes that the list of all issues has. */
const OwnIssues = ({ issues }: { issues: readonly IssueItem[] }) => {
  const { t } = useSidebar();
  const fixes = useFixChoices();
  if (issues.length === 0) return null;
  return (
    <>
      <h3>{t('officer.issues', { count: issues.length })}</h3>
      <ChooseAll items={issues} fixes={fixes} />
      <ul class="rows">
        {issues.map((issue) => (
          <IssueCard key={issue.id} issue={{ ...issue, officer: '' }} fixes={fixes} />
        ))}
      </ul>
      <FixBar chosen={fixes.chosen} onClear={fixes.clear} />
    </>
  );
};

const Head = ({ detail, onBack }: { detail: OfficerDetail; onBack: () => void }) => {
  const { t } = useSidebar();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { line } = detail;
  return (
    <>
      <button type="button" class="link back" onClick={onBack}>
        <Icon name="back" size={16} /> {t('officer.back')}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {line.name}
      </h2>
      <p class="quiet">
        {[line.position, line.department].filter(Boolean).join(' · ')}
        {' · '}
        {detail.period.label}
      </p>
    </>
  );
};

/** One officer: where the number comes from, day by day and trip by trip, and what is missing. */
export const OfficerView = ({ detail, onBack }: { detail: OfficerDetail; onBack: () => void }) => {
  const { t, state } = useSidebar();
  const issues = state.issues.items.filter((issue) => detail.issues.includes(issue.id));
  return (
    <>
      <Head detail={detail} onBack={onBack} />
      <div class="figures">
        <OfficerFigures officer={detail.line} scale={scaleOf([detail.line])} />
      </div>
      <Missing detail={detail} />
      <Duties duties={detail.duties} />
      <Term term={detail.term} />
      <h3>{t('officer.calendar')}</h3>
      <YearStrip months={detail.months} />
      <Why detail={detail} />
      <Breakdown detail={detail} />
      <OwnIssues issues={issues} />
      <h3>{t('officer.trips', { count: detail.trips.length })}</h3>
      {detail.trips.length === 0 ? <p class="empty">{t('officer.noTrips')}</p> : null}
      <ul class="rows">
        {detail.trips.map((trip, index) => (
          <TripItem key={index} trip={trip} />
        ))}
      </ul>
    </>
  );
};
