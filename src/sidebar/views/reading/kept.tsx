import type { KeptCorrection } from '../../../protocol/tables';
import { useSidebar, type Sidebar } from '../../sidebar-context';
import { tabsNamed } from './facts';

const fieldLabels = ({ opening }: Sidebar): ReadonlyMap<string, string> =>
  new Map(
    Object.values(opening.fields).flatMap((fields) => fields.map(({ field, label }) => [field, label])),
  );

const columnWords = (sidebar: Sidebar, { columns }: KeptCorrection): string => {
  const { tell } = sidebar;
  const labels = fieldLabels(sidebar);
  return columns
    .map(({ heading, field }) =>
      field === ''
        ? tell('kept.unused', { heading })
        : tell('kept.column', { heading, field: labels.get(field) ?? field }),
    )
    .join('; ');
};

const sentence = (sidebar: Sidebar, kept: KeptCorrection): string => {
  const { tell } = sidebar;
  return [
    kept.said ? tell(`say.${kept.said}`) : '',
    kept.confirmed ? tell('confirmed') : '',
    kept.columns.length > 0 ? tell('kept.columns', { columns: columnWords(sidebar, kept) }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
};

const whereWords = ({ tell }: Sidebar, { holds, replaced }: KeptCorrection): string => {
  if (replaced) return tell('kept.replaced');
  return holds.length > 0 ? tell('kept.holds', tabsNamed(holds)) : tell('kept.idle');
};

const KeptItem = ({ kept }: { kept: KeptCorrection }) => {
  const sidebar = useSidebar();
  const { ask, say, tell, busy, period, opening } = sidebar;
  const takeBack = async () => {
    if (await ask('apiTakeBackTable', { correction: kept.print, period })) say(tell('takenBack'));
  };
  return (
    <li class="issue">
      <p class="issue-head">
        <strong>{kept.sheet}</strong>
      </p>
      <p class="kept-words">{sentence(sidebar, kept)}</p>
      <p class="quiet small">{whereWords(sidebar, kept)}</p>
      {opening.access.edit ? (
        <button type="button" class="text" disabled={busy} onClick={() => void takeBack()}>
          {tell('takeBack')}
        </button>
      ) : null}
    </li>
  );
};

/** All that people said of tables, the last first; each can be taken back. */
export const KeptAnswers = () => {
  const { tell, state } = useSidebar();
  if (state.corrections.length === 0) return null;
  return (
    <details class="fold">
      <summary>{tell('kept', { count: state.corrections.length })}</summary>
      <p class="hint">{tell('keeps')}</p>
      <ul class="rows">
        {state.corrections.map((kept) => (
          <KeptItem key={kept.print} kept={kept} />
        ))}
      </ul>
    </details>
  );
};
