/** What is said before a name, with accents; `chi` is `chị` cut short by a slip. */
export const HONORIFICS: readonly string[] = [
  'anh',
  'chị',
  'ông',
  'bà',
  'cô',
  'thầy',
  'em',
  'bạn',
  'chi',
  'mr',
  'ms',
  'mrs',
];

/** How the Union speaks of its people, in full. */
export const COMRADE: readonly string[] = ['đồng chí', 'dong chi'];
