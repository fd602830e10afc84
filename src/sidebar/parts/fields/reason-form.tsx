import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
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

/** What was typed and not sent is said where the form goes without the person: its row was changed or settled by others. */
const useTyped = () => {
  const { t, say } = useSidebar();
  const [text, setText] = useState('');
  const typed = useRef('');
  useEffect(
    () => () => {
      if (typed.current !== '') say(t('unsent', { text: typed.current }));
    },
    [],
  );
  return {
    text,
    type: (next: string) => {
      typed.current = next.trim();
      setText(next);
    },
    settle: () => {
      typed.current = '';
    },
  };
};

/** Asks why before something is done that others will want to understand. */
export const ReasonForm = (props: ReasonFormProps) => {
  const { label, hint, action, ready = true, children, onSend, onClose } = props;
  const { t, busy } = useSidebar();
  const id = useId();
  const { text, type, settle } = useTyped();
  const reason = text.trim();
  const isReady = reason !== '' && ready;
  const send = (event: Event) => {
    event.preventDefault();
    if (!isReady) return;
    settle();
    void onSend(reason);
  };
  const close = () => {
    settle();
    onClose();
  };
  return (
    <form class="inline-form" onSubmit={send}>
      <TextField id={id} label={label} hint={hint} value={text} onChange={type} required />
      {children}
      <div class="buttons">
        <button type="submit" class="primary" disabled={busy || !isReady}>
          {action}
        </button>
        <button type="button" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
};
