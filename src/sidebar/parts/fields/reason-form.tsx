import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useSidebar } from '../../sidebar-context';
import { TextField } from './field';

interface ReasonFormProps {
  readonly label: string;
  readonly hint?: string;
  /** The words on the button that sends. */
  readonly action: string;
  /** Whether what is asked besides is there. */
  readonly ready?: boolean;
  /** Asked besides, under the reason. */
  readonly children?: ComponentChildren;
  /** Gets the reason without blanks around it; never ''. */
  readonly onSend: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why before something is done that others will want to understand. */
export const ReasonForm = (props: ReasonFormProps) => {
  const { label, hint, action, ready = true, children, onSend, onClose } = props;
  const { t, busy } = useSidebar();
  const id = useId();
  const [text, setText] = useState('');
  const reason = text.trim();
  const isReady = reason !== '' && ready;
  const send = (event: Event) => {
    event.preventDefault();
    if (isReady) void onSend(reason);
  };
  return (
    <form class="inline-form" onSubmit={send}>
      <TextField id={id} label={label} hint={hint} value={text} onChange={setText} required />
      {children}
      <div class="buttons">
        <button type="submit" class="primary" disabled={busy || !isReady}>
          {action}
        </button>
        <button type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
};
