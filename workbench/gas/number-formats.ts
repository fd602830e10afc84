import { format, isDateFormat, isTextFormat } from 'numfmt';

/** What a spreadsheet of a locale does by default. */
export interface LocaleHabits {
  readonly decimal: ',' | '.';
  readonly dayFirst: boolean;
  readonly datePattern: string;
  /** The number-format library's name of the locale. */
  readonly tag: string;
}

const VIETNAMESE: LocaleHabits = { decimal: ',', dayFirst: true, datePattern: 'dd/mm/yyyy', tag: 'vi' };
const AMERICAN: LocaleHabits = { decimal: '.', dayFirst: false, datePattern: 'm/d/yyyy', tag: 'en' };
const BRITISH: LocaleHabits = { decimal: '.', dayFirst: true, datePattern: 'dd/mm/yyyy', tag: 'en_GB' };

/** @param locale Google's name of a spreadsheet locale, e.g. `vi_VN`. */
export function habitsOf(locale: string): LocaleHabits {
  if (locale.startsWith('vi')) return VIETNAMESE;
  return locale === 'en_US' || locale === 'en' ? AMERICAN : BRITISH;
}

const datePatterns = new Map<string, boolean>();

/** Whether a cell with this number format holds a date, a time or a duration. */
export function isDatePattern(pattern: string): boolean {
  const known = datePatterns.get(pattern);
  if (known !== undefined) return known;
  const answer = safely(() => isDateFormat(pattern), false);
  datePatterns.set(pattern, answer);
  return answer;
}

export function isTextPattern(pattern: string): boolean {
  return pattern === '@' || (pattern.includes('@') && safely(() => isTextFormat(pattern), false));
}

/** A number as the cell shows it. */
export function display(value: number, pattern: string, habits: LocaleHabits): string {
  const plain = pattern === '' ? 'General' : pattern;
  return safely(() => format(plain, value, { locale: habits.tag }), String(value));
}

/** A pattern that the library can't read is shown as if it were not there. */
function safely<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
