import { useMemo, useState } from 'preact/hooks';
import type { IssueItem, Issues } from '../../../protocol/issues';
import { useSidebar } from '../../sidebar-context';
import { SelectField } from '../../parts/fields/field';
import { EmptyWorkbook } from '../../parts/empty';
import { Notice } from '../../parts/notice';
import { ShowMore } from '../../parts/show-more';
import { CheckBar } from './check';
import { ChooseAll, useFixChoices } from './fix-choices';
import { FixBar, UndoBar } from './fixes';
import { IssueCard, type FixChoice } from './issue-card';

const SEVERITIES = ['error', 'warning', 'info'] as const;

type SeverityFilter = (typeof SEVERITIES)[number] | 'all';

const Counts = ({
  issues,
  filter,
  onFilter,
}: {
  issues: Issues;
  filter: SeverityFilter;
  onFilter: (filter: SeverityFilter) => void;
}) => {
  const { t } = useSidebar();
  const accepted = SEVERITIES.reduce((sum, severity) => sum + issues.counts[severity].accepted, 0);
  return (
    <>
      <div class="counts" role="group" aria-label={t('issues.bySeverity')}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            class={`count ${severity}`}
            aria-pressed={filter === severity}
            onClick={() => onFilter(filter === severity ? 'all' : severity)}
          >
            <strong>{issues.counts[severity].open}</strong>{' '}
            {t(`severities.${severity}`, { count: issues.counts[severity].open })}
          </button>
        ))}
      </div>
      {issues.fixed + accepted > 0 ? (
        <p class="hint">{t('issues.settled', { fixed: issues.fixed, accepted })}</p>
      ) : null}
    </>
  );
};

const groupsOf = (items: readonly IssueItem[]): [string, IssueItem[]][] => {
  const groups = new Map<string, IssueItem[]>();
  for (const item of items) groups.set(item.department, [...(groups.get(item.department) ?? []), item]);
  return [...groups];
};

/** Cards drawn at once; a workbook in a bad state has thousands. */
const PAGE = 40;

interface IssueListProps {
  readonly items: readonly IssueItem[];
  readonly fixes: FixChoice;
}

const IssueList = ({ items, fixes }: IssueListProps) => {
  const { t } = useSidebar();
  const [pages, setPages] = useState(1);
  const shown = items.slice(0, pages * PAGE);
  return (
    <>
      {groupsOf(shown).map(([department, members]) => (
        <section key={department} class="group">
          <h3>
            {department || t('issues.noDepartment')}{' '}
            <span class="quiet">{items.filter((item) => item.department === department).length}</span>
          </h3>
          <ul class="rows">
            {members.map((issue) => (
              <IssueCard key={issue.id} issue={issue} fixes={fixes} />
            ))}
          </ul>
        </section>
      ))}
      <ShowMore rest={items.length - shown.length} onMore={() => setPages(pages + 1)} />
    </>
  );
};

const ALL = '*';

const Filters = ({
  departments,
  department,
  onDepartment,
}: {
  departments: readonly string[];
  department: string;
  onDepartment: (department: string) => void;
}) => {
  const { t } = useSidebar();
  if (departments.length < 2) return null;
  return (
    <SelectField
      id="issue-department"
      label={t('issues.department')}
      value={department}
      choices={[
        { value: ALL, label: t('issues.allDepartments') },
        ...departments.map((name) => ({ value: name, label: name || t('issues.noDepartment') })),
      ]}
      onChange={onDepartment}
    />
  );
};

const IssueBoard = () => {
  const { t, state } = useSidebar();
  const { issues } = state;
  const [filter, setFilter] = useState<SeverityFilter>('all');
  const [department, setDepartment] = useState(ALL);
  const fixes = useFixChoices();
  const departments = useMemo(() => [...new Set(issues.items.map((issue) => issue.department))], [issues]);
  const items = issues.items.filter(
    (issue) =>
      (filter === 'all' || issue.severity === filter) &&
      (department === ALL || issue.department === department),
  );
  return (
    <>
      <CheckBar />
      <UndoBar undo={issues.undo} />
      <Counts issues={issues} filter={filter} onFilter={setFilter} />
      <Filters departments={departments} department={department} onDepartment={setDepartment} />
      {items.length === 0 ? (
        <Notice tone="good" title={t('issues.none')} action={t('issues.noneAction')} />
      ) : null}
      <ChooseAll items={items} fixes={fixes} />
      <IssueList key={`${filter}${department}`} items={items} fixes={fixes} />
      {issues.more > 0 ? <p class="hint">{t('issues.more', { count: issues.more })}</p> : null}
      <FixBar chosen={fixes.chosen} onClear={fixes.clear} />
    </>
  );
};

/** What is wrong, gravest first; where it is; and what can be put right at once. */
export const IssuesView = () => {
  const { t, state } = useSidebar();
  const nothingToCheck = state.tables.length === 0 && state.issues.items.length === 0;
  return (
    <>
      <h2 tabIndex={-1}>{t('tab.issues')}</h2>
      {nothingToCheck ? <EmptyWorkbook lacks="tables" /> : <IssueBoard />}
    </>
  );
};
