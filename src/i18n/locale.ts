/** The languages in which the add-on speaks; Vietnamese is the source. */
export const LOCALES = ['vi', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** `en_US` → en; everything else is Vietnamese, the office's own language. */
export const localeOf = (code: string | null | undefined): Locale =>
  code?.toLowerCase().startsWith('en') === true ? 'en' : 'vi';
