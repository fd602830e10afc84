import type { Locale } from '../locale';
import { enFields } from './en';
import { viFields, type FieldWord } from './vi';

const isFieldWord = (field: string): field is FieldWord => Object.keys(viFields).includes(field);

/** What a column of the field is called; a field without a name is another column. */
export const fieldText = (locale: Locale, field: string): string =>
  (locale === 'vi' ? viFields : enFields)[isFieldWord(field) ? field : 'other'];
