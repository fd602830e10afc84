import { localeOf, type Locale } from '../../i18n/locale';
import { readPreference, writePreference } from '../../sheets/kept/preference';
import { userLanguage } from '../../sheets/user';

const NAME = 'locale';

/** The language that the person chose in the panel, else that of their Google account. */
export const userLocale = (): Locale => localeOf(readPreference(NAME) ?? userLanguage());

/** Keeps the language for this person, in every workbook. */
export const chooseLocale = (locale: Locale): void => writePreference(NAME, locale);
