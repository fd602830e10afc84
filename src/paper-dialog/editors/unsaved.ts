import type { Locale } from '../../i18n/locale';
import { dialogText } from '../../i18n/paper-dialog/dialog-text';
import { element } from '../element';
import { quietButton } from './text-field';

export interface UnsavedAnswers {
  readonly save: () => void;
  readonly drop: () => void;
  readonly stay: () => void;
}

/** Asks in the strip what is to become of changes that were not saved, before another paper is shown. */
export const askUnsaved = (
  strip: HTMLElement,
  locale: Locale,
  { save, drop, stay }: UnsavedAnswers,
): void => {
  const answered = (act: () => void) => () => {
    strip.replaceChildren();
    act();
  };
  const first = quietButton(dialogText(locale, 'unsaved.save'), answered(save));
  strip.replaceChildren(
    element('span', { text: dialogText(locale, 'unsaved.ask') }),
    first,
    quietButton(dialogText(locale, 'unsaved.drop'), answered(drop)),
    quietButton(dialogText(locale, 'unsaved.stay'), answered(stay)),
  );
  first.focus();
};
