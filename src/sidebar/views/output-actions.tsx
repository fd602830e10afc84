import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutputPreview, OutputRequest } from '../../protocol/outputs';
import { Notice } from '../parts/notice';
import { useSidebar } from '../sidebar-context';

/** The tab's own widths, made smaller: a preview shows the look, not the last word. */
const SCALE = 0.8;

const PreviewTable = ({ preview }: { preview: OutputPreview }) => (
  <table style={{ width: `${preview.widths.reduce((sum, width) => sum + width, 0) * SCALE}px` }}>
    <colgroup>
      {preview.widths.map((width, index) => (
        <col key={index} style={{ width: `${width * SCALE}px` }} />
      ))}
    </colgroup>
    <tbody>
      {preview.rows.map((row, index) => (
        <tr key={index}>
          {row.map((cell, column) => (
            <td
              key={column}
              colSpan={cell.across}
              rowSpan={cell.down}
              style={{ textAlign: cell.align, fontWeight: cell.bold ? 500 : 400 }}
            >
              <span>{cell.text}</span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Preview = ({ preview }: { preview: OutputPreview }) => {
  const { t } = useSidebar();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  return (
    <section class="pane">
      <h3 ref={heading} tabIndex={-1}>
        {preview.title}
      </h3>
      {preview.replaces ? (
        <p class="note small">
          {t(preview.touched ? 'outputs.touched' : 'outputs.replaces', { tab: preview.replaces })}
        </p>
      ) : null}
      <div
        class="sheet-preview"
        tabIndex={0}
        role="region"
        aria-label={t('outputs.previewOf', { title: preview.title })}
      >
        <PreviewTable preview={preview} />
      </div>
      {preview.moreRows > 0 ? <p class="hint">{t('outputs.moreRows', { count: preview.moreRows })}</p> : null}
    </section>
  );
};

interface TouchedProps {
  readonly tab: string;
  readonly onAgree: () => void;
  readonly onKeep: () => void;
}

const TouchedTab = ({ tab, onAgree, onKeep }: TouchedProps) => {
  const { t, busy } = useSidebar();
  return (
    <Notice tone="warning" title={t('outputs.touched', { tab })}>
      <div class="buttons">
        <button type="button" disabled={busy} onClick={onAgree}>
          {t('outputs.overwrite')}
        </button>
        <button type="button" onClick={onKeep}>
          {t('outputs.keep')}
        </button>
      </div>
    </Notice>
  );
};

interface ActionsProps {
  readonly request: OutputRequest;
  readonly isComplete: boolean;
}

/** Look at what would be made, and make it; a tab into which people have typed is asked about first. */
export const OutputActions = ({ request, isComplete }: ActionsProps) => {
  const { t, ask, say, busy, opening } = useSidebar();
  const [preview, setPreview] = useState<OutputPreview>();
  const look = async () => setPreview(await ask('apiPreviewOutput', request));
  const [touched, setTouched] = useState<string>();
  const create = async (isAgreed = false) => {
    const made = await ask('apiCreateOutput', { ...request, isAgreed });
    if (!made) return;
    setTouched(made.touched ? made.sheet : undefined);
    if (!made.touched) say(t('outputs.created', { tab: made.sheet, closed: made.closed?.join(', ') ?? '' }));
  };
  const ready = isComplete && !busy;
  return (
    <>
      <div class="buttons">
        <button type="button" disabled={!ready} onClick={() => void look()}>
          {t('outputs.look')}
        </button>
        <button
          type="button"
          class="primary"
          disabled={!ready || !opening.access.edit}
          onClick={() => void create()}
        >
          {t('outputs.create')}
        </button>
      </div>
      {touched === undefined ? null : (
        <TouchedTab tab={touched} onAgree={() => void create(true)} onKeep={() => setTouched(undefined)} />
      )}
      {preview && touched === undefined ? <Preview preview={preview} /> : null}
    </>
  );
};
