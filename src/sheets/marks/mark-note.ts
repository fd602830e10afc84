/** Everything between these lines of a note is the add-on's; all else is a person's. */
const OPEN = '[di-co-so';
const CLOSE = '[/di-co-so]';
const MARK = /(\n\n)?\[di-co-so(?: (#[0-9a-f]{6}))?\]\n[\s\S]*?\n\[\/di-co-so\]/i;

/** What a note of a marked cell holds beside the mark. */
export interface UnmarkedNote {
  /** The person's own note, to the letter. */
  readonly note: string;
  /** The cell's colour before it was marked; absent when it had none. */
  readonly color?: string;
}

/**
 * The note with the mark after the person's own words. The mark carries the colour that the cell had, so
 * it can be undone from the cell alone, also after rows were moved, sorted or copied.
 */
export const markedNote = (note: string, messages: readonly string[], color: string | undefined): string => {
  const head = color === undefined ? `${OPEN}]` : `${OPEN} ${color}]`;
  const lines = messages.map((message) => `• ${message.split('\n').join(' ')}`);
  return `${note}${note === '' ? '' : '\n\n'}${[head, ...lines, CLOSE].join('\n')}`;
};

/** What was there before the mark; undefined when the note has none. */
export const unmarkedNote = (note: string): UnmarkedNote | undefined => {
  const match = MARK.exec(note);
  if (match === null) return undefined;
  const [, , color] = match;
  const rest = note.slice(0, match.index) + note.slice(match.index + match[0].length);
  return { note: rest, ...(color === undefined ? {} : { color }) };
};
