import { useRef, useState } from 'preact/hooks';
import { isFault, useSidebar, type Sidebar } from '../../sidebar-context';

interface Progress {
  readonly done: number;
  readonly of: number;
  readonly sheet: string;
}

interface CheckRun {
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress | undefined) => void;
}

/** Cells whose marks the person may not change: how many, and on which tabs. */
interface ClosedCells {
  readonly count: number;
  readonly tabs: readonly string[];
}

/** How a check ended; `marked` counts the tabs whose cells were marked before it was stopped. */
type CheckEnd =
  | { readonly kind: 'failed' }
  | { readonly kind: 'whole'; readonly closed: ClosedCells }
  | { readonly kind: 'stopped'; readonly marked: number; readonly of: number };

/**
 * Tab by tab, so that no call nears Google's limit on time; stops between two tabs when cancelled. The
 * marks of the tabs already seen stay: each is true by itself, and the next check replaces them all.
 */
const checkTabs = async ({ ask, period, peek }: Sidebar, run: CheckRun): Promise<CheckEnd> => {
  const plan = await ask('apiCheckTabs', {});
  if (!plan) return { kind: 'failed' };
  const of = plan.sheets.length;
  let marked = 0;
  let closed: ClosedCells = { count: 0, tabs: [] };
  for (const [index, sheet] of plan.sheets.entries()) {
    run.onProgress({ done: index, of, sheet });
    const step = await peek('apiCheckTab', { sheet });
    // The last call reads what a tab's own call could not keep, so a lost step costs time, not truth.
    if (!isFault(step)) {
      marked += 1;
      if (step.closed > 0) closed = { count: closed.count + step.closed, tabs: [...closed.tabs, sheet] };
    }
    if (run.isCancelled()) return { kind: 'stopped', marked, of };
  }
  return (await ask('apiFinishCheck', { period })) ? { kind: 'whole', closed } : { kind: 'failed' };
};

const ProgressBar = ({ progress, onCancel }: { progress: Progress; onCancel: () => void }) => {
  const { t } = useSidebar();
  const label = t('check.progress', {
    done: progress.done,
    of: progress.of,
    sheet: progress.sheet,
  });
  return (
    <div class="progress-box">
      <label for="check-progress" class="small">
        {label}
      </label>
      <progress id="check-progress" max={progress.of} value={progress.done} />
      <button type="button" onClick={onCancel}>
        {t('check.cancel')}
      </button>
    </div>
  );
};

const wordsOf = (t: Sidebar['t'], { count, tabs }: ClosedCells): string =>
  count === 0 ? t('check.done') : `${t('check.done')} ${t('check.closed', { count, tabs: tabs.join(', ') })}`;

/** The button that checks the whole workbook, and how far it is. */
export const CheckBar = () => {
  const sidebar = useSidebar();
  const { t, say, busy } = sidebar;
  const [progress, setProgress] = useState<Progress>();
  const cancelled = useRef(false);
  const isCancelled = () => cancelled.current;
  const start = async () => {
    cancelled.current = false;
    const end = await checkTabs(sidebar, { isCancelled, onProgress: setProgress });
    setProgress(undefined);
    if (end.kind === 'whole') say(wordsOf(t, end.closed));
    if (end.kind === 'stopped') say(t('check.cancelled', { marked: end.marked, of: end.of }));
  };
  const cancel = () => {
    cancelled.current = true;
  };
  if (progress) return <ProgressBar progress={progress} onCancel={cancel} />;
  return (
    <div class="buttons">
      <button type="button" class="primary" disabled={busy} onClick={() => void start()}>
        {t('check.start')}
      </button>
    </div>
  );
};
