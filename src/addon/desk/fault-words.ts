import { faultText, type FaultWord } from '../../i18n/faults/fault-text';
import type { Locale } from '../../i18n/locale';
import { traceSoFar } from '../../sheets/trace';
import { lastingText } from './lasting';
import { Refusal } from './refusal';
import { explain, isClosed } from './run';

/** What this execution has left behind. */
const leftBehind = (): 'untouched' | 'beside' | 'written' | 'taken-back' | 'half' => {
  const { cells, beside } = traceSoFar();
  return cells === 'untouched' && beside ? 'beside' : cells;
};

const stateWord = (locale: Locale): string => faultText(locale, `state.${leftBehind()}` satisfies FaultWord);

/** What to do; cells that are to be given back come first. */
const nextWord = (error: unknown, locale: Locale): string => {
  const left = leftBehind();
  return faultText(locale, left !== 'half' && isClosed(error) ? 'next.closed' : (`next.${left}` as const));
};

/** Why a command did not come to its end, and what it has changed; `action` is what to do, '' where the reason says it. */
export const faultWords = (
  error: unknown,
  locale: Locale,
): { readonly message: string; readonly action: string } => {
  const lasting = lastingText(error, locale);
  const reason = lasting ?? explain(error, locale);
  // Its sentence says all: nothing was begun.
  if (error instanceof Refusal) return { message: reason, action: '' };
  const isSaid = lasting !== undefined && leftBehind() === 'untouched';
  return { message: `${reason} ${stateWord(locale)}`, action: isSaid ? '' : nextWord(error, locale) };
};
