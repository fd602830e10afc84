/** What a column beside a trip is of, where it is not of the trip itself. */
export type ForeignMatter =
  | 'deadline'
  | 'birth'
  | 'identity'
  | 'contact'
  | 'money'
  | 'vehicle'
  | 'clock'
  | 'count'
  | 'calendar'
  | 'score'
  | 'signing'
  | 'approval'
  | 'sending'
  | 'papers'
  | 'career'
  | 'person'
  | 'home'
  | 'stay'
  | 'health'
  | 'findings'
  | 'asset'
  | 'form'
  | 'measure';

/** A matter with its phrases, folded or with their accents. */
export type ForeignPhrases = readonly [matter: ForeignMatter, phrases: readonly string[]];
