import type { Locale } from '../../i18n/locale';
import type { MessageParams } from '../../i18n/message';
import { translate } from '../../i18n/general/translate';
import type { GeneralWord } from '../../i18n/general/vi';

/** Something that the person asked for can't be done as things stand; said in words, never logged. */
export class Refusal extends Error {
  constructor(
    /** A sentence of its own stands where the words are those of one command alone. */
    readonly key: GeneralWord | { readonly said: string },
    readonly params: MessageParams = {},
  ) {
    super(typeof key === 'string' ? key : key.said);
    this.name = 'Refusal';
  }
}

/** The refusal in words, or undefined for any other error. */
export const refusalText = (error: unknown, locale: Locale): string | undefined => {
  if (!(error instanceof Refusal)) return undefined;
  const { key, params } = error;
  return typeof key === 'string' ? translate(locale, key, params) : key.said;
};
