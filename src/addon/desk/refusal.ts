import type { Locale } from '../../i18n/locale';
import type { MessageParams } from '../../i18n/message';
import { translate } from '../../i18n/general/translate';
import type { GeneralWord } from '../../i18n/general/vi';

/** Something that the person asked for can't be done as things stand; said in words, never logged. */
export class Refusal extends Error {
  constructor(
    readonly key: GeneralWord,
    readonly params: MessageParams = {},
  ) {
    super(key);
    this.name = 'Refusal';
  }
}

/** The refusal in words, or undefined for any other error. */
export const refusalText = (error: unknown, locale: Locale): string | undefined =>
  error instanceof Refusal ? translate(locale, error.key, error.params) : undefined;
