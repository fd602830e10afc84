import type { Enveloped, GuestMessage, GuestSettings, HostMessage } from './protocol';
import type { Handlers } from './script-run';
import { scriptRun } from './script-run';

/** Runs inside a panel's frame, before the panel's own HTML: gives it `google.script`. */
declare const guestSettings: GuestSettings;

const waiting = new Map<number, Handlers>();
let lastId = 0;

function tell(message: GuestMessage): void {
  const envelope: Enveloped<GuestMessage> = { token: guestSettings.token, message };
  // The frame's origin is opaque: the page tells its frames apart by window and token.
  window.parent.postMessage(envelope, '*');
}

function send(name: string, args: readonly unknown[], handlers: Handlers): void {
  lastId += 1;
  waiting.set(lastId, handlers);
  tell({ kind: 'run', id: lastId, name, args });
}

function receive(message: HostMessage): void {
  const handlers = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'success') {
    handlers?.success?.(message.value, handlers.userObject);
    return;
  }
  const error = new Error(message.message);
  error.name = message.name;
  if (handlers?.failure === undefined) throw error;
  handlers.failure(error, handlers.userObject);
}

window.addEventListener('message', (event: MessageEvent<Enveloped<HostMessage>>) => {
  if (event.source === window.parent && event.data.token === guestSettings.token) receive(event.data.message);
});

Reflect.set(window, 'google', {
  script: {
    run: scriptRun(guestSettings.functions, send),
    host: {
      close: () => tell({ kind: 'close' }),
      setWidth: (width: number) => tell({ kind: 'size', width }),
      setHeight: (height: number) => tell({ kind: 'size', height }),
      editor: { focus: () => tell({ kind: 'focus-editor' }) },
      origin: 'https://docs.google.com',
    },
  },
});
