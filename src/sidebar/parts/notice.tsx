import type { ComponentChildren } from 'preact';
import { Unbroken } from './unbroken';

type Tone = 'error' | 'warning' | 'info' | 'good';

interface NoticeProps {
  readonly tone: Tone;
  readonly title: string;
  /** What the user can do about it. */
  readonly action?: string;
  readonly children?: ComponentChildren;
}

/** A state in words: what it is, what to do, and the buttons for it. */
export const Notice = ({ tone, title, action, children }: NoticeProps) => (
  <div class={`notice ${tone}`} role={tone === 'error' ? 'alert' : undefined}>
    <p class="notice-title">
      <Unbroken text={title} />
    </p>
    {action ? (
      <p class="notice-action">
        <Unbroken text={action} />
      </p>
    ) : null}
    {children ? <div class="buttons">{children}</div> : null}
  </div>
);
