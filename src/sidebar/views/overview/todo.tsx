import { useSidebar, type Sidebar } from '../../sidebar-context';
import { Icon, type IconName } from '../../parts/icons';
import { isBehind, lagOf } from './need';

interface Task {
  readonly icon: IconName;
  readonly tone: 'bad' | 'warn' | 'calm';
  readonly text: string;
  readonly open: () => void;
  /** The task narrows the list below instead of opening a part of the sidebar. */
  readonly pressed?: boolean;
}

export interface BehindFilter {
  readonly on: boolean;
  readonly toggle: () => void;
}

const behindTask = ({ t, state }: Sidebar, filter: BehindFilter): Task[] => {
  const behind = state.overview.officers.filter(isBehind);
  if (behind.length === 0) return [];
  const days = lagOf(behind);
  const text = t('todo.behind', { count: behind.length, ...(days > 0 ? { days } : {}) });
  return [{ icon: 'people', tone: 'bad', text, open: filter.toggle, pressed: filter.on }];
};

const issuesTask = ({ t, state, openTab }: Sidebar): Task[] => {
  const { error, warning } = state.issues.counts;
  if (error.open + warning.open === 0) return [];
  const tone = error.open > 0 ? 'bad' : 'warn';
  const key = error.open === 0 ? 'todo.warnings' : warning.open === 0 ? 'todo.errors' : 'todo.issues';
  const text = t(key, { errors: error.open, warnings: warning.open });
  return [{ icon: 'issues', tone, text, open: () => openTab('issues') }];
};

const tablesTask = ({ tell, state, openReading }: Sidebar): Task[] => {
  const count = state.tables.filter(({ questions }) => questions.length > 0).length;
  return count === 0
    ? []
    : [{ icon: 'outputs', tone: 'warn', text: tell('asked', { count }), open: () => openReading() }];
};

const pendingTask = ({ t, state, openPending }: Sidebar): Task[] =>
  state.pending.length === 0
    ? []
    : [
        {
          icon: 'trips',
          tone: 'calm',
          text: t('todo.waiting', { count: state.pending.length }),
          open: openPending,
        },
      ];

const quotaTask = ({ t, state, openTab }: Sidebar): Task[] =>
  state.settings.assumed
    ? [
        {
          icon: 'settings',
          tone: 'warn',
          text: t('todo.assumed', { days: state.overview.required }),
          open: () => openTab('settings'),
        },
      ]
    : [];

const TaskButton = ({ task }: { task: Task }) => (
  <li>
    <button
      type="button"
      class={`task ${task.tone}`}
      onClick={task.open}
      {...(task.pressed === undefined ? {} : { 'aria-pressed': task.pressed })}
    >
      <Icon name={task.icon} size={18} />
      <span class="task-text">{task.text}</span>
      <Icon name={task.pressed === undefined ? 'next' : 'filter'} size={18} />
    </button>
  </li>
);

/** Who is behind, what is wrong and what waits: each line leads to where it is put right. */
export const Todo = ({ filter }: { filter: BehindFilter }) => {
  const sidebar = useSidebar();
  const tasks = [
    ...behindTask(sidebar, filter),
    ...issuesTask(sidebar),
    ...tablesTask(sidebar),
    ...pendingTask(sidebar),
    ...quotaTask(sidebar),
  ];
  if (tasks.length === 0)
    return (
      <p class="task calm done">
        <Icon name="check" size={18} />
        <span class="task-text">{sidebar.t('todo.nothing')}</span>
      </p>
    );
  return (
    <ul class="tasks" aria-label={sidebar.t('todo.title')}>
      {tasks.map((task) => (
        <TaskButton key={task.icon} task={task} />
      ))}
    </ul>
  );
};
