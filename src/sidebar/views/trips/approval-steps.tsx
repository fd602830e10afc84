import { useState } from 'preact/hooks';
import { TextField } from '../../parts/fields/field';
import { useSidebar } from '../../sidebar-context';

const NUMBERS = [0, 1, 2] as const;

/** The one to three steps by which the office approves a registration, in its own words. */
export const ApprovalSteps = () => {
  const { t, ask, say, busy, state, period } = useSidebar();
  const [steps, setSteps] = useState<readonly string[]>(state.approvalSteps);
  const named = NUMBERS.map((number) => steps[number]?.trim() ?? '').filter((step) => step !== '');
  const save = async (event: Event) => {
    event.preventDefault();
    if (await ask('apiSaveSteps', { steps: named, period })) say(t('pending.stepsSaved'));
  };
  return (
    <details class="pane">
      <summary>{t('pending.steps')}</summary>
      <form class="inline-form" onSubmit={(event) => void save(event)}>
        <p class="hint">{t('pending.stepsHelp')}</p>
        {NUMBERS.map((number) => (
          <TextField
            key={number}
            id={`step-${number}`}
            label={t('pending.stepName', { number: number + 1 })}
            value={steps[number] ?? ''}
            maxLength={80}
            onChange={(value) =>
              setSteps(NUMBERS.map((other) => (other === number ? value : (steps[other] ?? ''))))
            }
          />
        ))}
        <div class="buttons">
          <button type="submit" disabled={busy || named.length === 0}>
            {t('pending.stepsSave')}
          </button>
        </div>
      </form>
    </details>
  );
};
