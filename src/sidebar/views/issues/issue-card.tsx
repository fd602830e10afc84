import { useId, useState } from 'preact/hooks';
import type { IssueItem } from '../../../protocol/issues';
import { useSidebar } from '../../sidebar-context';
import { Questions } from '../reading/answers';
import { ReasonForm } from '../../parts/fields/reason-form';
import { Unbroken } from '../../parts/unbroken';

/** Choosing issues for a common fix; absent where cards only tell. */
export interface FixChoice {
  readonly chosen: ReadonlyMap<string, string>;
  /** Takes the issue in with the value meant ('' for the safe fix), or out with undefined. */
  readonly choose: (issue: string, value: string | undefined) => void;
}

const AcceptForm = ({ issue, onClose }: { issue: IssueItem; onClose: () => void }) => {
  const { t, ask, say, period } = useSidebar();
  const accept = async (reason: string) => {
    if (await ask('apiAcceptIssue', { issue: issue.id, reason, period })) say(t('issues.accepted'));
  };
  return (
    <ReasonForm
      label={t('issues.reason')}
      hint={t('issues.reasonHint')}
      action={t('issues.accept')}
      onSend={accept}
      onClose={onClose}
    />
  );
};

const FixPicker = ({ issue, fixes }: { issue: IssueItem; fixes: FixChoice }) => {
  const { t } = useSidebar();
  const id = useId();
  const value = fixes.chosen.get(issue.id);
  if (issue.suggestions.length > 0 && issue.fix === '')
    return (
      <div class="field">
        <label for={id}>{t('issues.meant')}</label>
        <select
          id={id}
          value={value ?? ''}
          onChange={({ currentTarget }) => fixes.choose(issue.id, currentTarget.value || undefined)}
        >
          <option value="">{t('issues.chooseValue')}</option>
          {issue.suggestions.map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </select>
      </div>
    );
  if (issue.fix === '') return null;
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={value !== undefined}
        onChange={({ currentTarget }) => fixes.choose(issue.id, currentTarget.checked ? '' : undefined)}
      />
      <label for={id}>
        <Unbroken text={t('issues.quickFix', { changes: issue.fix })} />
      </label>
    </div>
  );
};

const StateButtons = ({ issue }: { issue: IssueItem }) => {
  const { t, ask, busy, opening, period } = useSidebar();
  const [accepting, setAccepting] = useState(false);
  if (!opening.access.edit) return null;
  if (issue.state === 'accepted')
    return (
      <button
        type="button"
        class="text"
        disabled={busy}
        onClick={() => void ask('apiReopenIssue', { issue: issue.id, period })}
      >
        {t('issues.reopen')}
      </button>
    );
  return accepting ? (
    <AcceptForm issue={issue} onClose={() => setAccepting(false)} />
  ) : (
    <button type="button" class="text" onClick={() => setAccepting(true)}>
      {t('issues.acceptOpen')}
    </button>
  );
};

/** What is wrong, then where. */
const IssueHead = ({ issue }: { issue: IssueItem }) => {
  const { t, goTo } = useSidebar();
  return (
    <>
      <p class="issue-text">
        <span class={`severity ${issue.severity}`}>{t(`severity.${issue.severity}`)}</span>{' '}
        <Unbroken text={issue.message} />
      </p>
      <p class="issue-head">
        <button type="button" class="link" onClick={() => goTo(issue.at)}>
          <span class="sr-only">{t('issues.goTo')} </span>
          {issue.at.sheet}!{issue.cell}
        </button>
        {issue.blocks ? <span class="chip bad">{t('issues.blocks')}</span> : null}
        {issue.officer ? <span class="quiet small">{issue.officer}</span> : null}
      </p>
    </>
  );
};

/** One issue: where it is, what is wrong in a sentence, and what can be done. */
export const IssueCard = ({ issue, fixes }: { issue: IssueItem; fixes?: FixChoice }) => {
  const { t, opening, state } = useSidebar();
  const asking = state.tables.find(({ questions }) => questions.some((each) => each.issue === issue.id));
  return (
    <li class={`issue ${issue.severity}`}>
      <IssueHead issue={issue} />
      {issue.advice && issue.state === 'open' ? (
        <p class="quiet small">
          <Unbroken text={issue.advice} />
        </p>
      ) : null}
      {issue.state === 'accepted' ? (
        <p class="note small">{t('issues.acceptedWith', { reason: issue.reason ?? '' })}</p>
      ) : null}
      {fixes && opening.access.edit && issue.state === 'open' ? (
        <FixPicker issue={issue} fixes={fixes} />
      ) : null}
      {asking ? <Questions table={asking} issue={issue.id} /> : null}
      <StateButtons issue={issue} />
    </li>
  );
};
