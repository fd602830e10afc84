import { useEffect, useRef, useState } from 'preact/hooks';
import type { FixPreview, Issues } from '../../../protocol/issues';
import { useSidebar } from '../../sidebar-context';
import { Notice } from '../../parts/notice';

const shown = (value: string, blank: string) => (value === '' ? blank : value);

/** `05` and 5, or a typed date and the day it means: one would not see what is changed. */
const looksTheSame = ({ before, after }: FixPreview['changes'][number]): boolean =>
  before === after || (/^0\d+$/.test(before) && Number(before) === Number(after));

const Changes = ({ preview }: { preview: FixPreview }) => {
  const { t, goTo } = useSidebar();
  return (
    <ul class="rows changes">
      {preview.changes.map((change, index) => (
        <li key={index}>
          <button type="button" class="link" onClick={() => goTo(change.at)}>
            {change.at.sheet}!{change.cell}
          </button>
          <p>
            <span class="sr-only">{t('fixes.before')}: </span>
            <del>{shown(change.before, t('fixes.blank'))}</del>
            <span aria-hidden="true"> → </span>
            <span class="sr-only">{t('fixes.after')}: </span>
            <ins>{shown(change.after, t('fixes.blank'))}</ins>
            {looksTheSame(change) ? <span class="quiet small"> {t('fixes.fromText')}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
};

const useApply = (chosen: ReadonlyMap<string, string>, onDone: () => void) => {
  const { t, ask, say, period } = useSidebar();
  return async () => {
    const request = { issues: [...chosen.keys()], chosen: Object.fromEntries(chosen), period };
    const applied = await ask('apiApplyFixes', request);
    if (!applied) return;
    const { written, refused } = applied.result;
    const rest = refused.map(({ at, cell, why }) => `${at.sheet}!${cell}: ${why}`).join(' ');
    say(rest ? `${t('fixes.written', { count: written })} ${rest}` : t('fixes.written', { count: written }));
    onDone();
  };
};

interface PreviewProps {
  readonly chosen: ReadonlyMap<string, string>;
  readonly preview: FixPreview;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const PreviewPane = ({ chosen, preview, onDone, onCancel }: PreviewProps) => {
  const { t, busy } = useSidebar();
  const heading = useRef<HTMLHeadingElement>(null);
  const apply = useApply(chosen, onDone);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="pane">
      <h3 ref={heading} tabIndex={-1}>
        {t('fixes.preview', { count: preview.changes.length })}
      </h3>
      <p class="hint">{t('fixes.previewHint')}</p>
      <Changes preview={preview} />
      <div class="buttons sticky">
        <button type="button" class="primary" disabled={busy} onClick={() => void apply()}>
          {t('fixes.apply')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
};

interface FixBarProps {
  readonly chosen: ReadonlyMap<string, string>;
  readonly onClear: () => void;
}

/** What happens to the issues chosen: preview before and after, then write them in one go. */
export const FixBar = ({ chosen, onClear }: FixBarProps) => {
  const { t, ask, busy } = useSidebar();
  const [preview, setPreview] = useState<FixPreview>();
  if (chosen.size === 0) return null;
  const look = async () => {
    const request = { issues: [...chosen.keys()], chosen: Object.fromEntries(chosen) };
    setPreview(await ask('apiPreviewFixes', request));
  };
  const done = () => {
    setPreview(undefined);
    onClear();
  };
  if (preview)
    return (
      <PreviewPane chosen={chosen} preview={preview} onDone={done} onCancel={() => setPreview(undefined)} />
    );
  return (
    <div class="buttons sticky">
      <button type="button" class="primary" disabled={busy} onClick={() => void look()}>
        {t('fixes.look', { count: chosen.size })}
      </button>
      <button type="button" onClick={onClear}>
        {t('fixes.clear')}
      </button>
    </div>
  );
};

/** The last fix can be taken back. */
export const UndoBar = ({ undo }: { undo: Issues['undo'] }) => {
  const { t, ask, say, busy, period, opening } = useSidebar();
  const [last] = undo;
  if (!last || !opening.access.edit) return null;
  const takeBack = async () => {
    const undone = await ask('apiUndoFixes', { batch: last.batch, period });
    if (undone) say(t('fixes.undone', { count: undone.result.written }));
  };
  return (
    <Notice tone="good" title={t('fixes.last', { count: last.cells, when: last.when })}>
      <button type="button" disabled={busy} onClick={() => void takeBack()}>
        {t('fixes.undo')}
      </button>
    </Notice>
  );
};
