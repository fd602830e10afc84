import { element } from '../element';
import { quietButton } from './text-field';

/** An answer's words, and what follows it. */
type Answer = readonly [words: string, act: () => void];

/** Asks in a place of the page before something goes; the keyboard is at the first answer, by which nothing does. */
export const askIn = (place: HTMLElement, question: string, answers: readonly Answer[]): void => {
  const buttons = answers.map(([words, act]) =>
    quietButton(words, () => {
      place.replaceChildren();
      act();
    }),
  );
  place.replaceChildren(element('span', { text: question }), ...buttons);
  buttons[0]?.focus();
};
