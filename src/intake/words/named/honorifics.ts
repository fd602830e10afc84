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

/** Between two people. */
export const BETWEEN_PEOPLE: readonly string[] = ['và', 'cùng', 'với', 'and'];

/** Several people who went together. */
export const GROUPS_OF_PEOPLE: readonly string[] = ['đoàn', 'tổ', 'nhóm'];

/** Before those who are in it. */
export const CONSISTS: readonly string[] = ['gồm', 'bao gồm'];

/** Before more people than one. */
export const MANY_PEOPLE: readonly string[] = ['các', 'những', ...CONSISTS];
