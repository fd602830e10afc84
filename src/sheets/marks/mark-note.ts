/** The last line of a mark is its signature; a cell that had a colour before has it there. */
const SIGNED = '— Đi cơ sở';
/** The mark: lines that begin with a dot, after a blank line where a person's own note stands before, and the signature. */
const MARK = /(?:^|\n\n)(?:• [^\n]*\n)+— Đi cơ sở(?: · (#[0-9a-f]{6}))?(?=\n|$)/i;
/** As marks were written before: workbooks that were checked then still have them. */
const OLD_MARK = /(?:\n\n)?\[di-co-so(?: (#[0-9a-f]{6}))?\]\n[\s\S]*?\n\[\/di-co-so\]/i;

/** What a note of a marked cell holds beside the mark. */
export interface UnmarkedNote {
  /** The person's own note, to the letter. */
  readonly note: string;
  /** The cell's colour before it was marked; absent when it had none. */
  readonly color?: string;
}

/**
 * The note with the mark after the person's own words: what is wrong first, a line each, then by whom it is said. The
 * mark carries the colour that the cell had, so it can be undone from the cell alone, also after rows were moved,
 * sorted or copied. Messages stay on their own lines, whatever cells they quote: none can end the mark.
 */
export const markedNote = (note: string, messages: readonly string[], color: string | undefined): string => {
  const lines = messages.map((message) => `• ${message.split(/[\n\r]/).join(' ')}`);
  const signature = color === undefined ? SIGNED : `${SIGNED} · ${color}`;
  return `${note}${note === '' ? '' : '\n\n'}${[...lines, signature].join('\n')}`;
};

/** What was there before the mark; undefined when the note has none. */
export const unmarkedNote = (note: string): UnmarkedNote | undefined => {
  const match = MARK.exec(note) ?? OLD_MARK.exec(note);
  if (match === null) return undefined;
  const [, color] = match;
  const rest = note.slice(0, match.index) + note.slice(match.index + match[0].length);
  return { note: rest, ...(color === undefined ? {} : { color }) };
};
