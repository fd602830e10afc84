import { faultText, type FaultWord } from '../../i18n/faults/fault-text';
import type { Locale } from '../../i18n/locale';
import { traceSoFar } from '../../sheets/trace';
import { lastingText } from './lasting';
import { explain, isRefusal } from './run';

/** What this execution has left behind. */
const leftBehind = (): 'untouched' | 'beside' | 'written' | 'taken-back' | 'half' => {
  const { cells, beside } = traceSoFar();
  return cells === 'untouched' && beside ? 'beside' : cells;
};

const word = (kind: 'state' | 'next', locale: Locale): string =>
  faultText(locale, `${kind}.${leftBehind()}` satisfies FaultWord);

/** Why a command did not come to its end, and what it has changed; `action` is what to do, '' where the reason says it. */
export const faultWords = (
  error: unknown,
  locale: Locale,
): { readonly message: string; readonly action: string } => {
  const lasting = lastingText(error, locale);
  const reason = lasting ?? explain(error, locale);
  if (isRefusal(error)) return { message: reason, action: '' };
  const isSaid = lasting !== undefined && leftBehind() === 'untouched';
  return { message: `${reason} ${word('state', locale)}`, action: isSaid ? '' : word('next', locale) };
};
