/** Registers that offices keep beside that of duty at the grassroots. */
export type Register =
  | 'leave'
  | 'overtime'
  | 'duty-roster'
  | 'attendance'
  | 'meetings'
  | 'training'
  | 'abroad'
  | 'vehicles'
  | 'documents'
  | 'rewards'
  | 'money'
  | 'people'
  | 'careers'
  | 'health'
  | 'contests'
  | 'research'
  | 'reception'
  | 'schedule'
  | 'assets'
  | 'party'
  | 'gifts'
  | 'campaigns'
  | 'behind'
  | 'example'
  | 'discarded'
  | 'copy';

/** Where a phrase speaks of its register: over a table or on its tab, in a heading, in a short cell of a row. */
export type Standing =
  'title' | 'heading' | 'cell' | 'title heading' | 'title cell' | 'heading cell' | 'title heading cell';

/**
 * The phrases of one register, each once, by where they speak of it. In a title what begins with `^` must begin it,
 * and what begins with `=` is all of it.
 */
export interface RegisterWords {
  readonly register: Register;
  readonly words: Readonly<Partial<Record<Standing, readonly string[]>>>;
}
