/** Parts of the panel, as its tabs are keyed. */
export const TABS = ['overview', 'issues', 'trips', 'outputs', 'settings', 'formula'] as const;

/** Pages of the settings. */
export const SETTINGS = [
  'tables',
  'policy',
  'duties',
  'rounds',
  'holidays',
  'exemptions',
  'units',
  'closing',
  'year',
] as const;

/** How many officers the office has, and the public workbook that has them; none is a blank book. */
export const OFFICES = [
  ['0', undefined],
  ['19', 'nhat-ky-co-loi-2022'],
  ['200', 'quy-mo-200-can-bo'],
] as const;

export const LANGUAGES = ['vi', 'en'] as const;
