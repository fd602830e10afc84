import type { Answer, Heard } from './messages';

/** Shorter ones travel by the mailbox as everything else does. */
const LONG_TEXT = 10_000;

/**
 * Long texts that every execution asks for, as the pages in which the script's own parts travel: written once into
 * memory that all threads see, and not anew into the mailbox of each.
 */
export class SharedTexts {
  readonly memories: readonly SharedArrayBuffer[];
  private readonly places: ReadonlyMap<string, number>;

  constructor(texts: Iterable<string>) {
    const long = [...new Set(texts)].filter(({ length }) => length > LONG_TEXT);
    this.places = new Map(long.map((text, place) => [text, place]));
    this.memories = long.map((text) => {
      const letters = new TextEncoder().encode(text);
      const memory = new SharedArrayBuffer(letters.length);
      new Uint8Array(memory).set(letters);
      return memory;
    });
  }

  /** Where it stands among the memories; undefined for what is no such text. */
  placeOf(value: unknown): number | undefined {
    return typeof value === 'string' && value.length > LONG_TEXT ? this.places.get(value) : undefined;
  }
}

/** The script's end. To be made before the thread is bared to the language. */
export class SharedTextReader {
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(private readonly memories: readonly SharedArrayBuffer[]) {}

  heard(answer: Answer): Heard {
    return answer.kind === 'text' ? { kind: 'value', value: this.textAt(answer.place) } : answer;
  }

  private textAt(place: number): string {
    const memory = this.memories[place];
    if (memory === undefined) throw new Error(`Unknown text ${place}.`);
    // The decoder refuses shared memory: it gets a copy.
    return this.decoder.decode(new Uint8Array(memory).slice());
  }
}
