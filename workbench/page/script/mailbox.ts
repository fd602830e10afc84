/**
 * The answers of the page to a script that stands still: a piece of shared memory.
 * The script sleeps on it until the page has written; long answers come in pieces.
 */
const HEADER_BYTES = 16;
const READY = 0;
const LENGTH = 1;
const REMAINING = 2;

/** Shared memory for one execution. One mebibyte holds most answers in one piece. */
export function newMailbox(bytes = 1 << 20): SharedArrayBuffer {
  return new SharedArrayBuffer(HEADER_BYTES + bytes);
}

/** The page's end. */
export class MailboxWriter {
  private readonly header: Int32Array;
  private readonly body: Uint8Array;
  private rest: Uint8Array = new Uint8Array(0);

  constructor(memory: SharedArrayBuffer) {
    this.header = new Int32Array(memory, 0, HEADER_BYTES / 4);
    this.body = new Uint8Array(memory, HEADER_BYTES);
  }

  /** Writes the first piece of an answer and wakes the script. */
  answer(text: string): void {
    this.rest = new TextEncoder().encode(text);
    this.more();
  }

  /** Writes the next piece: the script asks for it when it has taken the one before. */
  more(): void {
    const piece = this.rest.subarray(0, this.body.length);
    this.rest = this.rest.subarray(piece.length);
    this.body.set(piece);
    Atomics.store(this.header, LENGTH, piece.length);
    Atomics.store(this.header, REMAINING, this.rest.length);
    Atomics.store(this.header, READY, 1);
    Atomics.notify(this.header, READY);
  }
}

/** The script's end. */
export class MailboxReader {
  private readonly header: Int32Array;
  private readonly body: Uint8Array;
  private readonly decoder = new TextDecoder();

  constructor(
    memory: SharedArrayBuffer,
    private readonly askForMore: () => void,
  ) {
    this.header = new Int32Array(memory, 0, HEADER_BYTES / 4);
    this.body = new Uint8Array(memory, HEADER_BYTES);
  }

  /** Sleeps until the page has answered; the whole answer as text. */
  wait(): string {
    let text = '';
    for (;;) {
      Atomics.wait(this.header, READY, 0);
      const piece = this.body.slice(0, Atomics.load(this.header, LENGTH));
      const remaining = Atomics.load(this.header, REMAINING);
      Atomics.store(this.header, READY, 0);
      // The decoder refuses shared memory: it gets a copy.
      text += this.decoder.decode(Uint8Array.from(piece), { stream: remaining > 0 });
      if (remaining === 0) return text;
      this.askForMore();
    }
  }
}
