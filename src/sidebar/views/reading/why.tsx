import { useState } from 'preact/hooks';
import type { CellWhy } from '../../../protocol/tables';
import { useSidebar } from '../../sidebar-context';

/** Why the selected cell is read as it is: which table it is in, what its row is, and what counts. */
export const WhyCell = () => {
  const { t, tell, ask, busy } = useSidebar();
  const [why, setWhy] = useState<CellWhy>();
  const look = async () => setWhy(await ask('apiWhy', {}));
  return (
    <div class="why-cell">
      <button type="button" disabled={busy} onClick={() => void look()}>
        {tell('why.ask')}
      </button>
      <div aria-live="polite">
        {why ? (
          <section class="pane">
            <h3>{tell('why.title', { cell: why.cell })}</h3>
            <ul class="why-lines">
              {why.lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
            <button type="button" class="text" onClick={() => setWhy(undefined)}>
              {t('close')}
            </button>
          </section>
        ) : null}
      </div>
    </div>
  );
};
