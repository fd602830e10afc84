/** How many officers the office has, and the public workbook that has them; none is a blank book. */
export const OFFICES = [
  ['0', undefined],
  ['19', 'nhat-ky-co-loi-2022'],
  ['200', 'quy-mo-200-can-bo'],
] as const;

export const LANGUAGES = ['vi', 'en'] as const;
