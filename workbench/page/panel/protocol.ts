/** What a panel's frame and the page say to each other; every message carries the frame's own token. */
export type GuestMessage =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focus-editor' };

export type HostMessage =
  | { readonly kind: 'success'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly name: string; readonly message: string };

export interface Enveloped<Message> {
  readonly token: string;
  readonly message: Message;
}

/** What the page writes into the frame before the panel's own HTML. */
export interface GuestSettings {
  readonly token: string;
  readonly functions: readonly string[];
}
