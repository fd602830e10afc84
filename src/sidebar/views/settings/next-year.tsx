import { useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../../protocol/replies';
import { FaultNotice } from '../../fault-notice';
import { EmptyWorkbook } from '../../parts/empty';
import { CheckField } from '../../parts/fields/field';
import { Notice } from '../../parts/notice';
import { isFault, useSidebar } from '../../sidebar-context';
import type { Fault } from '../../server';
import { Unbroken } from '../../parts/unbroken';

type Plan = ReplyOf<'apiPlanYear'>;

/** What opening the year would do, asked anew when somebody is said to have left. */
const usePlan = (left: readonly string[]) => {
  const { peek, state } = useSidebar();
  const [plan, setPlan] = useState<Plan | Fault>();
  const asked = left.join('\n');
  useEffect(() => {
    let stale = false;
    void peek('apiPlanYear', { left: asked === '' ? [] : asked.split('\n') }).then((answer) => {
      if (!stale) setPlan(answer);
    });
    return () => {
      stale = true;
    };
  }, [asked, state.read]);
  return plan;
};

interface LeavingProps {
  readonly staying: Plan['staying'];
  readonly left: readonly string[];
  readonly change: (left: readonly string[]) => void;
}

/** Who is not taken along: the roster gets the day on which they left. */
const Leaving = ({ staying, left, change }: LeavingProps) => {
  const { t } = useSidebar();
  return (
    <details class="pane">
      <summary>{t('year.leaving', { count: left.length })}</summary>
      <p class="hint">{t('year.leavingHelp')}</p>
      <div class="checks">
        {staying.map(({ id, label }) => (
          <CheckField
            key={id}
            id={`left-${id}`}
            label={label}
            checked={left.includes(id)}
            onChange={(checked) => change(checked ? [...left, id] : left.filter((other) => other !== id))}
          />
        ))}
      </div>
    </details>
  );
};

/** The other way: a file of its own for the new year. Google itself copies files, where the person says so. */
const CopyPane = ({ year }: { readonly year: number }) => {
  const { t, ask, busy, opening } = useSidebar();
  const [url, setUrl] = useState<string>();
  const prepare = async () => setUrl((await ask('apiPrepareCopy', {}))?.url);
  return (
    <details class="pane">
      <summary>{t('year.copy', { year: String(year) })}</summary>
      <p class="hint">{t('year.copyHelp')}</p>
      <div class="buttons">
        <button type="button" disabled={busy || !opening.access.manage} onClick={() => void prepare()}>
          {t('year.copyPrepare')}
        </button>
      </div>
      {url === undefined ? null : (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {t('year.copyOpen')}
          </a>{' '}
          {t('year.copyNext')}
        </p>
      )}
    </details>
  );
};

/** What will be done, a matter a line. */
const PlanWords = ({ words }: Pick<Plan, 'words'>) => (
  <ul class="plain-list lines">
    {words.map((matter) => (
      <li key={matter}>
        <Unbroken text={matter} />
      </li>
    ))}
  </ul>
);

/** What it will do is read before it is done. */
const NextYearPlan = () => {
  const sidebar = useSidebar();
  const { t, ask, say, busy, opening, period } = sidebar;
  const [left, setLeft] = useState<readonly string[]>([]);
  const plan = usePlan(left);
  if (plan === undefined) return <p class="quiet">{t('year.planning')}</p>;
  // That it is too early, or that a tab is to be put right first, is no fault.
  if (isFault(plan))
    return plan.code === 'no-table' ? (
      <Notice tone="info" title={plan.message} />
    ) : (
      <FaultNotice fault={plan} words={sidebar} />
    );
  const open = async () => {
    const done = await ask('apiOpenYear', { year: plan.year, isCopy: plan.isCopy, left: [...left], period });
    if (done) say(done.told);
  };
  return (
    <>
      <p class="hint">{t(plan.isCopy ? 'year.helpCopy' : 'year.help', { year: String(plan.year) })}</p>
      <PlanWords words={plan.words} />
      {plan.staying.length > 0 ? <Leaving staying={plan.staying} left={left} change={setLeft} /> : null}
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={busy || !opening.access.manage}
          onClick={() => void open()}
        >
          {t(plan.isCopy ? 'year.turn' : 'year.open', { year: String(plan.year) })}
        </button>
      </div>
      {plan.isCopy ? null : <CopyPane year={plan.year} />}
    </>
  );
};

/** The page from which the office goes on to its next year; an empty book is made first. */
export const NextYearPage = () =>
  useSidebar().state.tables.length === 0 ? <EmptyWorkbook lacks="tables" /> : <NextYearPlan />;
