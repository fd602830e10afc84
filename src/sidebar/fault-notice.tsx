import type { PanelWord } from '../i18n/panel/vi';
import { Notice } from './parts/notice';
import type { Fault, TransportFault } from './server';
import type { Words } from './words';

const WORDS = {
  account: ['fault.account', 'fault.accountAction'],
  authorise: ['fault.authorise', 'fault.authoriseAction'],
  timeout: ['fault.timeout', 'fault.timeoutAction'],
  offline: ['fault.offline', 'fault.offlineAction'],
  version: ['fault.version', 'fault.versionAction'],
  lost: ['fault.lost', 'fault.lostAction'],
} as const satisfies Record<TransportFault, readonly [PanelWord, PanelWord]>;

/** What went wrong and what to do, in the server's words or, when it was not reached, in our own. */
const faultWords = (fault: Fault, { t }: Words): { title: string; action: string } => {
  if ('message' in fault) return { title: fault.message, action: fault.action };
  const [title, action] = WORDS[fault.code];
  return { title: t(title), action: t(action) };
};

interface FaultNoticeProps {
  readonly fault: Fault;
  readonly words: Words;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
}

export const FaultNotice = ({ fault, words, onRetry, onClose }: FaultNoticeProps) => {
  const { title, action } = faultWords(fault, words);
  return (
    <Notice tone="error" title={title} action={action}>
      {onRetry ? (
        <button type="button" class="primary" onClick={onRetry}>
          {words.t('retry')}
        </button>
      ) : null}
      {onClose ? (
        <button type="button" onClick={onClose}>
          {words.t('close')}
        </button>
      ) : null}
      {'detail' in fault && fault.code === 'lost' && fault.detail ? (
        <details class="small">
          <summary>{words.t('fault.detail')}</summary>
          <code>{fault.detail}</code>
        </details>
      ) : null}
    </Notice>
  );
};
