import { useState } from 'preact/hooks';
import type { IssueItem } from '../../../protocol/issues';
import { useSidebar } from '../../sidebar-context';
import type { FixChoice } from './issue-card';

interface FixChoices extends FixChoice {
  readonly chooseAll: (issues: readonly string[]) => void;
  readonly clear: () => void;
}

/** The issues that a person takes in for a common fix. */
export const useFixChoices = (): FixChoices => {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const choose = (issue: string, value: string | undefined) => {
    const next = new Map(chosen);
    if (value === undefined) next.delete(issue);
    else next.set(issue, value);
    setChosen(next);
  };
  return {
    chosen,
    choose,
    chooseAll: (issues) => setChosen(new Map(issues.map((issue) => [issue, '']))),
    clear: () => setChosen(new Map()),
  };
};

/** Takes in every safe fix of the list at once; they still go through the preview. */
export const ChooseAll = ({ items, fixes }: { items: readonly IssueItem[]; fixes: FixChoices }) => {
  const { t, opening } = useSidebar();
  const fixable = items.filter((issue) => issue.fix !== '' && issue.state === 'open');
  if (fixable.length === 0 || !opening.access.edit || fixes.chosen.size > 0) return null;
  return (
    <div class="buttons">
      <button type="button" onClick={() => fixes.chooseAll(fixable.map(({ id }) => id))}>
        {t('fixes.chooseAll', { count: fixable.length })}
      </button>
    </div>
  );
};
