import { useRef, useState } from 'preact/hooks';
import { isFault, useSidebar, type Sidebar } from '../office';

interface Progress {
  readonly done: number;
  readonly of: number;
  readonly sheet: string;
}

interface CheckRun {
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress | undefined) => void;
}

/** Tab by tab, so that no call nears Google's limit on time; stops between two tabs when cancelled. */
const checkTabs = async ({ ask, period, peek }: Sidebar, run: CheckRun): Promise<boolean> => {
  const plan = await ask('apiCheckTabs', {});
  if (!plan) return false;
  for (const [index, sheet] of plan.sheets.entries()) {
    run.onProgress({ done: index, of: plan.sheets.length, sheet });
    const step = await peek('apiCheckTab', { sheet });
    // The last call reads what a tab's own call could not keep, so a lost step costs time, not truth.
    if (isFault(step) && step.code === 'no-permission') break;
    if (run.isCancelled()) return false;
  }
  return (await ask('apiFinishCheck', { period })) !== undefined;
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

/** The button that checks the whole workbook, and how far it is. */
export const CheckBar = () => {
  const sidebar = useSidebar();
  const { t, say, busy } = sidebar;
  const [progress, setProgress] = useState<Progress>();
  const cancelled = useRef(false);
  const isCancelled = () => cancelled.current;
  const start = async () => {
    cancelled.current = false;
    const whole = await checkTabs(sidebar, { isCancelled, onProgress: setProgress });
    setProgress(undefined);
    if (whole) say(t('check.done'));
    else if (isCancelled()) say(t('check.cancelled'));
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
